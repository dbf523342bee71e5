import type { AccountServices } from './account-services.ts'
import type { PasswordSet } from './account-store.ts'
import { oneTimePassword } from './one-time-password.ts'

export interface PasswordReset extends PasswordSet {
  readonly oneTimePassword: string
}

/**
 * Gives a user a new one-time password and ends every session of the user; revokes every good token
 * as well where that is wanted. The new password also ends what was counted against the name, in
 * every process. Null when there is no such user.
 */
export async function resetPassword(
  { store, passwords, clock, random }: Pick<AccountServices, 'store' | 'passwords' | 'clock' | 'random'>,
  { name, revokeTokens }: { readonly name: string; readonly revokeTokens: boolean },
): Promise<PasswordReset | null> {
  const found = await store.userNamed(name)
  if (!found) return null
  const password = oneTimePassword(random)
  const passwordHash = await passwords.hash(password)
  const revokeTokensAt = revokeTokens ? clock() : null
  const set = await store.setPassword(
    found.user.id,
    { passwordHash, mustChangePassword: true, replaces: null, revokeTokensAt },
    null,
  )
  return set && { ...set, oneTimePassword: password }
}
