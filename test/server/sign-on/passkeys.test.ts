import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { relyingPartyAt } from '../../../src/accounts/passkeys/relying-party.ts'
import { type AccountsServer, PASSWORD, startAccountsServer } from '../../start-accounts-server.ts'
import { type Lie, type SoftwareAuthenticator, softwareAuthenticator } from './software-authenticator.ts'

const ORIGIN = 'https://aetia.test'
const BEGIN = 'mutation ($password: String) { beginPasskey(input: { password: $password }) { outcome options } }'
const ADD =
  'mutation ($name: String!, $credential: String!) { addPasskey(input: { name: $name, credential: $credential }) { outcome passkey { key name isSynced lastUsedAt } } }'
const REMOVE = 'mutation ($id: ID!) { removePasskey(input: { id: $id }) { outcome } }'
const BEGIN_SIGN_IN = 'mutation { beginPasskeySignIn { outcome options } }'
const COMPLETE =
  'mutation ($credential: String!) { completePasskeySignIn(input: { credential: $credential }) { outcome secret } }'
const SIGN_IN =
  'mutation ($passkey: String) { signIn(input: { name: "author", password: "correct horse battery staple", passkey: $passkey }) { outcome secret } }'
const WHO =
  '{ viewer { user { name } passkeys { key name lastUsedAt isSynced } sessions { provider passkey isCurrent } } }'

let server: AccountsServer
let session: string
let device: SoftwareAuthenticator
beforeEach(async () => {
  server = await startAccountsServer({ AETIA_PUBLIC_URL: `${ORIGIN}/base` })
  session = await server.session('AUTHOR')
  device = softwareAuthenticator(ORIGIN)
  return () => server.close()
})

const ask = async (query: string, variables: object = {}, bearer: string | null = null) =>
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  Object.values((await server.ask(query, variables, bearer)).data ?? {})[0] as any
const begun = async (bearer = session) => (await ask(BEGIN, { password: PASSWORD }, bearer)).options as string
const added = async (lie: Lie = {}, name = 'my phone', bearer = session, on = device) =>
  ask(ADD, { name, credential: on.create(await begun(bearer), lie) }, bearer)
const challenge = async () => (await ask(BEGIN_SIGN_IN)).options as string
const signIn = async (lie: Lie = {}, on = device) => ask(COMPLETE, { credential: on.get(await challenge(), lie) })

/** What a device must not say when it makes a key, or signs with it. */
const LIES: readonly [string, Lie][] = [
  ['for another origin', { origin: 'https://evil.example' }],
  ['for a subdomain', { origin: 'https://x.aetia.test' }],
  ['for another port', { origin: 'https://aetia.test:8443' }],
  ['for another relying party', { rpId: 'evil.example' }],
  ['without unlocking the device', { isLocked: true }],
  ['with nobody there', { isAbsent: true }],
  ['for a challenge of somebody else', { challenge: 'A'.repeat(43) }],
  ['for no challenge', { challenge: '' }],
  ['of another type', { type: 'payment.get' }],
  ['under another name', { credentialId: 'AAAA' }],
]

describe('a passkey', () => {
  test('is added by a user, and signs in without a name and a password', async () => {
    expect(await added()).toEqual({
      outcome: 'DONE',
      passkey: { key: expect.any(String), name: 'my phone', isSynced: true, lastUsedAt: null },
    })
    const made = await signIn()
    expect(made).toMatchObject({ outcome: 'SIGNED_IN', secret: expect.stringMatching(/^aetia_session_/) })
    const { user, passkeys, sessions } = await ask(WHO, {}, made.secret)
    expect(user.name).toBe('author')
    expect(passkeys).toMatchObject([{ name: 'my phone', lastUsedAt: expect.any(String) }])
    expect(sessions).toContainEqual({ provider: null, passkey: passkeys[0].key, isCurrent: true })
  })

  test('is asked to be unlocked, known to the device, and none that it has', async () => {
    await added()
    const options = JSON.parse(await begun())
    expect(options).toMatchObject({
      rp: { id: 'aetia.test' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ type: 'public-key', transports: ['internal', 'hybrid'] }],
    })
    // The id of the user, and nothing of a person.
    expect(Buffer.from(options.user.id, 'base64url').toString()).toBe('user-author')
    expect(JSON.parse(await challenge())).toMatchObject({
      rpId: 'aetia.test',
      userVerification: 'required',
      allowCredentials: [],
    })
  })

  test.each(LIES)('that is made %s is not added', async (_name, lie) => {
    expect(await added(lie)).toEqual({ outcome: 'PASSKEY_INVALID', passkey: null })
    expect((await ask(WHO, {}, session)).passkeys).toEqual([])
  })

  test.each(['packed', 'tpm', 'android-key', 'fido-u2f', 'apple', 'unheard'])(
    'whose maker vouches for it by "%s" is not added',
    async (format) => expect(await added({ format })).toMatchObject({ outcome: 'PASSKEY_INVALID' }),
  )

  test('is added once for each challenge, and only by the user who asked for it', async () => {
    const credential = device.create(await begun())
    const admin = await server.session('ADMIN')
    expect(await ask(ADD, { name: 'stolen', credential }, admin)).toMatchObject({ outcome: 'PASSKEY_INVALID' })
    expect(await ask(ADD, { name: 'mine', credential }, session)).toMatchObject({ outcome: 'PASSKEY_INVALID' })
    const again = device.create(await begun())
    expect(await ask(ADD, { name: 'mine', credential: again }, session)).toMatchObject({ outcome: 'DONE' })
    expect(await ask(ADD, { name: 'mine', credential: again }, session)).toMatchObject({ outcome: 'PASSKEY_INVALID' })
  })

  test('belongs to one user', async () => {
    await added()
    expect(await added({}, 'theirs', await server.session('ADMIN'))).toMatchObject({ outcome: 'PASSKEY_TAKEN' })
  })

  test('takes the password of who has one, and guesses are counted', async () => {
    for (const password of [null, '', 'wrong'])
      expect(await ask(BEGIN, { password }, session)).toEqual({ outcome: 'WRONG_PASSWORD', options: null })
    for (let count = 0; count < 10; count++) await ask(BEGIN, { password: 'wrong' }, session)
    expect((await server.ask(BEGIN, { password: PASSWORD }, session)).refusal).toMatch(/^LIMIT_EXCEEDED/)
  })

  test('has a name on one line', async () => {
    for (const name of ['', '  ', 'a\nb', 'x'.repeat(101)]) {
      const variables = { name, credential: device.create(await begun()) }
      expect((await server.ask(ADD, variables, session)).refusal, name).toMatch(/^BAD_USER_INPUT "name"/)
    }
  })

  test('is one of twenty', async () => {
    for (let count = 0; count < 20; count++)
      expect(await added({}, `key ${count}`, session, softwareAuthenticator(ORIGIN))).toMatchObject({ outcome: 'DONE' })
    expect(await ask(BEGIN, { password: PASSWORD }, session)).toMatchObject({ outcome: 'TOO_MANY_PASSKEYS' })
  })

  test('is added and removed by a session alone, never by a token', async () => {
    const token = await server.token('AUTHOR', ['WRITE_DRAFTS'])
    for (const [query, variables] of [
      [BEGIN, { password: PASSWORD }],
      [ADD, { name: 'x', credential: '{}' }],
      [REMOVE, { id: 'x' }],
    ] as const) {
      expect((await server.ask(query, variables, token)).refusal).toMatch(/^FORBIDDEN/)
      expect((await server.ask(query, variables)).refusal).toMatch(/^(?:UNAUTHENTICATED|FORBIDDEN)/)
    }
  })
})

describe('a sign-in by a passkey', () => {
  test.each<[string, Lie]>([
    ...LIES,
    ['with another key', { foreignKey: true }],
    ['as another user', { userHandle: Buffer.from('user-admin').toString('base64url') }],
    ['in a frame of another page', { crossOrigin: true }],
  ])('that is signed %s opens nothing', async (_name, lie) => {
    await added()
    expect(await signIn(lie)).toEqual({ outcome: 'PASSKEY_INVALID', secret: null })
    expect(await signIn()).toMatchObject({ outcome: 'SIGNED_IN' })
  })

  test('is good once for each challenge, also of requests at once', async () => {
    await added()
    const credential = device.get(await challenge())
    const made = await Promise.all([1, 2, 3].map(() => ask(COMPLETE, { credential })))
    expect(made.map(({ outcome }) => outcome).sort()).toEqual(['PASSKEY_INVALID', 'PASSKEY_INVALID', 'SIGNED_IN'])
  })

  test('is good for five minutes', async () => {
    await added()
    const credential = device.get(await challenge())
    server.pass(5 * 60_000)
    expect(await ask(COMPLETE, { credential })).toMatchObject({ outcome: 'PASSKEY_INVALID' })
  })

  test('takes no challenge that was made to add a passkey, and the other way round', async () => {
    await added()
    const { challenge: other } = JSON.parse(await begun())
    expect(await signIn({ challenge: other })).toMatchObject({ outcome: 'PASSKEY_INVALID' })
    const { challenge: another } = JSON.parse(await challenge())
    expect(await added({ challenge: another }, 'x', session, softwareAuthenticator(ORIGIN))).toMatchObject({
      outcome: 'PASSKEY_INVALID',
    })
  })

  test('of a copy, whose counter went back, opens nothing', async () => {
    await added({ counter: 5 })
    expect(await signIn({ counter: 9 })).toMatchObject({ outcome: 'SIGNED_IN' })
    for (const counter of [9, 8, 0]) expect(await signIn({ counter })).toMatchObject({ outcome: 'PASSKEY_INVALID' })
    expect(await signIn({ counter: 10 })).toMatchObject({ outcome: 'SIGNED_IN' })
  })

  test('of a device that does not count is good each time', async () => {
    await added({ counter: 0 })
    for (let count = 0; count < 3; count++) expect(await signIn({ counter: 0 })).toMatchObject({ outcome: 'SIGNED_IN' })
  })

  test('opens nothing for who is switched off or was removed', async () => {
    await added()
    await server.store.changeUser('author', 1, { active: false })
    expect(await signIn()).toMatchObject({ outcome: 'NOT_ALLOWED' })
    await server.store.removeUser({ name: 'author', basedOn: null, at: '2026-11-30T00:00:00.000Z', pseudonym: null })
    expect(await signIn()).toMatchObject({ outcome: 'PASSKEY_INVALID' })
    expect(await server.store.passkeys('user-author')).toEqual([])
  })

  test('is refused whatever comes in its place, and nothing fails', async () => {
    await added()
    const deep = `${'['.repeat(9_000)}${']'.repeat(9_000)}`
    const right = JSON.parse(device.get(await challenge()))
    for (const credential of [
      '',
      'null',
      '7',
      '[]',
      '{}',
      deep,
      '{"__proto__":{"id":"a"}}',
      `"${'x'.repeat(19_000)}"`,
      'x'.repeat(20_001),
      JSON.stringify({ ...right, id: 'x'.repeat(2_000) }),
      JSON.stringify({ ...right, id: 7 }),
      JSON.stringify({ ...right, type: 'password' }),
      JSON.stringify({ ...right, response: null }),
      JSON.stringify({ ...right, response: [] }),
      JSON.stringify({ ...right, response: { ...right.response, clientDataJSON: '!' } }),
    ])
      expect(await ask(COMPLETE, { credential }), credential.slice(0, 60)).toEqual({
        outcome: 'PASSKEY_INVALID',
        secret: null,
      })
    // Those took its challenge.
    for (const broken of [
      { signature: 7 },
      { signature: 'AA' },
      { authenticatorData: 'AA' },
      { authenticatorData: {} },
    ])
      expect(
        await ask(COMPLETE, {
          credential: (() => {
            const { response, ...rest } = JSON.parse(device.get(JSON.stringify({ rpId: 'aetia.test', challenge: '' })))
            return JSON.stringify({ ...rest, response: { ...response, ...broken } })
          })(),
        }),
      ).toMatchObject({ outcome: 'PASSKEY_INVALID' })
    expect(server.log()).not.toMatch(/"level":(?:50|60)/)
  })

  test('is written down with who it was, and its challenges are not', async () => {
    await added()
    await signIn()
    await signIn({ foreignKey: true })
    const entries = await server.store.auditLog({ actor: null, action: null, target: null }, null, 100)
    const told = entries.map(({ action, outcome, detail, subjects }) =>
      [action, outcome, detail, ...subjects].join(' '),
    )
    expect(told).toContain('completePasskeySignIn DONE SIGNED_IN author')
    expect(told).toContain('completePasskeySignIn REFUSED PASSKEY_INVALID')
    expect(told.filter((line) => line.startsWith('beginPasskeySignIn'))).toEqual([])
    expect(entries.find(({ action }) => action === 'addPasskey')).toMatchObject({ target: 'my phone', outcome: 'DONE' })
  })

  test('is counted where it fails, and so are challenges', async () => {
    for (let count = 0; count < 100; count++) await ask(COMPLETE, { credential: '{}' })
    await added()
    expect(await signIn()).toMatchObject({ outcome: 'TOO_MANY_ATTEMPTS' })
    let outcome = ''
    for (let count = 0; count < 300; count++) outcome = (await ask(BEGIN_SIGN_IN)).outcome
    expect(outcome).toBe('TOO_MANY_ATTEMPTS')
  })
})

describe('a passkey beside a password', () => {
  beforeEach(async () => {
    await added()
    const at = '2026-11-23T09:00:00.000Z'
    await server.store.enrolSecondFactor('user-author', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', at)
    await server.store.confirmSecondFactor('user-author', [], at)
  })

  test('stands for the code of the second factor', async () => {
    expect(await ask(SIGN_IN)).toMatchObject({ outcome: 'SECOND_FACTOR_NEEDED' })
    expect(await ask(SIGN_IN, { passkey: device.get(await challenge()) })).toMatchObject({ outcome: 'SIGNED_IN' })
  })

  test('of somebody else, or of a wrong answer, does not', async () => {
    const theirs = softwareAuthenticator(ORIGIN)
    await added({}, 'theirs', await server.session('ADMIN'), theirs)
    expect(await ask(SIGN_IN, { passkey: theirs.get(await challenge()) })).toMatchObject({ outcome: 'WRONG_CODE' })
    expect(await ask(SIGN_IN, { passkey: '{}' })).toMatchObject({ outcome: 'WRONG_CODE' })
    const used = device.get(await challenge())
    expect(await ask(COMPLETE, { credential: used })).toMatchObject({ outcome: 'SIGNED_IN' })
    expect(await ask(SIGN_IN, { passkey: used })).toMatchObject({ outcome: 'WRONG_CODE' })
  })
})

describe('a passkey that is removed', () => {
  test('signs in no more, and ends the sessions that it opened', async () => {
    const { passkey } = await added()
    const { secret } = await signIn()
    expect(await ask(REMOVE, { id: passkey.key }, session)).toEqual({ outcome: 'DONE' })
    expect(await signIn()).toMatchObject({ outcome: 'PASSKEY_INVALID' })
    expect((await server.ask(WHO, {}, secret)).refusal).toMatch(/^UNAUTHENTICATED/)
    expect((await ask(WHO, {}, session)).user.name).toBe('author')
  })

  test('leaves the session of the caller', async () => {
    const { passkey } = await added()
    const { secret } = await signIn()
    expect(await ask(REMOVE, { id: passkey.key }, secret)).toEqual({ outcome: 'DONE' })
    expect((await ask(WHO, {}, secret)).user.name).toBe('author')
  })

  test('is one of the own, whatever the role', async () => {
    const { passkey } = await added()
    const admin = await server.session('ADMIN')
    expect((await server.ask(REMOVE, { id: passkey.key }, admin)).refusal).toMatch(/^NOT_FOUND/)
  })

  test('is not the last way to sign in', async () => {
    const createdAt = '2026-11-23T09:00:00.000Z'
    await server.store.createUser({
      id: 'id-ida',
      name: 'ida',
      role: 'AUTHOR',
      passwordHash: null,
      mustChangePassword: false,
      createdAt,
    })
    const key = { credentialId: 'AAAA', publicKey: 'AA', counter: 0, transports: [], isSynced: false, createdAt }
    await server.store.addPasskey({ ...key, id: 'key-1', user: 'id-ida', name: 'one', lastUsedAt: null })
    const { canStillSignIn } = await import('../../../src/accounts/can-still-sign-in.ts')
    const ida = (await server.store.user('id-ida')) as NonNullable<Awaited<ReturnType<typeof server.store.user>>>
    const options = {
      passwords: true,
      resetsByMail: false,
      secondFactors: false,
      providers: [],
      relyingParty: relyingPartyAt(ORIGIN),
    }
    expect(await canStillSignIn(server.store, ida, options, 'key-1')).toBe(false)
    await server.store.addPasskey({
      ...key,
      id: 'key-2',
      credentialId: 'BBBB',
      user: 'id-ida',
      name: 'two',
      lastUsedAt: null,
    })
    expect(await canStillSignIn(server.store, ida, options, 'key-1')).toBe(true)
    expect(await canStillSignIn(server.store, ida, { ...options, relyingParty: null }, 'key-1')).toBe(false)
  })
})

describe('a server', () => {
  test('without a public address takes no passkeys, and says so', async () => {
    const bare = await startAccountsServer()
    onTestFinished(() => bare.close())
    expect((await bare.ask('{ signOnOptions { passkeys } }')).data.signOnOptions).toEqual({ passkeys: false })
    expect((await bare.ask(BEGIN_SIGN_IN)).data.beginPasskeySignIn).toMatchObject({ outcome: 'PASSKEYS_OFF' })
    expect((await bare.ask(COMPLETE, { credential: '{}' })).data.completePasskeySignIn).toMatchObject({
      outcome: 'PASSKEYS_OFF',
    })
  })

  test.each([
    ['https://content.example.org/base', { id: 'content.example.org', origin: 'https://content.example.org' }],
    ['https://content.example.org:8443', { id: 'content.example.org', origin: 'https://content.example.org:8443' }],
    ['http://localhost:4000', { id: 'localhost', origin: 'http://localhost:4000' }],
    ['http://content.example.org', null],
    ['http://127.0.0.1:4000', null],
    ['https://10.0.0.5', null],
    ['https://[::1]:4000', null],
    [null, null],
  ])('at %s is the relying party %o', (address, party) => {
    expect(relyingPartyAt(address)).toEqual(party)
  })
})
