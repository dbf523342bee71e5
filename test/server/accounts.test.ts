import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { newSecret, secretHash } from '../../src/accounts/secrets.ts'
import { type AccountsServer, PASSWORD, startAccountsServer } from '../start-accounts-server.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const NEW_PASSWORD = 'staple battery horse correct'
const SIGN_IN =
  'mutation ($name: String!, $password: String!) { signIn(input: { name: $name, password: $password }) { outcome secret expiresAt } }'
const VIEWER = '{ viewer { user { name role mustChangePassword revision } rights expiresAt } }'
const CHANGE_PASSWORD =
  'mutation ($current: String!, $new: String!) { changePassword(input: { current: $current, new: $new }) { outcome user { mustChangePassword } } }'
const CREATE_TOKEN =
  'mutation ($name: String!, $rights: [Right!]!, $expiresAt: DateTime) { createToken(input: { name: $name, rights: $rights, expiresAt: $expiresAt }) { outcome secret token { id name rights expiresAt revokedAt } } }'
const REVOKE = 'mutation ($id: ID!) { revokeToken(input: { id: $id }) { outcome token { revokedAt } } }'
const CREATE_USER =
  'mutation ($name: String!, $role: Role!) { createUser(input: { name: $name, role: $role }) { outcome oneTimePassword user { name role revision } } }'
const CHANGE_USER =
  'mutation ($name: String!, $basedOn: Int!, $role: Role, $active: Boolean) { changeUser(input: { name: $name, basedOn: $basedOn, role: $role, active: $active }) { outcome user { name role active revision } } }'
const RESET = 'mutation ($name: String!) { resetPassword(input: { name: $name }) { outcome oneTimePassword } }'
const SIGN_OUT = 'mutation { signOut { outcome } }'

const signIn = async (name: string, password: string, on = server) =>
  (await on.ask(SIGN_IN, { name, password })).data.signIn
/** Makes a user of one's own for a test, and answers with a one-time password. */
async function newUser(name: string, role = 'AUTHOR'): Promise<string> {
  const { data } = await server.ask(CREATE_USER, { name, role }, await server.session('ADMIN'))
  return data.createUser.oneTimePassword
}

describe('signing in', () => {
  test('opens a session of seven days', async () => {
    const made = await signIn('author', PASSWORD)
    expect(made).toEqual({
      outcome: 'SIGNED_IN',
      secret: expect.stringMatching(/^aetia_session_[\w-]{43}$/),
      expiresAt: '2026-11-30T09:00:00.000Z',
    })
    expect((await server.ask(VIEWER, {}, made.secret)).data.viewer).toEqual({
      user: { name: 'author', role: 'AUTHOR', mustChangePassword: false, revision: 1 },
      rights: ['USE_ACCOUNT', 'READ_DRAFTS', 'WRITE_DRAFTS'],
      expiresAt: '2026-11-30T09:00:00.000Z',
    })
  })

  test('tells nobody which names there are', async () => {
    const wrong = { outcome: 'WRONG_NAME_OR_PASSWORD', secret: null, expiresAt: null }
    const otp = await newUser('locked')
    await server.ask(CHANGE_USER, { name: 'locked', basedOn: 1, active: false }, await server.session('ADMIN'))
    expect(await signIn('author', 'not the password')).toEqual(wrong)
    expect(await signIn('nobody-at-all', 'not the password')).toEqual(wrong)
    expect(await signIn('Author', PASSWORD)).toEqual(wrong)
    expect(await signIn('__proto__', PASSWORD)).toEqual(wrong)
    expect(await signIn('locked', otp)).toEqual(wrong)
  })

  test('refuses a password that is longer than any', async () => {
    expect((await server.ask(SIGN_IN, { name: 'author', password: 'a'.repeat(1_001) })).refusal).toBe(
      'BAD_USER_INPUT "password" must be at most 1,000 characters.',
    )
  })

  test('is throttled by name after ten failures, for a quarter of an hour, and what is turned away is written down once', async () => {
    const own = await startAccountsServer()
    onTestFinished(() => own.close())
    const failed = await Promise.all(Array.from({ length: 10 }, () => signIn('author', 'wrong', own)))
    expect(failed.map(({ outcome }) => outcome)).toEqual(Array(10).fill('WRONG_NAME_OR_PASSWORD'))
    for (let count = 0; count < 20; count++)
      expect(await signIn('author', PASSWORD, own)).toEqual({
        outcome: 'TOO_MANY_ATTEMPTS',
        secret: null,
        expiresAt: null,
      })
    const log = await own.store.auditLog({ actor: null, action: 'signIn', target: null }, null, 100)
    expect(log.map(({ detail }) => detail).sort()).toEqual([
      'TOO_MANY_ATTEMPTS',
      ...Array(10).fill('WRONG_NAME_OR_PASSWORD'),
    ])
    for (const entry of log) expect(entry).toMatchObject({ actor: null, target: 'author', outcome: 'REFUSED' })
    own.pass(15 * 60_000)
    expect(await signIn('author', PASSWORD, own)).toMatchObject({ outcome: 'SIGNED_IN' })
  })
})

describe('a credential', () => {
  test.each([
    ['Basic YWRhOnBhc3N3b3Jk', /must be "Bearer "/],
    ['Bearer', /must be "Bearer "/],
    ['Bearer ', /must be "Bearer "/],
    ['Bearer nonsense', /must be "Bearer "/],
    [`Bearer aetia_session_${'a'.repeat(43)} more`, /must be "Bearer "/],
    [`Bearer aetia_session_${'a'.repeat(43)}`, /has ended, was revoked, or never was/],
    [`Bearer aetia_token_${'a'.repeat(43)}`, /has ended, was revoked, or never was/],
  ])('"%s" is refused, even for what anyone may read', async (authorization, message) => {
    for (const query of ['{ graph { version } }', '{ users { totalCount } }']) {
      const answer = await server.ask(query, {}, null, { authorization })
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toBe('Bearer')
      expect(answer.refusal).toMatch(/^UNAUTHENTICATED /)
      expect(answer.refusal).toMatch(message)
      expect(answer.data).toBeUndefined()
    }
  })

  test.each(['bearer', 'BEARER', 'Bearer  '])('may be sent as "%s"', async (scheme) => {
    const authorization = `${scheme} ${await server.session('READER')}`
    expect((await server.ask(VIEWER, {}, null, { authorization })).data.viewer.user.name).toBe('reader')
  })

  test('is needed to be somebody', async () => {
    expect((await server.ask(VIEWER)).data).toEqual({ viewer: null })
  })

  test('of a session ends at once when the session signs out, and no other does', async () => {
    const [one, two] = [await server.session('AUTHOR'), await server.session('AUTHOR')]
    expect((await server.ask(SIGN_OUT, {}, one)).data.signOut).toEqual({ outcome: 'DONE' })
    expect((await server.ask(VIEWER, {}, one)).status).toBe(401)
    expect((await server.ask(VIEWER, {}, two)).status).toBe(200)
  })

  test('of a session ends when the time of the session is over', async () => {
    const own = await startAccountsServer()
    onTestFinished(() => own.close())
    const { secret: token } = await signIn('author', PASSWORD, own)
    own.pass(7 * 24 * 3_600_000 - 1)
    expect((await own.ask(VIEWER, {}, token)).status).toBe(200)
    own.pass(1)
    expect((await own.ask(VIEWER, {}, token)).status).toBe(401)
  })
})

describe('a token', () => {
  const create = async (role: 'READER' | 'AUTHOR' | 'ADMIN', more: object = {}) =>
    server.ask(CREATE_TOKEN, { name: 'deploy preview', rights: ['READ_DRAFTS'], ...more }, await server.session(role))

  test('carries what it was given, and is shown once', async () => {
    const { data } = await create('AUTHOR', { expiresAt: '2026-12-24T01:00:00+01:00' })
    expect(data.createToken).toEqual({
      outcome: 'DONE',
      secret: expect.stringMatching(/^aetia_token_[\w-]{43}$/),
      token: {
        id: expect.any(String),
        name: 'deploy preview',
        rights: ['READ_DRAFTS'],
        expiresAt: '2026-12-24T00:00:00.000Z',
        revokedAt: null,
      },
    })
    const { secret, token } = data.createToken
    const asked = await server.ask(VIEWER, {}, secret)
    expect(asked.data.viewer).toMatchObject({ user: { name: 'author' }, rights: ['READ_DRAFTS'] })
    const list = await server.ask('{ viewer { tokens { id name } } }', {}, await server.session('AUTHOR'))
    expect(list.data.viewer.tokens).toContainEqual({ id: token.id, name: 'deploy preview' })
    expect((await server.ask('{ viewer { tokens { id } } }', {}, secret)).refusal).toMatch(
      /^FORBIDDEN Viewer\.tokens takes the right USE_ACCOUNT\. This token of "author" has READ_DRAFTS\./,
    )
  })

  test.each([
    [
      'a right that the role does not grant',
      'AUTHOR',
      { rights: ['READ_DRAFTS', 'PUBLISH'] },
      /"rights" may hold READ_DRAFTS, WRITE_DRAFTS for the role AUTHOR; PUBLISH came\./,
    ],
    ['the right to use the account', 'ADMIN', { rights: ['USE_ACCOUNT'] }, /USE_ACCOUNT came\./],
    ['no right', 'ADMIN', { rights: [] }, /none came\./],
    ['any right of a reader', 'READER', {}, /can hold nothing yet for the role READER/],
    ['an end that is over', 'AUTHOR', { expiresAt: '2026-11-23T09:00:00Z' }, /must be later than now/],
    ['an end on no calendar', 'AUTHOR', { expiresAt: '2027-02-30T00:00:00Z' }, /must be a moment such as/],
    ['an end without an offset', 'AUTHOR', { expiresAt: '2027-02-03T00:00:00' }, /must be a moment such as/],
    ['an empty name', 'AUTHOR', { name: ' ' }, /"name" must be 1 to 200 characters/],
    ['an endless name', 'AUTHOR', { name: 'a'.repeat(201) }, /"name" must be 1 to 200 characters/],
  ] as const)('is not made with %s', async (_what, role, more, message) => {
    const { refusal } = await create(role, more)
    expect(refusal).toMatch(/^BAD_USER_INPUT /)
    expect(refusal).toMatch(message)
  })

  test('is good no longer as soon as it is revoked, by its owner or an administrator', async () => {
    for (const role of ['AUTHOR', 'ADMIN'] as const) {
      const { secret, token } = (await create('AUTHOR')).data.createToken
      const revoked = await server.ask(REVOKE, { id: token.id }, await server.session(role))
      expect(revoked.data.revokeToken).toEqual({ outcome: 'DONE', token: { revokedAt: expect.any(String) } })
      expect((await server.ask(VIEWER, {}, secret)).status).toBe(401)
    }
  })

  test('of anyone is listed for administrators, by owner, without its secret, and revoked there', async () => {
    const { token } = (await create('AUTHOR')).data.createToken
    const admin = await server.session('ADMIN')
    const TOKENS = '{ tokens(user: "author", first: 100) { totalCount nodes { id name user rights revokedAt } } }'
    const listed = (await server.ask(TOKENS, {}, admin)).data.tokens
    const expected = { id: token.id, name: 'deploy preview', user: 'author', rights: ['READ_DRAFTS'] }
    expect(listed.nodes).toContainEqual({ ...expected, revokedAt: null })
    expect((await server.ask('{ tokens { totalCount } }', {}, admin)).data.tokens.totalCount).toBeGreaterThanOrEqual(
      listed.totalCount,
    )
    await server.ask(REVOKE, { id: token.id }, admin)
    const then = (await server.ask(TOKENS, {}, admin)).data.tokens.nodes
    expect(then).toContainEqual({ ...expected, revokedAt: expect.any(String) })
    expect((await server.ask(TOKENS, {}, await server.session('PUBLISHER'))).refusal).toMatch(
      /^FORBIDDEN Query\.tokens takes the right ADMINISTER\./,
    )
  })

  test('is revoked with a new one-time password where that is asked for, and named in the audit log', async () => {
    await newUser('eve')
    const secret = newSecret('token', randomBytes)
    const id = (await server.store.userNamed('eve'))?.user.id ?? ''
    const token = { id: 'eves', user: id, name: 'nightly export', rights: ['READ_DRAFTS' as const], expiresAt: null }
    await server.store.createToken({ ...token, createdAt: '2026-11-23T08:00:00.000Z' }, secretHash(secret))
    const admin = await server.session('ADMIN')
    const reset = (revokeTokens?: boolean) =>
      server.ask(
        'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { revokedTokens { id name user } } }',
        { input: { name: 'eve', revokeTokens } },
        admin,
      )
    expect((await reset()).data.resetPassword).toEqual({ revokedTokens: [] })
    expect((await server.ask(VIEWER, {}, secret)).status).toBe(200)
    expect((await reset(true)).data.resetPassword).toEqual({
      revokedTokens: [{ id: 'eves', name: 'nightly export', user: 'eve' }],
    })
    expect((await server.ask(VIEWER, {}, secret)).status).toBe(401)
    const [entry] = await server.store.auditLog({ actor: null, action: null, target: 'eves' }, null, 1)
    expect(entry).toMatchObject({
      ...{ action: 'resetPassword', target: 'eve', detail: 'token "nightly export" (eves)' },
      subjects: ['eves', 'nightly export'],
    })
  })

  test('is named in the audit log by its name and id, from its making to its end', async () => {
    const { secret, token } = (await create('AUTHOR', { name: 'audited token' })).data.createToken
    await server.ask('mutation { signOut { outcome } }', {}, secret)
    await server.ask(REVOKE, { id: token.id }, await server.session('ADMIN'))
    for (const target of [token.id, 'audited token']) {
      const log = await server.store.auditLog({ actor: null, action: null, target }, null, 10)
      expect(log.map(({ action, detail }) => `${action}: ${detail}`)).toEqual(
        ['revokeToken', 'signOut', 'createToken'].map((action) => `${action}: token "audited token" (${token.id})`),
      )
      expect(log[1]).toMatchObject({ actor: 'author', tokenId: token.id, tokenName: 'audited token' })
    }
  })

  test('of another is not there to be revoked', async () => {
    const { secret, token } = (await create('AUTHOR')).data.createToken
    const other = await server.ask(REVOKE, { id: token.id }, await server.session('PUBLISHER'))
    const none = await server.ask(REVOKE, { id: 'none' }, await server.session('PUBLISHER'))
    expect(other.refusal.replace(token.id, 'none')).toBe(none.refusal)
    expect(none.refusal).toMatch(/^NOT_FOUND No token "none"\./)
    expect((await server.ask(VIEWER, {}, secret)).status).toBe(200)
  })

  test('revokes itself when it signs out, and makes no other token and no password', async () => {
    const secret = await server.token('ADMIN', ['READ_DRAFTS', 'ADMINISTER'])
    expect((await server.ask(CREATE_TOKEN, { name: 'x', rights: ['READ_DRAFTS'] }, secret)).status).toBe(403)
    expect((await server.ask(CHANGE_PASSWORD, { current: PASSWORD, new: NEW_PASSWORD }, secret)).refusal).toMatch(
      /^FORBIDDEN Mutation\.changePassword takes a session\./,
    )
    expect((await server.ask(SIGN_OUT, {}, secret)).data.signOut.outcome).toBe('DONE')
    expect((await server.ask(VIEWER, {}, secret)).status).toBe(401)
  })
})

describe('a user', () => {
  test('begins with a one-time password, good for one session, which is good for nothing but another password', async () => {
    const oneTime = await newUser('ada')
    const first = await signIn('ada', oneTime)
    expect(first).toMatchObject({ outcome: 'PASSWORD_MUST_CHANGE', secret: expect.any(String) })
    expect(await signIn('ada', oneTime)).toMatchObject({ outcome: 'WRONG_NAME_OR_PASSWORD' })

    const viewer = await server.ask(VIEWER, {}, first.secret)
    expect(viewer.data.viewer).toMatchObject({ user: { mustChangePassword: true }, rights: [] })
    for (const query of ['{ changesets { totalCount } }', '{ viewer { tokens { id } } }'])
      expect((await server.ask(query, {}, first.secret)).refusal).toMatch(
        /must be changed first, with "changePassword"/,
      )
    expect((await server.ask(CREATE_TOKEN, { name: 'x', rights: ['READ_DRAFTS'] }, first.secret)).status).toBe(403)

    const change = (current: string, next: string) => server.ask(CHANGE_PASSWORD, { current, new: next }, first.secret)
    expect((await change('not the password', NEW_PASSWORD)).data.changePassword).toEqual({
      outcome: 'WRONG_PASSWORD',
      user: null,
    })
    expect((await change(oneTime, 'elevenchars')).refusal).toBe('BAD_USER_INPUT "new" must be 12 to 1,000 characters.')
    expect((await change(oneTime, oneTime)).refusal).toMatch(/^BAD_USER_INPUT "new" must be another password/)
    expect((await change(oneTime, NEW_PASSWORD)).data.changePassword).toEqual({
      outcome: 'DONE',
      user: { mustChangePassword: false },
    })
    expect((await server.ask(VIEWER, {}, first.secret)).data.viewer.rights).toContain('WRITE_DRAFTS')
    expect(await signIn('ada', oneTime)).toMatchObject({ outcome: 'WRONG_NAME_OR_PASSWORD' })
    expect(await signIn('ada', NEW_PASSWORD)).toMatchObject({ outcome: 'SIGNED_IN' })
  })

  test('ends every other session with a new password', async () => {
    const oneTime = await newUser('bea')
    const { secret: token } = await signIn('bea', oneTime)
    await server.ask(CHANGE_PASSWORD, { current: oneTime, new: NEW_PASSWORD }, token)
    const other = (await signIn('bea', NEW_PASSWORD)).secret
    await server.ask(CHANGE_PASSWORD, { current: NEW_PASSWORD, new: `${NEW_PASSWORD}!` }, other)
    expect((await server.ask(VIEWER, {}, token)).status).toBe(401)
    expect((await server.ask(VIEWER, {}, other)).status).toBe(200)
    const reset = await server.ask(RESET, { name: 'bea' }, await server.session('ADMIN'))
    expect(reset.data.resetPassword).toEqual({ outcome: 'DONE', oneTimePassword: expect.any(String) })
    expect((await server.ask(VIEWER, {}, other)).status).toBe(401)
    expect(await signIn('bea', reset.data.resetPassword.oneTimePassword)).toMatchObject({
      outcome: 'PASSWORD_MUST_CHANGE',
    })
  })

  test('has another role from the next request on', async () => {
    await newUser('dov', 'REVIEWER')
    const admin = await server.session('ADMIN')
    await server.store.setPassword(
      (await server.store.userNamed('dov'))?.user.id ?? '',
      {
        passwordHash: (await server.store.userNamed('reader'))?.passwordHash ?? '',
        mustChangePassword: false,
        replaces: null,
      },
      null,
    )
    const { secret: token } = await signIn('dov', PASSWORD)
    const made = await server.ask(CREATE_TOKEN, { name: 'x', rights: ['READ_DRAFTS', 'REVIEW'] }, token)
    const { secret } = made.data.createToken
    const demoted = await server.ask(CHANGE_USER, { name: 'dov', basedOn: 2, role: 'READER' }, admin)
    expect(demoted.data.changeUser).toEqual({
      outcome: 'DONE',
      user: { name: 'dov', role: 'READER', active: true, revision: 3 },
    })
    expect((await server.ask(VIEWER, {}, token)).data.viewer.rights).toEqual(['USE_ACCOUNT'])
    expect((await server.ask(VIEWER, {}, secret)).data.viewer.rights).toEqual([])
    expect((await server.ask('{ changesets { totalCount } }', {}, secret)).status).toBe(403)
    await server.ask(CHANGE_USER, { name: 'dov', basedOn: 3, role: 'AUTHOR' }, admin)
    expect((await server.ask(VIEWER, {}, secret)).data.viewer.rights).toEqual(['READ_DRAFTS'])
    await server.ask(CHANGE_USER, { name: 'dov', basedOn: 4, active: false }, admin)
    for (const bearer of [token, secret]) expect((await server.ask(VIEWER, {}, bearer)).status).toBe(401)
  })

  test('is made once, by a name that can be one', async () => {
    const admin = await server.session('ADMIN')
    expect((await server.ask(CREATE_USER, { name: 'reader', role: 'ADMIN' }, admin)).data.createUser).toEqual({
      outcome: 'NAME_TAKEN',
      oneTimePassword: null,
      user: null,
    })
    for (const name of ['x', 'Ada', 'a b', '', 'a'.repeat(65), 'ada@example.org'])
      expect((await server.ask(CREATE_USER, { name, role: 'AUTHOR' }, admin)).refusal).toMatch(
        /^BAD_USER_INPUT "name" must be 2 to 64 lower-case letters/,
      )
  })

  test('is changed as it was seen, and the last administrator not at all', async () => {
    const admin = await server.session('ADMIN')
    const change = async (variables: object) => server.ask(CHANGE_USER, variables, admin)
    expect((await change({ name: 'reviewer', basedOn: 7, active: false })).data.changeUser).toMatchObject({
      outcome: 'CONFLICT',
      user: { active: true, revision: 1 },
    })
    expect((await change({ name: 'admin', basedOn: 1, role: 'AUTHOR' })).data.changeUser).toMatchObject({
      outcome: 'LAST_ADMIN',
    })
    expect((await change({ name: 'admin', basedOn: 1 })).refusal).toMatch(/^BAD_USER_INPUT Pass "role" or "active"/)
    expect((await change({ name: 'nobody', basedOn: 1, active: true })).refusal).toMatch(/^NOT_FOUND No user "nobody"/)
    expect((await server.ask(RESET, { name: 'nobody' }, admin)).refusal).toMatch(/^NOT_FOUND No user "nobody"/)
  })

  test('is listed for administrators, page by page', async () => {
    const admin = await server.session('ADMIN')
    const page = async (after?: string) =>
      (
        await server.ask(
          'query ($after: String) { users(first: 2, after: $after) { nodes { name } totalCount pageInfo { hasNextPage endCursor } } }',
          { after },
          admin,
        )
      ).data.users
    const names: string[] = []
    for (let at = await page(); ; at = await page(at.pageInfo.endCursor)) {
      names.push(...at.nodes.map(({ name }: { name: string }) => name))
      if (!at.pageInfo.hasNextPage) break
    }
    expect(names).toEqual(names.toSorted())
    expect(names).toEqual(expect.arrayContaining(['admin', 'author', 'publisher', 'reader', 'reviewer']))
    expect(names).toHaveLength((await page()).totalCount)
  })
})

describe('the audit log', () => {
  const LOG =
    'query ($actor: String, $action: String, $target: String, $after: String, $first: Int) { auditLog(actor: $actor, action: $action, target: $target, after: $after, first: $first) { nodes { number at actor tokenId action target outcome detail requestId } totalCount pageInfo { hasNextPage endCursor } } }'

  test('has every mutation with who, what and what came of it, newest first', async () => {
    const admin = await server.session('ADMIN')
    await server.ask(CREATE_USER, { name: 'audited', role: 'AUTHOR' }, admin)
    const taken = await server.ask(CREATE_USER, { name: 'audited', role: 'AUTHOR' }, admin)
    await server.ask(CREATE_USER, { name: 'Not A Name', role: 'AUTHOR' }, admin)
    const { data } = await server.ask(LOG, { actor: 'admin', action: 'createUser', first: 3 }, admin)
    expect(data.auditLog.nodes).toMatchObject([
      { action: 'createUser', target: 'Not A Name', outcome: 'REFUSED', detail: 'BAD_USER_INPUT' },
      {
        action: 'createUser',
        target: 'audited',
        outcome: 'REFUSED',
        detail: 'NAME_TAKEN',
        requestId: taken.headers.get('x-request-id'),
        tokenId: null,
      },
      { action: 'createUser', target: 'audited', outcome: 'DONE', detail: null, actor: 'admin' },
    ])
    const about = await server.ask(LOG, { target: 'audited' }, admin)
    expect(about.data.auditLog.totalCount).toBe(2)
  })

  test('names the token that was used', async () => {
    const secret = await server.token('ADMIN', ['ADMINISTER'])
    await server.ask(RESET, { name: 'nobody-there' }, secret)
    const { data } = await server.ask(LOG, { target: 'nobody-there' }, secret)
    const [entry] = data.auditLog.nodes
    expect(entry).toMatchObject({ actor: 'admin', outcome: 'REFUSED', detail: 'NOT_FOUND' })
    expect((await server.store.token(entry.tokenId))?.user).toBe('user-admin')
  })

  test('says that it is not known what came of an act whose process ended', async () => {
    const act = {
      at: '2026-11-23T09:00:00.000Z',
      actor: 'ada',
      tokenId: null,
      action: 'publishChangeset',
      target: 'lost',
      requestId: null,
    }
    await server.store.beginAudit(act)
    const { data } = await server.ask(LOG, { target: 'lost' }, await server.session('ADMIN'))
    expect(data.auditLog.nodes).toMatchObject([{ outcome: 'UNKNOWN', detail: null }])
  })

  test('is read on from where it was left, also while it grows, and takes no made-up cursor', async () => {
    const admin = await server.session('ADMIN')
    const first = (await server.ask(LOG, { first: 3 }, admin)).data.auditLog
    await server.ask(RESET, { name: 'nobody-new' }, admin)
    const next = (await server.ask(LOG, { first: 3, after: first.pageInfo.endCursor }, admin)).data.auditLog
    const ids = [...first.nodes, ...next.nodes].map(({ id }) => Number(id))
    expect(ids).toEqual(Array.from({ length: 6 }, (_, index) => (ids[0] ?? 0) - index))
    const users = (await server.ask('{ users(first: 1) { pageInfo { endCursor } } }', {}, admin)).data.users
    for (const after of [users.pageInfo.endCursor, 'x', ''])
      expect((await server.ask(LOG, { after }, admin)).refusal).toMatch(/^BAD_CURSOR /)
  })

  test('keeps no password that was typed where the name belongs', async () => {
    await signIn('My Secret Password!', 'author')
    const [entry] = await server.store.auditLog({ actor: null, action: 'signIn', target: null }, null, 1)
    expect(entry).toMatchObject({ target: null, outcome: 'REFUSED', detail: 'WRONG_NAME_OR_PASSWORD' })
  })
})

test('no secret is in the database, the log or the audit', async () => {
  const database = await freshSqlite()
  const own = await startAccountsServer({}, database.store)
  const admin = (await signIn('admin', PASSWORD, own)).secret
  const made = await own.ask(CREATE_USER, { name: 'ada', role: 'ADMIN' }, admin)
  const { oneTimePassword } = made.data.createUser
  const { secret: token } = await signIn('ada', oneTimePassword, own)
  await own.ask(CHANGE_PASSWORD, { current: oneTimePassword, new: NEW_PASSWORD }, token)
  const { secret } = (await own.ask(CREATE_TOKEN, { name: 'x', rights: ['READ_DRAFTS'] }, token)).data.createToken
  await own.ask(VIEWER, {}, secret)
  await own.ask(VIEWER, {}, null, { authorization: 'Bearer my-secret-nonsense' })
  await signIn('ada', 'my-secret-guess', own)
  const reset = await own.ask(RESET, { name: 'ada' }, admin)
  const kept = (await Promise.all(['', '-wal'].map((end) => readFile(`${database.file}${end}`, 'latin1')))).join('')
  const audit = JSON.stringify(await own.store.auditLog({ actor: null, action: null, target: null }, null, 100))
  expect(kept).toContain('$scrypt$ln=4,r=8,p=1$')
  expect(own.log()).toContain('request completed')
  expect(audit).toContain('changePassword')
  const secrets = [
    PASSWORD,
    NEW_PASSWORD,
    oneTimePassword,
    admin,
    token,
    secret,
    reset.data.resetPassword.oneTimePassword,
  ]
  for (const [index, each] of [...secrets, 'my-secret-nonsense', 'my-secret-guess'].entries()) {
    expect(each.length).toBeGreaterThan(10)
    expect([index, kept.includes(each), own.log().includes(each), audit.includes(each)]).toEqual([
      index,
      false,
      false,
      false,
    ])
  }
  // Nor a prefix of one, which the hash of a session or token would not give away.
  expect(`${kept}${own.log()}${audit}`).not.toMatch(/aetia_(?:session|token)_/)
  await own.close()
  await database.dispose()
})
