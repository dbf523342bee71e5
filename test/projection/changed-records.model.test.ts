import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { Change } from '../../src/algorithms/sorted-map.ts'
import type { ContentSet } from '../../src/content/documents.ts'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { changedRecords } from '../../src/projection/changed-records.ts'
import { project } from '../../src/projection/project.ts'
import { buildSnapshot } from '../../src/snapshot/snapshot.ts'
import { randomContent } from '../laws/random-content.ts'
import { madeUpTable, partsOf } from '../tables/table-of.ts'

/** Descent in a circle is refused before records are made. */
const withoutCircles = (content: ContentSet): ContentSet => ({
  ...content,
  sources: content.sources.map((source) =>
    source.derivedFrom === undefined || source.derivedFrom < source.key
      ? source
      : { ...source, derivedFrom: undefined },
  ),
})

/** Content of few keys, so that two of them share most; some with a table of its own. */
const contents = fc
  .tuple(randomContent, fc.option(madeUpTable('t'), { nil: undefined, freq: 2 }))
  .map(([content, table]) => ({ ...withoutCircles(content), ...(table && { tables: partsOf(table, 4) }) }))

/** A long line of descent, of which any link may be cut or led elsewhere. */
const descents = fc.array(fc.option(fc.nat(8)), { minLength: 2, maxLength: 9 }).map(
  (parents): ContentSet => ({
    publishedAt: '2026-01-01T00:00:00Z',
    concepts: [],
    claims: [],
    articles: [],
    sources: parents.map((parent, at) => ({
      key: `source:s${at}`,
      slug: `s${at}`,
      evidenceClass: 'OPINION',
      derivedFrom: parent !== null && parent < at ? `source:s${parent}` : undefined,
      passages: [],
      facts: [],
    })),
  }),
)

const changesBetween = (before: ContentSet, after: ContentSet): ReadonlyMap<Key, ContentDocument | null> => {
  const [old, fresh] = [before, after].map((content) => new Map(documentsOf(content).map((one) => [one.key, one])))
  const keys = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])
  return new Map(
    [...keys]
      .filter((key) => JSON.stringify(old?.get(key)) !== JSON.stringify(fresh?.get(key)))
      .map((key) => [key, fresh?.get(key) ?? null]),
  )
}

/** Records by key, as a reader compares them: rows of tables are read when they are asked for. */
const asData = (records: readonly { readonly key: Key }[]) =>
  new Map(records.map((record) => [record.key, JSON.parse(JSON.stringify(record)) as unknown]))

function applied(records: readonly { readonly key: Key }[], changes: readonly Change<{ readonly key: Key }>[]) {
  const after = new Map(records.map((record) => [record.key, record]))
  for (const [key, record] of changes) {
    if (record) after.set(key, record)
    else after.delete(key)
  }
  return asData([...after.values()])
}

test.each([
  ['any content', contents],
  ['lines of descent', descents],
])('the records that changes of %s make are those of a projection of everything', (_what, content) => {
  fc.assert(
    fc.property(content, content, (before, after) => {
      const prose = createProseReader()
      const [old, fresh] = [project(before, prose), project(after, prose)]
      const changes = changedRecords(buildSnapshot(old, 1, before.publishedAt), changesBetween(before, after), prose)
      for (const list of [
        'concepts',
        'claims',
        'sources',
        'articles',
        'declarations',
        'ownAttributes',
        'tables',
      ] as const)
        expect(applied(old[list] ?? [], changes[list] ?? [])).toEqual(asData(fresh[list] ?? []))
    }),
    { numRuns: 150 },
  )
})

test('only what changed has a record, and the sources below a changed descent', () => {
  const source = (at: number, parent?: number) => ({
    key: `source:s${at}`,
    slug: `s${at}`,
    evidenceClass: 'OPINION' as const,
    derivedFrom: parent === undefined ? undefined : `source:s${parent}`,
    passages: [],
    facts: [],
  })
  const content: ContentSet = {
    publishedAt: '2026-01-01T00:00:00Z',
    concepts: [],
    claims: [],
    articles: [],
    sources: [source(0), source(1, 0), source(2, 1), source(3), source(4, 3)],
  }
  const prose = createProseReader()
  const before = buildSnapshot(project(content, prose), 1, content.publishedAt)
  const changed = (after: ReturnType<typeof source>) =>
    changedRecords(before, new Map([[after.key, after]]), prose).sources.map(([key, record]) => [
      key,
      record?.lineOfDescent,
    ])
  expect(changed({ ...source(1, 0), passages: [] })).toEqual([['source:s1', 'source:s0']])
  expect(changed(source(1, 3))).toEqual([
    ['source:s1', 'source:s3'],
    ['source:s2', 'source:s3'],
  ])
})
