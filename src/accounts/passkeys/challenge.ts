import type { AccountServices } from '../account-services.ts'
import { later } from '../keep-secret.ts'
import { secretHash } from '../secrets.ts'

/** How long a person may take to unlock a device, in milliseconds. */
export const CHALLENGE_LIFETIME = 5 * 60_000

const BYTES = 32

type ChallengeKind = 'ADD_PASSKEY' | 'USE_PASSKEY'

/** A fresh challenge for a device to sign, as base64url. It is in the store, for any process. */
export async function newChallenge(
  { store, clock, random }: Pick<AccountServices, 'store' | 'clock' | 'random'>,
  kind: ChallengeKind,
  user: string | null,
): Promise<string> {
  const challenge = Buffer.from(random(BYTES)).toString('base64url')
  const createdAt = clock()
  const expiresAt = later(createdAt, CHALLENGE_LIFETIME)
  await store.keepOnce({ kind, secretHash: secretHash(challenge), account: user, data: '', createdAt, expiresAt }, null)
  return challenge
}

/** Takes a challenge, so that nothing signed with it is good again. False where it is not good. */
export async function takeChallenge(
  { store, clock }: Pick<AccountServices, 'store' | 'clock'>,
  kind: ChallengeKind,
  user: string | null,
  challenge: string,
): Promise<boolean> {
  const taken = await store.takeOnce(kind, secretHash(challenge), clock())
  return taken !== null && taken.account === user
}
