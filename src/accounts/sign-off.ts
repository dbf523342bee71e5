import type { AccountServices } from './account-services.ts'
import type { SignedIn } from './actor.ts'
import { keepSecret } from './keep-secret.ts'
import type { SignOnOptions } from './sign-on-options.ts'

/** How long the address is good, in milliseconds. */
const LIFETIME = 5 * 60_000

/**
 * Where a browser also ends the session at the provider that opened it, once; null where there is
 * none. The ticket in it stands for the token of the provider, which no address shows.
 */
export async function signOffUrl(
  services: Pick<AccountServices, 'store' | 'clock' | 'random'>,
  { kind, provider: name = null, credential, user }: SignedIn,
  { providers }: SignOnOptions,
): Promise<string | null> {
  const provider = providers.find((each) => each.name === name)
  const hint = kind === 'SESSION' && provider ? await services.store.signOffHint(credential) : null
  if (!provider || hint === null) return null
  const ticket = await keepSecret(services, { kind: 'SIGN_OFF', account: user.id, data: hint, lifetime: LIFETIME })
  return `${provider.signOffUrl}?ticket=${ticket}`
}
