import type { AccountServices } from './account-services.ts'
import type { SignedIn } from './actor.ts'
import { newSecret, secretHash } from './secrets.ts'
import { later } from './sign-on.ts'
import type { SignOnOptions } from './sign-on-options.ts'

/** How long the address is good, in milliseconds. */
const LIFETIME = 5 * 60_000

/**
 * Where a browser also ends the session at the provider that opened it, once; null where there is
 * none. The ticket in it stands for the token of the provider, which no address shows.
 */
export async function signOffUrl(
  { store, clock, random }: Pick<AccountServices, 'store' | 'clock' | 'random'>,
  { kind, provider: name = null, credential, user }: SignedIn,
  { providers }: SignOnOptions,
): Promise<string | null> {
  const provider = providers.find((each) => each.name === name)
  const hint = kind === 'SESSION' && provider ? await store.signOffHint(credential) : null
  if (!provider || hint === null) return null
  const ticket = newSecret('once', random)
  const createdAt = clock()
  await store.keepOnce(
    {
      kind: 'SIGN_OFF',
      secretHash: secretHash(ticket),
      account: user.id,
      data: hint,
      createdAt,
      expiresAt: later(createdAt, LIFETIME),
    },
    null,
  )
  return `${provider.signOffUrl}?ticket=${ticket}`
}
