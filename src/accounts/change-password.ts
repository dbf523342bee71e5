import { badUserInput, limitExceeded } from '../errors/public-errors.ts'
import type { AccountServices } from './account-services.ts'
import type { SignedIn } from './actor.ts'
import { refuseEndlessPassword, refuseNewPassword } from './password-rules.ts'
import { passwordChangeKeys, uncountedIfItFails } from './sign-in-attempts.ts'
import type { User } from './user.ts'

export type ChangePasswordResult =
  | { readonly outcome: 'DONE'; readonly user: User }
  | { readonly outcome: 'WRONG_PASSWORD' }

/**
 * Sets another password and ends every other session of the user. Fails with BAD_USER_INPUT when
 * the new password breaks the rules, and with LIMIT_EXCEEDED after too many wrong ones. The finder
 * of an open session must not be able to guess the password.
 */
export async function changePassword(
  { store, passwords, throttle }: AccountServices,
  session: SignedIn,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<ChangePasswordResult> {
  const { user, credential } = session
  refuseEndlessPassword('current', current)
  refuseNewPassword('new', next, user.name)
  if (current === next) throw badUserInput('"new" must be another password than "current".')
  const found = await store.userNamed(user.name)
  const attempt = throttle.begin(passwordChangeKeys(session, found?.passwordHash ?? null))
  if (!attempt) throw limitExceeded('Too many wrong passwords came lately. Wait a quarter of an hour, or ask an ADMIN.')
  const right = await uncountedIfItFails(attempt, () => passwords.matches(current, found?.passwordHash ?? null))
  if (!found || !right) return { outcome: 'WRONG_PASSWORD' }
  attempt.forget()
  const passwordHash = await passwords.hash(next)
  const change = { passwordHash, mustChangePassword: false, replaces: found.passwordHash }
  const changed = await store.setPassword(user.id, change, credential)
  return changed ? { outcome: 'DONE', user: changed.user } : { outcome: 'WRONG_PASSWORD' }
}
