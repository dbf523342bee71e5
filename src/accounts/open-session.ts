import type { AccountServices } from './account-services.ts'
import type { NewSession } from './account-store.ts'
import { newSecret, secretHash } from './secrets.ts'

/** How long a session lasts, in milliseconds. */
const LIFETIME = 7 * 24 * 60 * 60_000

/** Of the name of a client, so much is kept. */
const LONGEST_CLIENT = 200

export interface OpenedSession {
  readonly secret: string
  /** ISO 8601, UTC. */
  readonly expiresAt: string
}

/** Opens a session. Null where the user may not have one any more. */
export async function openSession(
  { store, clock, random, newId }: Pick<AccountServices, 'store' | 'clock' | 'random' | 'newId'>,
  wanted: Pick<NewSession, 'user' | 'passwordHash' | 'provider' | 'passkey' | 'client' | 'signOffHint'>,
): Promise<OpenedSession | null> {
  const secret = newSecret('session', random)
  const createdAt = clock()
  const expiresAt = new Date(Date.parse(createdAt) + LIFETIME).toISOString()
  const client = wanted.client?.slice(0, LONGEST_CLIENT).toWellFormed().replaceAll('\0', '') || null
  const opened = await store.createSession({
    ...wanted,
    client,
    id: newId(),
    secretHash: secretHash(secret),
    createdAt,
    expiresAt,
  })
  return opened ? { secret, expiresAt } : null
}
