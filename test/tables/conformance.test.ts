import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentSet } from '../../src/content/documents.ts'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { contentSetOf, documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { checkContent } from '../../src/projection/check-content.ts'
import { project } from '../../src/projection/project.ts'
import { findConcepts } from '../../src/snapshot/labels/find-concepts.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { asDocuments, type MadeUpTable, madeUpTable, NOTHING, partsOf, sourceCalled } from './table-of.ts'

const snapshotOf = (content: ContentSet) => buildSnapshot(project(content), 1, content.publishedAt)

/** Tables whose keys mix: the keys of `a-0000000000a0` are between those of `a`. */
const tables = fc.tuple(madeUpTable('a'), madeUpTable('a-0000000000a0'), madeUpTable('b'))

/** The first in parts, the second as documents, the third in parts; and all as documents. */
function bothWays([first, second, third]: readonly MadeUpTable[], rows: number): readonly [ContentSet, ContentSet] {
  const sources = [first!, second!, third!].map(({ name }) => sourceCalled(name))
  const all = [first!, second!, third!].map(asDocuments)
  return [
    { ...NOTHING, sources, ...all[1], tables: [...partsOf(third!, rows), ...partsOf(first!, rows)] },
    {
      ...NOTHING,
      sources,
      concepts: all.flatMap(({ concepts }) => concepts),
      claims: all.flatMap(({ claims }) => claims),
    },
  ]
}

/** Everything that a snapshot answers, but its digest. */
function answers({ concepts, claims, conceptsOfKind, adjacency, claimsOfSource, ...snapshot }: Snapshot) {
  const { claimAt, indexOf, ...columns } = adjacency
  const graph = snapshot.graph().export()
  return {
    concepts: [...concepts],
    looked: [...concepts.keys()].map((key) => [concepts.get(key), indexOf.get(key)]),
    kinds: [...conceptsOfKind].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    claims: [...claims],
    found: [...claims.keys()].map((key) => claims.get(key)),
    sizes: [concepts.size, claims.size, claims.get('claim:a-vvvvvvvvvvvv'), concepts.has('entity:none')],
    columns: Object.entries(columns).map(([name, column]) => [name, Array.from(column as ArrayLike<unknown>)]),
    steps: Array.from(adjacency.targets, (_target, row) => claimAt(row)),
    from: [...concepts.keys()].map((key) => snapshot.claimsFrom(key)),
    to: [...concepts.keys()].map((key) => snapshot.claimsTo(key)),
    sources: [...snapshot.sources.keys()].map(claimsOfSource),
    search: ['thing 1', 'MESH', 'a 4', 't5', 'thnig', 'things', 'hing', '+'].map((text) =>
      findConcepts(snapshot, text),
    ),
    graph: { ...graph, attributes: { ...graph.attributes, digest: undefined } },
  }
}

/** What only rows of tables have is left out. */
const withoutImports = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, part) => (ONLY_ROWS.has(name) ? undefined : part))

const ONLY_ROWS: ReadonlySet<string> = new Set(['imports', 'basis', 'provenance'])

test('a graph of tables is that of the same rows as documents', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: 20 }), (drawn, rows) => {
      const [mixed, documents] = bothWays(drawn, rows)
      expect(checkContent({ ...mixed, claims: [] })).toEqual([])
      expect(withoutImports(answers(snapshotOf(mixed)))).toEqual(withoutImports(answers(snapshotOf(documents))))
    }),
  )
})

test('records of rows are frozen all the way down', () => {
  fc.assert(
    fc.property(madeUpTable('a'), (table) => {
      const { concepts, claims } = snapshotOf({ ...NOTHING, tables: partsOf(table, 5) })
      for (const record of [...concepts.values(), ...claims.values()]) {
        expect(Object.isFrozen(record)).toBe(true)
        expect(Object.values(record).every(Object.isFrozen)).toBe(true)
      }
    }),
  )
})

test('the digest depends on every row, and not on who loads the parts in which order', () => {
  fc.assert(
    fc.property(madeUpTable('a'), fc.integer({ min: 1, max: 9 }), (table, rows) => {
      const parts = partsOf(table, rows)
      const digest = (of: ContentSet) => snapshotOf(of).digest
      const content = { ...NOTHING, sources: [sourceCalled('a')], tables: parts }
      const shuffled = contentSetOf(documentsOf(content).toReversed(), content.publishedAt)
      expect(digest(shuffled)).toBe(digest(content))
      const [first] = table.concepts
      const changed = { ...table, concepts: [{ ...first!, name: 'Another' }, ...table.concepts.slice(1)] }
      expect(digest({ ...content, tables: partsOf(changed, rows) })).not.toBe(digest(content))
    }),
  )
})

test('written to files and read back, tables are the same', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: 20 }), ([a, , b], rows) => {
      const content = {
        ...NOTHING,
        sources: [sourceCalled('a'), sourceCalled('b')],
        tables: [...partsOf(a, rows), ...partsOf(b, rows)],
      }
      const read = readContentFiles(writeContentFiles(content))
      expect(read.violations).toEqual([])
      expect(read.content.tables).toEqual(content.tables)
      expect(snapshotOf(read.content).digest).toBe(snapshotOf(content).digest)
    }),
    { numRuns: 30 },
  )
})

test('rows that break a rule are told', () => {
  const concept = (slug: string) =>
    ({ id: slug, kind: 'ENTITY', slug, name: slug, category: null, alsoCalled: [], summary: '', role: null }) as const
  const claim = (number: number, subject: string, object: string) =>
    ({
      number,
      subject: `entity:${subject}`,
      predicate: 'CAUSES',
      object: `entity:${object}`,
      certainty: 1,
      polarity: 'AFFIRMED',
      explicitness: 'EXPLICIT',
      shortcut: false,
      relation: null,
      quote: 'causes',
    }) as const
  const told = (content: Partial<ContentSet>) =>
    checkContent({ ...NOTHING, sources: [sourceCalled('a')], ...content }).map(({ code }) => code)
  const table = (claims: MadeUpTable['claims'], concepts = [concept('x'), concept('y')]): ContentSet['tables'] =>
    partsOf({ name: 'a', concepts, claims }, 10)

  expect(told({ tables: table([claim(2, 'x', 'y')]) })).toEqual([])
  expect(told({ tables: table([claim(2, 'x', 'x')]) })).toEqual(['SELF_CLAIM'])
  expect(told({ tables: table([claim(2, 'x', 'z')]) })).toEqual(['UNKNOWN_ID'])
  expect(told({ tables: table([claim(2, 'x', 'y'), claim(3, 'x', 'y')]) })).toEqual(['DUPLICATE_CLAIM'])
  expect(told({ tables: table([{ ...claim(2, 'x', 'y'), predicate: 'HAS_LEG_SIDE' }]) })).toEqual(['WRONG_ENDS'])
  expect(told({ tables: table([], [concept('x'), concept('x')]) })).toEqual(['DUPLICATE_ID'])
  expect(told({ tables: table([claim(2, 'x', 'y')]), sources: [] })).toEqual(['UNKNOWN_ID'])
  const { concepts, claims } = asDocuments({ name: 'a', concepts: [concept('x')], claims: [claim(2, 'x', 'y')] })
  // A table may add to a concept of its own key.
  expect(told({ tables: table([claim(2, 'x', 'y')]), concepts })).toEqual([])
  expect(told({ tables: table([claim(2, 'x', 'y')]), claims })).toContain('DUPLICATE_ID')
  const kinds = (number: number, subject: string, object: string) =>
    ({ ...claim(number, subject, object), predicate: 'SUBTYPE_OF' }) as const
  // A foreign hierarchy may have cycles.
  expect(told({ tables: table([kinds(2, 'x', 'y'), kinds(3, 'y', 'x')]) })).toEqual([])
})
