import type { AccountServices } from './account-services.ts'
import type { AccountMail, OneTime } from './one-time.ts'
import { newSecret, secretHash } from './secrets.ts'

/** What a fresh one-time secret is good for. */
export interface SecretPurpose extends Pick<OneTime, 'kind' | 'account' | 'data'> {
  /** How long it is good, in milliseconds. */
  readonly lifetime: number
}

/** Keeps a fresh one-time secret, with a mail about it where there is one, and returns it. */
export async function keepSecret(
  { store, clock, random }: Pick<AccountServices, 'store' | 'clock' | 'random'>,
  { kind, account, data, lifetime }: SecretPurpose,
  mailWith: ((secret: string) => AccountMail) | null = null,
): Promise<string> {
  const secret = newSecret('once', random)
  const createdAt = clock()
  await store.keepOnce(
    { kind, secretHash: secretHash(secret), account, data, createdAt, expiresAt: later(createdAt, lifetime) },
    mailWith?.(secret) ?? null,
  )
  return secret
}

/** The moment (ISO 8601, UTC) that is some milliseconds after another. */
export const later = (moment: string, milliseconds: number): string =>
  new Date(Date.parse(moment) + milliseconds).toISOString()
