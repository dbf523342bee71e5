import { createHash, randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { createAuthentication } from '../../../src/accounts/authentication.ts'
import { readOidcProviders } from '../../../src/config/oidc-providers.ts'
import type { Store } from '../../../src/storage/store.ts'
import { memoryStore, storesOf } from '../../notation/memory-stores.ts'
import { createTestServer } from '../../notation/start-server.ts'

export const PUBLIC_URL = 'https://aetia.test/base'
export const RETURN_TO = 'https://studio.test/signed-in'
export const CLIENT_ID = 'aetia'
export const CLIENT_SECRET = 'a secret of the client, long enough for HMAC'

export interface SignOnServer {
  readonly app: FastifyInstance
  readonly store: Store
  /** Asks with a session, or with none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  ask(query: string, variables?: object, bearer?: string | null): Promise<any>
  get(path: string, cookie?: string): Promise<Visit>
  close(): Promise<void>
}

/** What a browser got. */
export interface Visit {
  readonly status: number
  /** Where it is sent; null where it is not. */
  readonly location: string | null
  /** The cookies that were set, as a browser sends them back. */
  readonly cookie: string
  readonly setCookie: string
  readonly body: string
}

/** A server with a provider, before it listens. */
export async function signOnServer(
  provider: Readonly<Record<string, unknown>>,
  { store, environment = {} }: { store?: Store; environment?: Readonly<Record<string, string>> } = {},
): Promise<SignOnServer> {
  const kept = store ?? (await memoryStore())
  const settings = { name: 'acme', clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, ...provider }
  const reading = readOidcProviders({ providers: [settings] })
  if ('problems' in reading) throw new Error(reading.problems.join('\n'))
  const clock = () => new Date().toISOString()
  const app = await createTestServer({
    environment: {
      AETIA_PUBLIC_URL: PUBLIC_URL,
      AETIA_RETURN_ADDRESSES: RETURN_TO,
      AETIA_OIDC: JSON.stringify({ providers: [settings] }),
      ...environment,
    },
    stores: storesOf(kept),
    authenticate: createAuthentication(kept, clock),
    clock,
    oidcProviders: reading.providers,
  })
  return {
    app,
    store: kept,
    async ask(query, variables = {}, bearer = null) {
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'user-agent': 'a browser of tests',
          ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
        },
        payload: { query, variables },
      })
      const { data, errors } = answer.json()
      return errors ? { ...data, errors } : data
    },
    async get(path, cookie = '') {
      const answer = await app.inject({ method: 'GET', url: path, headers: { ...(cookie !== '' && { cookie }) } })
      const set = [answer.headers['set-cookie'] ?? []].flat()
      return {
        status: answer.statusCode,
        location: answer.headers.location ?? null,
        cookie: set.map((each) => each.split(';')[0]).join('; '),
        setCookie: set.join('\n'),
        body: answer.body,
      }
    },
    close: () => app.close(),
  }
}

/** A secret of a page, and its challenge. */
export function newVerifier() {
  const verifier = randomBytes(32).toString('base64url')
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}

export const startPath = (challenge: string, returnTo = RETURN_TO) =>
  `/auth/acme/start?${new URLSearchParams({ challenge, returnTo })}`

/** Where a server finds what a provider sends a browser back to. */
export const pathHere = (address: string | null): string => {
  if (!address?.startsWith(`${PUBLIC_URL}/`)) throw new Error(`a browser was sent to ${address}`)
  return address.slice(PUBLIC_URL.length)
}

export const COMPLETE =
  'mutation ($code: String!, $verifier: String!) { completeSignOn(input: { code: $code, verifier: $verifier }) { outcome secret expiresAt } }'

/** What came back to the page. */
export const returned = (location: string | null) => {
  const url = new URL(location ?? '')
  return {
    page: `${url.origin}${url.pathname}`,
    code: url.searchParams.get('signOnCode') ?? '',
    error: url.searchParams.get('signOnError'),
  }
}
