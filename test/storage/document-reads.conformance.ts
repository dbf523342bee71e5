import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { DocumentDates, DocumentState, LiveDocument } from '../../src/content/lifecycle/publication.ts'
import type { Store } from '../../src/storage/store.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'
import { AT, approved, concept, publish, publishNext, put, retire } from './publishing.ts'

/** How a content store reads many documents, or few of many. */
export function documentReadsConformance(name: string, open: () => Promise<StoreUnderTest>): void {
  async function fresh(): Promise<Store> {
    const opened = await open()
    onTestFinished(opened.dispose)
    return opened.store
  }

  describe(`${name}: reads of documents`, () => {
    test('pages hold every live document once, in order of key', async () => {
      const store = await fresh()
      const keys = Array.from({ length: 1_400 }, (_, index) => `n${String(index).padStart(5, '0')}`)
      await publish(
        store,
        'many',
        keys.map((key) => put(concept(key))),
      )
      await publish(store, 'fewer', [
        retire('driver:n00000', 1),
        retire('driver:n00700', 1),
        retire('driver:n01399', 1),
      ])
      const pages = await Array.fromAsync(store.documentPages(2))
      expect(pages.flat()).toEqual(await store.documentsAt(2))
      expect(pages.flat().map(({ document }) => document.key)).toEqual(
        keys.filter((key) => !['n00000', 'n00700', 'n01399'].includes(key)).map((key) => `driver:${key}`),
      )
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(500)
      expect(await Array.fromAsync(store.documentPages(1))).toHaveLength(pages.length)
      expect((await store.documentDates(2)).size).toBe(1_400)
    })

    test('pages of large documents are small', async () => {
      const store = await fresh()
      const large = Array.from({ length: 120 }, (_, index) => ({
        ...concept(`n${String(index).padStart(3, '0')}`),
        note: 'x'.repeat(100_000),
      }))
      await publish(
        store,
        'large',
        large.map((document) => put(document)),
      )
      const pages = await Array.fromAsync(store.documentPages(1))
      expect(pages.flat()).toHaveLength(120)
      // Nothing is known of the first page.
      for (const page of pages.slice(1)) expect(page.length).toBeLessThanOrEqual(10)
    })

    test('other tasks of the process have a turn between two pages', async () => {
      const store = await fresh()
      await publish(
        store,
        'many',
        Array.from({ length: 200 }, (_, index) => put(concept(`n${index}`))),
      )
      let turns = 0
      let isOver = false
      const count = () => {
        if (isOver) return
        turns++
        setImmediate(count)
      }
      count()
      const seen: number[] = []
      for await (const _page of store.documentPages(1)) seen.push(turns)
      isOver = true
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.length).toBeGreaterThan(1)
    })

    test('pages begun before the store is closed fail after it', async () => {
      const opened = await open()
      onTestFinished(opened.dispose)
      await publish(
        opened.store,
        'many',
        Array.from({ length: 200 }, (_, index) => put(concept(`n${index}`))),
      )
      const pages = opened.store.documentPages(1)[Symbol.asyncIterator]()
      expect((await pages.next()).done).toBe(false)
      await opened.store.close()
      await expect(pages.next()).rejects.toThrow('closed')
    })

    test('documents are read by key as of a version; what is not live then is left out', async () => {
      const store = await fresh()
      await publish(store, 'first', [put(concept('a')), put(concept('b'))])
      await publish(store, 'second', [put(concept('a', 'again'), 1), put(concept('c')), retire('driver:b', 1)])
      const keys = ['driver:a', 'driver:b', 'driver:c', 'driver:none']
      expect(await store.documentsNamed(keys, 1)).toEqual(
        new Map([
          ['driver:a', { document: concept('a'), revision: 1 }],
          ['driver:b', { document: concept('b'), revision: 1 }],
        ]),
      )
      expect(await store.documentsNamed(keys, 2)).toEqual(
        new Map([
          ['driver:a', { document: concept('a', 'again'), revision: 2 }],
          ['driver:c', { document: concept('c'), revision: 1 }],
        ]),
      )
      expect(await store.documentsNamed([], 2)).toEqual(new Map())
      const many = Array.from({ length: 1_200 }, (_, index) => `driver:none${index}`)
      expect((await store.documentsNamed([...many, 'driver:a'], 1)).size).toBe(1)
    })

    test('keys of live documents are read from one to before another', async () => {
      const store = await fresh()
      const slugs = Array.from({ length: 1_100 }, (_, index) => `n${String(index).padStart(4, '0')}`)
      await publish(store, 'first', [
        put(concept('a')),
        put(concept('b')),
        put(concept('c')),
        ...slugs.map((slug) => put(concept(slug))),
      ])
      await publish(store, 'second', [retire('driver:b', 1)])
      expect(await store.liveKeys('', null, 2)).toEqual(['driver:a', 'driver:c'])
      expect(await store.liveKeys('driver:a', 'driver:c', 9)).toEqual(['driver:a'])
      expect(await store.liveKeys('driver:c', 'driver:n', 9)).toEqual(['driver:c'])
      expect(await store.liveKeys('claim:', 'claim;', 9)).toEqual([])
      expect(await store.liveKeys('', null, 5_000)).toEqual(['a', 'c', ...slugs].map((slug) => `driver:${slug}`))
    })

    test('what versions changed is read as of the last, or as of the one before them', async () => {
      const store = await fresh()
      const dates = (updatedIn: number) => ({ createdAt: AT, updatedAt: AT, updatedIn })
      await publish(store, 'first', [put(concept('a')), put(concept('b'))])
      await publish(store, 'second', [put(concept('a', 'again'), 1), put(concept('c'))])
      await publish(store, 'third', [retire('driver:a', 2), put(concept('d'))])
      expect(await store.changedDocuments(1, 3, 10)).toEqual([
        { document: 'driver:a', body: null, revision: 3, dates: dates(3) },
        { document: 'driver:c', body: concept('c'), revision: 1, dates: dates(2) },
        { document: 'driver:d', body: concept('d'), revision: 1, dates: dates(3) },
      ])
      expect(await store.changedDocuments(3, 1, 10)).toEqual([
        { document: 'driver:a', body: concept('a'), revision: 1, dates: dates(1) },
        { document: 'driver:c', body: null, revision: 0, dates: null },
        { document: 'driver:d', body: null, revision: 0, dates: null },
      ])
      expect(await store.changedDocuments(2, 2, 10)).toEqual([])
      expect(await store.changedDocuments(1, 3, 3)).toHaveLength(3)
      expect(await store.changedDocuments(1, 3, 2)).toBeNull()
      expect(await store.changedDocuments(-5, 2 ** 53, 10)).toHaveLength(4)
    })

    test('staged edits of many documents are read in order of key', async () => {
      const store = await fresh()
      await approved(
        store,
        'many',
        Array.from({ length: 1_300 }, (_, index) => put(concept(`n${index}`))),
      )
      const keys = (await store.staged('many')).map(({ document }) => document)
      expect(keys).toEqual([...new Set(keys)].sort())
      expect(keys).toHaveLength(1_300)
    })

    test('a version and what changed since make any other version', async () => {
      const edits = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.constantFrom('x', 'y')), {
        minKeys: 1,
        maxKeys: 3,
      })
      await fc.assert(
        fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 6 }), async (versions) => {
          const opened = await open()
          try {
            const { store } = opened
            for (const [index, changes] of versions.entries()) {
              const keys = Object.keys(changes).map((slug) => `driver:${slug}`)
              const known = await store.publishedRevisions(keys)
              await approved(
                store,
                `c${index}`,
                Object.entries(changes).map(([slug, text]) => {
                  const basedOn = known.get(`driver:${slug}`) ?? 0
                  return text === null ? retire(`driver:${slug}`, basedOn) : put(concept(slug, text), basedOn)
                }),
              )
              await publishNext(store, `c${index}`)
            }
            const numbers = Array.from({ length: versions.length + 1 }, (_, index) => index)
            for (const from of numbers) {
              for (const to of numbers) {
                const documents = new Map(
                  (await store.documentsAt(from)).map((live) => [live.document.key, live] as const),
                )
                const dates = new Map(await store.documentDates(from))
                for (const state of (await store.changedDocuments(from, to, 100)) ?? []) apply(state, documents, dates)
                const inOrder = [...documents.values()].sort((a, b) => (a.document.key < b.document.key ? -1 : 1))
                expect(inOrder).toEqual(await store.documentsAt(to))
                expect(dates).toEqual(await store.documentDates(to))
                expect(await store.documentsNamed(['driver:a', 'driver:b', 'driver:c', 'driver:d'], to)).toEqual(
                  documents,
                )
              }
            }
          } finally {
            await opened.dispose()
          }
        }),
        { numRuns: 8 },
      )
    })
  })
}

function apply(
  { document, body, revision, dates: its }: DocumentState,
  documents: Map<string, LiveDocument>,
  dates: Map<string, DocumentDates>,
): void {
  if (body) documents.set(document, { document: body, revision })
  else documents.delete(document)
  if (its) dates.set(document, its)
  else dates.delete(document)
}
