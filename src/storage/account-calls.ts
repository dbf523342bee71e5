import type { AccountStore } from '../accounts/account-store.ts'
import type { Calls } from './calls.ts'

/** The port of accounts. */
export const accountCalls = (_calls: Calls): AccountStore => ({}) as AccountStore
