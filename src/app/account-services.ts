import { randomBytes, randomUUID } from 'node:crypto'
import { type AccountServices, createAccountServices } from '../accounts/account-services.ts'
import type { AccountStore } from '../accounts/account-store.ts'

/** What commands make users and passwords with. */
export const accountServices = (store: AccountStore): AccountServices =>
  createAccountServices({ store, clock: () => new Date().toISOString(), random: randomBytes, newId: randomUUID })
