import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentSet, TableDocument } from '../../src/content/documents.ts'
import { readShape } from '../../src/content/shapes/read-shape.ts'
import { tableShape } from '../../src/content/shapes/table-shape.ts'
import { mappedIds } from '../../src/ingest/mapped-ids.ts'
import type { Mapping } from '../../src/interchange/read/read-sssom.ts'
import { checkContent } from '../../src/projection/check-content.ts'
import { project } from '../../src/projection/project.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { NOTHING } from '../tables/table-of.ts'
import { imported } from './imported.ts'

const NODES = 'id,kind,name'
const EDGES = 'subject,predicate,object,certainty'
const said = ({ claims, concepts }: Snapshot) =>
  [...claims.values()].map(({ subject, object, certainty }) => [
    concepts.get(subject)?.name,
    concepts.get(object)?.name,
    certainty,
  ])
/** By name of a concept, its key. */
const keys = ({ concepts }: Snapshot) => Object.fromEntries([...concepts.values()].map(({ key, name }) => [name, key]))

const NEGATIVE = 'HER2-,DRIVER,HER2 negative'
const POSITIVE = 'HER2+,DRIVER,HER2 positive'
const OUTCOMES = ['X:1,INJURY,Outcome one', 'X:2,INJURY,Outcome two']

test('a key that is published for an id never comes to mean another, in whatever order rows come', async () => {
  const first = await imported(NOTHING, 'her', [NODES, NEGATIVE, ...OUTCOMES], [EDGES, 'HER2-,causes,X:2,0.2'])
  const both = [EDGES, 'HER2+,causes,X:1,0.9', 'HER2-,causes,X:2,0.2']
  const second = await imported(first.content, 'her', [NODES, POSITIVE, NEGATIVE, ...OUTCOMES], both)
  const third = await imported(first.content, 'her', [NODES, NEGATIVE, POSITIVE, ...OUTCOMES], both)
  for (const { snapshot } of [second, third]) expect(keys(snapshot)).toMatchObject(keys(first.snapshot))
  expect(third.snapshot.digest).toBe(second.snapshot.digest)
  expect(new Set(Object.values(keys(second.snapshot))).size).toBe(4)
  const [claim] = first.snapshot.claims.values()
  expect(second.snapshot.claims.get(claim?.key ?? '')).toEqual(claim)

  const longer = await imported(
    second.content,
    'her',
    [NODES, NEGATIVE, POSITIVE, ...OUTCOMES],
    [EDGES, 'HER2+,causes,X:2,0.5', ...both.slice(1)],
  )
  for (const [key, before] of second.snapshot.claims) expect(longer.snapshot.claims.get(key)).toEqual(before)
  expect(longer.snapshot.claims.size).toBe(3)
})

test('the same rows in another order, and rows twice, change nothing', async () => {
  const ids = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'aAbB1é:_-+ ßØ中'), minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 8,
    selector: (id) => id.trim(),
  })
  await fc.assert(
    fc.asyncProperty(
      ids.filter((its) => its.every((id) => id.trim() !== '')),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('causes', 'binds'), fc.constantFrom('', '0.5', '0.75')), {
        maxLength: 12,
      }),
      fc.integer({ min: 1, max: 1_000 }),
      async (named, pairs, seed) => {
        const nodes = named.map((id) => `${id},ENTITY,The ${id}`)
        const edges = pairs.map(([from, to, predicate, certainty]) =>
          [named[from % named.length], predicate, named[to % named.length], certainty].join(','),
        )
        const first = await imported(NOTHING, 't', [NODES, ...nodes], [EDGES, ...edges])
        const shuffle = <Item>(items: readonly Item[]) =>
          items
            .map((item, at) => [(at * 7919 * seed) % 1009, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item)
        const again = await imported(
          first.content,
          't',
          [NODES, ...shuffle([...nodes, ...nodes.slice(0, 2)])],
          [EDGES, ...shuffle([...edges, ...edges])],
        )
        expect(again.changes).toEqual([])
        const elsewhere = await imported(NOTHING, 't', [NODES, ...shuffle(nodes)], [EDGES, ...shuffle(edges)])
        expect(elsewhere.content).toEqual(first.content)
        // A row more changes no other.
        const more = await imported(
          first.content,
          't',
          [NODES, 'zz new,ENTITY,New', ...nodes],
          [EDGES, `zz new,causes,${named[0]},1`, ...edges],
        )
        for (const [key, record] of first.snapshot.concepts) expect(more.snapshot.concepts.get(key)).toEqual(record)
        for (const [key, record] of first.snapshot.claims) expect(more.snapshot.claims.get(key)).toEqual(record)
      },
    ),
    { numRuns: 100 },
  )
})

test('letters are folded as in search, and ids with other signs end in a hash', async () => {
  const { snapshot } = await imported(
    NOTHING,
    's',
    [NODES, 'École,DRIVER,École', 'Cole,DRIVER,Cole', 'Øvelse,DRIVER,Øvelse', 'X,INJURY,x', 'C++,DRIVER,C++'],
    [EDGES.replace(',certainty', ''), 'École,causes,X'],
  )
  expect(keys(snapshot)).toMatchObject({ École: 'driver:ecole', Cole: 'driver:cole', Øvelse: 'driver:ovelse' })
  expect(keys(snapshot)['C++']).toMatch(/^driver:c-[0-9a-f]{8}$/)
})

test('rows that say the same are one claim: the highest score counts, and more than none', async () => {
  const nodes = [NODES, 'a,ENTITY,A', 'b,ENTITY,B', 'c,ENTITY,C']
  const edges = [EDGES, 'a,causes,b,', 'a,causes,b,0.3', 'a,causes,b,0.2', 'b,causes,c,']
  const { snapshot, told, read } = await imported(NOTHING, 't', nodes, edges)
  expect(told).toEqual([])
  expect(read.claims).toMatchObject({ rows: 4, count: 2 })
  expect(said(snapshot).toSorted()).toEqual([
    ['A', 'B', 0.3],
    ['B', 'C', 0.85],
  ])
  expect([...snapshot.claims.values()].map(({ basis }) => basis).toSorted()).toEqual(['DEFAULT', 'SCORE'])
})

const KNOWN = ['id\tcategory\tname', 'MONDO:0010011\tbiolink:Disease\tknown illness']
const NO_EDGES = ['subject\tpredicate\tobject']

test('an end is found by the id under which another table has published it', async () => {
  const first = await imported(NOTHING, 'first', KNOWN, NO_EDGES, 'kgx')
  const nodes = ['id\tcategory\tname', 'HGNC:99999\tbiolink:Gene\tg']
  const edges = [...NO_EDGES, 'HGNC:99999\tbiolink:causes\tMONDO:0010011']
  const { snapshot, told } = await imported(first.content, 'second', nodes, edges, 'kgx')
  expect(told).toEqual([])
  expect(said(snapshot)).toEqual([['g', 'known illness', 0.85]])
})

test('a node that is published elsewhere is the same concept, and both tables say what they say of it', async () => {
  const first = await imported(NOTHING, 'zwei', KNOWN, NO_EDGES, 'kgx')
  const nodes = [
    'id\tcategory\tname',
    'MONDO:0010011\tbiolink:Disease\tillness by another name',
    'G:1\tbiolink:Gene\tg',
  ]
  const edges = [...NO_EDGES, 'G:1\tbiolink:causes\tMONDO:0010011']
  const second = await imported(first.content, 'eins', nodes, edges, 'kgx')
  expect(second.read.concepts).toMatchObject({ count: 2, joined: 1 })
  const [key = ''] = first.snapshot.concepts.keys()
  const concept = second.snapshot.concepts.get(key)
  expect(second.snapshot.concepts.size).toBe(2)
  expect(concept).toMatchObject({
    name: 'known illness',
    imports: [
      { source: 'source:eins', id: 'MONDO:0010011', name: 'illness by another name' },
      { source: 'source:zwei', id: 'MONDO:0010011', name: 'known illness' },
    ],
  })
  expect(concept?.alsoCalled).toContain('illness by another name')
  expect(said(second.snapshot)).toEqual([['g', 'known illness', 0.85]])

  // The first table without it: the second still has it, under the same key.
  const without = await imported(
    second.content,
    'zwei',
    ['id\tcategory\tname', 'Q:1\tbiolink:Gene\tq'],
    NO_EDGES,
    'kgx',
  )
  expect(without.snapshot.concepts.get(key)).toMatchObject({ name: 'illness by another name' })
})

test('a node whose id is an EXACT code of a concept is that concept', async () => {
  const { content } = await imported(NOTHING, 'first', KNOWN, NO_EDGES, 'kgx')
  const coded: ContentSet = {
    ...content,
    concepts: [
      {
        ...{
          key: 'injury:own',
          kind: 'INJURY',
          slug: 'own',
          name: 'Our own',
          plural: false,
          alsoCalled: [],
          summary: 's',
        },
        ...{ mentions: [], facts: [] },
        codes: [
          { system: 'MESH', code: 'D1', match: 'EXACT' },
          { system: 'DOID', code: 'DOID:2', match: 'EXACT' },
          { system: 'HP', code: 'HP:3', match: 'BROAD' },
        ],
      },
    ],
  }
  const nodes = ['id\tcategory\tname', 'MESH:D1\tx\tone', 'HP:3\tx\tthree', 'G:1\tx\tg']
  const edges = [
    ...NO_EDGES,
    'G:1\tbiolink:causes\tMESH:D1',
    'G:1\tbiolink:causes\tdoid:2',
    'G:1\tbiolink:causes\tHP:3',
  ]
  const { snapshot, told } = await imported(coded, 'second', nodes, edges, 'kgx')
  expect(told).toEqual([])
  expect(
    said(snapshot)
      .map(([, object]) => object)
      .toSorted(),
  ).toEqual(['Our own', 'three'])
  expect(snapshot.concepts.get('injury:own')).toMatchObject({
    name: 'Our own',
    alsoCalled: ['one', 'MESH:D1'],
    imports: [{ source: 'source:second', id: 'MESH:D1' }],
  })
})

test('ids that are mapped exactly are one concept, here and elsewhere; other mappings are kept', async () => {
  const mapping = (subject: string, match: Mapping['match'], object: string): Mapping => ({
    ...{ line: 1, subject, match, object },
  })
  const mapped = mappedIds([
    mapping('DOID:7', 'EXACT', 'MONDO:0010011'),
    mapping('A:1', 'EXACT', 'B:1'),
    mapping('C:1', 'EXACT', 'B:1'),
    mapping('A:1', 'BROAD', 'W:2'),
    mapping('A:1', 'BROAD', 'W:1'),
  ])
  const first = await imported(NOTHING, 'first', KNOWN, NO_EDGES, 'kgx')
  const nodes = ['id\tcategory\tname', 'C:1\tx\tcee', 'A:1\tx\tay', 'DOID:7\tx\tseven']
  const edges = [...NO_EDGES, 'B:1\tbiolink:causes\tMONDO:0010011', 'C:1\tbiolink:causes\tDOID:7']
  const second = await imported(first.content, 'second', nodes, edges, 'kgx', mapped)
  expect(second.told).toEqual([])
  expect(second.read).toMatchObject({ concepts: { count: 2, joined: 1 }, claims: { rows: 2, count: 1 } })
  expect(said(second.snapshot)).toEqual([['ay', 'known illness', 0.85]])
  const [own] = [...second.snapshot.concepts.values()].filter(({ name }) => name === 'ay')
  expect(own).toMatchObject({
    key: 'entity:a-1',
    alsoCalled: ['cee', 'A:1'],
    imports: [
      {
        id: 'A:1',
        xrefs: ['B:1', 'C:1'],
        attributes: [{ name: 'skos:broadMatch', value: 'W:1|W:2' }],
      },
    ],
  })
  const shuffled = [...nodes.slice(0, 1), ...nodes.slice(1).toReversed()]
  const again = await imported(second.content, 'second', shuffled, edges, 'kgx', mapped)
  expect(again.changes).toHaveLength(0)
})

test('an id with a new meaning is reported, unless its old name stays among its names', async () => {
  const { content } = await imported(NOTHING, 't', [NODES, 'a,ENTITY,Apple', 'b,ENTITY,Bear'], [EDGES])
  const { read } = await imported(content, 't', [NODES, 'a,ENTITY,Pear', 'b,DRIVER,Bear', 'c,ENTITY,New'], [EDGES])
  expect(read.concepts.changed).toEqual([
    { id: 'a', before: 'Apple (ENTITY)', after: 'Pear (ENTITY)' },
    { id: 'b', before: 'Bear (ENTITY)', after: 'Bear (DRIVER)' },
  ])
})

test('an id that a table shares with another is told too, when it comes to mean something else', async () => {
  const first = await imported(NOTHING, 'first', [NODES, 'a,ENTITY,Apple'], [EDGES])
  const second = await imported(first.content, 'second', [NODES, 'a,ENTITY,Apple fruit'], [EDGES])
  expect(second.read.concepts).toMatchObject({ joined: 1, changed: [] })
  const { read } = await imported(second.content, 'second', [NODES, 'a,ENTITY,Pear'], [EDGES])
  expect(read.concepts.changed).toEqual([{ id: 'a', before: 'Apple fruit (ENTITY)', after: 'Pear (ENTITY)' }])
  const again = await imported(second.content, 'second', [NODES, 'a,ENTITY,Apple fruit'], [EDGES])
  expect(again.changes).toHaveLength(0)
})

test('long attributes are kept, and a row with a name that is too long is rejected', async () => {
  const long = 'x'.repeat(30_000)
  const nodes = ['id\tcategory\tname\tnotes', `A:1\tx\tay\t${long}`, 'B:1\tx\tbee\t']
  const edges = [
    'subject\tpredicate\tobject\tnotes\tpublications\tsupporting_text',
    `A:1\tbiolink:causes\tB:1\t${long}\tPMID:1\t${long}`,
    `B:1\tbiolink:causes\tA:1\t\tPMID:${long}\t`,
  ]
  const { snapshot, content, told } = await imported(NOTHING, 't', nodes, edges, 'kgx')
  expect(told).toEqual([expect.stringContaining('edges:3  a qualifier, a source or another name has more than 4,000')])
  const [claim] = snapshot.claims.values()
  expect(claim?.evidence[0]?.provenance).toMatchObject({
    supportingText: [long],
    attributes: [{ name: 'notes', value: long }],
  })
  const { key = '', ...part } = content.tables?.[0] ?? {}
  expect(readShape(tableShape, part, key).violations).toEqual([])
})

test('a part that an earlier version imported is read as it was, by the lines of its file', () => {
  const part: TableDocument = {
    key: 'table:old-0001',
    source: 'source:old',
    concepts: {
      count: 2,
      ids: ['a', 'b'],
      kinds: { values: ['ENTITY'], at: '0' },
      slugs: ['a', 'b'],
      names: ['A', 'B'],
      categories: { values: [null], at: '0' },
      more: [],
    },
    claims: {
      count: 2,
      lines: '2 5',
      starts: '31 20',
      ends: ['entity:a', 'entity:b'],
      subjects: '0 1',
      objects: '1 0',
      predicates: { values: ['CAUSES'], at: '0' },
      certainties: { values: [0.85, 0.5], at: '0 1' },
      polarities: { values: ['AFFIRMED'], at: '0' },
      explicitnesses: { values: ['EXPLICIT'], at: '0' },
      relations: { values: [null], at: '0' },
      quotes: { values: ['causes'], at: '0' },
    },
  }
  const content: ContentSet = {
    ...NOTHING,
    sources: [{ key: 'source:old', slug: 'old', evidenceClass: 'OPINION', passages: [], facts: [] }],
    tables: [part],
  }
  expect(checkContent(content)).toEqual([])
  const { claims } = buildSnapshot(project(content), 1, NOTHING.publishedAt)
  expect([...claims.values()]).toMatchObject([
    {
      key: 'claim:old-00000002',
      basis: 'DEFAULT',
      evidence: [{ source: 'source:old', passage: 'line 2', quote: 'causes', start: 31, end: 37 }],
    },
    { key: 'claim:old-00000007', basis: 'SCORE', evidence: [{ passage: 'line 7', start: 51, end: 57 }] },
  ])
  expect(claims.get('claim:old-00000007')?.subject).toBe('entity:b')
})
