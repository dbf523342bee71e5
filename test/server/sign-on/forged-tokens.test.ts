import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Forgery, startForgingProvider } from './forging-provider.ts'
import {
  CLIENT_ID,
  CLIENT_SECRET,
  COMPLETE,
  newVerifier,
  RETURN_TO,
  returned,
  type SignOnServer,
  signOnServer,
  startPath,
} from './sign-on-server.ts'
import { forgingProvider, toProvider } from './through-provider.ts'

const provider = forgingProvider()
let server: SignOnServer
beforeAll(async () => {
  server = await signOnServer({ issuer: provider.issuer, createUsers: true, defaultRole: 'AUTHOR' })
})
afterAll(() => server.close())

/** The whole way. */
async function signOn(on = server) {
  const { verifier, cookie, back } = await toProvider(on)
  const came = await on.get(back, cookie)
  return { verifier, status: came.status, ...returned(came.location) }
}
const complete = async (code: string, verifier: string, on = server) =>
  (await on.ask(COMPLETE, { code, verifier })).completeSignOn

const now = () => Math.floor(Date.now() / 1_000)
const refusals = async () =>
  (await server.store.auditLog({ actor: null, action: 'signOn', target: 'acme' }, null, 100)).map(
    ({ outcome, detail }) => `${outcome} ${detail}`,
  )

describe('tokens of a provider', () => {
  test('are taken where all is right, and the code of the page is good once', async () => {
    const { page, code, error, verifier } = await signOn()
    expect({ page, error }).toEqual({ page: RETURN_TO, error: null })
    const made = await complete(code, verifier)
    expect(made).toMatchObject({ outcome: 'SIGNED_IN', secret: expect.stringMatching(/^aetia_session_/) })
    const { viewer } = await server.ask(
      '{ viewer { user { role } sessions { provider client isCurrent } } }',
      {},
      made.secret,
    )
    expect(viewer).toEqual({
      user: { role: 'AUTHOR' },
      sessions: [{ provider: 'acme', client: 'a browser of tests', isCurrent: true }],
    })
    expect(await complete(code, verifier)).toEqual({ outcome: 'SIGN_ON_INVALID', secret: null, expiresAt: null })
  })

  const WRONG: Readonly<Record<string, Forgery>> = {
    'for another audience': { claims: { aud: 'somebody-else' } },
    'for several audiences without saying for whom': { claims: { aud: [CLIENT_ID, 'somebody-else'] } },
    'given to another party': { claims: { aud: [CLIENT_ID, 'x'], azp: 'x' } },
    'of another issuer': { claims: { iss: 'https://evil.example' } },
    'with another nonce': { claims: { nonce: 'another' } },
    'without a nonce': { claims: { nonce: undefined } },
    'that have ended': { claims: { exp: now() - 31 - 600, iat: now() - 900 } },
    'without an end': { claims: { exp: undefined } },
    'that begin later': { claims: { nbf: now() + 600 } },
    'without a subject': { claims: { sub: undefined } },
    'with an empty subject': { claims: { sub: '' } },
    'with an endless subject': { claims: { sub: 'a'.repeat(256) } },
    'with a NUL in the subject': { claims: { sub: 'ada\0' } },
    'with a number for a subject': { claims: { sub: 7 } },
    'without a signature': { alg: 'none' },
    'signed with the secret of the client': { alg: 'HS256' },
    'signed with a key of somebody else': { foreignKey: true },
    'that are none': { tokens: { status: 200, body: '{}' } },
    'that are no JSON': { tokens: { status: 200, body: '<html>', type: 'text/html' } },
    'that the provider refuses': { tokens: { status: 400, body: '{"error":"invalid_grant"}' } },
  }
  for (const [name, how] of Object.entries(WRONG)) {
    test(`${name} are refused, and that is written down`, async () => {
      const before = (await refusals()).length
      const users = await server.store.userCount()
      provider.forge(how)
      expect(await signOn()).toMatchObject({ page: RETURN_TO, code: '', error: 'REFUSED' })
      const after = await refusals()
      expect(after).toHaveLength(before + 1)
      expect(after[0]).toMatch(/^REFUSED REFUSED /)
      expect(await server.store.userCount()).toBe(users)
    })
  }

  test('may differ by half a minute of clocks', async () => {
    provider.forge({ claims: { exp: now() - 15, iat: now() + 15, nbf: now() + 15 } })
    expect(await signOn()).toMatchObject({ error: null })
  })

  test('are refused where the way back names another issuer, or none', async () => {
    provider.forge({ back: { iss: 'https://evil.example' } })
    expect(await signOn()).toMatchObject({ error: 'REFUSED' })
    provider.forge({ back: { iss: null } })
    expect(await signOn()).toMatchObject({ error: 'REFUSED' })
  })

  test('a refusal of the person at the provider is told as such', async () => {
    provider.forge({ back: { code: null, error: 'access_denied' } })
    expect(await signOn()).toMatchObject({ code: '', error: 'DENIED' })
    expect((await refusals())[0]).toBe('REFUSED DENIED access_denied')
  })
})

describe('the way back', () => {
  test('is good once, in the browser that began, and at the provider where it began', async () => {
    const { cookie, back } = await toProvider(server)
    expect((await server.get(back, cookie)).status).toBe(303)
    expect(await server.get(back, cookie)).toMatchObject({ status: 400, location: null })

    const second = await toProvider(server)
    expect(await server.get(second.back)).toMatchObject({ status: 400 })
    expect(await server.get(second.back, second.cookie)).toMatchObject({ status: 400 })

    const third = await toProvider(server)
    expect(await server.get(third.back, cookie)).toMatchObject({ status: 400 })

    const fourth = await toProvider(server)
    expect(await server.get(fourth.back.replace('/acme/', '/other/'), fourth.cookie)).toMatchObject({ status: 404 })
  })

  test('takes no state that was not given, is doubled, or is tampered with', async () => {
    const { cookie, back } = await toProvider(server)
    const url = new URL(back, 'http://x')
    for (const state of ['', 'x', '__proto__', `aetia_once_${'A'.repeat(43)}`, '\0', 'a'.repeat(10_000)]) {
      url.searchParams.set('state', state)
      expect(await server.get(`${url.pathname}${url.search}`, cookie)).toMatchObject({ status: 400 })
    }
    expect(await server.get(`${back}&state=x`, cookie)).toMatchObject({ status: 400 })
    expect(await server.get('/auth/acme/callback')).toMatchObject({ status: 400 })
  })

  test('keeps its cookie from scripts, other sites and plain connections', async () => {
    const { setCookie } = await toProvider(server)
    expect(setCookie).toMatch(/^aetia_sign_on_[0-9a-f]{12}=aetia_once_[\w-]{43}; /)
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Secure', 'Path=/base/auth', 'Max-Age=600'])
      expect(setCookie.split('; ')).toContain(part)
  })

  test('may lead through another process over the same store', async () => {
    const other = await signOnServer(
      { issuer: provider.issuer, createUsers: true, defaultRole: 'AUTHOR' },
      { store: server.store },
    )
    onTestFinished(() => other.close())
    const { cookie, back, verifier } = await toProvider(server)
    const came = returned((await other.get(back, cookie)).location)
    expect(await complete(came.code, verifier)).toMatchObject({ outcome: 'SIGNED_IN' })
  })

  test('a code is for the page that began alone, and a wrong guess ends it', async () => {
    const { code, verifier } = await signOn()
    expect(await complete(code, newVerifier().verifier)).toMatchObject({ outcome: 'SIGN_ON_INVALID' })
    expect(await complete(code, verifier)).toMatchObject({ outcome: 'SIGN_ON_INVALID' })
    for (const guess of ['', 'x', '__proto__', `aetia_once_${'A'.repeat(43)}`])
      expect(await complete(guess, verifier)).toMatchObject({ outcome: 'SIGN_ON_INVALID' })
  })

  test('of requests at once with one code, one gets a session', async () => {
    const { code, verifier } = await signOn()
    const made = await Promise.all(Array.from({ length: 5 }, () => complete(code, verifier)))
    expect(made.map(({ outcome }) => outcome).sort()).toEqual(['SIGNED_IN', ...Array(4).fill('SIGN_ON_INVALID')])
  })
})

describe('the beginning', () => {
  test('leads back to listed pages alone', async () => {
    const { challenge } = newVerifier()
    for (const returnTo of [
      '',
      'https://evil.example/',
      `${RETURN_TO}/more`,
      `${RETURN_TO}?x=1`,
      `${RETURN_TO}#x`,
      'https://studio.test/signed-in/../x',
      'https://studio.test@evil.example/signed-in',
      '//studio.test/signed-in',
      'javascript:alert(1)',
      'https://STUDIO.test/signed-in',
      `${RETURN_TO}\r\nset-cookie: x=y`,
    ])
      expect(await server.get(startPath(challenge, returnTo)), returnTo).toMatchObject({ status: 400, location: null })
    expect(await server.get(`${startPath(challenge)}&returnTo=https://evil.example`)).toMatchObject({ status: 400 })
  })

  test('takes a challenge that is one', async () => {
    for (const challenge of ['', 'short', 'a'.repeat(44), `${'a'.repeat(42)}=`, '__proto__'])
      expect(await server.get(startPath(challenge))).toMatchObject({ status: 400 })
  })

  test('asks the provider for a code with PKCE, state and nonce', async () => {
    const { location } = await server.get(startPath(newVerifier().challenge))
    const asked = Object.fromEntries(new URL(location ?? '').searchParams)
    expect(asked).toMatchObject({
      client_id: CLIENT_ID,
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^aetia_once_/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: 'https://aetia.test/base/auth/acme/callback',
      scope: 'openid profile email',
    })
  })

  test('is bounded for one network', async () => {
    const own = await signOnServer({ issuer: provider.issuer })
    onTestFinished(() => own.close())
    const { challenge } = newVerifier()
    const statuses = []
    for (let count = 0; count < 301; count++) statuses.push((await own.get(startPath(challenge))).status)
    expect(statuses.slice(0, 300)).toEqual(Array(300).fill(303))
    expect(statuses[300]).toBe(400)
  })
})

describe('a provider', () => {
  test('is asked for nothing before the first sign-on, and for its description once', async () => {
    const own = await startForgingProvider(CLIENT_ID, CLIENT_SECRET)
    onTestFinished(() => own.close())
    const at = await signOnServer({ issuer: own.issuer })
    onTestFinished(() => at.close())
    expect([...own.asked]).toEqual([])
    await Promise.all([toProvider(at), toProvider(at)])
    await signOn(at)
    expect(own.asked.get('/.well-known/openid-configuration')).toBe(1)
    expect(own.asked.get('/jwks')).toBe(1)
  })

  test('that is away is said to be, stops nothing, and is asked again', async () => {
    const own = await startForgingProvider(CLIENT_ID, CLIENT_SECRET)
    onTestFinished(() => own.close())
    const at = await signOnServer({ issuer: own.issuer })
    onTestFinished(() => at.close())
    own.forge({ isAway: true })
    const { challenge } = newVerifier()
    const away = await at.get(startPath(challenge))
    expect(away).toMatchObject({ status: 503, body: expect.stringContaining('cannot be reached now') })
    expect(await at.ask('{ graph { version } }')).toEqual({ graph: { version: expect.any(Number) } })
    own.forge({})
    const { cookie, back } = await toProvider(at)
    own.forge({ isAway: true })
    expect(returned((await at.get(back, cookie)).location)).toMatchObject({ error: 'UNAVAILABLE' })
  })

  test('that describes another issuer, or answers without end, is not believed', async () => {
    for (const description of [{ issuer: 'https://evil.example' }, { padding: 'x'.repeat(1_100_000) }]) {
      const own = await startForgingProvider(CLIENT_ID, CLIENT_SECRET)
      onTestFinished(() => own.close())
      const at = await signOnServer({ issuer: own.issuer })
      onTestFinished(() => at.close())
      own.forge({ description })
      expect(await at.get(startPath(newVerifier().challenge))).toMatchObject({ status: 503 })
    }
  })
})
