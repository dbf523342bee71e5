import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { StoreUnavailable, UnstorableText } from '../../src/errors/store-errors.ts'
import type { Store } from '../../src/storage/store.ts'
import { AT, act, approved, concept, draft, move, publish, publishNext, put, retire, version } from './publishing.ts'

export interface StoreUnderTest {
  readonly store: Store
  /** Another store on the same database, as another process would open it. */
  again(): Promise<Store>
  /** Runs a statement beside the store. */
  query(sql: string): Promise<readonly Record<string, unknown>[]>
  /** Makes the database refuse new rows of a table. */
  breakInsertsInto(table: string): Promise<void>
  dispose(): Promise<void>
}

const TABLES = ['changeset', 'changeset_event', 'revision', 'staged', 'publication', 'published'] as const

/** What every content store keeps to. `open` makes a store on an empty database. */
export function contentStoreConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<StoreUnderTest> {
    const opened = await open()
    onTestFinished(opened.dispose)
    return opened
  }
  /** Every row of every table. */
  async function dump({ query }: StoreUnderTest) {
    const rows: Record<string, unknown> = {}
    for (const table of TABLES) rows[table] = await query(`SELECT * FROM ${table} ORDER BY 1, 2`)
    return rows
  }

  describe(`${name}: the publication log`, () => {
    test('an empty store has no head, no documents and no history', async () => {
      const { store } = await fresh()
      expect(await store.head()).toBeNull()
      expect(await store.documentsAt(0)).toEqual([])
      expect(await store.documentsAt(7)).toEqual([])
      expect(await store.publicationsAfter(0, 10)).toEqual([])
      expect(await store.publication(1)).toBeNull()
      expect(await store.changesBetween(0, 9)).toEqual([])
      expect(await store.history('driver:none')).toEqual([])
      expect(await store.revision('driver:none', 1)).toBeNull()
    })

    test('documents say when they were first published and last changed, as of a version', async () => {
      const { store } = await fresh()
      expect(await store.documentDates(7)).toEqual(new Map())
      await publish(store, 'first', [put(concept('a')), put(concept('b'))])
      await publish(store, 'second', [put(concept('a', 'again'), 1)])
      await publish(store, 'third', [retire('driver:b', 1)])
      const of = (updatedIn: number) => ({ createdAt: AT, updatedAt: AT, updatedIn })
      const datesAt = async (version: number) => Object.fromEntries(await store.documentDates(version))
      expect(await datesAt(1)).toEqual({ 'driver:a': of(1), 'driver:b': of(1) })
      expect(await datesAt(2)).toEqual({ 'driver:a': of(2), 'driver:b': of(1) })
      expect(await datesAt(3)).toEqual({ 'driver:a': of(2), 'driver:b': of(3) })
    })

    test('versions are dense from 1, and each row tells what made it', async () => {
      const { store } = await fresh()
      for (const slug of ['a', 'b', 'c']) await publish(store, slug, [put(concept(slug))])
      expect(await store.publicationsAfter(0, 10)).toEqual(
        ['a', 'b', 'c'].map((changeset, index) => ({
          version: index + 1,
          changeset,
          author: 'grace',
          at: AT,
          digest: `digest of ${changeset}`,
          language: 'en',
        })),
      )
      expect(await store.head()).toEqual(await store.publication(3))
    })

    test('a follower reads the log in pieces and misses nothing', async () => {
      const { store } = await fresh()
      for (const slug of ['a', 'b', 'c', 'd', 'e']) await publish(store, slug, [put(concept(slug))])
      const pieces = [
        await store.publicationsAfter(0, 2),
        await store.publicationsAfter(2, 2),
        await store.publicationsAfter(4, 2),
      ]
      expect(pieces.map((piece) => piece.map((row) => row.version))).toEqual([[1, 2], [3, 4], [5]])
      expect(await store.publicationsAfter(5, 2)).toEqual([])
      expect(await store.publicationsAfter(0, 0)).toEqual([])
      expect(await store.publicationsAfter(0, -1)).toEqual([])
    })

    test('of two publishes of one version exactly one wins', async () => {
      const subject = await fresh()
      const other = await subject.again()
      const a = await approved(subject.store, 'a', [put(concept('a'))])
      const b = await approved(subject.store, 'b', [put(concept('b'))])
      const results = await Promise.all([subject.store.commit(version(1, 'a'), a), other.commit(version(1, 'b'), b)])
      expect(results.map(({ outcome }) => outcome).sort()).toEqual(['COMMITTED', 'VERSION_TAKEN'])
      expect(await subject.store.publicationsAfter(0, 10)).toHaveLength(1)
      await other.close()
    })

    test('two publishes of one changeset publish it once', async () => {
      const subject = await fresh()
      const other = await subject.again()
      await approved(subject.store, 'a', [put(concept('a'))])
      const results = await Promise.all([publishNext(subject.store, 'a'), publishNext(other, 'a')])
      expect(results.map(({ outcome }) => outcome).sort()).toEqual(['CHANGESET_CHANGED', 'COMMITTED'])
      await other.close()
    })

    test('16 publishers at once make the versions 1 to 16', async () => {
      const subject = await fresh()
      const stores = [subject.store, await subject.again()] as const
      const ids = Array.from({ length: 16 }, (_, index) => `p${index}`)
      await Promise.all(ids.map((id, index) => approved(stores[index % 2 === 0 ? 0 : 1], id, [put(concept(id))])))
      const results = await Promise.all(ids.map((id, index) => publishNext(stores[index % 2 === 0 ? 1 : 0], id)))
      expect(results.every(({ outcome }) => outcome === 'COMMITTED')).toBe(true)
      const log = await subject.store.publicationsAfter(0, 100)
      expect(log.map((row) => row.version)).toEqual(ids.map((_, index) => index + 1))
      expect(new Set(log.map((row) => row.changeset))).toEqual(new Set(ids))
      expect(await subject.store.documentsAt(16)).toHaveLength(16)
      await stores[1].close()
    })

    test('a repeated idempotency key tells what it made and makes nothing', async () => {
      const subject = await fresh()
      const { store } = subject
      const a = await approved(store, 'a', [put(concept('a'))])
      const b = await approved(store, 'b', [put(concept('b'))])
      const first = await store.commit(version(1, 'a', 'key'), a)
      const before = await dump(subject)
      const repeated = { outcome: 'REPEATED', publication: await store.publication(1) }
      expect(first).toEqual({ ...repeated, outcome: 'COMMITTED', previous: null })
      expect(await store.publicationUnder('key')).toEqual(repeated.publication)
      expect(await store.publicationUnder('another')).toBeNull()
      expect(await store.commit(version(1, 'a', 'key'), a)).toEqual(repeated)
      expect(await store.commit(version(2, 'b', 'key'), b)).toEqual(repeated)
      expect(await dump(subject)).toEqual(before)
      expect(await store.commit(version(2, 'b'), b)).toMatchObject({ previous: repeated.publication })
    })

    test('one idempotency key sent 8 times at once makes one version', async () => {
      const subject = await fresh()
      const a = await approved(subject.store, 'a', [put(concept('a'))])
      const results = await Promise.all(
        Array.from({ length: 8 }, () => subject.store.commit(version(1, 'a', 'key'), a)),
      )
      const outcomes = results.map(({ outcome }) => outcome)
      expect(outcomes.filter((outcome) => outcome === 'COMMITTED')).toHaveLength(1)
      expect(outcomes.filter((outcome) => outcome === 'REPEATED')).toHaveLength(7)
    })

    test('versions without a key never repeat one another', async () => {
      const { store } = await fresh()
      await publish(store, 'a', [put(concept('a'))])
      expect(await publish(store, 'b', [put(concept('b'))])).toBe(2)
    })

    test('a version that would leave a gap is a bug of the caller', async () => {
      const subject = await fresh()
      const edits = await approved(subject.store, 'a', [put(concept('a'))])
      const before = await dump(subject)
      for (const gap of [0, 2, 1.5, -1, 2 ** 40])
        await expect(subject.store.commit(version(gap, 'a'), edits)).rejects.toThrow(RangeError)
      expect(await dump(subject)).toEqual(before)
    })

    test('numbers that no row can have find no row', async () => {
      const { store } = await fresh()
      await publish(store, 'a', [put(concept('a'))])
      for (const number of [-1, 1.5, 2 ** 31, 2 ** 53]) {
        expect(await store.publication(number)).toBeNull()
        expect(await store.revision('driver:a', number)).toBeNull()
      }
      expect(await store.documentsAt(2 ** 53)).toHaveLength(1)
      expect(await store.documentsAt(-5)).toEqual([])
      expect(await store.changesBetween(-5, 2 ** 53)).toHaveLength(1)
      expect(await store.publicationsAfter(2 ** 53, 2 ** 53)).toEqual([])
    })
  })

  describe(`${name}: a commit`, () => {
    test('is refused when the changeset was edited since it was read, and leaves no trace', async () => {
      const subject = await fresh()
      const { store } = subject
      const read = await draft(store, 'a', [put(concept('a'))])
      await store.stage('a', [put(concept('a', 'changed'), 1), put(concept('b'))], act())
      await move(store, 'a', 'APPROVED')
      const before = await dump(subject)
      expect(await store.commit(version(1, 'a'), read)).toEqual({ outcome: 'CHANGESET_CHANGED' })
      expect(await store.commit(version(1, 'a'), [])).toEqual({ outcome: 'CHANGESET_CHANGED' })
      expect(await store.commit(version(1, 'a'), [...read, ...read])).toEqual({ outcome: 'CHANGESET_CHANGED' })
      expect(await dump(subject)).toEqual(before)
    })

    test('takes the edits in any order', async () => {
      const { store } = await fresh()
      const edits = await approved(store, 'a', [put(concept('b')), put(concept('a')), put(concept('c'))])
      expect(await store.commit(version(1, 'a'), [...edits].reverse())).toMatchObject({ outcome: 'COMMITTED' })
    })

    test.each(['DRAFT', 'SUBMITTED', 'DISCARDED'] as const)('of a changeset that is %s is refused', async (state) => {
      const subject = await fresh()
      const edits = await draft(subject.store, 'a', [put(concept('a'))])
      if (state !== 'DRAFT') await move(subject.store, 'a', state)
      const before = await dump(subject)
      expect(await subject.store.commit(version(1, 'a'), edits)).toEqual({ outcome: 'CHANGESET_CHANGED' })
      expect(await dump(subject)).toEqual(before)
    })

    test('of an unknown changeset is refused', async () => {
      const { store } = await fresh()
      expect(await store.commit(version(1, 'nobody'), [])).toEqual({ outcome: 'CHANGESET_CHANGED' })
    })

    test('of a taken version leaves no trace', async () => {
      const subject = await fresh()
      await publish(subject.store, 'a', [put(concept('a'))])
      const edits = await approved(subject.store, 'b', [put(concept('b'))])
      const before = await dump(subject)
      expect(await subject.store.commit(version(1, 'b'), edits)).toEqual({ outcome: 'VERSION_TAKEN' })
      expect(await dump(subject)).toEqual(before)
    })

    test.each(['publication', 'published'])('leaves no trace when it fails while it writes %s', async (table) => {
      const subject = await fresh()
      const edits = await approved(subject.store, 'a', [put(concept('a')), put(concept('b'))])
      const before = await dump(subject)
      await subject.breakInsertsInto(table)
      await expect(subject.store.commit(version(1, 'a'), edits)).rejects.toThrow('broken for a test')
      expect(await dump(subject)).toEqual(before)
      expect(await subject.store.head()).toBeNull()
    })

    test('marks its changeset as published, for good', async () => {
      const { store } = await fresh()
      await publish(store, 'a', [put(concept('a'))])
      expect(await store.changeset('a')).toMatchObject({ state: 'PUBLISHED', publishedVersion: 1 })
      expect(await move(store, 'a', 'DRAFT')).toMatchObject({ outcome: 'WRONG_STATE' })
      await expect(move(store, 'a', 'DRAFT', ['PUBLISHED'])).rejects.toThrow('"commit"')
      const { revision } = (await store.changeset('a')) ?? { revision: 0 }
      expect(await store.unstage('a', revision, ['driver:a'])).toMatchObject({ outcome: 'WRONG_STATE' })
      expect(await store.staged('a')).toHaveLength(1)
      expect(await store.stage('a', [put(concept('a'), 1)], act())).toEqual({ outcome: 'NOT_OPEN', state: 'PUBLISHED' })
    })
  })

  describe(`${name}: staging`, () => {
    test('adds a revision and tells its numbers', async () => {
      const { store } = await fresh()
      expect(await draft(store, 'a', [put(concept('a'))])).toEqual([{ document: 'driver:a', base: 0, revision: 1 }])
      expect(await store.history('driver:a')).toEqual([
        {
          document: 'driver:a',
          number: 1,
          body: concept('a'),
          author: 'ada',
          at: AT,
          message: act().message,
          changeset: 'a',
        },
      ])
      expect(await store.documentsAt(1)).toEqual([])
    })

    test('a second edit in one changeset is based on the first', async () => {
      const { store } = await fresh()
      await publish(store, 'first', [put(concept('a'))])
      await draft(store, 'second', [put(concept('a', 'better'), 1)])
      expect(await store.stage('second', [put(concept('a', 'best'), 2)], act())).toEqual({
        outcome: 'STAGED',
        edits: [{ document: 'driver:a', base: 1, revision: 3 }],
      })
      expect(await store.staged('second')).toEqual([
        { document: 'driver:a', base: 1, revision: 3, body: concept('a', 'best'), author: 'ada' },
      ])
    })

    test('a conflict tells both numbers of every document and stages nothing', async () => {
      const subject = await fresh()
      const { store } = subject
      await publish(store, 'first', [put(concept('a')), put(concept('b'))])
      await draft(store, 'second', [put(concept('b', 'mine'), 1)])
      const before = await dump(subject)
      expect(
        await store.stage(
          'second',
          [put(concept('c')), put(concept('a', 'stale'), 7), put(concept('b', 'stale'), 1)],
          act(),
        ),
      ).toEqual({
        outcome: 'CONFLICT',
        conflicts: [
          { document: 'driver:a', basedOn: 7, current: 1 },
          { document: 'driver:b', basedOn: 1, current: 2 },
        ],
      })
      expect(await store.stage('second', [put(concept('new'), 3)], act())).toEqual({
        outcome: 'CONFLICT',
        conflicts: [{ document: 'driver:new', basedOn: 3, current: 0 }],
      })
      expect(await dump(subject)).toEqual(before)
    })

    test('of two editors of one changeset who saw the same revision one gets a conflict', async () => {
      const subject = await fresh()
      const other = await subject.again()
      await draft(subject.store, 'a', [put(concept('a'))])
      const results = await Promise.all([
        subject.store.stage('a', [put(concept('a', 'ada'), 1)], act()),
        other.stage('a', [put(concept('a', 'grace'), 1)], act()),
      ])
      expect(results.map(({ outcome }) => outcome).sort()).toEqual(['CONFLICT', 'STAGED'])
      expect(results.find(({ outcome }) => outcome === 'CONFLICT')).toMatchObject({
        conflicts: [{ basedOn: 1, current: 2 }],
      })
      await other.close()
    })

    test('two changesets that edit one document get different revision numbers', async () => {
      const subject = await fresh()
      const other = await subject.again()
      await publish(subject.store, 'first', [put(concept('a'))])
      const edits = await Promise.all([
        draft(subject.store, 'x', [put(concept('a', 'x'), 1)]),
        draft(other, 'y', [put(concept('a', 'y'), 1)]),
      ])
      expect(
        edits
          .flat()
          .map(({ revision }) => revision)
          .sort(),
      ).toEqual([2, 3])
      expect(edits.flat().map(({ base }) => base)).toEqual([1, 1])
      expect((await subject.store.history('driver:a')).map(({ number }) => number)).toEqual([1, 2, 3])
      await other.close()
    })

    test('in a changeset that does not exist is reported', async () => {
      const { store } = await fresh()
      expect(await store.stage('nobody', [put(concept('a'))], act())).toEqual({ outcome: 'NO_SUCH_CHANGESET' })
      expect(await store.changeset('nobody')).toBeNull()
      expect(await store.staged('nobody')).toEqual([])
      expect(await move(store, 'nobody', 'DISCARDED')).toEqual({ outcome: 'NO_SUCH_CHANGESET' })
      expect(await store.unstage('nobody', 1, ['driver:a'])).toEqual({ outcome: 'NO_SUCH_CHANGESET' })
    })

    test.each(['SUBMITTED', 'APPROVED', 'DISCARDED'] as const)(
      'in a changeset that is %s is told so',
      async (state) => {
        const subject = await fresh()
        await draft(subject.store, 'a', [put(concept('a'))])
        await move(subject.store, 'a', state)
        const before = await dump(subject)
        expect(await subject.store.stage('a', [put(concept('b'))], act())).toEqual({ outcome: 'NOT_OPEN', state })
        expect(await dump(subject)).toEqual(before)
      },
    )

    test('unstaged edits stay in the history', async () => {
      const { store } = await fresh()
      await draft(store, 'a', [put(concept('a')), put(concept('b'))])
      expect(await store.unstage('a', 2, ['driver:a', 'driver:never'])).toMatchObject({ changeset: { revision: 3 } })
      expect((await store.staged('a')).map(({ document }) => document)).toEqual(['driver:b'])
      expect(await store.history('driver:a')).toHaveLength(1)
      expect(await store.stage('a', [put(concept('a', 'again'))], act())).toEqual({
        outcome: 'STAGED',
        edits: [{ document: 'driver:a', base: 0, revision: 2 }],
      })
    })

    test('one document twice in one call is a bug of the caller, and so is a body with another key', async () => {
      const subject = await fresh()
      await draft(subject.store, 'a', [])
      const before = await dump(subject)
      await expect(subject.store.stage('a', [put(concept('a')), put(concept('a'), 1)], act())).rejects.toThrow('twice')
      await expect(
        subject.store.stage('a', [{ document: 'driver:b', body: concept('a'), basedOn: 0 }], act()),
      ).rejects.toThrow('has the key driver:a')
      expect(await dump(subject)).toEqual(before)
    })

    test('holds 1,200 edits in one call', async () => {
      const { store } = await fresh()
      const edits = Array.from({ length: 1_200 }, (_, index) => put(concept(`n${index}`)))
      expect(await publish(store, 'many', edits)).toBe(1)
      expect(await store.documentsAt(1)).toHaveLength(1_200)
      const changed = (await store.changesBetween(0, 1)).map(({ document }) => document)
      expect(changed).toEqual(edits.map(({ document }) => document).sort())
      expect(await store.stage('many', edits, act())).toMatchObject({ outcome: 'NOT_OPEN' })
    })
  })

  describe(`${name}: versions of the content`, () => {
    test('a retired document is gone from its version on, and back when it is restored', async () => {
      const { store } = await fresh()
      await publish(store, 'make', [put(concept('a')), put(concept('b'))])
      await publish(store, 'retire', [retire('driver:a', 1)])
      await publish(store, 'restore', [put(concept('a', 'restored'), 2)])
      const b = { document: concept('b'), revision: 1 }
      expect(await store.documentsAt(1)).toEqual([{ document: concept('a'), revision: 1 }, b])
      expect(await store.documentsAt(2)).toEqual([b])
      expect(await store.documentsAt(3)).toEqual([{ document: concept('a', 'restored'), revision: 3 }, b])
      expect((await store.history('driver:a')).map(({ body }) => body)).toEqual([
        concept('a'),
        null,
        concept('a', 'restored'),
      ])
      expect(await store.revision('driver:a', 2)).toMatchObject({ body: null, changeset: 'retire' })
    })

    test('give the revision of each document, retirements included', async () => {
      const { store } = await fresh()
      await publish(store, 'make', [put(concept('a')), put(concept('b'))])
      await publish(store, 'retire', [retire('driver:a', 1)])
      await publish(store, 'restore', [put(concept('a', 'restored'), 2)])
      await draft(store, 'later', [put(concept('c')), put(concept('b', 'later'), 1)])
      const at = async (number: number) =>
        Object.fromEntries(await store.publishedRevisions(['driver:a', 'driver:b', 'driver:c', 'driver:none'], number))
      expect(await at(0)).toEqual({})
      expect(await at(1)).toEqual({ 'driver:a': 1, 'driver:b': 1 })
      expect(await at(2)).toEqual({ 'driver:a': 2, 'driver:b': 1 })
      expect(await at(9)).toEqual({ 'driver:a': 3, 'driver:b': 1 })
      expect(await store.publishedRevisions([])).toEqual(new Map())
    })

    test('list the changes between two versions', async () => {
      const { store } = await fresh()
      await publish(store, 'one', [put(concept('b')), put(concept('a'))])
      await publish(store, 'two', [retire('driver:b', 1)])
      await publish(store, 'three', [put(concept('c'))])
      const changes = [
        { version: 1, document: 'driver:a', revision: 1 },
        { version: 1, document: 'driver:b', revision: 1 },
        { version: 2, document: 'driver:b', revision: 2 },
        { version: 3, document: 'driver:c', revision: 1 },
      ]
      expect(await store.changesBetween(0, 3)).toEqual(changes)
      expect(await store.changesBetween(1, 2)).toEqual(changes.slice(2, 3))
      expect(await store.changesBetween(3, 3)).toEqual([])
      expect(await store.changesBetween(3, 1)).toEqual([])
    })

    test('list the changes of one document', async () => {
      const { store } = await fresh()
      await publish(store, 'one', [put(concept('b')), put(concept('a'))])
      await publish(store, 'two', [retire('driver:b', 1)])
      await draft(store, 'never', [put(concept('b', 'not published'), 2)])
      await publish(store, 'three', [put(concept('b', 'again'), 2)])
      expect(await store.publishedChanges('driver:b')).toEqual([
        { version: 1, document: 'driver:b', revision: 1 },
        { version: 2, document: 'driver:b', revision: 2 },
        { version: 3, document: 'driver:b', revision: 4 },
      ])
      expect(await store.publishedChanges('driver:none')).toEqual([])
    })

    test('lists are in order of key, byte by byte', async () => {
      const { store } = await fresh()
      const slugs = ['a-b', 'ab', 'a', 'b', 'a0', 'constructor']
      await publish(
        store,
        'all',
        slugs.map((slug) => put(concept(slug))),
      )
      const keys = slugs.map((slug) => `driver:${slug}`).sort()
      expect((await store.documentsAt(1)).map(({ document }) => document.key)).toEqual(keys)
      expect((await store.staged('all')).map(({ document }) => document)).toEqual(keys)
      expect((await store.changesBetween(0, 1)).map(({ document }) => document)).toEqual(keys)
    })

    test('any version is a replay of the changes up to it', async () => {
      const slug = fc.constantFrom('a', 'b', 'c', 'd', 'constructor')
      const edits = fc.dictionary(slug, fc.oneof(fc.constant(null), fc.string({ unit: 'grapheme', maxLength: 8 })), {
        minKeys: 1,
        maxKeys: 4,
      })
      const publishes = fc.array(fc.record({ edits, live: fc.boolean() }), { maxLength: 8 })
      await fc.assert(
        fc.asyncProperty(publishes, async (steps) => {
          const subject = await open()
          try {
            const { store } = subject
            /** Per version, the name of every document. */
            const model: ReadonlyMap<string, string>[] = [new Map()]
            const numbers = new Map<string, number>()
            for (const [index, { edits, live }] of steps.entries()) {
              const published = new Map(
                (await store.changesBetween(0, model.length)).map(({ document, revision }) => [document, revision]),
              )
              const asked = Object.entries(edits).map(([name, text]) => {
                const key = `driver:${name}`
                const basedOn = published.get(key) ?? 0
                return text === null ? retire(key, basedOn) : put(concept(name, text), basedOn)
              })
              const staged = await approved(store, `c${index}`, asked)
              for (const { document, revision } of staged) {
                expect(revision).toBe((numbers.get(document) ?? 0) + 1)
                numbers.set(document, revision)
              }
              if (!live) continue
              await publishNext(store, `c${index}`)
              const next = new Map(model.at(-1))
              for (const [name, text] of Object.entries(edits)) {
                if (text === null) next.delete(name)
                else next.set(name, text)
              }
              model.push(next)
            }
            for (const [number, expected] of model.entries()) {
              const documents = (await store.documentsAt(number)).map(({ document }) => document)
              const names = [...expected].sort(([a], [b]) => (a < b ? -1 : 1))
              expect(documents).toEqual(names.map(([name, text]) => concept(name, text)))
              const replay = new Map<string, ContentDocument | null>()
              for (const { document, revision } of await store.changesBetween(0, number)) {
                replay.set(document, (await store.revision(document, revision))?.body ?? null)
              }
              const live = [...replay].filter(([, body]) => body !== null).sort(([a], [b]) => (a < b ? -1 : 1))
              expect(documents).toEqual(live.map(([, body]) => body))
            }
          } finally {
            await subject.dispose()
          }
        }),
        { numRuns: 15 },
      )
    })
  })

  describe(`${name}: changesets`, () => {
    test('are made as drafts', async () => {
      const { store } = await fresh()
      const made = {
        ...{ id: 'a', title: 'Roads', state: 'DRAFT', author: 'ada', createdAt: AT, publishedVersion: null },
        ...{
          revision: 1,
          schedule: null,
          retirement: null,
          approvedOver: null,
          assignee: null,
          scheduleFailedAt: null,
        },
      }
      expect(await store.createChangeset({ id: 'a', title: 'Roads' }, act())).toEqual(made)
      expect(await store.changeset('a')).toEqual(made)
    })

    test('an id is given once', async () => {
      const { store } = await fresh()
      await store.createChangeset({ id: 'a', title: 'first' }, act())
      await expect(store.createChangeset({ id: 'a', title: 'second' }, act())).rejects.toThrow('"a"')
      expect(await store.changeset('a')).toMatchObject({ title: 'first' })
    })

    test('are listed newest first, by state, up to a limit', async () => {
      const { store } = await fresh()
      for (const [id, day] of [
        ['b', '02'],
        ['a', '01'],
        ['d', '03'],
        ['c', '03'],
      ] as const)
        await store.createChangeset({ id, title: id }, act('', `2026-03-${day}T00:00:00.000Z`))
      await move(store, 'b', 'DISCARDED')
      const ids = async (...asked: Parameters<ContentStore['changesets']>) =>
        (await store.changesets(...asked)).map(({ id }) => id)
      expect(await ids(['DRAFT', 'DISCARDED'], 10)).toEqual(['d', 'c', 'b', 'a'])
      expect(await ids(['DRAFT'], 2)).toEqual(['d', 'c'])
      expect(await ids(['DISCARDED'], 10)).toEqual(['b'])
      expect(await ids([], 10)).toEqual([])
      expect(await ids(['DRAFT'], 0)).toEqual([])
      expect(await ids(['DRAFT'], -1)).toEqual([])
    })
  })

  describe(`${name}: what is kept`, () => {
    test.each(['revision', 'publication', 'published'])('rows of %s are never changed or deleted', async (table) => {
      const subject = await fresh()
      await publish(subject.store, 'a', [put(concept('a'))])
      const before = await dump(subject)
      const column = table === 'published' ? 'document' : 'author'
      await expect(subject.query(`UPDATE ${table} SET ${column} = 'x'`)).rejects.toThrow('only ever added')
      await expect(subject.query(`DELETE FROM ${table}`)).rejects.toThrow('only ever added')
      expect(await dump(subject)).toEqual(before)
    })

    test('history only grows: earlier revisions stay as they were', async () => {
      const { store } = await fresh()
      await publish(store, 'one', [put(concept('a'))])
      const [first] = await store.history('driver:a')
      await publish(store, 'two', [put(concept('a', 'second'), 1)])
      expect((await store.history('driver:a'))[0]).toEqual(first)
    })

    test('rows point at rows that are there', async () => {
      const { query } = await fresh()
      await expect(query("INSERT INTO published VALUES (9, 'driver:none', 1)")).rejects.toThrow(/foreign key/i)
      await expect(query("INSERT INTO staged VALUES ('none', 'driver:none', 0, 1)")).rejects.toThrow(/foreign key/i)
    })

    test.each([
      ['emoji and scripts', '🦵🏽 Achilles’ sehne, アキレス腱, ‏עקב'],
      ['quotes and backslashes', `'; DROP TABLE revision; -- "\\u0000" \\ $1 ? :a`],
      ['line breaks and control characters', 'a\r\n\tb\u0001\u007f\u2028'],
      ['combining marks, not normalized', 'e\u0301 is not \u00e9'],
      ['a replacement character of its own', '\ufffd'],
    ])('%s come back as they were', async (_, text) => {
      const { store } = await fresh()
      await store.createChangeset({ id: text, title: text }, { author: text, at: AT, message: text })
      const body = { ...concept('constructor', text), note: text, alsoCalled: [text] }
      await store.stage(text, [put(body)], { author: text, at: AT, message: text })
      expect(await store.changeset(text)).toMatchObject({ id: text, title: text, author: text })
      expect(await store.history('driver:constructor')).toMatchObject([
        { body, author: text, message: text, changeset: text },
      ])
    })

    test('bodies of 200 kB come back as they were', async () => {
      const { store } = await fresh()
      const body = { ...concept('large'), note: '🦶 ä"\\'.repeat(25_000) }
      await publish(store, 'large', [put(body)])
      expect(await store.documentsAt(1)).toEqual([{ document: body, revision: 1 }])
    })

    test('keys that objects have of their own are keys like any other', async () => {
      const { store } = await fresh()
      const slugs = ['constructor', 'prototype', 'valueof', 'tostring']
      await publish(
        store,
        'all',
        slugs.map((slug) => put(concept(slug))),
      )
      expect((await store.documentsAt(1)).map(({ document }) => document.key)).toEqual(
        slugs.map((slug) => `driver:${slug}`).sort(),
      )
      const odd = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": 1 }')
      await publish(store, 'odd', [put({ ...concept('odd'), facts: [odd] })])
      const kept = (await store.history('driver:odd'))[0]?.body
      expect(JSON.stringify(kept)).toContain('"__proto__":{"polluted":true}')
      expect('polluted' in {}).toBe(false)
    })

    test('fields that are undefined are left out, and equal bodies are equal text', async () => {
      const subject = await fresh()
      await draft(subject.store, 'a', [put({ ...concept('a'), note: undefined })])
      await draft(subject.store, 'b', [put(Object.fromEntries(Object.entries(concept('a')).reverse()) as never)])
      const [one, two] = await subject.query('SELECT body FROM revision ORDER BY number')
      expect(one).toEqual(two)
      expect((await subject.store.history('driver:a'))[0]?.body).not.toHaveProperty('note')
    })

    test.each([
      ['NUL', 'a\0b', 'contains NUL'],
      ['half of a surrogate pair', 'a\ud800b', 'contains half of a surrogate pair'],
      ['the other half', '\udc00', 'contains half of a surrogate pair'],
    ])('%s is refused wherever it stands', async (_, text, why) => {
      const subject = await fresh()
      const { store } = subject
      await draft(store, 'a', [])
      const before = await dump(subject)
      const refused = [
        () => store.createChangeset({ id: text, title: 'x' }, act()),
        () => store.createChangeset({ id: 'x', title: text }, act()),
        () => store.stage('a', [put(concept('a'))], act(text)),
        () => store.stage('a', [put({ ...concept('a'), alsoCalled: ['fine', text] })], act()),
        () => store.stage('a', [put({ ...concept('a'), [text]: 'a key' } as never)], act()),
        () => store.commit({ ...version(1, 'a'), digest: text }, []),
        () => store.commit(version(1, 'a', text), []),
        () => store.history(text),
        () => store.changeset(text),
        () => store.unstage('a', 2, [text]),
        () => move(store, text, 'APPROVED'),
        () => store.rebase('a', 2, [], act(text)),
        () => store.publishedRevisions([text]),
      ]
      for (const call of refused) {
        const error = await call().catch((reason: unknown) => reason)
        expect(error).toBeInstanceOf(UnstorableText)
        expect(String(error)).toContain(why)
      }
      expect(await dump(subject)).toEqual(before)
    })

    test.each([Number.NaN, Number.POSITIVE_INFINITY])(
      'the number %s is refused, and the error names its place',
      async (number) => {
        const { store } = await fresh()
        await draft(store, 'a', [])
        const body = { ...concept('a'), certainty: number }
        await expect(store.stage('a', [put(body)], act())).rejects.toThrow(
          `"0.body.certainty" cannot be stored: it is ${number}`,
        )
        await expect(store.documentsAt(number)).rejects.toBeInstanceOf(UnstorableText)
      },
    )

    test('everything survives a close and comes back when opened again', async () => {
      const subject = await fresh()
      await publish(subject.store, 'one', [put(concept('a')), put(concept('b'))])
      await draft(subject.store, 'two', [put(concept('c'))])
      const before = await dump(subject)
      await subject.store.close()
      const again = await subject.again()
      expect(await dump(subject)).toEqual(before)
      expect(await again.documentsAt(1)).toHaveLength(2)
      expect(await again.staged('two')).toHaveLength(1)
      expect(await publish(again, 'three', [put(concept('d'))])).toBe(2)
      await again.close()
    })

    test('close waits for what is under way, may be called twice, and ends all calls', async () => {
      const { store } = await fresh()
      const edits = await approved(store, 'a', [put(concept('a'))])
      const commit = store.commit(version(1, 'a'), edits)
      await Promise.all([store.close(), store.close()])
      await store.close()
      expect(await commit).toMatchObject({ outcome: 'COMMITTED' })
      await expect(store.head()).rejects.toBeInstanceOf(StoreUnavailable)
    })
  })
}
