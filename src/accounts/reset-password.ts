import type { AccountServices } from './account-services.ts'
import { oneTimePassword } from './one-time-password.ts'
import type { User } from './user.ts'

/** Gives a user a new one-time password and ends every session of the user. Null when there is no such user. */
export async function resetPassword(
  { store, passwords, random }: Pick<AccountServices, 'store' | 'passwords' | 'random'>,
  name: string,
): Promise<{ readonly user: User; readonly oneTimePassword: string } | null> {
  const found = await store.userNamed(name)
  if (!found) return null
  const password = oneTimePassword(random)
  const passwordHash = await passwords.hash(password)
  const user = await store.setPassword(found.user.id, { passwordHash, mustChangePassword: true, replaces: null }, null)
  return user && { user, oneTimePassword: password }
}
