import type { AccountServices } from '../account-services.ts'
import type { SignedIn } from '../actor.ts'
import { canStillSignIn } from '../can-still-sign-in.ts'
import type { SignOnOptions } from '../sign-on-options.ts'

/**
 * Removes a passkey with the sessions that it opened, but for that of the caller; unless the user
 * could not sign in any more.
 */
export async function removePasskey(
  { store }: Pick<AccountServices, 'store'>,
  { user, credential }: SignedIn,
  id: string,
  options: SignOnOptions,
): Promise<'DONE' | 'LAST_SIGN_ON' | 'NO_SUCH_PASSKEY'> {
  if (!(await store.passkeys(user.id)).some((passkey) => passkey.id === id)) return 'NO_SUCH_PASSKEY'
  if (!(await canStillSignIn(store, user, options, id))) return 'LAST_SIGN_ON'
  return (await store.removePasskey(user.id, id, credential)) ? 'DONE' : 'NO_SUCH_PASSKEY'
}
