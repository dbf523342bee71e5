import { badUserInput, limitExceeded } from '../errors/public-errors.ts'
import type { AccountServices } from './account-services.ts'
import { MAX_TOKENS } from './account-store.ts'
import type { ApiToken } from './api-token.ts'
import { RIGHTS, type Right, rightsOf } from './rights.ts'
import { newSecret, secretHash } from './secrets.ts'
import type { User } from './user.ts'

const LONGEST_NAME = 200

export interface TokenWanted {
  readonly name: string
  readonly rights: readonly Right[]
  /** ISO 8601, UTC; null for one without an end. */
  readonly expiresAt: string | null
}

/**
 * Makes a token of a user. Fails with BAD_USER_INPUT for an invalid name, no right, a right that
 * the role does not grant, or an end in the past. Fails with LIMIT_EXCEEDED when the user has too
 * many.
 */
export async function createToken(
  { store, clock, random, newId }: Pick<AccountServices, 'store' | 'clock' | 'random' | 'newId'>,
  user: User,
  { name, rights, expiresAt }: TokenWanted,
): Promise<{ readonly token: ApiToken; readonly secret: string }> {
  const createdAt = clock()
  if (expiresAt !== null && expiresAt <= createdAt)
    throw badUserInput(`"expiresAt" must be later than now, ${createdAt}; ${expiresAt} came.`)
  const wanted = {
    id: newId(),
    user: user.id,
    name: nameOf(name),
    rights: rightsWithin(user, rights),
    createdAt,
    expiresAt,
  }
  const secret = newSecret('token', random)
  const token = await store.createToken(wanted, secretHash(secret))
  if (token) return { token, secret }
  throw limitExceeded(`A user may have at most ${MAX_TOKENS} good tokens. Revoke one that is not used any more.`)
}

function nameOf(name: string): string {
  const trimmed = name.trim()
  if (trimmed !== '' && [...trimmed].length <= LONGEST_NAME) return trimmed
  throw badUserInput(`"name" must be 1 to ${LONGEST_NAME} characters, such as "deploy preview".`)
}

function rightsWithin({ role }: User, wanted: readonly Right[]): readonly Right[] {
  const possible: readonly Right[] = rightsOf(role).filter((right) => right !== 'USE_ACCOUNT')
  const beyond = wanted.filter((right) => !possible.includes(right))
  if (wanted.length > 0 && beyond.length === 0) return RIGHTS.filter((right) => wanted.includes(right))
  const may = possible.length > 0 ? `may hold ${possible.join(', ')}` : 'can hold nothing yet'
  const came = beyond.length > 0 ? `${[...new Set(beyond)].join(', ')} came` : 'none came'
  throw badUserInput(`"rights" ${may} for the role ${role}; ${came}.`)
}
