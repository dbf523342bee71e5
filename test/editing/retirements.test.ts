import { describe, expect, onTestFinished, test } from 'vitest'
import { stepOf } from '../../src/content/lifecycle/workflow.ts'
import { publishDue } from '../../src/editing/publishing/publish-due.ts'
import type { Fired } from '../../src/editing/publishing/publish-scheduled.ts'
import { StoreUnavailable } from '../../src/errors/store-errors.ts'
import type { Store } from '../../src/storage/store.ts'
import { baseOf } from '../notation/base-of.ts'
import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { AT, act, approved, concept, publish, put } from '../storage/publishing.ts'

const PAST = '2026-01-01T00:00:00.000Z'
const FUTURE = '2999-01-01T00:00:00.000Z'

async function plan(store: Store, id: string, at: string | null, retireAt: string, by = 'user-grace') {
  const { outcome } = await store.step(
    id,
    {
      ...{ ...stepOf('SCHEDULE'), basedOn: null, document: null },
      ...{ schedule: at === null ? null : { at, by }, retirement: { at: retireAt, by } },
    },
    act(),
  )
  if (outcome !== 'DONE') throw new Error(outcome)
}

const bodyOf = async (store: Store, key: string) => {
  const version = (await store.head())?.version ?? 0
  return (await store.documentsNamed([key], version)).get(key)?.document ?? null
}

describe.each([
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgresStore],
] as const)('%s: retirements', (_, open) => {
  async function fresh() {
    const subject = await open()
    onTestFinished(subject.dispose)
    const user = { name: 'grace', role: 'PUBLISHER', passwordHash: 'x', mustChangePassword: false } as const
    await subject.store.createUser({ ...user, id: 'user-grace', createdAt: AT })
    const look = async (store: Store = subject.store) => {
      const fired: [string, Fired['outcome']][] = []
      await publishDue({
        content: store,
        accounts: store,
        history: { ...baseOf(store), adopt: async () => null as never, refresh: async () => null as never },
        now: () => new Date().toISOString(),
        onFired: ({ id }, { outcome }) => void fired.push([id, outcome]),
        onRetired: ({ id }, { outcome }) => void fired.push([`retired ${id}`, outcome]),
      })
      return fired
    }
    const failures = async (id: string) =>
      (await subject.store.events(id, 0, 100)).filter(({ kind }) => kind === 'SCHEDULE_FAILED')
    return { ...subject, look, failures }
  }

  /** A version that adds `driver:new` and renames `driver:old`, due to be retired. */
  async function due(store: Store) {
    await publish(store, 'before', [put(concept('old', 'Before'))])
    await publish(store, 'season', [put(concept('new')), put(concept('old', 'Season'), 1)])
    await plan(store, 'season', null, PAST)
  }

  test('are carried out after the publication: what was added goes, what was changed returns', async () => {
    const { store, look } = await fresh()
    await publish(store, 'before', [put(concept('old', 'Before'))])
    await approved(store, 'season', [put(concept('new')), put(concept('old', 'Season'), 1)])
    await plan(store, 'season', PAST, FUTURE)
    expect(await look()).toEqual([['season', 'PUBLISHED']])
    expect(await store.changeset('season')).toMatchObject({ state: 'PUBLISHED', retirement: { at: FUTURE } })
    expect(await bodyOf(store, 'driver:old')).toMatchObject({ name: 'Season' })

    await plan(store, 'season', null, PAST)
    expect(await look()).toEqual([['retired season', 'PUBLISHED']])
    expect(await look()).toEqual([])
    expect(await bodyOf(store, 'driver:new')).toBeNull()
    expect(await bodyOf(store, 'driver:old')).toMatchObject({ name: 'Before' })
    expect(await store.changeset('season')).toMatchObject({ state: 'PUBLISHED', retirement: null })
    const head = await store.head()
    expect(head).toMatchObject({ version: 3, author: 'grace' })
    const id = head?.changeset ?? ''
    expect(await store.changesets(['PUBLISHED'], 10)).toContainEqual(
      expect.objectContaining({ id, title: 'Retirement of Changeset season', author: 'grace', publishedVersion: 3 }),
    )
    expect((await store.events(id, 0, 10)).map(({ kind }) => kind)).toEqual(['SUBMITTED', 'APPROVED', 'PUBLISHED'])
    const about = { actor: 'grace', action: 'publishChangeset', target: id }
    expect(await store.auditLog(about, null, 10)).toMatchObject([
      { outcome: 'DONE', detail: 'scheduled retirement of season', subjects: ['season'] },
    ])
  })

  test('keep what others changed in other fields', async () => {
    const { store, look } = await fresh()
    await due(store)
    await publish(store, 'theirs', [put({ ...concept('old', 'Season'), note: 'Theirs.' }, 2)])
    expect(await look()).toEqual([['retired season', 'PUBLISHED']])
    expect(await bodyOf(store, 'driver:old')).toMatchObject({ name: 'Before', note: 'Theirs.' })
  })

  test('fail where others changed the same fields: nothing is written, and the event says why, once', async () => {
    const { store, again, look, failures } = await fresh()
    const other = await again()
    await due(store)
    await publish(store, 'theirs', [put(concept('old', 'Theirs'), 2)])
    await Promise.all([look(store), look(other)])
    expect(await look()).toEqual([])
    expect(await failures('season')).toMatchObject([
      {
        author: 'grace',
        message: expect.stringMatching(/^It was not retired\. Others published .* driver:old \(name/),
      },
    ])
    const season = await store.changeset('season')
    expect(season).toMatchObject({ state: 'PUBLISHED', retirement: null })
    expect(season?.scheduleFailedAt).not.toBeNull()
    expect(await store.head()).toMatchObject({ version: 3 })
    expect(await store.changesets(['DRAFT', 'SUBMITTED', 'APPROVED', 'DISCARDED'], 10)).toEqual([])
    await other.close()
  })

  test('fail where what returns breaks rules, and the changeset of the retirement is closed', async () => {
    const { store, look, failures } = await fresh()
    const broken = { ...concept('old'), mentions: [{ source: 'source:none', passages: ['p1'] }] }
    await publish(store, 'before', [put(broken)])
    await publish(store, 'season', [put(concept('old'), 1)])
    await plan(store, 'season', null, PAST)
    expect(await look()).toEqual([['retired season', 'FAILED']])
    expect(await failures('season')).toMatchObject([{ message: expect.stringMatching(/It breaks rules: /) }])
    expect(await store.changesets(['DRAFT', 'SUBMITTED', 'APPROVED'], 10)).toEqual([])
    expect(await store.head()).toMatchObject({ version: 2 })
  })

  test('fail where it is undone already, and where the user may no longer publish', async () => {
    const { store, look, failures } = await fresh()
    await publish(store, 'before', [put(concept('old', 'Before'))])
    await publish(store, 'season', [put(concept('old', 'Season'), 1)])
    await publish(store, 'undone', [put(concept('old', 'Before'), 2)])
    await plan(store, 'season', null, PAST)
    expect(await look()).toEqual([['retired season', 'FAILED']])
    await plan(store, 'season', null, PAST, 'user-none')
    expect(await look()).toEqual([['retired season', 'FAILED']])
    expect((await failures('season')).map(({ message }) => message)).toEqual([
      'It was not retired. It would change nothing: all that it published is undone already.',
      'It was not retired. Whoever scheduled it is no longer a user.',
    ])
  })

  test('are carried out once by processes that look at once', async () => {
    const { store, again, look, failures } = await fresh()
    const other = await again()
    await due(store)
    const looks = async () => Promise.all([store, other, store, other].map((one) => look(one)))
    await looks()
    for (let more = 0; more < 5 && (await store.changeset('season'))?.retirement !== null; more++) await looks()
    expect(await store.head()).toMatchObject({ version: 3 })
    expect(await bodyOf(store, 'driver:new')).toBeNull()
    expect(await failures('season')).toEqual([])
    expect(await store.changesets(['DRAFT', 'SUBMITTED', 'APPROVED', 'DISCARDED'], 10)).toEqual([])
    await other.close()
  })

  test.each(['createChangeset', 'stage', 'step', 'commit', 'endAudit'] as const)(
    'are neither lost nor doubled when the process ends at "%s", before it or after it',
    async (call) => {
      for (const isAfter of [false, true]) {
        const { store, look, failures } = await fresh()
        await due(store)
        const dying = {
          ...store,
          async [call](...given: never[]) {
            if (isAfter) await (store[call] as (...all: never[]) => Promise<unknown>)(...given)
            throw new StoreUnavailable('ended for a test')
          },
        } as Store
        await expect(look(dying)).rejects.toThrow(StoreUnavailable)
        await look()
        expect(await look()).toEqual([])
        expect(await store.head()).toMatchObject({ version: 3 })
        expect(await bodyOf(store, 'driver:old')).toMatchObject({ name: 'Before' })
        expect(await failures('season')).toEqual([])
        expect(await store.changesets(['DRAFT', 'SUBMITTED', 'APPROVED', 'DISCARDED'], 10)).toEqual([])
      }
    },
  )

  test('taken back between the look and the commit retire nothing, and leave nothing open', async () => {
    const { store, look } = await fresh()
    await due(store)
    const slow: Store = {
      ...store,
      async commit(...given) {
        const step = { ...stepOf('UNSCHEDULE'), basedOn: null, document: null, schedule: null, retirement: null }
        await store.step('season', step, act())
        return store.commit(...given)
      },
    }
    expect(await look(slow)).toEqual([['retired season', 'OVERTAKEN']])
    expect(await store.head()).toMatchObject({ version: 2 })
    expect(await store.changesets(['DRAFT', 'SUBMITTED', 'APPROVED'], 10)).toEqual([])
  })

  test('merge anew where somebody publishes between staging and the check', async () => {
    const { store, look } = await fresh()
    await due(store)
    const slow: Store = {
      ...store,
      async stage(...given) {
        const staged = await store.stage(...given)
        await publish(store, 'theirs', [put({ ...concept('old', 'Season'), note: 'Theirs.' }, 2)])
        return staged
      },
    }
    expect(await look(slow)).toEqual([['retired season', 'AGAIN']])
    expect(await look()).toEqual([['retired season', 'PUBLISHED']])
    expect(await bodyOf(store, 'driver:old')).toMatchObject({ name: 'Before', note: 'Theirs.' })
  })

  test('end with the schedule of a publication that fails', async () => {
    const { store, look } = await fresh()
    await approved(store, 'late', [put(concept('a', 'late'))])
    await publish(store, 'early', [put(concept('a'))])
    await plan(store, 'late', PAST, FUTURE)
    expect(await look()).toEqual([['late', 'FAILED']])
    expect(await store.changeset('late')).toMatchObject({ state: 'APPROVED', schedule: null, retirement: null })
  })
})
