import type { AccountServices } from './account-services.ts'
import type { SignOnOptions } from './sign-on-options.ts'
import type { User } from './user.ts'

/**
 * Takes an identity from a user, unless the user could not sign in any more: with no password, or
 * where no passwords are taken, one identity of a provider of now has to remain.
 */
export async function disconnectSignOn(
  { store }: Pick<AccountServices, 'store'>,
  user: User,
  id: string,
  { passwords, providers }: SignOnOptions,
): Promise<'DONE' | 'LAST_SIGN_ON' | 'NO_SUCH_IDENTITY'> {
  const identities = await store.identities(user.id)
  if (!identities.some((identity) => identity.id === id)) return 'NO_SUCH_IDENTITY'
  const hasPassword = passwords && (await store.userNamed(user.name))?.passwordHash !== null
  const remains = identities.some(
    (identity) => identity.id !== id && providers.some(({ issuer }) => issuer === identity.issuer),
  )
  if (!hasPassword && !remains) return 'LAST_SIGN_ON'
  return (await store.disconnectIdentity(user.id, id)) ? 'DONE' : 'NO_SUCH_IDENTITY'
}
