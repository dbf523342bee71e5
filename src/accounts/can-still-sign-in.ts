import type { AccountStore } from './account-store.ts'
import type { SignOnOptions } from './sign-on-options.ts'
import type { User } from './user.ts'

/**
 * Whether a user could sign in without one identity or passkey: by a password, through a provider of
 * now, or with another passkey.
 */
export async function canStillSignIn(
  store: Pick<AccountStore, 'userNamed' | 'identities' | 'passkeys'>,
  user: User,
  { passwords, providers, relyingParty }: SignOnOptions,
  without: string,
): Promise<boolean> {
  if (passwords && (await store.userNamed(user.name))?.passwordHash !== null) return true
  const identities = await store.identities(user.id)
  const connects = identities.some(
    ({ id, issuer }) => id !== without && providers.some((provider) => provider.issuer === issuer),
  )
  return connects || (relyingParty !== null && (await store.passkeys(user.id)).some(({ id }) => id !== without))
}
