import { describe, expect, onTestFinished, test } from 'vitest'
import { refuseLockout } from '../../../src/app/refuse-lockout.ts'
import { readOidcProviders } from '../../../src/config/oidc-providers.ts'
import { cheapHash } from '../../notation/cheap-hash.ts'
import { memoryStore } from '../../notation/memory-stores.ts'
import type { Forgery } from './forging-provider.ts'
import {
  CLIENT_ID,
  COMPLETE,
  pathHere,
  RETURN_TO,
  returned,
  type SignOnServer,
  signOnServer,
} from './sign-on-server.ts'
import { forgingProvider, toProvider } from './through-provider.ts'

const PASSWORD = 'correct horse battery staple'
const SIGN_IN = `mutation ($name: String!) { signIn(input: { name: $name, password: "${PASSWORD}" }) { outcome secret } }`
const CONNECT =
  'mutation ($code: String!, $verifier: String!) { connectSignOn(input: { code: $code, verifier: $verifier }) { outcome } }'
const DISCONNECT = 'mutation ($id: ID!) { disconnectSignOn(input: { id: $id }) { outcome } }'
const WHO = '{ viewer { user { name role } identities { key provider issuer subject } notifications { address } } }'

const provider = forgingProvider()

async function serverWith(settings: object, environment: Readonly<Record<string, string>> = {}) {
  const server = await signOnServer({ issuer: provider.issuer, ...settings }, { environment })
  onTestFinished(() => server.close())
  return server
}

async function codeOf(server: SignOnServer, claims: Forgery['claims'] = {}, userInfo: Forgery['userInfo'] = {}) {
  provider.forge({ claims, userInfo })
  const { verifier, cookie, back } = await toProvider(server)
  const came = returned((await server.get(back, cookie)).location)
  expect(came.error).toBeNull()
  return { code: came.code, verifier }
}

async function signOn(server: SignOnServer, claims: Forgery['claims'] = {}, userInfo: Forgery['userInfo'] = {}) {
  return (await server.ask(COMPLETE, await codeOf(server, claims, userInfo))).completeSignOn
}

async function person(server: SignOnServer, name: string, role: 'AUTHOR' | 'ADMIN' = 'AUTHOR') {
  const createdAt = new Date().toISOString()
  const passwordHash = cheapHash(PASSWORD)
  await server.store.createUser({ id: `id-${name}`, name, role, passwordHash, mustChangePassword: false, createdAt })
  return (await server.ask(SIGN_IN, { name })).signIn.secret as string
}

describe('an account', () => {
  test('is made only where a setting says so', async () => {
    const server = await serverWith({ defaultRole: 'AUTHOR' })
    expect(await signOn(server)).toEqual({ outcome: 'NO_ACCOUNT', secret: null, expiresAt: null })
    expect(await server.store.userCount()).toBe(0)
  })

  test('is that of the issuer and the subject from then on, whatever the names', async () => {
    const server = await serverWith({ createUsers: true, defaultRole: 'AUTHOR' })
    const first = await signOn(server, {
      preferred_username: 'Zoë Adams',
      email: 'zoe@example.org',
      email_verified: true,
    })
    const who = (await server.ask(WHO, {}, first.secret)).viewer
    expect(who).toEqual({
      user: { name: 'zoe.adams', role: 'AUTHOR' },
      identities: [{ key: expect.any(String), provider: 'acme', issuer: provider.issuer, subject: 'ada-1' }],
      notifications: { address: 'zoe@example.org' },
    })
    const again = await signOn(server, { preferred_username: 'admin', email: 'other@example.org' })
    expect((await server.ask(WHO, {}, again.secret)).viewer).toEqual(who)
    const other = await signOn(server, { sub: 'ada-2', preferred_username: 'zoe.adams@corp.example' })
    expect((await server.ask(WHO, {}, other.secret)).viewer.user.name).toBe('zoe.adams-2')
    const nameless = await signOn(server, { sub: 'ada-3', preferred_username: '\u{1f600}' })
    expect((await server.ask(WHO, {}, nameless.secret)).viewer.user.name).toBe('user-2')
  })

  test('is made once by requests at once', async () => {
    const server = await serverWith({ createUsers: true, defaultRole: 'AUTHOR' })
    const codes = []
    for (let count = 0; count < 4; count++) codes.push(await codeOf(server))
    const made = await Promise.all(codes.map((code) => server.ask(COMPLETE, code)))
    expect(made.map(({ completeSignOn }) => completeSignOn.outcome)).toEqual(Array(4).fill('SIGNED_IN'))
    expect(await server.store.userCount()).toBe(1)
  })

  test('that is switched off stays so', async () => {
    const server = await serverWith({ createUsers: true, defaultRole: 'AUTHOR', matchMail: true })
    await signOn(server, { preferred_username: 'ada' })
    await server.store.changeUser('ada', 1, { active: false })
    expect(await signOn(server)).toMatchObject({ outcome: 'NOT_ALLOWED', secret: null })
    expect(await server.store.userCount()).toBe(1)
  })
})

describe('groups', () => {
  const roles = { editors: 'PUBLISHER', writers: 'AUTHOR', admins: 'ADMIN' }

  test('give the highest of their roles, anew at each sign-on', async () => {
    const server = await serverWith({ createUsers: true, roles })
    const roleWith = async (groups: unknown) => {
      const made = await signOn(server, { groups })
      return made.outcome === 'SIGNED_IN' ? (await server.ask(WHO, {}, made.secret)).viewer.user.role : made.outcome
    }
    expect(await roleWith(['writers', 'editors', 'others'])).toBe('PUBLISHER')
    expect(await roleWith('writers')).toBe('AUTHOR')
    expect(await roleWith(['others'])).toBe('NOT_ALLOWED')
    expect(await roleWith([])).toBe('NOT_ALLOWED')
    expect(await roleWith(['__proto__', 'constructor', 'toString'])).toBe('NOT_ALLOWED')
    expect(await roleWith({ admins: true })).toBe('NOT_ALLOWED')
    expect(await roleWith([['admins'], 7, null])).toBe('NOT_ALLOWED')
    expect(await roleWith(['Admins'])).toBe('NOT_ALLOWED')
  })

  test('of nobody make nobody, and connect nobody', async () => {
    const server = await serverWith({ createUsers: true, roles, matchMail: true })
    expect(await signOn(server, { groups: ['others'] })).toMatchObject({ outcome: 'NOT_ALLOWED' })
    expect(await server.store.userCount()).toBe(0)
  })

  test('are asked of the user info where the token has none', async () => {
    const server = await serverWith({ createUsers: true, roles })
    const made = await signOn(server, {}, { groups: ['editors'], preferred_username: 'ida' })
    expect((await server.ask(WHO, {}, made.secret)).viewer.user).toEqual({ name: 'ida', role: 'PUBLISHER' })
  })

  test('leave the last ADMIN', async () => {
    const server = await serverWith({ createUsers: true, roles })
    await signOn(server, { groups: ['admins'] })
    const made = await signOn(server, { groups: ['writers'] })
    expect((await server.ask(WHO, {}, made.secret)).viewer.user.role).toBe('ADMIN')
  })

  test('are named by the claim of the settings', async () => {
    const server = await serverWith({ createUsers: true, roles, groupsClaim: 'https://acme.example/groups' })
    expect(await signOn(server, { groups: ['admins'] })).toMatchObject({ outcome: 'NOT_ALLOWED' })
    expect(await signOn(server, { 'https://acme.example/groups': ['writers'] })).toMatchObject({ outcome: 'SIGNED_IN' })
  })
})

describe('a mail address', () => {
  const ADDRESS = 'ada@example.org'
  const SET = `mutation { setNotifications(input: { mail: NONE, address: "${ADDRESS}" }) { outcome } }`

  async function serverOfAda(settings: object) {
    const server = await serverWith({ defaultRole: 'READER', ...settings })
    await server.ask(SET, {}, await person(server, 'ada'))
    return server
  }
  const confirm = (server: SignOnServer) => server.store.confirmMail('id-ada', ADDRESS, new Date().toISOString())

  test('that the provider has verified finds the user who has confirmed it', async () => {
    const server = await serverOfAda({ matchMail: true })
    const claims = { email: 'Ada@Example.org', email_verified: true }
    expect(await signOn(server, claims)).toMatchObject({ outcome: 'NO_ACCOUNT' })
    await confirm(server)
    const made = await signOn(server, claims)
    expect((await server.ask(WHO, {}, made.secret)).viewer.user.name).toBe('ada')
  })

  test.each<[string, object]>([
    ['is not verified', { email_verified: false }],
    ['is verified in a text', { email_verified: 'true' }],
    ['is verified by a number', { email_verified: 1 }],
    ['may be verified', {}],
    ['is a list', { email: [ADDRESS], email_verified: true }],
  ])('that %s finds nobody, and counts as that of nobody', async (_name, claims) => {
    const server = await serverOfAda({ matchMail: true, createUsers: true })
    await confirm(server)
    const made = await signOn(server, { email: ADDRESS, preferred_username: 'eve', ...claims })
    const { user, notifications } = (await server.ask(WHO, {}, made.secret)).viewer
    expect({ name: user.name, address: notifications.address }).toEqual({ name: 'eve', address: null })
  })

  test('finds nobody where the provider may not match', async () => {
    const server = await serverOfAda({ matchMail: false })
    await confirm(server)
    expect(await signOn(server, { email: ADDRESS, email_verified: true })).toMatchObject({ outcome: 'NO_ACCOUNT' })
  })
})

describe('a user who is signed in', () => {
  test('connects an identity, signs in with it, and disconnects it', async () => {
    const server = await serverWith({ defaultRole: 'READER' })
    const session = await person(server, 'ada')
    expect((await server.ask(CONNECT, await codeOf(server), session)).connectSignOn).toEqual({ outcome: 'DONE' })
    const made = await signOn(server)
    const who = (await server.ask(WHO, {}, made.secret)).viewer
    // Without groups, the role is that of the account.
    expect(who.user).toEqual({ name: 'ada', role: 'AUTHOR' })
    const other = await person(server, 'bob')
    expect((await server.ask(CONNECT, await codeOf(server), other)).connectSignOn).toEqual({
      outcome: 'IDENTITY_TAKEN',
    })
    const id = who.identities[0].key
    expect((await server.ask(DISCONNECT, { id }, other)).errors[0].extensions.code).toBe('NOT_FOUND')
    expect((await server.ask(DISCONNECT, { id }, session)).disconnectSignOn).toEqual({ outcome: 'DONE' })
    expect(await signOn(server)).toMatchObject({ outcome: 'NO_ACCOUNT' })
  })

  test('keeps the last way to sign in', async () => {
    const server = await serverWith({ createUsers: true, defaultRole: 'AUTHOR' })
    const { secret } = await signOn(server)
    const id = (await server.ask(WHO, {}, secret)).viewer.identities[0].key
    expect((await server.ask(DISCONNECT, { id }, secret)).disconnectSignOn).toEqual({ outcome: 'LAST_SIGN_ON' })
  })

  test('has no password that anybody could guess', async () => {
    const server = await serverWith({ createUsers: true, defaultRole: 'AUTHOR' })
    await signOn(server, { preferred_username: 'ada' })
    for (const password of ['', '!', 'null', PASSWORD])
      expect(
        (
          await server.ask(
            'mutation ($password: String!) { signIn(input: { name: "ada", password: $password }) { outcome } }',
            { password },
          )
        ).signIn,
      ).toEqual({ outcome: 'WRONG_NAME_OR_PASSWORD' })
  })
})

describe('sessions', () => {
  const SESSIONS = 'query ($user: String) { sessions(user: $user) { key provider isCurrent } }'
  const END = 'mutation ($id: ID!) { endSession(input: { id: $id }) { outcome } }'

  test('are listed and ended one by one, those of others by an ADMIN alone', async () => {
    const server = await serverWith({})
    const ada = await person(server, 'ada')
    const second = (await server.ask(SIGN_IN, { name: 'ada' })).signIn.secret
    const bob = await person(server, 'bob')
    const root = await person(server, 'root', 'ADMIN')
    const mine = (await server.ask(SESSIONS, {}, second)).sessions
    expect(mine).toEqual([
      { key: expect.any(String), provider: null, isCurrent: true },
      { key: expect.any(String), provider: null, isCurrent: false },
    ])
    const id = mine[1].key
    expect((await server.ask(SESSIONS, { user: 'ada' }, bob)).errors[0].extensions.code).toBe('FORBIDDEN')
    expect((await server.ask(END, { id }, bob)).errors[0].extensions.code).toBe('NOT_FOUND')
    expect((await server.ask(SESSIONS, { user: 'ada' }, root)).sessions).toHaveLength(2)
    expect((await server.ask(END, { id }, second)).endSession).toEqual({ outcome: 'DONE' })
    expect((await server.ask(WHO, {}, ada)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await server.ask(END, { id: mine[0].key }, root)).endSession).toEqual({ outcome: 'DONE' })
    expect((await server.ask(WHO, {}, second)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    const log = await server.store.auditLog({ actor: 'root', action: 'endSession', target: null }, null, 10)
    expect(log).toMatchObject([{ target: mine[0].key, subjects: ['ada'], outcome: 'DONE' }])
    expect((await server.ask(SESSIONS, { user: 'nobody' }, root)).errors[0].extensions.code).toBe('NOT_FOUND')
  })
})

describe('signing off', () => {
  const SIGN_OUT = 'mutation { signOut { outcome signOffUrl } }'

  test('also ends the session at the provider, once, by a ticket that shows no token', async () => {
    const server = await serverWith({ createUsers: true, defaultRole: 'AUTHOR' })
    const { secret } = await signOn(server)
    const { signOut } = await server.ask(SIGN_OUT, {}, secret)
    expect(signOut.signOffUrl).toMatch(/^https:\/\/aetia\.test\/base\/auth\/acme\/logout\?ticket=aetia_once_[\w-]{43}$/)
    const path = `${pathHere(signOut.signOffUrl)}&returnTo=${encodeURIComponent(RETURN_TO)}`
    const left = new URL((await server.get(path)).location ?? '')
    expect(`${left.origin}${left.pathname}`).toBe(`${provider.issuer}/end`)
    expect(Object.fromEntries(left.searchParams)).toEqual({
      client_id: CLIENT_ID,
      id_token_hint: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      post_logout_redirect_uri: RETURN_TO,
    })
    const again = new URL((await server.get(path)).location ?? '')
    expect(again.searchParams.get('id_token_hint')).toBeNull()
    expect(await server.get('/auth/acme/logout?returnTo=https://evil.example/')).toMatchObject({ status: 400 })
  })

  test('of a password leads nowhere', async () => {
    const server = await serverWith({})
    expect((await server.ask(SIGN_OUT, {}, await person(server, 'ada'))).signOut).toEqual({
      outcome: 'DONE',
      signOffUrl: null,
    })
  })
})

describe('without passwords', () => {
  test('a right one opens nothing, and nothing fills the log', async () => {
    const server = await serverWith({ createUsers: true, roles: { admins: 'ADMIN' } }, { AETIA_PASSWORDS: 'off' })
    expect(await person(server, 'ada')).toBeNull()
    expect((await server.ask(SIGN_IN, { name: 'ada' })).signIn.outcome).toBe('PASSWORDS_OFF')
    expect(await server.store.auditCount({ actor: null, action: 'signIn', target: null })).toBe(0)
    expect(
      (await server.ask('{ signOnOptions { passwords resetsByMail providers { name startUrl } } }')).signOnOptions,
    ).toEqual({
      passwords: false,
      resetsByMail: false,
      providers: [{ name: 'acme', startUrl: 'https://aetia.test/base/auth/acme/start' }],
    })
  })

  test('a server does not start that would lock every ADMIN out', async () => {
    const store = await memoryStore()
    const providersWith = (more: object) => {
      const reading = readOidcProviders({
        providers: [{ name: 'acme', issuer: 'https://a.example', clientId: 'x', ...more }],
      })
      if ('problems' in reading) throw new Error(reading.problems.join())
      return reading.providers
    }
    const off = { passwords: false, publicUrl: 'https://aetia.test' }
    await expect(refuseLockout(off, store, providersWith({}))).rejects.toThrow(/would lock every ADMIN out/)
    await expect(refuseLockout(off, store, providersWith({ roles: { a: 'ADMIN' } }))).rejects.toThrow()
    await expect(
      refuseLockout(off, store, providersWith({ createUsers: true, defaultRole: 'AUTHOR' })),
    ).rejects.toThrow()
    await refuseLockout(off, store, providersWith({ createUsers: true, roles: { a: 'ADMIN' } }))
    await refuseLockout({ ...off, passwords: true }, store, [])
    const createdAt = new Date().toISOString()
    await store.createUser({
      id: 'u',
      name: 'root',
      role: 'ADMIN',
      passwordHash: null,
      mustChangePassword: false,
      createdAt,
    })
    await store.connectIdentity({ id: 'i', user: 'u', issuer: 'https://b.example', subject: 's', createdAt })
    await expect(refuseLockout(off, store, providersWith({}))).rejects.toThrow()
    await store.addPasskey({
      id: 'k',
      user: 'u',
      name: 'a key',
      credentialId: 'AAAA',
      publicKey: 'AA',
      counter: 0,
      transports: [],
      isSynced: false,
      createdAt,
      lastUsedAt: null,
    })
    await refuseLockout(off, store, providersWith({}))
    await expect(refuseLockout({ ...off, publicUrl: null }, store, providersWith({}))).rejects.toThrow()
    await store.removePasskey('u', 'k', null)
    await store.connectIdentity({ id: 'j', user: 'u', issuer: 'https://a.example', subject: 's', createdAt })
    await refuseLockout(off, store, providersWith({}))
  })
})
