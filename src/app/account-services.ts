import { randomBytes, randomUUID } from 'node:crypto'
import { type AccountServices, createAccountServices } from '../accounts/account-services.ts'
import type { AccountStore } from '../accounts/account-store.ts'

/** The account services on the clock and the randomness of this machine. */
export const accountServices = (store: AccountStore, sealingKeys: readonly string[] = []): AccountServices =>
  createAccountServices({
    store,
    clock: () => new Date().toISOString(),
    random: randomBytes,
    newId: randomUUID,
    sealingKeys,
  })
