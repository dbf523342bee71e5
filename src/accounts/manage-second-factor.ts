import type { AccountServices } from './account-services.ts'
import type { SignedIn } from './actor.ts'
import { checkSecondFactor, sharedSecret } from './check-second-factor.ts'
import { ownPassword } from './own-password.ts'
import { newRecoveryCodes, normalizedCode, recoveryHash } from './recovery-codes.ts'
import { placeOfSecret } from './seal-second-factors.ts'
import { newCodeSecret, stepOfCode } from './time-based-codes.ts'

export type EnrolResult =
  | { readonly outcome: 'WRONG_PASSWORD' | 'ALREADY_ON' | 'NO_SEALING_KEY' }
  | { readonly outcome: 'DONE'; readonly secret: string; readonly uri: string }

/** Begins time-based codes for the caller. They are needed only once a first one has confirmed them. */
export async function enrolSecondFactor(
  services: AccountServices,
  session: SignedIn,
  password: string,
): Promise<EnrolResult> {
  const { store, random, clock, seals } = services
  if (!seals.canSeal) return { outcome: 'NO_SEALING_KEY' }
  if ((await ownPassword(services, session, 'password', password)) === null) return { outcome: 'WRONG_PASSWORD' }
  const made = newCodeSecret(random, session.user.name)
  const sealed = seals.seal(made.secret, placeOfSecret(session.user.id))
  const isBegun = await store.enrolSecondFactor(session.user.id, sealed, clock())
  return isBegun ? { outcome: 'DONE', ...made } : { outcome: 'ALREADY_ON' }
}

export type ConfirmResult =
  | { readonly outcome: 'WRONG_CODE' | 'NOT_ENROLLED' | 'ALREADY_ON' | 'TOO_MANY_ATTEMPTS' }
  | { readonly outcome: 'DONE'; readonly recoveryCodes: readonly string[] }

const MOST_TRIES = 10

/** Puts them in force by a first code, and returns recovery codes that are shown only now. */
export async function confirmSecondFactor(
  services: AccountServices,
  { user }: SignedIn,
  code: string,
): Promise<ConfirmResult> {
  const { store, random, clock, throttle } = services
  const factor = await store.secondFactor(user.id)
  if (factor === null) return { outcome: 'NOT_ENROLLED' }
  if (factor.confirmedAt !== null) return { outcome: 'ALREADY_ON' }
  const attempt = throttle.begin([{ key: `first code ${user.id}`, most: MOST_TRIES }])
  if (!attempt) return { outcome: 'TOO_MANY_ATTEMPTS' }
  const at = clock()
  const step = stepOfCode(sharedSecret(services, user.id, factor), normalizedCode(code), Date.parse(at))
  if (step === null) return { outcome: 'WRONG_CODE' }
  attempt.forget()
  const recoveryCodes = newRecoveryCodes(random)
  const hashes = recoveryCodes.map((each) => recoveryHash(user.id, each))
  if (!(await store.confirmSecondFactor(user.id, hashes, at))) return { outcome: 'ALREADY_ON' }
  // The code that confirmed is used as well.
  await store.takeCodeOfStep(user.id, step)
  return { outcome: 'DONE', recoveryCodes }
}

export type DisableResult = {
  readonly outcome: 'DONE' | 'WRONG_PASSWORD' | 'WRONG_CODE' | 'NOT_ENROLLED' | 'TOO_MANY_ATTEMPTS'
}

/** Ends them, by the password and a code: that of the device, or a recovery code. */
export async function disableSecondFactor(
  services: AccountServices,
  session: SignedIn,
  { password, code }: { readonly password: string; readonly code: string },
): Promise<DisableResult> {
  const { store } = services
  if ((await ownPassword(services, session, 'password', password)) === null) return { outcome: 'WRONG_PASSWORD' }
  const checked = await checkSecondFactor(services, session.user.id, code)
  if (checked === 'WRONG_CODE' || checked === 'TOO_MANY_ATTEMPTS') return { outcome: checked }
  return { outcome: (await store.removeSecondFactor(session.user.id)) ? 'DONE' : 'NOT_ENROLLED' }
}
