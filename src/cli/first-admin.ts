import type { AccountStore } from '../accounts/account-store.ts'
import { createFirstAdmin, FIRST_ADMIN } from '../accounts/create-first-admin.ts'
import type { Config } from '../config/config.ts'
import { accountServices } from './account-services.ts'
import { audited } from './audited.ts'
import { storeFailure } from './store-failure.ts'

/**
 * Makes the first user where an editor finds none. Its one-time password is printed here and never again, on a line of its own; a password
 * that the configuration gives is not printed at all. Of processes that start at once, one makes the user and prints.
 */
export async function firstAdmin(config: Config, store: AccountStore): Promise<void> {
  try {
    if (config.role === 'reader' || (await store.userCount()) > 0) return
    const services = accountServices(store)
    const make = () => createFirstAdmin(services, config.adminPassword)
    const made = await audited(store, 'serve', FIRST_ADMIN, make, (result) => result !== null)
    if (made?.oneTimePassword)
      process.stdout.write(`The first user is "${FIRST_ADMIN}", with the one-time password ${made.oneTimePassword}\n`)
  } catch (error) {
    throw storeFailure(config, error)
  }
}
