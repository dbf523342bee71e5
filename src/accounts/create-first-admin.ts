import { FIRST_ADMIN } from '../config/new-password.ts'
import type { AccountServices } from './account-services.ts'
import { oneTimePassword } from './one-time-password.ts'

/**
 * Makes the user `admin` where there is no user yet, with the password given, or with a one-time
 * password where none is. Null when there is somebody already, or another process was first: what
 * it would have been is then nobody's password.
 */
export async function createFirstAdmin(
  { store, passwords, clock, random, newId }: AccountServices,
  given: string | null,
): Promise<{ readonly oneTimePassword: string | null } | null> {
  if ((await store.userCount()) > 0) return null
  const password = given ?? oneTimePassword(random)
  const created = await store.createFirstUser({
    id: newId(),
    name: FIRST_ADMIN,
    role: 'ADMIN',
    passwordHash: await passwords.hash(password),
    mustChangePassword: given === null,
    createdAt: clock(),
  })
  return created ? { oneTimePassword: given === null ? password : null } : null
}
