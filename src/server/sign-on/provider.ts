import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
} from 'openid-client'
import type { SignedOn } from '../../accounts/sign-on.ts'
import type { OidcProvider } from '../../config/oidc-providers.ts'
import { providerFetch } from './provider-fetch.ts'
import { type Claims, needsUserInfo, signedOnWith } from './signed-on-with.ts'

/** How long a provider may take for each answer, in seconds. */
const PATIENCE = 5

/** How long the description of a provider is believed, in milliseconds. */
const REMEMBERED = 60 * 60_000

/** What has to be shown when the browser comes back. */
export interface ProviderChecks {
  readonly nonce: string
  readonly verifier: string
}

/** One provider of OpenID Connect. It is asked for nothing before the first sign-on. */
export interface Provider {
  readonly settings: OidcProvider
  /** The address to send a browser to. Fails with `ProviderUnavailable`. */
  begin(state: string): Promise<{ readonly url: URL; readonly checks: ProviderChecks }>
  /**
   * What the provider says of somebody, every signature and claim checked. Fails with
   * `ProviderUnavailable`, or with an error of openid-client whose `code` says what was wrong.
   */
  finish(parameters: URLSearchParams, state: string, checks: ProviderChecks): Promise<SignedOn>
  /** The address that ends the session at the provider; null where it has none. */
  signOff(hint: string | null, returnTo: string | null): Promise<URL | null>
}

/** `callbackUrl` is where the provider sends browsers back to. */
export function createProvider(settings: OidcProvider, callbackUrl: string, now: () => number): Provider {
  let found: { readonly configuration: Promise<Configuration>; readonly at: number } | undefined
  const configuration = (): Promise<Configuration> => {
    if (found && now() - found.at < REMEMBERED) return found.configuration
    const asked = { configuration: discover(settings), at: now() }
    found = asked
    // A provider that was away is asked again by the next request.
    asked.configuration.catch(() => {
      if (found === asked) found = undefined
    })
    return asked.configuration
  }
  return {
    settings,
    async begin(state) {
      const checks = { nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: callbackUrl,
        scope: settings.scopes.join(' '),
        response_type: 'code',
        code_challenge: await calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
        nonce: checks.nonce,
        state,
      })
      return { url, checks }
    },
    async finish(parameters, state, { nonce, verifier }) {
      const client = await configuration()
      const url = new URL(callbackUrl)
      url.search = parameters.toString()
      const tokens = await authorizationCodeGrant(client, url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) throw new Error('an id token was expected, and openid-client let its absence pass')
      const { userinfo_endpoint: userInfo, end_session_endpoint: signsOff } = client.serverMetadata()
      const more: Claims =
        userInfo !== undefined && needsUserInfo(settings, claims)
          ? await fetchUserInfo(client, tokens.access_token, claims.sub)
          : {}
      const hint = signsOff === undefined ? null : (tokens.id_token ?? null)
      return signedOnWith(settings, { ...more, ...claims }, hint)
    },
    async signOff(hint, returnTo) {
      const client = await configuration()
      if (client.serverMetadata().end_session_endpoint === undefined) return null
      return buildEndSessionUrl(client, {
        ...(hint !== null && { id_token_hint: hint }),
        ...(returnTo !== null && { post_logout_redirect_uri: returnTo }),
      })
    },
  }
}

/** Asks the provider for its description. Its keys are fetched and remembered by openid-client. */
function discover(settings: OidcProvider): Promise<Configuration> {
  const { issuer, clientId, clientSecret, clientAuthentication, clockTolerance: tolerance } = settings
  const server = new URL(issuer)
  const proof =
    clientSecret === null
      ? None()
      : clientAuthentication === 'post'
        ? ClientSecretPost(clientSecret)
        : ClientSecretBasic(clientSecret)
  return discovery(server, clientId, { [clockTolerance]: tolerance }, proof, {
    timeout: PATIENCE,
    [customFetch]: providerFetch,
    // TLS vouches for the token endpoint; the signature vouches for the token as well. The settings
    // allow `http` on this machine alone.
    execute: [enableNonRepudiationChecks, ...(server.protocol === 'http:' ? [allowInsecureRequests] : [])],
  })
}
