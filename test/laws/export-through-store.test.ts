import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../../src/content/documents.ts'
import type { ContentFile } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { contentDiff } from '../../src/content/lifecycle/content-diff.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import type { StoreUnderTest } from '../storage/content-store.conformance.ts'
import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { exportFrom, importInto } from './import-into.ts'
import { soundContent } from './sound-content.ts'

test('the content that these laws are tried on breaks no rule', () => {
  fc.assert(
    fc.property(soundContent, (content) => {
      expect(checkFiles(writeContentFiles(content)).violations).toEqual([])
    }),
  )
})

/** Content of which something can be published: at least one document. */
const something = soundContent.filter(
  ({ concepts, sources, articles }) => concepts.length + sources.length + articles.length > 0,
)

describe.each([
  ['SQLite', freshSqlite, 30],
  ['PostgreSQL', freshPostgresStore, 6],
])('on %s', (_name, fresh: () => Promise<StoreUnderTest>, numRuns) => {
  /** Holds for random content in a store that is empty at first. */
  const holds = <Value>(
    values: fc.Arbitrary<Value>,
    law: (value: Value, first: StoreUnderTest, second: StoreUnderTest) => Promise<void>,
  ) =>
    fc.assert(
      fc.asyncProperty(values, async (value) => {
        const [first, second] = [await fresh(), await fresh()]
        try {
          await law(value, first, second)
        } finally {
          await first.dispose()
          await second.dispose()
        }
      }),
      { numRuns, endOnFailure: true },
    )

  test('content that is exported, imported into an empty store and exported again is the same to the byte', async () => {
    await holds(something, async (content, { store }, { store: other }) => {
      const files = writeContentFiles(content)
      expect(await importInto(store, files)).toMatchObject({ outcome: 'PUBLISHED' })
      const exported = await exportFrom(store)
      expect(exported).toEqual(files)
      expect(await importInto(other, exported)).toMatchObject({ outcome: 'PUBLISHED' })
      expect(await exportFrom(other)).toEqual(files)
      const digest = async (under: typeof store) => (await under.head())?.digest
      expect(await digest(other)).toBe(await digest(store))
    })
  })

  test('each version, read when others follow it, is the export kept of it; two differ by what others published', async () => {
    await holds(fc.array(soundContent, { minLength: 2, maxLength: 4 }), async (contents, { store }) => {
      const kept: ContentFile[][] = []
      for (const [index, content] of contents.entries()) {
        const files = writeContentFiles({ ...content, publishedAt: `2026-01-0${index + 1}T00:00:00Z` })
        const result = await importInto(store, files)
        if (result === null) continue
        expect(result).toMatchObject({ outcome: 'PUBLISHED' })
        expect(await exportFrom(store)).toEqual(files)
        kept.push(files)
      }
      if (kept.length === 0) return
      const history = await openGraphHistory(store)
      for (const [index, files] of kept.entries()) {
        const content = (await history.contentAt(index + 1)) as ContentSet
        expect(writeContentFiles(content)).toEqual(files)
        const published = await store.publication(index + 1)
        expect((await history.at(index + 1))?.digest).toBe(published?.digest)
      }

      const diffOf = async (from: number, to: number, only?: readonly Key[]) => {
        const [before, after] = [await history.contentAt(from, only), await history.contentAt(to, only)]
        return contentDiff(before as ContentSet, after as ContentSet)
      }
      for (const from of kept.keys())
        for (const to of kept.keys()) {
          const changed = await history.changedBetween(from + 1, to + 1)
          expect(await diffOf(from + 1, to + 1, changed)).toEqual(await diffOf(from + 1, to + 1))
        }
    })
  })
})
