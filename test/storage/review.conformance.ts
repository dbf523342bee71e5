import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CHANGESET_STATES } from '../../src/content/lifecycle/changeset.ts'
import type { ChangesetStep, ContentStore } from '../../src/content/lifecycle/content-store.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { AT, act, approved, concept, draft, move, publish, publishNext, put, retire, version } from './publishing.ts'

const SUBMIT = { kind: 'SUBMITTED', from: ['DRAFT'], to: 'SUBMITTED', basedOn: null, document: null } as const
const COMMENT = { kind: 'COMMENTED', from: CHANGESET_STATES, to: null, basedOn: null, document: null } as const
const schedule = (at: string | null): ChangesetStep => ({
  kind: at === null ? 'UNSCHEDULED' : 'SCHEDULED',
  from: ['APPROVED'],
  to: null,
  basedOn: null,
  document: null,
  schedule: at === null ? null : { at, by: 'user-grace' },
})
const PAST = '2020-01-01T00:00:00.000Z'
const FUTURE = '9999-01-01T00:00:00.000Z'

/** What every content store keeps to of review: steps, events, rebases and schedules. */
export function reviewConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<StoreUnderTest> {
    const opened = await open()
    onTestFinished(opened.dispose)
    return opened
  }
  const revisionOf = async (store: ContentStore, id: string) => (await store.changeset(id))?.revision ?? 0
  const kinds = async (store: ContentStore, id: string) => (await store.events(id, 0, 100)).map(({ kind }) => kind)

  describe(`${name}: staged edits that name a key`, () => {
    test('are those of open changesets, each with its changeset, and no table', async () => {
      const { store } = await fresh()
      const naming = (slug: string) => put({ ...concept(slug), note: 'As driver:named says.' })
      await draft(store, 'b', [naming('x'), put(concept('y'))])
      await draft(store, 'a', [naming('z'), put(concept('named-more'))])
      await draft(store, 'c', [naming('w')])
      await move(store, 'c', 'DISCARDED')
      await publish(store, 'd', [naming('v')])
      const found = await store.stagedNaming('driver:named')
      expect(found.map(({ changeset, document }) => `${changeset} ${document}`)).toEqual([
        'a driver:named-more',
        'a driver:z',
        'b driver:x',
      ])
      expect(found[1]).toMatchObject({ base: 0, revision: 1, author: 'ada', body: { note: 'As driver:named says.' } })
      expect(await store.stagedNaming('driver:%')).toEqual([])
    })
  })

  describe(`${name}: steps of a changeset`, () => {
    test('are taken and recorded together', async () => {
      const { store } = await fresh()
      await draft(store, 'a', [put(concept('a'))])
      expect(await store.step('a', { ...SUBMIT, basedOn: 2 }, act('Ready'))).toMatchObject({
        outcome: 'DONE',
        changeset: { state: 'SUBMITTED', revision: 3 },
      })
      expect(await store.events('a', 0, 10)).toEqual([
        {
          changeset: 'a',
          number: 1,
          kind: 'SUBMITTED',
          author: 'ada',
          at: AT,
          message: 'Ready',
          document: null,
          thread: null,
          people: [],
        },
      ])
    })

    test('from another state are refused, and from another revision are a conflict; neither leaves a trace', async () => {
      const { store } = await fresh()
      await draft(store, 'a', [put(concept('a'))])
      expect(await store.step('a', { ...SUBMIT, basedOn: 1 }, act())).toMatchObject({
        outcome: 'CONFLICT',
        changeset: { state: 'DRAFT', revision: 2 },
      })
      expect(await store.step('a', { ...SUBMIT, from: ['APPROVED'], basedOn: 1 }, act())).toMatchObject({
        outcome: 'WRONG_STATE',
        changeset: { state: 'DRAFT', revision: 2 },
      })
      expect(await store.step('nobody', SUBMIT, act())).toEqual({ outcome: 'NO_SUCH_CHANGESET' })
      expect(await store.eventCount('a')).toBe(0)
      expect(await revisionOf(store, 'a')).toBe(2)
    })

    test('are not taken when recording them fails', async () => {
      const subject = await fresh()
      await draft(subject.store, 'a', [put(concept('a'))])
      await subject.breakInsertsInto('changeset_event')
      await expect(subject.store.step('a', SUBMIT, act())).rejects.toThrow('broken for a test')
      expect(await subject.store.changeset('a')).toMatchObject({ state: 'DRAFT', revision: 2 })
    })

    test('of two that saw the same revision one is taken, and the other conflicts', async () => {
      const subject = await fresh()
      const other = await subject.again()
      await draft(subject.store, 'a', [put(concept('a'))])
      const step = { ...SUBMIT, from: ['DRAFT', 'SUBMITTED'], basedOn: 2 } as const
      const results = await Promise.all([subject.store.step('a', step, act()), other.step('a', step, act())])
      expect(results.map(({ outcome }) => outcome).sort()).toEqual(['CONFLICT', 'DONE'])
      expect(await subject.store.eventCount('a')).toBe(1)
      await other.close()
    })

    test('cannot publish, nor undo a publish', async () => {
      const { store } = await fresh()
      await publish(store, 'a', [put(concept('a'))])
      await draft(store, 'b', [put(concept('b'))])
      await expect(store.step('b', { ...SUBMIT, to: 'PUBLISHED' as never }, act())).rejects.toThrow('"commit"')
      await expect(store.step('a', { ...SUBMIT, from: ['PUBLISHED'] }, act())).rejects.toThrow('"commit"')
    })

    test('something can be said in every state, of one document too, and changes nothing', async () => {
      const { store } = await fresh()
      await draft(store, 'a', [put(concept('a'))])
      for (const to of ['SUBMITTED', 'APPROVED', 'DISCARDED'] as const) {
        await store.step('a', { ...COMMENT, document: 'driver:a' }, act('Which road?'))
        await move(store, 'a', to)
      }
      const { revision } = (await store.changeset('a')) ?? {}
      expect(await store.step('a', COMMENT, act('Late'))).toMatchObject({
        outcome: 'DONE',
        changeset: { state: 'DISCARDED', revision },
      })
      const said = (await store.events('a', 0, 100)).filter(({ kind }) => kind === 'COMMENTED')
      expect(said.map(({ document }) => document)).toEqual(['driver:a', 'driver:a', 'driver:a', null])
    })

    test('events are numbered from 1 without gaps and read in pieces, under concurrent writers', async () => {
      const subject = await fresh()
      const other = await subject.again()
      const { store } = subject
      await draft(store, 'a', [])
      await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          (index % 2 === 0 ? store : other).step('a', COMMENT, act(String(index))),
        ),
      )
      const numbers = async (after: number, limit: number) =>
        (await store.events('a', after, limit)).map(({ number }) => number)
      expect(await numbers(0, 100)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
      expect(await numbers(5, 3)).toEqual([6, 7, 8])
      expect(await numbers(12, 3)).toEqual([])
      expect(await numbers(-5, 0)).toEqual([])
      expect(await store.eventCount('a')).toBe(12)
      expect(await store.events('nobody', 0, 10)).toEqual([])
      expect(await store.eventCount('nobody')).toBe(0)
      await other.close()
    })

    test('rows of changeset_event are never changed or deleted, and belong to a changeset', async () => {
      const subject = await fresh()
      await approved(subject.store, 'a', [put(concept('a'))])
      const before = await subject.store.events('a', 0, 10)
      await expect(subject.query("UPDATE changeset_event SET author = 'x'")).rejects.toThrow('only ever added')
      await expect(subject.query('DELETE FROM changeset_event')).rejects.toThrow('only ever added')
      await expect(
        subject.query("INSERT INTO changeset_event VALUES ('none', 1, 'APPROVED', 'x', 'x', 'x', NULL, NULL)"),
      ).rejects.toThrow(/foreign key/i)
      await expect(
        subject.query("INSERT INTO changeset_event VALUES ('a', 9, 'SHOUTED', 'x', 'x', 'x', NULL, NULL)"),
      ).rejects.toThrow(/check/i)
      expect(await subject.store.events('a', 0, 10)).toEqual(before)
    })
  })

  describe(`${name}: the revision of a changeset`, () => {
    test('counts each call that stages, unstages or moves it, and none that does nothing', async () => {
      const { store } = await fresh()
      await draft(store, 'a', [put(concept('a')), put(concept('b'))])
      expect(await revisionOf(store, 'a')).toBe(2)
      await store.stage('a', [], act())
      await store.stage('a', [put(concept('a'), 7)], act())
      expect(await store.unstage('a', 2, ['driver:none'])).toMatchObject({
        outcome: 'DONE',
        changeset: { revision: 2 },
      })
      expect(await revisionOf(store, 'a')).toBe(2)
      expect(await store.unstage('a', 1, ['driver:b'])).toMatchObject({ outcome: 'CONFLICT' })
      expect(await store.unstage('a', 2, ['driver:b'])).toMatchObject({ outcome: 'DONE', changeset: { revision: 3 } })
      await move(store, 'a', 'APPROVED')
      expect(await store.unstage('a', 4, ['driver:a'])).toMatchObject({ outcome: 'WRONG_STATE' })
      expect(await revisionOf(store, 'a')).toBe(4)
      await publishNext(store, 'a')
      expect(await revisionOf(store, 'a')).toBe(5)
    })
  })

  describe(`${name}: a commit and review`, () => {
    test('records the publish, with author and time', async () => {
      const { store } = await fresh()
      await publish(store, 'a', [put(concept('a'))])
      expect(await kinds(store, 'a')).toEqual(['APPROVED', 'PUBLISHED'])
      expect((await store.events('a', 1, 1))[0]).toMatchObject({ author: 'grace', at: AT, message: '', document: null })
    })

    test('is refused when the changeset was changed since it was seen', async () => {
      const { store } = await fresh()
      const edits = await approved(store, 'a', [put(concept('a'))])
      await move(store, 'a', 'DRAFT')
      await move(store, 'a', 'APPROVED')
      expect(await store.commit({ ...version(1, 'a'), basedOn: 3 }, edits)).toEqual({ outcome: 'CHANGESET_CHANGED' })
      expect(await store.commit({ ...version(1, 'a'), basedOn: 5 }, edits)).toMatchObject({ outcome: 'COMMITTED' })
    })

    test('is refused with a stale base, whatever its caller decided', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('a'))])
      const late = await approved(store, 'late', [put(concept('a', 'late'), 1)])
      const gone = await approved(store, 'gone', [put(concept('b', 'new'))])
      await publish(store, 'second', [put(concept('a', 'second'), 1), put(concept('b'))])
      expect(await store.commit(version(3, 'late'), late)).toEqual({ outcome: 'STALE_BASE' })
      expect(await store.commit(version(3, 'gone'), gone)).toEqual({ outcome: 'STALE_BASE' })
      expect(await store.head()).toMatchObject({ version: 2 })
      expect(await store.changeset('late')).toMatchObject({ state: 'APPROVED' })
    })

    test('the published revision of a retired document is that of its retirement', async () => {
      const { store } = await fresh()
      await publish(store, 'one', [put(concept('a')), put(concept('b'))])
      await publish(store, 'two', [retire('driver:a', 1)])
      await draft(store, 'draft', [put(concept('b', 'draft'), 1), put(concept('c'))])
      const found = await store.publishedRevisions(['driver:a', 'driver:b', 'driver:c', 'driver:none'])
      expect([...found].sort()).toEqual([
        ['driver:a', 2],
        ['driver:b', 1],
      ])
      expect((await store.publishedRevisions([])).size).toBe(0)
    })
  })

  describe(`${name}: a rebase`, () => {
    test('makes new revisions on new bases, drops edits with nothing left, and is recorded', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('a')), put(concept('b')), put(concept('c'))])
      await draft(store, 'mine', [
        put(concept('a', 'mine'), 1),
        put(concept('b', 'mine'), 1),
        put(concept('c', 'mine'), 1),
        put(concept('d', 'mine')),
      ])
      await publish(store, 'theirs', [
        put(concept('a', 'theirs'), 1),
        put(concept('b', 'mine'), 1),
        retire('driver:c', 1),
      ])
      const edits = [
        { document: 'driver:a', base: 3, body: concept('a', 'both') },
        { document: 'driver:b', base: 3, body: 'DROPPED' as const },
        { document: 'driver:c', base: 3, body: null },
      ]
      expect(await store.rebase('mine', 2, edits, act('onto 2'))).toMatchObject({
        outcome: 'DONE',
        changeset: { state: 'DRAFT', revision: 3 },
      })
      expect(await store.staged('mine')).toMatchObject([
        { document: 'driver:a', base: 3, revision: 4, body: concept('a', 'both') },
        { document: 'driver:c', base: 3, revision: 4, body: null },
        { document: 'driver:d', base: 0, revision: 1 },
      ])
      expect(await store.events('mine', 0, 10)).toMatchObject([{ kind: 'REBASED', message: 'onto 2', author: 'ada' }])
      await move(store, 'mine', 'APPROVED')
      expect(await publishNext(store, 'mine')).toMatchObject({ outcome: 'COMMITTED' })
    })

    test('onto what is not published is a conflict, and so is one that saw another revision; nothing is done', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('a')), put(concept('b'))])
      await draft(store, 'mine', [put(concept('a', 'mine'), 1), put(concept('b', 'mine'), 1)])
      await publish(store, 'theirs', [put(concept('a', 'theirs'), 1)])
      const [a, b] = [
        { document: 'driver:a', base: 3, body: concept('a', 'both') },
        { document: 'driver:b', base: 7, body: concept('b', 'both') },
      ]
      expect(await store.rebase('mine', 2, [a, b], act())).toMatchObject({ outcome: 'CONFLICT' })
      expect(await store.rebase('mine', 1, [a], act())).toMatchObject({ outcome: 'CONFLICT' })
      expect(await store.rebase('nobody', 1, [a], act())).toEqual({ outcome: 'NO_SUCH_CHANGESET' })
      expect(await store.eventCount('mine')).toBe(0)
      expect(await store.staged('mine')).toMatchObject([{ base: 1 }, { base: 1 }])
      await move(store, 'mine', 'SUBMITTED')
      expect(await store.rebase('mine', 3, [a], act())).toMatchObject({ outcome: 'WRONG_STATE' })
    })

    test('of what is not staged is a bug of the caller', async () => {
      const { store } = await fresh()
      await draft(store, 'mine', [put(concept('a'))])
      const edit = { document: 'driver:a', base: 0, body: concept('a', 'again') }
      await expect(store.rebase('mine', 2, [{ ...edit, document: 'driver:b' }], act())).rejects.toThrow('driver:b')
      await expect(store.rebase('mine', 2, [edit, edit], act())).rejects.toThrow('twice')
      expect(await store.history('driver:a')).toHaveLength(1)
    })
  })

  describe(`${name}: schedules`, () => {
    test('are due when their time has come by the clock of the database, oldest first', async () => {
      const { store } = await fresh()
      for (const [id, at] of [
        ['later', '2021-01-01T00:00:00.000Z'],
        ['b', PAST],
        ['a', PAST],
        ['future', FUTURE],
      ] as const) {
        await approved(store, id, [put(concept(id))])
        await store.step(id, schedule(at), act())
      }
      await approved(store, 'never', [put(concept('never'))])
      const due = async (limit: number) => (await store.dueChangesets(limit)).map(({ id }) => id)
      expect(await due(10)).toEqual(['a', 'b', 'later'])
      expect(await due(1)).toEqual(['a'])
      expect(await store.changeset('future')).toMatchObject({ schedule: { at: FUTURE, by: 'user-grace' }, revision: 4 })
    })

    test('the clock of the database is that of the world, to a minute', async () => {
      const { store } = await fresh()
      for (const [id, minutes] of [
        ['past', -1],
        ['future', 1],
      ] as const) {
        await approved(store, id, [put(concept(id))])
        await store.step(id, schedule(new Date(Date.now() + minutes * 60_000).toISOString()), act())
      }
      expect((await store.dueChangesets(10)).map(({ id }) => id)).toEqual(['past'])
    })

    test('end with a change of state, with a step that says so, and with the publish', async () => {
      const { store } = await fresh()
      for (const id of ['back', 'off', 'out', 'stay']) {
        await approved(store, id, [put(concept(id))])
        await store.step(id, schedule(PAST), act())
      }
      await move(store, 'back', 'DRAFT')
      await store.step('off', schedule(null), act())
      await publishNext(store, 'out')
      await store.step('stay', COMMENT, act('Soon'))
      await store.step('stay', { ...COMMENT, kind: 'APPROVED', to: 'APPROVED' }, act('Again'))
      for (const id of ['back', 'off', 'out']) expect(await store.changeset(id)).toMatchObject({ schedule: null })
      expect((await store.dueChangesets(10)).map(({ id }) => id)).toEqual(['stay'])
    })

    test('end once when they came in vain, and only while they are unchanged', async () => {
      const subject = await fresh()
      const other = await subject.again()
      const { store } = subject
      await approved(store, 'a', [put(concept('a'))])
      await store.step('a', schedule(PAST), act())
      expect(await store.failSchedule('a', FUTURE, act('Refused'))).toBe(false)
      expect(await store.failSchedule('nobody', PAST, act('Refused'))).toBe(false)
      const failed = await Promise.all([
        store.failSchedule('a', PAST, act('Refused')),
        other.failSchedule('a', PAST, act('Refused')),
      ])
      expect(failed.filter(Boolean)).toHaveLength(1)
      expect(await kinds(store, 'a')).toEqual(['APPROVED', 'SCHEDULED', 'SCHEDULE_FAILED'])
      expect(await store.changeset('a')).toMatchObject({ state: 'APPROVED', schedule: null, revision: 5 })
      expect(await store.dueChangesets(10)).toEqual([])
      await other.close()
    })
  })

  describe(`${name}: lists in pieces`, () => {
    test('changesets are read in pieces, newest first, and counted by state', async () => {
      const ages = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.boolean()), { maxLength: 9 })
      await fc.assert(
        fc.asyncProperty(ages, fc.integer({ min: 1, max: 4 }), async (made, limit) => {
          const subject = await open()
          try {
            const { store } = subject
            for (const [index, [day, discarded]] of made.entries()) {
              await store.createChangeset({ id: `c${index}`, title: '' }, act('', `2026-03-0${day}T00:00:00.000Z`))
              if (discarded) await move(store, `c${index}`, 'DISCARDED')
            }
            for (const states of [['DRAFT'], ['DRAFT', 'DISCARDED'], []] as const) {
              const whole = await store.changesets(states, 100)
              expect(await store.changesetCount(states)).toBe(whole.length)
              const pieces = []
              for (;;) {
                const piece = await store.changesets(states, limit, pieces.at(-1) ?? null)
                if (piece.length === 0) break
                pieces.push(...piece)
              }
              expect(pieces).toEqual(whole)
            }
          } finally {
            await subject.dispose()
          }
        }),
        { numRuns: 8 },
      )
    })

    test('revisions of a document are read in pieces and counted', async () => {
      const { store } = await fresh()
      await draft(store, 'a', [put(concept('a'))])
      for (let number = 1; number <= 4; number++)
        await store.stage('a', [put(concept('a', `${number}`), number)], act())
      expect((await store.history('driver:a', 1, 2)).map(({ number }) => number)).toEqual([2, 3])
      expect((await store.history('driver:a', 4)).map(({ number }) => number)).toEqual([5])
      expect(await store.revisionCount('driver:a')).toBe(5)
      expect(await store.revisionCount('driver:none')).toBe(0)
    })
  })
}
