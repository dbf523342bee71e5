import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AccountServices } from '../../accounts/account-services.ts'
import { addressGroup } from '../../accounts/address-group.ts'
import { later } from '../../accounts/keep-secret.ts'
import { isOneTimeSecret, newSecret, secretHash } from '../../accounts/secrets.ts'
import { isChallenge, keepSignOn } from '../../accounts/sign-on.ts'
import type { Config } from '../../config/config.ts'
import type { OidcProvider } from '../../config/oidc-providers.ts'
import { badUserInput, limitExceeded, notFound, PublicError } from '../../errors/public-errors.ts'
import { pathOf } from '../path-of.ts'
import type { TrustedProxies } from '../trusted-proxies.ts'
import { createProvider, type Provider, type ProviderChecks } from './provider.ts'
import { ProviderUnavailable } from './provider-fetch.ts'
import { SIGN_ON_PATH, signOnUrl } from './sign-on-options.ts'

/** How long somebody may take to sign in at the provider, in milliseconds. */
const PATIENCE = 10 * 60_000

/** How many sign-ons one network may begin within a quarter of an hour. */
const MOST_STARTS = 300

/** What is remembered of a sign-on until the browser comes back. */
interface Started {
  readonly provider: string
  /** The hash of what the cookie of the browser holds. */
  readonly browser: string
  readonly checks: ProviderChecks
  readonly challenge: string
  readonly returnTo: string
}

/** Why a sign-on came to nothing, as the page reads it in `signOnError`. */
type SignOnError = 'DENIED' | 'REFUSED' | 'UNAVAILABLE'

export interface SignOnRoutesOptions {
  readonly config: Config
  readonly providers: readonly OidcProvider[]
  readonly services: AccountServices
  readonly proxies: TrustedProxies
}

/**
 * `/auth/<provider>/start`, `callback` and `logout`: a browser goes to the provider and comes back
 * with a code for `completeSignOn`. What is remembered meanwhile is in the store, so any process
 * continues what another began.
 */
export function signOnRoutes(
  app: FastifyInstance,
  { config, providers, services, proxies }: SignOnRoutesOptions,
): void {
  const { store, clock, random, throttle } = services
  const known = new Map<string, Provider>(
    providers.map((settings) => [
      settings.name,
      createProvider(settings, signOnUrl(config, settings.name, 'callback'), () => Date.parse(clock())),
    ]),
  )
  const providerOf = (request: FastifyRequest): Provider => {
    const { provider: name } = request.params as { readonly provider: string }
    const provider = known.get(name)
    if (provider) return provider
    throw notFound('provider', name.slice(0, 100), [...known.keys()].slice(0, 3))
  }
  const cookie = {
    path: new URL(signOnUrl(config, '', 'start')).pathname.replace(/\/+start$/, ''),
    isSecure: isSecure(config),
  }

  const start = async (request: FastifyRequest, reply: FastifyReply) => {
    const provider = providerOf(request)
    const parameters = parametersOf(request)
    const challenge = only(parameters, 'challenge')
    if (challenge === null || !isChallenge(challenge))
      throw badUserInput(
        '"challenge" must be the SHA-256 of a secret of the page, as 43 characters of base64url; the page sends the secret to "completeSignOn".',
      )
    const returnTo = allowedReturn(config, only(parameters, 'returnTo'))
    if (!throttle.begin([{ key: `sign-on ${addressGroup(proxies.clientAddressOf(request.raw))}`, most: MOST_STARTS }]))
      throw limitExceeded('Too many sign-ons were begun from this network lately. Wait a quarter of an hour.')
    const [state, browser] = [newSecret('once', random), newSecret('once', random)]
    const { url, checks } = await provider.begin(state).catch((error: unknown) => {
      if (!(error instanceof ProviderUnavailable)) throw refused(request, provider, error)
      throw unavailable(request, provider, error)
    })
    const createdAt = clock()
    const started: Started = {
      provider: provider.settings.name,
      browser: secretHash(browser),
      checks,
      challenge,
      returnTo,
    }
    await store.keepOnce(
      {
        kind: 'SIGN_ON_START',
        secretHash: secretHash(state),
        account: null,
        data: JSON.stringify(started),
        createdAt,
        expiresAt: later(createdAt, PATIENCE),
      },
      null,
    )
    reply.header('set-cookie', cookieText(state, browser, PATIENCE / 1_000, cookie))
    return reply.redirect(url.href, 303)
  }

  const callback = async (request: FastifyRequest, reply: FastifyReply) => {
    const provider = providerOf(request)
    const { name } = provider.settings
    const parameters = parametersOf(request)
    const state = only(parameters, 'state') ?? ''
    const taken = isOneTimeSecret(state) ? await store.takeOnce('SIGN_ON_START', secretHash(state), clock()) : null
    const started: Started | null = taken && JSON.parse(taken.data)
    // A browser that did not begin it must not end it, or somebody could be signed in as another.
    const browser = started && cookieIn(request.headers.cookie, state)
    if (!started || started.provider !== name || !browser || secretHash(browser) !== started.browser)
      throw new PublicError(
        'BAD_REQUEST',
        'This sign-on is not known here: it was ended, has taken longer than ten minutes, or began in another browser. Begin again.',
      )
    const back = new URL(started.returnTo)
    try {
      const signedOn = await provider.finish(parameters, state, started.checks)
      back.searchParams.set('signOnCode', await keepSignOn(services, started.challenge, signedOn))
    } catch (error) {
      const why = errorOf(error)
      if (why === null) throw error
      const detail = detailOf(error)
      request.log.warn({ provider: name, why, detail }, 'a sign-on came to nothing')
      await auditRefusal(services, name, `${why} ${detail}`, request.id)
      back.searchParams.set('signOnError', why)
    }
    reply.header('set-cookie', cookieText(state, '', 0, cookie))
    return reply.redirect(back.href, 303)
  }

  const logout = async (request: FastifyRequest, reply: FastifyReply) => {
    const provider = providerOf(request)
    const parameters = parametersOf(request)
    const asked = only(parameters, 'returnTo')
    const returnTo = asked === null ? null : allowedReturn(config, asked)
    const ticket = only(parameters, 'ticket') ?? ''
    const taken = isOneTimeSecret(ticket) ? await store.takeOnce('SIGN_OFF', secretHash(ticket), clock()) : null
    const url = await provider.signOff(taken?.data ?? null, returnTo).catch((error: unknown) => {
      throw unavailable(request, provider, error)
    })
    const next = url?.href ?? returnTo
    if (next !== null) return reply.redirect(next, 303)
    throw badUserInput(`The provider "${provider.settings.name}" has no sign-off of its own. Pass "returnTo".`)
  }

  for (const [step, answer] of Object.entries({ start, callback, logout }))
    app.route({ method: 'GET', url: `${SIGN_ON_PATH}/:provider/${step}`, exposeHeadRoute: false, handler: answer })
}

const parametersOf = (request: FastifyRequest) => new URLSearchParams(request.url.slice(pathOf(request.url).length))

/** The value of a parameter that came once; null otherwise. */
function only(parameters: URLSearchParams, name: string): string | null {
  const [value, ...others] = parameters.getAll(name)
  return value === undefined || others.length > 0 ? null : value
}

/** Where a browser may be sent back to: an address of the list, as a whole. */
function allowedReturn({ returnAddresses }: Pick<Config, 'returnAddresses'>, asked: string | null): string {
  const address = returnAddresses.find((allowed) => allowed === asked)
  if (address !== undefined) return address
  throw badUserInput('"returnTo" must be one of the addresses in AETIA_RETURN_ADDRESSES, letter by letter.')
}

/** Which refusals are the provider's or its tokens'; null for a fault of ours. */
function errorOf(error: unknown): SignOnError | null {
  if (error instanceof ProviderUnavailable) return 'UNAVAILABLE'
  const { name, code } = error as { readonly name?: string; readonly code?: unknown }
  if (name === 'AuthorizationResponseError') return 'DENIED'
  if (typeof code === 'string' && /^(?:OAUTH_|UNUSABLE_)/.test(code)) return 'REFUSED'
  return name === 'ResponseBodyError' || name === 'WWWAuthenticateChallengeError' ? 'REFUSED' : null
}

/** What was wrong, without what came: a code of openid-client, or one of the provider. */
function detailOf(error: unknown): string {
  const { error: ofProvider, code, message } = error as Readonly<Record<string, unknown>>
  return String(error instanceof ProviderUnavailable ? message : (ofProvider ?? code))
    .replace(/[^\w .:-]/g, '?')
    .slice(0, 100)
}

function unavailable(request: FastifyRequest, { settings: { name } }: Provider, error: unknown): PublicError {
  if (!(error instanceof ProviderUnavailable)) throw error
  request.log.error({ err: error, provider: name }, 'a provider cannot be reached')
  return new PublicError(
    'UNAVAILABLE',
    `The provider "${name}" cannot be reached now. Try again, or sign in another way.`,
  )
}

function refused(request: FastifyRequest, { settings: { name } }: Provider, error: unknown): unknown {
  if (errorOf(error) === null) return error
  request.log.error({ err: error, provider: name }, 'a provider does not describe itself as it should')
  return new PublicError(
    'UNAVAILABLE',
    `The provider "${name}" does not answer as its settings say. Tell the operator.`,
  )
}

/** What got so far began with a cookie and a state of ours, so strangers cannot fill the log. */
async function auditRefusal(
  { store, clock }: AccountServices,
  provider: string,
  detail: string,
  requestId: string,
): Promise<void> {
  const entry = await store.beginAudit({
    at: clock(),
    actor: null,
    tokenId: null,
    action: 'signOn',
    target: provider,
    requestId,
  })
  await store.endAudit(entry, 'REFUSED', detail)
}

interface CookieScope {
  readonly path: string
  readonly isSecure: boolean
}

const isSecure = ({ publicUrl }: Config) => publicUrl?.startsWith('https:') ?? false

/** Sign-ons of several tabs do not take each other's cookie. */
const cookieName = (state: string) => `aetia_sign_on_${secretHash(state).slice(0, 12)}`

const cookieText = (state: string, value: string, seconds: number, { path, isSecure: secure }: CookieScope) =>
  `${cookieName(state)}=${value}; Max-Age=${seconds}; Path=${path}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

function cookieIn(header: string | undefined, state: string): string | null {
  const start = `${cookieName(state)}=`
  const found = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(start))
  return found?.slice(start.length) || null
}
