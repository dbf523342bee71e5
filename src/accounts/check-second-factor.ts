import { PublicError } from '../errors/public-errors.ts'
import type { AccountServices } from './account-services.ts'
import { normalizedCode, recoveryHash } from './recovery-codes.ts'
import { placeOfSecret } from './seal-second-factors.ts'
import type { SecondFactor } from './second-factor.ts'
import { stepOfCode } from './time-based-codes.ts'

/** Of three codes in a million that are right at a time, so few may be tried in a quarter of an hour. */
const MOST_TRIES = 10
const WINDOW = 15 * 60_000

export type SecondFactorResult = 'PASSED' | 'SECOND_FACTOR_NEEDED' | 'WRONG_CODE' | 'TOO_MANY_ATTEMPTS'

/**
 * Whether a user passes: by a code of the device, which is good once, by a recovery code, or by a
 * passkey that has signed.
 * Passed where the user has no second factor in force. Tries are counted in the store, for all
 * processes and networks together: a caller with codes knows the password already. Fails with
 * UNAVAILABLE for the code of a device whose secret no key of this server opens.
 */
export async function checkSecondFactor(
  services: Pick<AccountServices, 'store' | 'clock' | 'seals'>,
  user: string,
  code: string | null,
  hasSigned: (() => Promise<boolean>) | null = null,
): Promise<SecondFactorResult> {
  const { store, clock } = services
  const factor = await store.secondFactor(user)
  if (factor === null || factor.confirmedAt === null) return 'PASSED'
  if (hasSigned !== null) return (await hasSigned()) ? 'PASSED' : 'WRONG_CODE'
  if (code === null) return 'SECOND_FACTOR_NEEDED'
  const at = clock()
  const since = new Date(Date.parse(at) - WINDOW).toISOString()
  if ((await store.countCodeTry(user, at, since)) > MOST_TRIES) return 'TOO_MANY_ATTEMPTS'
  const normalized = normalizedCode(code)
  const isDevice = /^\d{6}$/.test(normalized)
  const step = isDevice ? stepOfCode(sharedSecret(services, user, factor), normalized, Date.parse(at)) : null
  const passes = isDevice
    ? step !== null && (await store.takeCodeOfStep(user, step))
    : await store.takeRecoveryCode(user, recoveryHash(user, normalized))
  return passes ? 'PASSED' : 'WRONG_CODE'
}

/** What device and server share. Fails with UNAVAILABLE where this server lacks the key of it. */
export function sharedSecret(
  { seals }: Pick<AccountServices, 'seals'>,
  user: string,
  { secret }: Pick<SecondFactor, 'secret'>,
): string {
  const opened = seals.open(secret, placeOfSecret(user))
  if (opened !== null) return opened
  throw new PublicError(
    'UNAVAILABLE',
    'This server lacks the key that the codes of your device need. Use a recovery code, or tell the operator.',
  )
}
