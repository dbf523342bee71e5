import type { AccountStore } from '../accounts/account-store.ts'
import { createFirstAdmin } from '../accounts/create-first-admin.ts'
import type { Config } from '../config/config.ts'
import { FIRST_ADMIN } from '../config/new-password.ts'
import { accountServices } from './account-services.ts'
import { audited } from './audited.ts'
import { storeFailure } from './store-failure.ts'

/**
 * Makes the first user where an editor finds none, and returns the line with its one-time password.
 * Print it: the password is shown nowhere else. Null where there was a user, or where the
 * configuration gives the password. Of processes that start at once, one makes the user.
 */
export async function firstAdmin(config: Config, store: AccountStore): Promise<string | null> {
  try {
    // A password would be good for nothing.
    if (!config.passwords) return null
    if (config.role === 'reader' || (await store.userCount()) > 0) return null
    const services = accountServices(store)
    const make = () => createFirstAdmin(services, config.adminPassword)
    const made = await audited(store, 'serve', FIRST_ADMIN, make, (result) => result !== null)
    if (!made?.oneTimePassword) return null
    return `The first user is "${FIRST_ADMIN}", with the one-time password ${made.oneTimePassword} - it is not shown again`
  } catch (error) {
    throw storeFailure(config, error)
  }
}
