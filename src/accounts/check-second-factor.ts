import type { AccountServices } from './account-services.ts'
import { normalizedCode, recoveryHash } from './recovery-codes.ts'
import { stepOfCode } from './time-based-codes.ts'

/** Of three codes in a million that are right at a time, so few may be tried in a quarter of an hour. */
const MOST_TRIES = 10
const WINDOW = 15 * 60_000

export type SecondFactorResult = 'PASSED' | 'SECOND_FACTOR_NEEDED' | 'WRONG_CODE' | 'TOO_MANY_ATTEMPTS'

/**
 * Whether a code lets a user pass: that of the device, which is good once, or a recovery code.
 * Passed where the user has no second factor in force. Tries are counted in the store, for all
 * processes and networks together: whoever tries codes knows the password already.
 */
export async function checkSecondFactor(
  { store, clock }: Pick<AccountServices, 'store' | 'clock'>,
  user: string,
  code: string | null,
): Promise<SecondFactorResult> {
  const factor = await store.secondFactor(user)
  if (factor === null || factor.confirmedAt === null) return 'PASSED'
  if (code === null) return 'SECOND_FACTOR_NEEDED'
  const at = clock()
  const since = new Date(Date.parse(at) - WINDOW).toISOString()
  if ((await store.countCodeTry(user, at, since)) > MOST_TRIES) return 'TOO_MANY_ATTEMPTS'
  const normalized = normalizedCode(code)
  const isDevice = /^\d{6}$/.test(normalized)
  const step = isDevice ? stepOfCode(factor.secret, normalized, Date.parse(at)) : null
  const passes = isDevice
    ? step !== null && (await store.takeCodeOfStep(user, step))
    : await store.takeRecoveryCode(user, recoveryHash(user, normalized))
  return passes ? 'PASSED' : 'WRONG_CODE'
}
