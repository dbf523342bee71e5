import { badUserInput } from '../errors/public-errors.ts'
import type { AccountServices } from './account-services.ts'
import type { SignedIn } from './actor.ts'
import { ownPassword } from './own-password.ts'
import { refuseEndlessPassword, refuseNewPassword } from './password-rules.ts'
import type { User } from './user.ts'

export type ChangePasswordResult =
  | { readonly outcome: 'DONE'; readonly user: User }
  | { readonly outcome: 'WRONG_PASSWORD' }

/**
 * Sets another password and ends every other session of the user. Fails with BAD_USER_INPUT when
 * the new password breaks the rules, and with LIMIT_EXCEEDED after too many wrong ones.
 */
export async function changePassword(
  services: AccountServices,
  session: SignedIn,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<ChangePasswordResult> {
  const { user, credential } = session
  refuseEndlessPassword('current', current)
  refuseNewPassword('new', next, user.name)
  if (current === next) throw badUserInput('"new" must be another password than "current".')
  const replaces = await ownPassword(services, session, 'current', current)
  if (replaces === null) return { outcome: 'WRONG_PASSWORD' }
  const passwordHash = await services.passwords.hash(next)
  const change = { passwordHash, mustChangePassword: false, replaces }
  const changed = await services.store.setPassword(user.id, change, credential)
  return changed ? { outcome: 'DONE', user: changed.user } : { outcome: 'WRONG_PASSWORD' }
}
