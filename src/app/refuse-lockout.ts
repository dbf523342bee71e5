import type { IdentityStore } from '../accounts/identity.ts'
import type { PasskeyStore } from '../accounts/passkeys/passkey.ts'
import { relyingPartyAt } from '../accounts/passkeys/relying-party.ts'
import type { Config } from '../config/config.ts'
import type { OidcProvider } from '../config/oidc-providers.ts'
import { OperatorError } from '../errors/operator-error.ts'

/**
 * Refuses to start without passwords where no ADMIN could sign in: somebody has to be one already at
 * a provider or have a passkey, or become one by the settings of a provider.
 */
export async function refuseLockout(
  { passwords, publicUrl }: Pick<Config, 'passwords' | 'publicUrl'>,
  store: Pick<IdentityStore & PasskeyStore, 'adminHasIdentity' | 'adminHasPasskey'>,
  providers: readonly OidcProvider[],
): Promise<void> {
  if (passwords || providers.some(makesAdmins)) return
  if (await store.adminHasIdentity(providers.map(({ issuer }) => issuer))) return
  if (relyingPartyAt(publicUrl) !== null && (await store.adminHasPasskey())) return
  throw new OperatorError(
    'AETIA_PASSWORDS=off would lock every ADMIN out: none has a passkey, or has signed in through a provider of AETIA_OIDC yet. ' +
      'Start with AETIA_PASSWORDS=on and connect one ("connectSignOn"), or let a provider create users ("createUsers") and give a group the role ADMIN ("roles").',
  )
}

const makesAdmins = ({ createUsers, roles, defaultRole }: OidcProvider): boolean =>
  createUsers && [defaultRole, ...Object.values(roles)].includes('ADMIN')
