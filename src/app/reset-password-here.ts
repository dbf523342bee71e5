import type { AccountStore } from '../accounts/account-store.ts'
import { type PasswordReset, resetPassword } from '../accounts/reset-password.ts'
import { accountServices } from './account-services.ts'

/** Resets a user's password on this machine, without a session. Null when there is no such user. */
export const resetPasswordHere = (
  store: AccountStore,
  order: { readonly name: string; readonly revokeTokens: boolean },
): Promise<PasswordReset | null> => resetPassword(accountServices(store), order)
