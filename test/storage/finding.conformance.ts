import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { ChangesetFilter, ChangesetOrder } from '../../src/content/finding/changeset-filter.ts'
import { placeOfChangeset } from '../../src/content/finding/changeset-filter.ts'
import { CHANGESET_STATES } from '../../src/content/lifecycle/changeset.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { stepOf } from '../../src/content/lifecycle/workflow.ts'
import { foldLetters } from '../../src/text/fold-letters.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { AT, concept, draft, move, publish, put, retire } from './publishing.ts'

const ALL = { states: CHANGESET_STATES }

/** What every content store keeps to of finding changesets and documents. */
export function findingConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<StoreUnderTest> {
    const opened = await open()
    onTestFinished(opened.dispose)
    return opened
  }
  const make = (store: ContentStore, id: string, title: string, author = 'ada', day = 1) =>
    store.createChangeset({ id, title }, { author, at: `2026-01-0${day}T00:00:00.000Z`, message: '' })
  const schedule = async (store: ContentStore, id: string, at: string) => {
    await move(store, id, 'APPROVED')
    const step = { ...stepOf('SCHEDULE'), basedOn: null, document: null, schedule: { at, by: 'user-grace' } }
    await store.step(id, step, { author: 'grace', at: AT, message: '' })
  }
  const ids = async (store: ContentStore, filter: Partial<ChangesetFilter>, order: ChangesetOrder = 'NEWEST') => {
    const found = await store.findChangesets({ ...ALL, ...filter }, order, null, 100)
    expect(await store.countChangesets({ ...ALL, ...filter })).toBe(found.length)
    return found.map(({ id }) => id)
  }

  describe(`${name}: finding changesets`, () => {
    test('by author, assignee and state', async () => {
      const { store } = await fresh()
      await make(store, 'a', 'One', 'ada', 1)
      await make(store, 'b', 'Two', 'bob', 2)
      await make(store, 'c', 'Three', 'ada', 3)
      await store.step(
        'a',
        { ...stepOf('ASSIGN'), basedOn: null, document: null, assignee: 'grace' },
        { author: 'ada', at: AT, message: '' },
      )
      await move(store, 'c', 'DISCARDED')
      expect(await ids(store, {})).toEqual(['c', 'b', 'a'])
      expect(await ids(store, { author: 'ada' })).toEqual(['c', 'a'])
      expect(await ids(store, { author: 'ada', states: ['DRAFT'] })).toEqual(['a'])
      expect(await ids(store, { assignee: 'grace' })).toEqual(['a'])
      expect(await ids(store, { assignee: null })).toEqual(['c', 'b'])
      expect(await ids(store, { states: [] })).toEqual([])
    })

    test('by title, whatever its case, accents and signs', async () => {
      const { store } = await fresh()
      await make(store, 'a', 'Über Straßen, 100 %', 'ada', 1)
      await make(store, 'b', 'A_b', 'ada', 2)
      await make(store, 'c', 'Acb \\ d', 'ada', 3)
      expect(await ids(store, { title: 'uber STRASSEN' })).toEqual(['a'])
      expect(await ids(store, { title: '0 %' })).toEqual(['a'])
      expect(await ids(store, { title: '%' })).toEqual(['a'])
      expect(await ids(store, { title: 'a_B' })).toEqual(['b'])
      expect(await ids(store, { title: '\\' })).toEqual(['c'])
      expect(await ids(store, { title: "' OR 1=1 --" })).toEqual([])
    })

    test('by a document that they stage, also one that they retire', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('x')), put(concept('y'))])
      await draft(store, 'a', [put(concept('x', 'again'), 1)])
      await draft(store, 'b', [retire('driver:x', 1), put(concept('y', 'again'), 1)])
      expect(await ids(store, { document: 'driver:x', states: ['DRAFT'] })).toEqual(['b', 'a'])
      expect(await ids(store, { document: 'driver:x' })).toEqual(['first', 'b', 'a'])
      expect(await ids(store, { document: 'driver:none' })).toEqual([])
      const elsewhere = await store.openEditsOf(['driver:y', 'driver:x', 'driver:none'], 'a', 10)
      expect(elsewhere.map(({ document, changeset }) => [document, changeset.id])).toEqual([
        ['driver:x', 'b'],
        ['driver:y', 'b'],
      ])
      expect(await store.openEditsOf(['driver:y', 'driver:x'], 'a', 1)).toHaveLength(1)
    })

    test('by due time, in order of it, and by a schedule that failed', async () => {
      const { store } = await fresh()
      for (const id of ['a', 'b', 'c', 'd']) await draft(store, id, [put(concept(id))])
      await schedule(store, 'a', '2090-03-01T00:00:00.000Z')
      await schedule(store, 'b', '2090-01-01T00:00:00.000Z')
      await schedule(store, 'c', '2020-01-01T00:00:00.000Z')
      await store.failSchedule('c', '2020-01-01T00:00:00.000Z', { author: 'grace', at: AT, message: 'No.' })
      expect(await ids(store, {}, 'DUE')).toEqual(['b', 'a', 'c', 'd'])
      expect(await ids(store, { dueBefore: '2090-02-01T00:00:00.000Z' })).toEqual(['b'])
      expect(await ids(store, { dueAfter: '2090-02-01T00:00:00.000Z' })).toEqual(['a'])
      expect(await ids(store, { scheduleFailed: true })).toEqual(['c'])
      expect(await ids(store, { scheduleFailed: false })).toEqual(['d', 'b', 'a'])
    })

    test('as of a version, what was published later counts as approved', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('x'))])
      await publish(store, 'second', [put(concept('x', 'again'), 1)])
      const at = async (version: number, states: ChangesetFilter['states']) =>
        (await store.findChangesets({ states }, 'NEWEST', null, 10, version)).map(({ id }) => id)
      expect(await at(1, ['APPROVED'])).toEqual(['second'])
      expect(await at(2, ['APPROVED'])).toEqual([])
      expect(await store.countChangesets({ states: ['APPROVED'] }, 1)).toBe(1)
    })

    test('pages miss none and repeat none, and agree with looking at each', async () => {
      const { store } = await fresh()
      const made = [
        ...['Camber', 'camber again', 'Shoes', 'SHOES and camber', 'Hips', 'Knees'].map(
          (title, index) => [`c${index}`, title, index % 2 ? 'ada' : 'bob', 1 + (index % 3)] as const,
        ),
      ]
      for (const [id, title, author, day] of made) await make(store, id, title, author, day)
      const everything = await store.findChangesets(ALL, 'NEWEST', null, 100)
      await fc.assert(
        fc.asyncProperty(
          fc.option(fc.constantFrom('ada', 'bob', 'cleo'), { nil: undefined }),
          fc.option(fc.constantFrom('camber', 'SHOES', 'e', 'none'), { nil: undefined }),
          fc.constantFrom('NEWEST', 'DUE'),
          fc.integer({ min: 1, max: 4 }),
          async (author, title, order, size) => {
            const filter = { ...ALL, author, title }
            const wanted = everything.filter(
              (each) =>
                (author === undefined || each.author === author) &&
                (title === undefined || foldLetters(each.title).includes(foldLetters(title))),
            )
            const paged: string[] = []
            for (let after: ReturnType<typeof placeOfChangeset> | null = null; ; ) {
              const page = await store.findChangesets(filter, order, after, size)
              paged.push(...page.map(({ id }) => id))
              const last = page.at(-1)
              if (!last || page.length < size) break
              after = placeOfChangeset(last, order)
            }
            expect([...paged].sort()).toEqual(wanted.map(({ id }) => id).sort())
            if (order === 'NEWEST') expect(paged).toEqual(wanted.map(({ id }) => id))
          },
        ),
        { numRuns: 30 },
      )
    })
  })

  describe(`${name}: listing documents`, () => {
    test('those that are retired, and those that are not, as of a version, by kind and in pages', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [
        ...['a', 'b', 'c'].map((slug) => put(concept(slug))),
        put({ ...concept('a'), key: 'injury:a', kind: 'INJURY' } as never),
      ])
      await publish(store, 'second', [retire('driver:a', 1), retire('driver:b', 1), retire('injury:a', 1)])
      await publish(store, 'third', [put(concept('b', 'back'), 2)])
      const keys = async (retired: boolean, version: number, ranges?: readonly (readonly [string, string])[]) => {
        const filter = { retired, ranges }
        const found = await store.documentKeys(filter, '', 10, version)
        expect(await store.documentCount(filter, version)).toBe(found.length)
        return found
      }
      expect(await keys(true, 1)).toEqual([])
      expect(await keys(true, 2)).toEqual(['driver:a', 'driver:b', 'injury:a'])
      expect(await keys(true, 3)).toEqual(['driver:a', 'injury:a'])
      expect(await keys(false, 2)).toEqual(['driver:c'])
      expect(await keys(false, 3)).toEqual(['driver:b', 'driver:c'])
      expect(await keys(true, 3, [['injury:', 'injury;']])).toEqual(['injury:a'])
      expect(await keys(false, 3, [['injury:', 'injury;']])).toEqual([])
      expect(await keys(true, 3, [])).toEqual([])
      expect(await store.documentKeys({ retired: true }, 'driver:a', 1, 2)).toEqual(['driver:b'])
      expect(await store.documentKeys({ retired: false }, 'driver:b', 1, 3)).toEqual(['driver:c'])
    })
  })
}
