import { relyingPartyAt } from '../../accounts/passkeys/relying-party.ts'
import type { SignOnOptions } from '../../accounts/sign-on-options.ts'
import type { Config } from '../../config/config.ts'
import type { OidcProvider } from '../../config/oidc-providers.ts'

/** The path below which providers are. */
export const SIGN_ON_PATH = '/auth'

/** How people sign in, by the settings. */
export function signOnOptions(config: Config, providers: readonly OidcProvider[]): SignOnOptions {
  const { passwords, smtpUrl, sealingKeys, publicUrl } = config
  return Object.freeze({
    passwords,
    resetsByMail: passwords && smtpUrl !== null,
    secondFactors: sealingKeys.length > 0,
    relyingParty: relyingPartyAt(publicUrl),
    providers: providers.map(({ name, label = name, issuer }) => ({
      name,
      label,
      issuer,
      startUrl: signOnUrl(config, name, 'start'),
      signOffUrl: signOnUrl(config, name, 'logout'),
    })),
  })
}

/** An address of a provider, below the public address of this server. */
export const signOnUrl = (
  { publicUrl }: Pick<Config, 'publicUrl'>,
  provider: string,
  step: 'start' | 'callback' | 'logout',
): string => `${(publicUrl ?? '').replace(/\/+$/, '')}${SIGN_ON_PATH}/${provider}/${step}`
