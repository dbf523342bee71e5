import type { AccountServices } from '../../accounts/account-services.ts'
import { ROLES } from '../../accounts/rights.ts'

/**
 * The password of every seeded user. It is known to everybody: seeded users are for one's own
 * machine.
 */
export const SEED_PASSWORD = 'only for trying things'

/** One user for each role, from the least rights to the most. */
export const SEED_USERS = ROLES.map((role) => ({ name: `try-${role.toLowerCase()}`, role }))

/** The one whose presence says that a store was seeded. */
export const SEED_ADMIN = 'try-admin'

/** Makes the users that are missing; answers with their names. */
export async function seedUsers({ store, passwords, clock, newId }: AccountServices): Promise<readonly string[]> {
  const passwordHash = await passwords.hash(SEED_PASSWORD)
  const made: string[] = []
  for (const { name, role } of SEED_USERS) {
    const user = await store.createUser({
      id: newId(),
      name,
      role,
      passwordHash,
      mustChangePassword: false,
      createdAt: clock(),
    })
    if (user) made.push(name)
  }
  return made
}
