import { describe, expect, onTestFinished, test } from 'vitest'
import { MAX_SESSIONS, MAX_TOKENS, type NewSession, type NewUser } from '../../src/accounts/account-store.ts'
import type { NewToken } from '../../src/accounts/api-token.ts'
import type { AuditedAct } from '../../src/accounts/audit.ts'
import { MAX_PREVIEW_LINKS, type NewPreviewLink } from '../../src/accounts/preview-link.ts'
import type { Role } from '../../src/accounts/rights.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { concept, draft, put } from './publishing.ts'

const AT = '2026-11-23T09:00:00.000Z'
const LATER = '2026-11-23T10:00:00.000Z'
const MUCH_LATER = '2026-11-30T10:00:00.000Z'

const newUser = (name: string, role: Role = 'AUTHOR', mustChangePassword = false): NewUser => ({
  id: `user-${name}`,
  name,
  role,
  passwordHash: `hash of ${name}`,
  mustChangePassword,
  createdAt: AT,
})
const newSession = (id: string, name: string, more: Partial<NewSession> = {}): NewSession => ({
  id,
  user: `user-${name}`,
  passwordHash: `hash of ${name}`,
  secretHash: `secret of ${id}`,
  createdAt: AT,
  expiresAt: LATER,
  ...more,
})
const newToken = (id: string, name: string, more: Partial<NewToken> = {}): NewToken => ({
  id,
  user: `user-${name}`,
  name: `token ${id}`,
  rights: ['READ_DRAFTS', 'PUBLISH'],
  createdAt: AT,
  expiresAt: null,
  ...more,
})
const password = (passwordHash: string, replaces: string | null = null, mustChangePassword = false) => ({
  passwordHash,
  replaces,
  mustChangePassword,
})
const anAct = (action: string, more: Partial<AuditedAct> = {}): AuditedAct => ({
  at: AT,
  actor: 'ada',
  tokenId: null,
  action,
  target: null,
  requestId: null,
  ...more,
})
const ANY = { actor: null, action: null, target: null }

/** What every account store keeps to. `open` makes a store on an empty database. */
export function accountStoreConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(...users: readonly NewUser[]): Promise<StoreUnderTest> {
    const opened = await open()
    onTestFinished(opened.dispose)
    for (const user of users) await opened.store.createUser(user)
    return opened
  }

  describe(`${name}: users`, () => {
    test('an empty store has nobody', async () => {
      const { store } = await fresh()
      expect(await store.userCount()).toBe(0)
      expect(await store.users('', 10)).toEqual([])
      expect(await store.user('user-ada')).toBeNull()
      expect(await store.userNamed('ada')).toBeNull()
      expect(await store.credential('secret', AT)).toBeNull()
      expect(await store.auditLog(ANY, null, 10)).toEqual([])
      expect(await store.auditCount(ANY)).toBe(0)
    })

    test('a user is found by id and by name, and the hash of the password by name alone', async () => {
      const { store } = await fresh()
      const ada = await store.createUser(newUser('ada', 'REVIEWER', true))
      expect(ada).toEqual({
        id: 'user-ada',
        name: 'ada',
        role: 'REVIEWER',
        active: true,
        mustChangePassword: true,
        createdAt: AT,
        revision: 1,
      })
      expect(await store.user('user-ada')).toEqual(ada)
      expect(await store.userNamed('ada')).toEqual({ user: ada, passwordHash: 'hash of ada' })
      expect(await store.userNamed('Ada')).toBeNull()
    })

    test('a name is given once', async () => {
      const { store } = await fresh(newUser('ada'))
      expect(await store.createUser({ ...newUser('ada', 'ADMIN'), id: 'another' })).toBeNull()
      expect(await store.users('', 10)).toMatchObject([{ id: 'user-ada', role: 'AUTHOR' }])
    })

    test('of processes that make the first user at once, one learns that it did', async () => {
      const subject = await fresh()
      const other = await subject.again()
      const made = await Promise.all(
        [subject.store, other, subject.store, other].map((store, index) =>
          store.createFirstUser({ ...newUser('admin', 'ADMIN'), id: `first-${index}`, name: `admin-${index}` }),
        ),
      )
      expect(made.filter(Boolean)).toEqual([true])
      expect(await subject.store.userCount()).toBe(1)
      expect(await other.createFirstUser(newUser('late', 'ADMIN'))).toBe(false)
      await other.close()
    })

    test('are listed by name in pieces, in the order of their bytes', async () => {
      const names = ['zoe', 'ada', 'a-b', 'a.b', 'a_b', 'bob2', 'bob']
      const { store } = await fresh(...names.map((each) => newUser(each)))
      const sorted = names.toSorted((a, b) => (a < b ? -1 : 1))
      const first = await store.users('', 3)
      const rest = await store.users(first.at(-1)?.name ?? '', 10)
      expect([...first, ...rest].map((user) => user.name)).toEqual(sorted)
      expect(await store.users('zoe', 10)).toEqual([])
      expect(await store.userCount()).toBe(7)
    })

    test('are changed only as they were seen', async () => {
      const { store } = await fresh(newUser('ada'))
      const changed = await store.changeUser('ada', 1, { role: 'PUBLISHER' })
      expect(changed).toMatchObject({ outcome: 'DONE', user: { role: 'PUBLISHER', revision: 2 } })
      expect(await store.changeUser('ada', 1, { active: false })).toMatchObject({
        outcome: 'CONFLICT',
        user: { active: true, revision: 2 },
      })
      expect(await store.changeUser('ada', 2, { role: 'PUBLISHER', active: true })).toMatchObject({
        outcome: 'DONE',
        user: { revision: 2 },
      })
      expect(await store.changeUser('nobody', 1, { active: false })).toEqual({ outcome: 'NO_SUCH_USER' })
    })

    test.each([{ role: 'PUBLISHER' }, { active: false }, { role: 'READER', active: false }] as const)(
      'the last administrator stays one: %o',
      async (change) => {
        const { store } = await fresh(newUser('admin', 'ADMIN'), newUser('gone', 'ADMIN'), newUser('ada', 'PUBLISHER'))
        await store.changeUser('gone', 1, { active: false })
        expect(await store.changeUser('admin', 1, change)).toMatchObject({
          outcome: 'LAST_ADMIN',
          user: { role: 'ADMIN', active: true, revision: 1 },
        })
        await store.changeUser('ada', 1, { role: 'ADMIN' })
        expect(await store.changeUser('admin', 1, change)).toMatchObject({ outcome: 'DONE', user: change })
      },
    )

    test('of two administrators who give up at once, one stays', async () => {
      const subject = await fresh(newUser('admin', 'ADMIN'), newUser('grace', 'ADMIN'))
      const other = await subject.again()
      const results = await Promise.all([
        subject.store.changeUser('admin', 1, { role: 'READER' }),
        other.changeUser('grace', 1, { active: false }),
      ])
      expect(results.map(({ outcome }) => outcome).sort()).toEqual(['DONE', 'LAST_ADMIN'])
      await other.close()
    })
  })

  describe(`${name}: sessions`, () => {
    test('are found by the hash of their secret while they last', async () => {
      const { store } = await fresh(newUser('ada'))
      expect(await store.createSession(newSession('s1', 'ada'))).toBe(true)
      expect(await store.credential('secret of s1', AT)).toEqual({
        id: 's1',
        kind: 'SESSION',
        user: await store.user('user-ada'),
        rights: null,
        tokenName: null,
        provider: null,
        passkey: null,
        expiresAt: LATER,
      })
      expect(await store.credential('secret of s1', '2026-11-23T09:59:59.999Z')).not.toBeNull()
      expect(await store.credential('secret of s1', LATER)).toBeNull()
      expect(await store.credential('secret of s2', AT)).toBeNull()
    })

    test('are not found after their end', async () => {
      const { store } = await fresh(newUser('ada'))
      await store.createSession(newSession('s1', 'ada'))
      await store.createSession(newSession('s2', 'ada'))
      await store.endSession('s1')
      await store.endSession('never')
      expect(await store.credential('secret of s1', AT)).toBeNull()
      expect(await store.credential('secret of s2', AT)).not.toBeNull()
    })

    test('end for good when the user is locked out, and none is opened', async () => {
      const { store } = await fresh(newUser('ada'))
      await store.createSession(newSession('s1', 'ada'))
      await store.changeUser('ada', 1, { active: false })
      expect(await store.credential('secret of s1', AT)).toBeNull()
      expect(await store.createSession(newSession('s2', 'ada'))).toBe(false)
      await store.changeUser('ada', 2, { active: true })
      expect(await store.credential('secret of s1', AT)).toBeNull()
    })

    test('show the role that the user has now', async () => {
      const { store } = await fresh(newUser('ada'))
      await store.createSession(newSession('s1', 'ada'))
      await store.changeUser('ada', 1, { role: 'READER' })
      expect(await store.credential('secret of s1', AT)).toMatchObject({ user: { role: 'READER', revision: 2 } })
    })

    test('a new password ends all but the one that set it', async () => {
      const { store } = await fresh(newUser('ada'), newUser('bob'))
      for (const id of ['s1', 's2', 's3']) await store.createSession(newSession(id, 'ada'))
      await store.createSession(newSession('bobs', 'bob'))
      expect(await store.setPassword('user-ada', password('new', 'hash of ada'), 's2')).toMatchObject({
        user: { revision: 2 },
        revokedTokens: [],
      })
      const found = await Promise.all(['s1', 's2', 's3', 'bobs'].map((id) => store.credential(`secret of ${id}`, AT)))
      expect(found.map((each) => each?.id)).toEqual([undefined, 's2', undefined, 'bobs'])
      expect(await store.userNamed('ada')).toMatchObject({ passwordHash: 'new' })
      expect(await store.setPassword('user-ada', password('newer', null, true), null)).toMatchObject({
        user: { mustChangePassword: true, revision: 3 },
      })
      expect(await store.credential('secret of s2', AT)).toBeNull()
    })

    test('a password that was replaced meanwhile replaces nothing, and opens nothing', async () => {
      const { store } = await fresh(newUser('ada'))
      await store.setPassword('user-ada', password('by an admin'), null)
      expect(await store.setPassword('user-ada', password('by a thief', 'hash of ada'), null)).toBeNull()
      expect(await store.setPassword('nobody', password('x'), null)).toBeNull()
      expect(await store.createSession(newSession('s1', 'ada'))).toBe(false)
      expect(await store.userNamed('ada')).toMatchObject({ passwordHash: 'by an admin', user: { revision: 2 } })
    })

    test('a password that must be changed opens one', async () => {
      const subject = await fresh(newUser('ada', 'AUTHOR', true))
      const other = await subject.again()
      const opened = await Promise.all([
        subject.store.createSession(newSession('s1', 'ada')),
        other.createSession(newSession('s2', 'ada')),
      ])
      expect(opened.toSorted()).toEqual([false, true])
      await subject.store.setPassword('user-ada', password('again', null, true), null)
      expect(await other.createSession(newSession('s3', 'ada', { passwordHash: 'again' }))).toBe(true)
      expect(await other.createSession(newSession('s4', 'ada', { passwordHash: 'again' }))).toBe(false)
      await subject.store.setPassword('user-ada', password('own', 'again'), 's3')
      for (const id of ['s5', 's6'])
        expect(await other.createSession(newSession(id, 'ada', { passwordHash: 'own' }))).toBe(true)
      await other.close()
    })

    test(`of a user are ${MAX_SESSIONS} at most, and ended ones are forgotten`, async () => {
      const { store, query } = await fresh(newUser('ada'), newUser('bob'))
      const count = async () => Number((await query('SELECT count(*) AS n FROM session'))[0]?.['n'])
      await store.createSession(newSession('bobs', 'bob'))
      for (let index = 0; index < MAX_SESSIONS + 3; index++) {
        const createdAt = new Date(Date.parse(AT) + index).toISOString()
        await store.createSession(newSession(`s${index}`, 'ada', { createdAt }))
      }
      expect(await count()).toBe(MAX_SESSIONS + 1)
      expect(await store.credential('secret of s2', AT)).toBeNull()
      expect(await store.credential('secret of s3', AT)).not.toBeNull()
      await store.createSession(newSession('late', 'ada', { createdAt: LATER, expiresAt: MUCH_LATER }))
      expect(await count()).toBe(2)
    })
  })

  describe(`${name}: preview links`, () => {
    const newLink = (id: string, more: Partial<NewPreviewLink> = {}): NewPreviewLink => ({
      id,
      changeset: 'c1',
      createdBy: 'ada',
      createdAt: AT,
      expiresAt: LATER,
      ...more,
    })
    const withDraft = async () => {
      const opened = await fresh(newUser('ada'))
      await draft(opened.store, 'c1', [put(concept('one'))])
      return opened.store
    }

    test('a link is found by the hash of its secret until it ends or is revoked', async () => {
      const store = await withDraft()
      const link = { ...newLink('l1'), revokedAt: null }
      expect(await store.createPreviewLink(newLink('l1'), 'hash of l1')).toEqual(link)
      expect(await store.previewLinkUnder('hash of l1', AT)).toEqual(link)
      expect(await store.previewLinkUnder('hash of l2', AT)).toBeNull()
      expect(await store.previewLinkUnder('hash of l1', LATER)).toBeNull()
      const revoked = { ...link, revokedAt: AT }
      expect(await store.revokePreviewLink('l1', AT)).toEqual(revoked)
      expect(await store.revokePreviewLink('l1', LATER)).toEqual(revoked)
      expect(await store.previewLink('l1')).toEqual(revoked)
      expect(await store.previewLinkUnder('hash of l1', AT)).toBeNull()
      expect(await store.revokePreviewLink('none', AT)).toBeNull()
    })

    test('a link of a user who is not active opens nothing', async () => {
      const store = await withDraft()
      await store.createPreviewLink(newLink('l1'), 'hash of l1')
      await store.createPreviewLink(newLink('l2', { createdBy: 'nobody here' }), 'hash of l2')
      await store.changeUser('ada', 1, { active: false })
      expect(await store.previewLinkUnder('hash of l1', AT)).toBeNull()
      expect(await store.previewLinkUnder('hash of l2', AT)).not.toBeNull()
    })

    test('those of a changeset are listed in pages, newest first', async () => {
      const store = await withDraft()
      await draft(store, 'c2', [put(concept('two'))])
      await store.createPreviewLink(newLink('other', { changeset: 'c2' }), 'hash of other')
      for (const id of ['l1', 'l2', 'l3']) await store.createPreviewLink(newLink(id), `hash of ${id}`)
      await store.createPreviewLink(newLink('l0', { createdAt: LATER, expiresAt: MUCH_LATER }), 'hash of l0')
      const first = await store.previewLinks('c1', null, 2)
      const rest = await store.previewLinks('c1', first.at(-1) ?? null, 10)
      expect([...first, ...rest].map(({ id }) => id)).toEqual(['l0', 'l3', 'l2', 'l1'])
      expect([await store.previewLinkCount('c1'), await store.previewLinkCount('none')]).toEqual([4, 0])
    })

    test('a changeset has a bounded number of good ones', async () => {
      const store = await withDraft()
      for (let n = 0; n < MAX_PREVIEW_LINKS; n++) await store.createPreviewLink(newLink(`l${n}`), `hash of l${n}`)
      expect(await store.createPreviewLink(newLink('more'), 'hash of more')).toBeNull()
      await store.revokePreviewLink('l0', AT)
      expect(await store.createPreviewLink(newLink('more'), 'hash of more')).not.toBeNull()
      const afterwards = newLink('later', { createdAt: LATER, expiresAt: MUCH_LATER })
      expect(await store.createPreviewLink(afterwards, 'hash of later')).not.toBeNull()
    })
  })

  describe(`${name}: tokens`, () => {
    test('are found by the hash of their secret, with their rights', async () => {
      const { store } = await fresh(newUser('ada', 'PUBLISHER'))
      const token = await store.createToken(newToken('t1', 'ada', { expiresAt: LATER }), 'secret of t1')
      expect(token).toEqual({ ...newToken('t1', 'ada', { expiresAt: LATER }), userName: 'ada', revokedAt: null })
      expect(await store.token('t1')).toEqual(token)
      expect(await store.credential('secret of t1', AT)).toEqual({
        id: 't1',
        kind: 'TOKEN',
        user: await store.user('user-ada'),
        rights: ['READ_DRAFTS', 'PUBLISH'],
        tokenName: 'token t1',
        provider: null,
        passkey: null,
        expiresAt: LATER,
      })
      expect(await store.credential('secret of t1', LATER)).toBeNull()
    })

    test('without an end last', async () => {
      const { store } = await fresh(newUser('ada'))
      await store.createToken(newToken('t1', 'ada'), 'secret of t1')
      expect(await store.credential('secret of t1', '2999-01-01T00:00:00.000Z')).toMatchObject({ expiresAt: null })
    })

    test('are not found after they were revoked, and stay revoked as they were', async () => {
      const { store } = await fresh(newUser('ada'))
      await store.createToken(newToken('t1', 'ada'), 'secret of t1')
      expect(await store.revokeToken('t1', AT)).toMatchObject({ id: 't1', revokedAt: AT })
      expect(await store.credential('secret of t1', AT)).toBeNull()
      expect(await store.revokeToken('t1', LATER)).toMatchObject({ revokedAt: AT })
      expect(await store.revokeToken('t2', AT)).toBeNull()
      expect(await store.token('t2')).toBeNull()
    })

    test('are good while their user is not locked out, with any password', async () => {
      const { store } = await fresh(newUser('ada'))
      await store.createToken(newToken('t1', 'ada'), 'secret of t1')
      await store.setPassword('user-ada', password('new'), null)
      expect(await store.credential('secret of t1', AT)).not.toBeNull()
      await store.changeUser('ada', 2, { active: false })
      expect(await store.credential('secret of t1', AT)).toBeNull()
    })

    test('of a user are listed newest first', async () => {
      const { store } = await fresh(newUser('ada'), newUser('bob'))
      for (const [index, id] of ['t1', 't2', 't3'].entries())
        await store.createToken(newToken(id, 'ada', { createdAt: `2026-11-23T09:00:0${index}.000Z` }), `of ${id}`)
      await store.createToken(newToken('bobs', 'bob'), 'of bobs')
      await store.revokeToken('t2', LATER)
      expect((await store.tokens('user-ada')).map(({ id }) => id)).toEqual(['t3', 't2', 't1'])
      expect(await store.tokens('nobody')).toEqual([])
    })

    test('of all users are listed newest first, in pieces, or those of one by name', async () => {
      const { store } = await fresh(newUser('ada'), newUser('bob'))
      for (const [index, [id, owner]] of [
        ['t1', 'ada'],
        ['t2', 'bob'],
        ['t4', 'ada'],
        ['t3', 'bob'],
      ].entries()) {
        const createdAt = `2026-11-23T09:00:0${Math.min(index, 2)}.000Z`
        await store.createToken(newToken(id ?? '', owner ?? '', { createdAt }), `of ${id}`)
      }
      const first = await store.tokensOfAll(null, null, 2)
      expect(first.map(({ id, userName }) => `${id} of ${userName}`)).toEqual(['t4 of ada', 't3 of bob'])
      const rest = await store.tokensOfAll(null, first.at(-1) ?? null, 10)
      expect(rest.map(({ id }) => id)).toEqual(['t2', 't1'])
      expect((await store.tokensOfAll('ada', null, 10)).map(({ id }) => id)).toEqual(['t4', 't1'])
      expect(await store.tokensOfAll('nobody', null, 10)).toEqual([])
      expect([await store.tokenCount(null), await store.tokenCount('bob')]).toEqual([4, 2])
    })

    test('are revoked with a new password when it says so, and only good ones', async () => {
      const { store } = await fresh(newUser('ada'), newUser('bob'))
      await store.createToken(newToken('t1', 'ada'), 'secret of t1')
      await store.createToken(newToken('t2', 'ada', { createdAt: LATER }), 'secret of t2')
      await store.createToken(newToken('over', 'ada', { expiresAt: LATER }), 'secret of over')
      await store.createToken(newToken('gone', 'ada'), 'secret of gone')
      await store.createToken(newToken('bobs', 'bob'), 'secret of bobs')
      await store.revokeToken('gone', AT)
      const set = await store.setPassword('user-ada', { ...password('new'), revokeTokensAt: MUCH_LATER }, null)
      expect(set?.revokedTokens).toMatchObject([
        { id: 't2', revokedAt: MUCH_LATER },
        { id: 't1', revokedAt: MUCH_LATER },
      ])
      expect(await store.credential('secret of t1', AT)).toBeNull()
      expect(await store.credential('secret of bobs', AT)).not.toBeNull()
      expect(await store.token('gone')).toMatchObject({ revokedAt: AT })
      const refused = { ...password('x', 'not the hash'), revokeTokensAt: MUCH_LATER }
      expect(await store.setPassword('user-bob', refused, null)).toBeNull()
      expect(await store.credential('secret of bobs', AT)).not.toBeNull()
    })

    test(`of a user are ${MAX_TOKENS} good ones at most, and as many that are good no longer`, async () => {
      const { store } = await fresh(newUser('ada'))
      const create = (index: number, more: Partial<NewToken> = {}) => {
        const createdAt = new Date(Date.parse(AT) + index).toISOString()
        return store.createToken(newToken(`t${index}`, 'ada', { createdAt, ...more }), `secret of t${index}`)
      }
      for (let index = 0; index < MAX_TOKENS; index++) expect(await create(index)).not.toBeNull()
      expect(await create(MAX_TOKENS)).toBeNull()
      await store.revokeToken('t0', LATER)
      expect(await create(MAX_TOKENS)).not.toBeNull()
      for (let index = 1; index <= MAX_TOKENS; index++) await store.revokeToken(`t${index}`, LATER)
      await create(MAX_TOKENS + 1)
      const ids = (await store.tokens('user-ada')).map(({ id }) => id)
      expect(ids).toHaveLength(MAX_TOKENS + 1)
      expect(ids).not.toContain('t0')
      expect(ids).toContain('t1')
    })
  })

  describe(`${name}: the audit log`, () => {
    test('has what was asked before what came of it', async () => {
      const { store } = await fresh()
      const first = await store.beginAudit(
        anAct('createUser', { target: 'bob', requestId: 'r1', tokenId: 't1', tokenName: 'token t1' }),
      )
      const second = await store.beginAudit(anAct('publishChangeset'))
      await store.endAudit(first, 'REFUSED', 'NAME_TAKEN')
      expect(await store.auditLog(ANY, null, 10)).toEqual([
        { ...anAct('publishChangeset'), tokenName: null, subjects: [], id: second, outcome: null, detail: null },
        {
          ...anAct('createUser', { target: 'bob', requestId: 'r1', tokenId: 't1' }),
          ...{ tokenName: 'token t1', subjects: [] },
          id: first,
          outcome: 'REFUSED',
          detail: 'NAME_TAKEN',
        },
      ])
      expect(second).toBeGreaterThan(first)
    })

    test('numbers are dense under concurrent writers', async () => {
      const subject = await fresh()
      const other = await subject.again()
      const numbers = await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          (index % 2 ? other : subject.store).beginAudit(anAct(`action ${index}`)),
        ),
      )
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
      await other.close()
    })

    test('is read newest first, in pieces, by who, what and about what', async () => {
      const { store } = await fresh()
      for (let index = 0; index < 6; index++) {
        const actor = index % 2 ? 'ada' : null
        await store.beginAudit(anAct(index < 3 ? 'signIn' : 'createUser', { actor, target: `t${index % 3}` }))
      }
      const ids = async (filter: object, before: number | null = null, limit = 10) =>
        (await store.auditLog({ ...ANY, ...filter }, before, limit)).map(({ id }) => id)
      expect(await ids({}, null, 2)).toEqual([6, 5])
      expect(await ids({}, 5, 2)).toEqual([4, 3])
      expect(await ids({}, 1)).toEqual([])
      expect(await ids({}, 2 ** 40)).toHaveLength(6)
      expect(await ids({ actor: 'ada' })).toEqual([6, 4, 2])
      expect(await ids({ action: 'signIn' })).toEqual([3, 2, 1])
      expect(await ids({ target: 't0', action: 'createUser' })).toEqual([4])
      expect(await store.auditCount({ ...ANY, actor: 'ada' })).toBe(3)
      expect(await store.auditCount({ ...ANY, actor: 'nobody' })).toBe(0)
    })

    test('finds what an act turned out to be about, and each once', async () => {
      const { store } = await fresh()
      const subjects = ['driver:a', 'driver:b']
      const entry = await store.beginAudit(anAct('stageEdits', { target: 'c1', subjects }))
      await store.endAudit(entry, 'DONE', null, ['driver:b', 'more'])
      expect(await store.auditLog({ ...ANY, target: 'more' }, null, 10)).toMatchObject([
        { id: entry, target: 'c1', subjects: ['driver:a', 'driver:b', 'more'] },
      ])
      expect(await store.auditCount({ ...ANY, target: 'driver:b' })).toBe(1)
      expect(await store.auditCount({ ...ANY, target: 'driver:c' })).toBe(0)
    })

    test('finds a document by what edited it, and by what was done to changesets that did', async () => {
      const { store } = await fresh()
      const done = async (
        action: string,
        target: string | null,
        subjects: readonly string[] = [],
        after: string[] = [],
      ) => store.endAudit(await store.beginAudit(anAct(action, { target, subjects })), 'DONE', null, after)
      await done('createChangeset', null, [], ['c1'])
      await draft(store, 'c1', [put(concept('a')), put(concept('b'))])
      await done('stageEdits', 'c1', ['driver:a'])
      await done('stageEdits', 'c1', ['driver:b'])
      await done('commentOnChangeset', 'c1')
      await done('submitChangeset', 'c1')
      await draft(store, 'c2', [put(concept('b'))])
      await done('import', 'folder', [], ['c2'])
      await done('discardChangeset', 'c2')
      const found = async (target: string, filter: object = {}) =>
        (await store.auditLog({ ...ANY, target, ...filter }, null, 10)).map(({ id }) => id)
      expect(await found('driver:a')).toEqual([5, 2, 1])
      expect(await found('driver:b')).toEqual([7, 6, 5, 3, 1])
      expect(await found('driver:b', { action: 'import' })).toEqual([6])
      expect(await found('driver:c')).toEqual([])
      expect(await found('c1')).toEqual([5, 4, 3, 2, 1])
      expect(await store.auditCount({ ...ANY, target: 'driver:b' })).toBe(5)
    })

    test('ends once', async () => {
      const { store } = await fresh()
      const entry = await store.beginAudit(anAct('createUser'))
      await store.endAudit(entry, 'DONE', null)
      await expect(store.endAudit(entry, 'FAILED', null)).rejects.toThrow()
      await expect(store.endAudit(entry + 1, 'DONE', null)).rejects.toThrow()
      expect(await store.auditLog(ANY, null, 10)).toMatchObject([{ outcome: 'DONE' }])
    })

    test.each([
      "UPDATE audit_entry SET actor = 'nobody'",
      'DELETE FROM audit_entry',
      "UPDATE audit_outcome SET outcome = 'FAILED'",
      'DELETE FROM audit_outcome',
      "UPDATE audit_subject SET subject = 'nothing'",
      'DELETE FROM audit_subject',
    ])('is only added to: %s', async (statement) => {
      const { store, query } = await fresh()
      await store.endAudit(await store.beginAudit(anAct('createUser')), 'DONE', null, ['driver:a'])
      await expect(query(statement)).rejects.toThrow(/only ever added/)
      expect(await store.auditLog(ANY, null, 10)).toMatchObject([{ actor: 'ada', outcome: 'DONE' }])
    })
  })
}
