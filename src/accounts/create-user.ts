import type { AccountServices } from './account-services.ts'
import { oneTimePassword } from './one-time-password.ts'
import type { Role } from './rights.ts'
import type { User } from './user.ts'
import { refuseUserName } from './user-name.ts'

export type CreateUserResult =
  | { readonly outcome: 'DONE'; readonly user: User; readonly oneTimePassword: string }
  | { readonly outcome: 'NAME_TAKEN' }

/**
 * Makes a user with a one-time password. Fails with BAD_USER_INPUT when the name is not allowed.
 */
export async function createUser(
  { store, passwords, clock, random, newId }: AccountServices,
  { name, role }: { readonly name: string; readonly role: Role },
): Promise<CreateUserResult> {
  refuseUserName(name)
  const password = oneTimePassword(random)
  const passwordHash = await passwords.hash(password)
  const user = await store.createUser({
    id: newId(),
    name,
    role,
    passwordHash,
    mustChangePassword: true,
    createdAt: clock(),
  })
  return user ? { outcome: 'DONE', user, oneTimePassword: password } : { outcome: 'NAME_TAKEN' }
}
