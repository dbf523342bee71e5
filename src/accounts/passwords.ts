import { limitExceeded } from '../errors/public-errors.ts'
import { createLimiter } from './limiter.ts'
import { hashPassword, isPassword, SCRYPT, type ScryptCost } from './password-hash.ts'

/**
 * Hashing takes a core and 128 MiB for about a third of a second, so few are made at once and few
 * wait.
 */
const AT_ONCE = 2
const WAITING = 16

export interface Passwords {
  /** As it is kept. */
  hash(password: string): Promise<string>
  /**
   * Whether it is the password of a hash. Null is nobody's hash: never right, and as slow to check.
   */
  matches(password: string, hash: string | null): Promise<boolean>
}

/**
 * Checks passwords against their hashes. Fails with LIMIT_EXCEEDED when more are to be checked at
 * once than can wait.
 */
export function createPasswords(random: (bytes: number) => Uint8Array, cost: ScryptCost = SCRYPT): Passwords {
  const inTurn = createLimiter(AT_ONCE, WAITING, () =>
    limitExceeded('More passwords are being checked now than this server can do; try again in a few seconds.'),
  )
  const nobodys = `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${noise(random(16))}$${noise(random(32))}`
  return {
    hash: (password) => inTurn(() => hashPassword(password, random(16), cost)),
    matches: async (password, hash) => {
      const same = await inTurn(() => isPassword(password, hash ?? nobodys))
      return same && hash !== null
    },
  }
}

const noise = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
