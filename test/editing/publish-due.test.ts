import { describe, expect, test } from 'vitest'
import type { AuditEntry, AuditedAct } from '../../src/accounts/audit.ts'
import { ROLES, type Role } from '../../src/accounts/rights.ts'
import type { User } from '../../src/accounts/user.ts'
import type { Changeset } from '../../src/content/lifecycle/changeset.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { publishDue } from '../../src/editing/publishing/publish-due.ts'
import type { Fired } from '../../src/editing/publishing/publish-scheduled.ts'
import { StoreUnavailable } from '../../src/errors/store-errors.ts'
import { baseOf } from '../notation/base-of.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { AT, approved, concept, draft, publish, put } from '../storage/publishing.ts'

const NOW = '2026-12-01T06:00:00.000Z'
const EARLIER = '2026-12-01T05:59:59.000Z'
const LATER = '2026-12-01T06:00:01.000Z'

const user = (role: Role = 'PUBLISHER', change: Partial<User> = {}): User => ({
  id: 'user-grace',
  name: 'grace',
  role,
  active: true,
  mustChangePassword: false,
  createdAt: AT,
  revision: 1,
  ...change,
})

/** A store whose schedules are kept beside it, at a moment that stands still. */
async function scheduling({
  users = [user()],
  content = {},
}: {
  users?: User[]
  content?: Partial<ContentStore>
} = {}) {
  const store = await memoryStore()
  const schedules = new Map<string, { readonly at: string; readonly by: string }>()
  const failures: { readonly changeset: string; readonly author: string; readonly message: string }[] = []
  const entries: (Omit<AuditEntry, keyof AuditedAct> & AuditedAct)[] = []
  const fired: [string, Fired][] = []
  let current = 0
  const port: ContentStore = {
    ...store,
    async dueChangesets(limit) {
      const due: Changeset[] = []
      for (const [id, schedule] of [...schedules].sort(([, a], [, b]) => (a.at < b.at ? -1 : 1))) {
        const changeset = await store.changeset(id)
        if (changeset?.state === 'APPROVED' && schedule.at <= NOW) due.push({ ...changeset, schedule })
      }
      return due.slice(0, limit)
    },
    async failSchedule(changeset, at, { author, message }) {
      const { state } = (await store.changeset(changeset)) ?? {}
      if (schedules.get(changeset)?.at !== at || state !== 'APPROVED') return false
      schedules.delete(changeset)
      failures.push({ changeset, author, message })
      return true
    },
    ...content,
  }
  const look = () =>
    publishDue({
      content: port,
      accounts: {
        user: async (id) => users.find((one) => one.id === id) ?? null,
        async beginAudit(act) {
          entries.push({ ...act, id: entries.length + 1, outcome: null, detail: null })
          return entries.length
        },
        async endAudit(id, outcome, detail) {
          const entry = entries[id - 1]
          if (entry) entries[id - 1] = { ...entry, outcome, detail }
        },
      },
      history: {
        ...baseOf(port),
        async adopt({ publication }) {
          current = publication.version
          return null as never
        },
        async refresh() {
          current = (await store.head())?.version ?? 0
          return null as never
        },
      },
      now: () => NOW,
      onRetired: () => undefined,
      onFired: (changeset, result) => void fired.push([changeset.id, result]),
    })
  const schedule = (id: string, at = EARLIER, by = 'user-grace') => void schedules.set(id, { at, by })
  return { store, schedules, failures, entries, fired, look, schedule, current: () => current }
}

describe('a changeset whose time has come', () => {
  test('is published once, in the name of the user who scheduled it, and is recorded', async () => {
    const { store, look, schedule, entries, fired, current } = await scheduling()
    await approved(store, 'a', [put(concept('a'))])
    schedule('a')
    await look()
    await look()
    expect(await store.publicationsAfter(0, 10)).toMatchObject([
      {
        version: 1,
        changeset: 'a',
        author: 'grace',
        at: NOW,
        digest: expect.stringMatching(/^sha256-tree:/),
        language: 'en',
      },
    ])
    expect(fired).toEqual([['a', { outcome: 'PUBLISHED', version: 1 }]])
    expect(current()).toBe(1)
    expect(entries).toEqual([
      {
        id: 1,
        at: NOW,
        actor: 'grace',
        tokenId: null,
        action: 'publishChangeset',
        target: 'a',
        requestId: null,
        outcome: 'DONE',
        detail: 'scheduled',
      },
    ])
  })

  test('makes no version when it would change nothing, and says so', async () => {
    const { store, look, schedule, failures, fired } = await scheduling()
    await publish(store, 'first', [put(concept('a'))])
    await approved(store, 'same', [put(concept('a'), 1)])
    schedule('same')
    await look()
    const message = 'It would change nothing: all that it stages is published already.'
    expect(await store.head()).toMatchObject({ version: 1 })
    expect(fired).toEqual([['same', { outcome: 'FAILED', reason: message }]])
    expect(failures).toEqual([{ changeset: 'same', author: 'grace', message }])
  })

  test('is left alone before its time', async () => {
    const { store, look, schedule, entries } = await scheduling()
    await approved(store, 'a', [put(concept('a'))])
    schedule('a', LATER)
    await look()
    expect(await store.head()).toBeNull()
    expect(entries).toEqual([])
  })

  test('is published after those whose time came earlier', async () => {
    const { store, look, schedule } = await scheduling()
    for (const id of ['a', 'b', 'c']) await approved(store, id, [put(concept(id))])
    schedule('a', '2026-12-01T05:00:00.000Z')
    schedule('b', '2026-12-01T03:00:00.000Z')
    schedule('c', '2026-12-01T04:00:00.000Z')
    await look()
    expect((await store.publicationsAfter(0, 10)).map(({ changeset }) => changeset)).toEqual(['b', 'c', 'a'])
  })
})

describe('the rights of the user who scheduled it are checked when it is due', () => {
  test.each(ROLES)('a user who is %s by then', async (role) => {
    const { store, look, schedule, failures } = await scheduling({ users: [user(role)] })
    await approved(store, 'a', [put(concept('a'))])
    schedule('a')
    await look()
    const may = role === 'PUBLISHER' || role === 'ADMIN'
    expect((await store.changeset('a'))?.state).toBe(may ? 'PUBLISHED' : 'APPROVED')
    const failure = { changeset: 'a', author: 'grace', message: 'grace, who scheduled it, may no longer publish.' }
    expect(failures).toEqual(may ? [] : [failure])
  })

  test.each([
    ['was locked out', [user('ADMIN', { active: false })], 'grace', 'grace, who scheduled it, can no longer sign in.'],
    ['does not exist', [], 'user-grace', 'Whoever scheduled it is no longer a user.'],
  ])('a user who %s', async (_, users, author, message) => {
    const { store, look, schedule, failures, entries } = await scheduling({ users })
    await approved(store, 'a', [put(concept('a'))])
    schedule('a')
    await look()
    await look()
    expect(await store.head()).toBeNull()
    expect(failures).toEqual([{ changeset: 'a', author, message }])
    expect(entries).toMatchObject([{ outcome: 'REFUSED', detail: `scheduled: ${message}` }])
  })
})

describe('a schedule ends with the reason in words', () => {
  test('where documents were published since they were edited', async () => {
    const { store, look, schedule, failures, fired } = await scheduling()
    await approved(store, 'late', [put(concept('a', 'late')), put(concept('b', 'late'))])
    await publish(store, 'early', [put(concept('a')), put(concept('b'))])
    schedule('late')
    await look()
    const message = 'Documents were published since they were edited here; rebase it: driver:a, driver:b.'
    expect(failures).toEqual([{ changeset: 'late', author: 'grace', message }])
    expect(fired).toEqual([['late', { outcome: 'FAILED', reason: message }]])
    expect((await store.head())?.version).toBe(1)
  })

  test('where it breaks rules', async () => {
    const { store, look, schedule, failures } = await scheduling()
    await approved(store, 'a', [put({ ...concept('a'), mentions: [{ source: 'source:none', passages: ['p1'] }] })])
    schedule('a')
    await look()
    expect(failures).toEqual([
      { changeset: 'a', author: 'grace', message: expect.stringMatching(/^It breaks rules: driver:a: /) },
    ])
    expect(await store.head()).toBeNull()
  })

  test('where it stages nothing', async () => {
    const { store, look, schedule, failures } = await scheduling()
    await approved(store, 'a', [])
    schedule('a')
    await look()
    expect(failures).toEqual([{ changeset: 'a', author: 'grace', message: 'It stages no edits.' }])
  })

  test('and the reason fits the store, however much is wrong', async () => {
    const { store, look, schedule, failures } = await scheduling()
    const ids = Array.from({ length: 200 }, (_, index) => `n${index}-${'x'.repeat(100)}`)
    await approved(
      store,
      'late',
      ids.map((id) => put(concept(id, 'late'))),
    )
    await publish(
      store,
      'early',
      ids.map((id) => put(concept(id))),
    )
    schedule('late')
    await look()
    expect(failures[0]?.message.length).toBeLessThanOrEqual(2_000)
    expect(failures[0]?.message).toMatch(/, and 190 more\.$/)
  })

  test('where something is wrong on our side, and the others are published all the same', async () => {
    const bug = new TypeError('broken for a test')
    const { store, look, schedule, failures, fired } = await scheduling({
      content: {
        async staged(changeset) {
          if (changeset === 'a') throw bug
          return store.staged(changeset)
        },
      },
    })
    for (const id of ['a', 'b']) await approved(store, id, [put(concept(id))])
    schedule('a', '2026-12-01T05:00:00.000Z')
    schedule('b')
    await look()
    const reason = 'Something went wrong on our side. The log has the details.'
    expect(failures).toEqual([{ changeset: 'a', author: 'grace', message: reason }])
    expect(fired).toEqual([
      ['a', { outcome: 'FAILED', reason, cause: bug }],
      ['b', { outcome: 'PUBLISHED', version: 1 }],
    ])
  })
})

describe('exactly one version is made', () => {
  test('by any number of looks at once', async () => {
    const { store, look, schedule, failures } = await scheduling()
    for (const id of ['a', 'b', 'c']) {
      await approved(store, id, [put(concept(id))])
      schedule(id)
    }
    await Promise.all(Array.from({ length: 6 }, look))
    const log = await store.publicationsAfter(0, 10)
    expect(log.map(({ changeset }) => changeset).sort()).toEqual(['a', 'b', 'c'])
    expect(failures).toEqual([])
  })

  test('when the look before had published it and could not say so', async () => {
    const { store, look, schedule, schedules, fired } = await scheduling()
    await approved(store, 'a', [put(concept('a'))])
    schedule('a')
    await look()
    // As if the look had read it before the first commit.
    const stale = { ...(await store.changeset('a')), state: 'APPROVED', schedule: schedules.get('a') } as Changeset
    const again = await scheduling({ content: { ...store, dueChangesets: async () => [stale] } })
    await again.look()
    expect(await store.publicationsAfter(0, 10)).toHaveLength(1)
    expect(again.fired).toEqual([['a', { outcome: 'PUBLISHED', version: 1 }]])
    expect(fired).toHaveLength(1)
  })

  test('and a slower look whose documents the faster has moved ends nothing', async () => {
    const { store, schedule, schedules, failures } = await scheduling()
    const edits = await approved(store, 'a', [put(concept('a'))])
    expect(edits).toHaveLength(1)
    schedule('a')
    const due = { ...(await store.changeset('a')), schedule: schedules.get('a') } as Changeset
    const slow = await scheduling({
      content: {
        ...store,
        dueChangesets: async () => [due],
        publicationUnder: async () => null,
        failSchedule: async () => false,
      },
    })
    await publish(store, 'b', [put(concept('a', 'moved'))])
    await slow.look()
    expect(slow.fired).toEqual([['a', { outcome: 'OVERTAKEN' }]])
    expect(slow.entries).toMatchObject([{ outcome: 'REFUSED', detail: expect.stringContaining('somebody else') }])
    expect(failures).toEqual([])
  })
})

describe('a look tries again', () => {
  test('where the changeset was changed in that moment', async () => {
    const { store, look, schedule, fired, failures } = await scheduling({
      content: { commit: async () => ({ outcome: 'CHANGESET_CHANGED' }) },
    })
    await approved(store, 'a', [put(concept('a'))])
    schedule('a')
    await look()
    await look()
    expect(fired.map(([, { outcome }]) => outcome)).toEqual(['AGAIN', 'AGAIN'])
    expect(failures).toEqual([])
  })

  test('where others are always faster', async () => {
    const { store, look, schedule, fired, entries } = await scheduling({
      content: { commit: async () => ({ outcome: 'VERSION_TAKEN' }) },
    })
    await approved(store, 'a', [put(concept('a'))])
    schedule('a')
    await look()
    expect(fired).toEqual([['a', { outcome: 'AGAIN' }]])
    expect(entries).toMatchObject([{ outcome: 'FAILED' }])
  })

  test('where the store does not answer: the look fails, and nothing is ended', async () => {
    let away = true
    const { store, look, schedule, failures, schedules } = await scheduling({
      content: {
        async commit(...given) {
          if (away) throw new StoreUnavailable('away')
          return store.commit(...given)
        },
      },
    })
    await approved(store, 'a', [put(concept('a'))])
    schedule('a')
    await expect(look()).rejects.toThrow(StoreUnavailable)
    expect(failures).toEqual([])
    expect(schedules.has('a')).toBe(true)
    away = false
    await look()
    expect((await store.head())?.changeset).toBe('a')
  })
})

test('a draft is not published by anybody', async () => {
  const { store, look, schedule } = await scheduling()
  await draft(store, 'a', [put(concept('a'))])
  schedule('a')
  await look()
  expect(await store.head()).toBeNull()
})
