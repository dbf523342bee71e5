import type { AccountServices } from './account-services.ts'
import { canStillSignIn } from './can-still-sign-in.ts'
import type { SignOnOptions } from './sign-on-options.ts'
import type { User } from './user.ts'

/** Takes an identity from a user, unless the user could not sign in any more. */
export async function disconnectSignOn(
  { store }: Pick<AccountServices, 'store'>,
  user: User,
  id: string,
  options: SignOnOptions,
): Promise<'DONE' | 'LAST_SIGN_ON' | 'NO_SUCH_IDENTITY'> {
  if (!(await store.identities(user.id)).some((identity) => identity.id === id)) return 'NO_SUCH_IDENTITY'
  if (!(await canStillSignIn(store, user, options, id))) return 'LAST_SIGN_ON'
  return (await store.disconnectIdentity(user.id, id)) ? 'DONE' : 'NO_SUCH_IDENTITY'
}
