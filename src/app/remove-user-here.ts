import type { AccountStore, ChangeUserResult } from '../accounts/account-store.ts'
import { removeUser } from '../accounts/remove-user.ts'
import { accountServices } from './account-services.ts'

/** Removes a user on this machine, without a session. */
export const removeUserHere = (store: AccountStore, name: string, asPseudonym: boolean): Promise<ChangeUserResult> =>
  removeUser(accountServices(store), { name, basedOn: null, asPseudonym })
