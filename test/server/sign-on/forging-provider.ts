import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A provider of OpenID Connect that lies as it is told. */
export interface ForgingProvider {
  readonly issuer: string
  /** How the next answers differ from right ones; empty: they are right. */
  forge(how: Forgery): void
  /** The requests to each path so far. */
  readonly asked: ReadonlyMap<string, number>
  close(): Promise<void>
}

export interface Forgery {
  /** Claims in place of, or besides, the right ones; undefined leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>
  /** What the user info adds. */
  readonly userInfo?: Readonly<Record<string, unknown>>
  readonly alg?: 'RS256' | 'none' | 'HS256'
  /** Signs with a key that the provider does not publish. */
  readonly foreignKey?: boolean
  /** Parameters of the way back, in place of the right ones; null leaves one out. */
  readonly back?: Readonly<Record<string, string | null>>
  /** The answer of the token endpoint in place of tokens. */
  readonly tokens?: { readonly status: number; readonly body: string; readonly type?: string }
  /** Parts of the description. */
  readonly description?: Readonly<Record<string, unknown>>
  /** Answers nothing, or ends each connection. */
  readonly isAway?: boolean
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Everything is right unless it is told otherwise. A code is good for every exchange. */
export async function startForgingProvider(clientId: string, clientSecret: string): Promise<ForgingProvider> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const asked = new Map<string, number>()
  const nonces = new Map<string, string>()
  let how: Forgery = {}

  const signature = (input: string): string => {
    if (how.alg === 'none') return ''
    // The key that verifies is public, so a verifier that takes it for a secret takes this.
    if (how.alg === 'HS256') return createHmac('sha256', clientSecret).update(input).digest('base64url')
    return signed(input, how.foreignKey ? foreign.privateKey : own.privateKey)
  }
  const idToken = (code: string) => {
    const now = Math.floor(Date.now() / 1_000)
    const claims = {
      iss: issuer(),
      sub: 'ada-1',
      aud: clientId,
      iat: now,
      exp: now + 300,
      nonce: nonces.get(code),
      ...how.claims,
    }
    const input = `${base64url({ alg: how.alg ?? 'RS256', kid: 'own', typ: 'JWT' })}.${base64url(claims)}`
    return `${input}.${signature(input)}`
  }
  const answers: Readonly<Record<string, (url: URL, response: ServerResponse, body: URLSearchParams) => void>> = {
    '/.well-known/openid-configuration': (_url, response) =>
      json(response, {
        issuer: issuer(),
        authorization_endpoint: `${issuer()}/authorize`,
        token_endpoint: `${issuer()}/token`,
        userinfo_endpoint: `${issuer()}/userinfo`,
        jwks_uri: `${issuer()}/jwks`,
        end_session_endpoint: `${issuer()}/end`,
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['code'],
        authorization_response_iss_parameter_supported: true,
        ...how.description,
      }),
    '/jwks': (_url, response) =>
      json(response, {
        keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }],
      }),
    '/authorize': (url, response) => {
      const code = `code-${nonces.size}`
      nonces.set(code, url.searchParams.get('nonce') ?? '')
      const back = new URL(url.searchParams.get('redirect_uri') ?? '')
      const parameters = { code, state: url.searchParams.get('state') ?? '', iss: issuer(), ...how.back }
      for (const [name, value] of Object.entries(parameters)) if (value !== null) back.searchParams.set(name, value)
      response.writeHead(303, { location: back.href }).end()
    },
    '/token': (_url, response, body) => {
      if (how.tokens)
        response
          .writeHead(how.tokens.status, { 'content-type': how.tokens.type ?? 'application/json' })
          .end(how.tokens.body)
      else
        json(response, {
          access_token: 'access',
          token_type: 'bearer',
          expires_in: 60,
          id_token: idToken(body.get('code') ?? ''),
        })
    },
    '/userinfo': (_url, response) => json(response, { sub: how.claims?.['sub'] ?? 'ada-1', ...how.userInfo }),
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer())
    asked.set(url.pathname, (asked.get(url.pathname) ?? 0) + 1)
    if (how.isAway) request.socket.destroy()
    else void textOf(request).then((text) => answers[url.pathname]?.(url, response, new URLSearchParams(text)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer: issuer(),
    asked,
    forge(next) {
      how = next
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const signed = (input: string, key: KeyObject) => sign('sha256', Buffer.from(input), key).toString('base64url')

const json = (response: ServerResponse, value: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += part
  return text
}
