import { createHash } from 'node:crypto'
import { oneTimePassword } from './one-time-password.ts'

const CODES = 10
/** No code is longer, so the rest is not looked at. */
const LONGEST = 100

/** Codes for who has lost the device, each good once: 100 random bits each. */
export const newRecoveryCodes = (random: (bytes: number) => Uint8Array): readonly string[] =>
  Array.from({ length: CODES }, () => oneTimePassword(random))

/** A code as it is compared: without the signs and blanks that people type, in lower case. */
export const normalizedCode = (code: string): string =>
  code
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')

/** The stored form of a recovery code of a user. 100 bits cannot be guessed. */
export const recoveryHash = (user: string, code: string): string =>
  createHash('sha256')
    .update(`${user} ${normalizedCode(code)}`)
    .digest('hex')
