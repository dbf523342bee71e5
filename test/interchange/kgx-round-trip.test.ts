import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TableFormat } from '../../src/interchange/read/read-table.ts'
import { writeKgxEdges } from '../../src/interchange/write/write-kgx-edges.ts'
import { writeKgxNodes } from '../../src/interchange/write/write-kgx-nodes.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { BIOLINK_TABLES, imported, type Tables } from './imported-graph.ts'

const written = (graph: Snapshot): Tables => ({
  nodes: [...writeKgxNodes(graph)].join(''),
  edges: [...writeKgxEdges(graph)].join(''),
})

/** Every record, but for the records of documents that no table has. */
const recordsOf = ({ concepts, claims, sources }: Snapshot) => ({
  concepts: [...concepts.values()],
  claims: [...claims.values()],
  sources: [...sources.values()],
})

/** The rows of a table by the names of their columns, without our own columns and empty fields. */
const rowsOf = (table: string): Record<string, string>[] => {
  const [header = '', ...lines] = table.trimEnd().split('\n')
  const columns = header.split('\t')
  return lines.map((line) =>
    Object.fromEntries(
      line.split('\t').flatMap((field, at) => {
        const column = columns[at] ?? ''
        return field === '' || column.startsWith('aetia_') ? [] : [[column, field]]
      }),
    ),
  )
}

const inOrder = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort()

async function comesBack(tables: Tables, format: TableFormat = 'kgx') {
  const graph = await imported(tables, format)
  const out = written(graph)
  const again = await imported(out)
  expect(recordsOf(again)).toEqual(recordsOf(graph))
  expect(written(again)).toEqual(out)
  return out
}

test('a table comes back as it came, row by row and field by field', async () => {
  const out = await comesBack(BIOLINK_TABLES)
  expect(inOrder(rowsOf(out.nodes))).toEqual(inOrder(rowsOf(BIOLINK_TABLES.nodes)))
  const kept = rowsOf(BIOLINK_TABLES.edges).map((row) =>
    // A predicate that neither Biolink has nor a prefix explains stays as the original one.
    row['predicate'] === 'made_up' ? { ...row, predicate: 'biolink:related_to', original_predicate: 'made_up' } : row,
  )
  expect(inOrder(rowsOf(out.edges))).toEqual(inOrder(kept))
})

test('fields that no row gave are not written', async () => {
  const { edges } = await comesBack({
    nodes: 'id\tcategory\nA:1\tbiolink:Gene\nA:2\tbiolink:Gene\n',
    edges: 'subject\tpredicate\tobject\nA:1\tbiolink:causes\tA:2\n',
  })
  expect(rowsOf(edges)).toEqual([{ subject: 'A:1', predicate: 'biolink:causes', object: 'A:2' }])
})

test('a source that editors describe keeps its id in tables', async () => {
  const study = {
    key: 'source:pmid-5',
    slug: 'pmid-5',
    title: 'A study',
    evidenceClass: 'TRIAL',
    passages: [],
    facts: [],
  } as const
  const graph = await imported(BIOLINK_TABLES, 'kgx', [study])
  expect(graph.sources.get('source:pmid-5')).toMatchObject({ title: 'A study', curie: 'PMID:5' })
  expect(written(graph)).toEqual(written(await imported(BIOLINK_TABLES)))
})

test('tables of our own columns come back by the terms of KGX', async () => {
  await comesBack(
    {
      nodes:
        'id,kind,name\na,Disease,x\nb,biolink:Disease,y\nc,disease,z\nd,PhenotypicFeature,p\ne,driver,q\nf,thing of mine,s\n',
      edges:
        'subject,predicate,object,certainty,polarity\na,causes,b,0.5,\nb,biolink:causes,d,,\na,contributes to,d,,NEGATED\nc,subclass of,a,,DISPUTED\na,treats,b,,\na,predisposes to,f,,\ne,HAS PHENOTYPE,d,,\n',
    },
    'csv',
  )
})

const anyOf = (...values: readonly string[]) => fc.constantFrom(...values)
const listOf = (...values: readonly string[]) =>
  fc
    .subarray([...values])
    .chain((some) => fc.shuffledSubarray(some, { minLength: some.length }))
    .map((its) => its.join('|'))
const IDS = [
  'X:1',
  'x:1',
  'MONDO:0005148',
  'MONDO_0005148',
  'a b',
  'driver:slope',
  'entity:a-b',
  'é',
  'UniProtKB:P1-PRO_2',
  '"q',
]

const anyNode = fc.record({
  id: anyOf(...IDS),
  category: fc.oneof(
    listOf('biolink:Gene', 'biolink:NamedThing', 'biolink:Protein', 'Disease', 'mine'),
    anyOf('["a","b"]'),
  ),
  name: anyOf('', 'One', 'X:1', 'a|b', 'é', '"q'),
  synonym: fc.oneof(listOf('One', 'two', 'X:1', 'biolink:Gene'), anyOf('["a|b","[c"]')),
  description: anyOf('', 'A thing.', '"', '[x]'),
  xref: listOf('MESH:D1', 'X:1', 'HGNC:5'),
  provided_by: anyOf('', 'infores:a'),
  iri: anyOf('', 'http://x/1', '["a"]'),
  aetia_kind: anyOf('', '', '', 'DRIVER', 'ENTITY'),
})
const anyEdge = fc.record({
  id: anyOf('', '', 'e1', 'e2'),
  subject: anyOf(...IDS),
  predicate: anyOf(
    ...['biolink:causes', 'biolink:caused_by', 'causes', 'biolink:affects', 'biolink:affected_by', 'treats', 'made up'],
    ...['biolink:has_phenotype', 'biolink:contributes_to', 'RO:0002434', 'biolink:related_to', 'biolink:subclass_of'],
    ...['biolink:affects_likelihood_of', 'biolink:ameliorates_condition', 'biolink:made_up', 'MADE_UP'],
  ),
  object: anyOf(...IDS),
  negated: anyOf('', 'true', 'False'),
  qualified_predicate: anyOf('', '', 'biolink:causes', 'biolink:caused_by'),
  object_direction_qualifier: anyOf('', '', 'increased', 'decreased', 'downregulated'),
  subject_direction_qualifier: anyOf('', '', '', 'decreased'),
  object_aspect_qualifier: anyOf('', '', 'activity', 'expression'),
  frequency_qualifier: anyOf('', '', '', 'HP:0040285', 'HP:0040281'),
  knowledge_level: anyOf('', 'knowledge_assertion', 'prediction', 'not_provided'),
  agent_type: anyOf('', 'manual_agent', 'computational_model'),
  has_confidence_score: anyOf('', '', '0.5', '1', '1.7', 'NaN'),
  primary_knowledge_source: fc.oneof(
    anyOf('', 'infores:a', 'infores:b'),
    listOf('infores:a', 'infores:b', 'infores:c'),
  ),
  aggregator_knowledge_source: listOf('infores:d', 'infores:e'),
  publications: listOf('PMID:1', 'PMID:2', 'https://example.org/x', 'infores:a'),
  has_evidence: listOf('ECO:0000305', 'ECO:0000304'),
  supporting_text: fc.oneof(listOf('One lowers two.', 'Three.'), anyOf('["a|b","[c"]', 'A "quoted" word')),
  p_value: anyOf('', '', '0.01', '0.05'),
  original_predicate: anyOf('', '', 'r1'),
  aetia_cue: anyOf('', '', 'may'),
})

const [anyNodeColumns] = fc.sample(anyNode, 1) as [object]
const [anyEdgeColumns] = fc.sample(anyEdge, 1) as [object]

const tableOf = (columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]) =>
  [columns.join('\t'), ...rows.map((row) => columns.map((column) => row[column] ?? '').join('\t')), ''].join('\n')

test('record, KGX and record again are equal, and so are KGX, record and KGX', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEdge, { minLength: 1, maxLength: 6 }),
      fc.array(anyNode, { maxLength: 4 }),
      async (edges, some) => {
        const named = new Set(some.map(({ id }) => id))
        const nodes = [
          ...some,
          ...IDS.filter((id) => !named.has(id)).map((id) => ({ id, category: 'biolink:NamedThing' })),
        ]
        const joining = edges.filter(({ subject, object }) => subject !== object)
        await comesBack({
          nodes: tableOf(Object.keys(anyNodeColumns), nodes),
          edges: tableOf(Object.keys(anyEdgeColumns), joining),
        })
      },
    ),
    { numRuns: 300 },
  )
})

test('the shipped content keeps all that a table has a place for, and the rest as attributes', async () => {
  const shipped = await openGraph('shipped')
  const first = written(shipped)
  const again = await imported(first)
  expect([...again.concepts.keys()]).toEqual([...shipped.concepts.keys()])
  for (const [key, { kind, name, role, summary, phrase }] of shipped.concepts) {
    const read = again.concepts.get(key)
    expect(read).toMatchObject({ kind, name, role, summary })
    expect(read?.imports?.[0]?.attributes.find((its) => its.name === 'aetia_phrase')?.value ?? read?.phrase).toBe(
      phrase,
    )
  }
  const said = ({ claims }: Snapshot) =>
    [...claims.values()].map((claim) => {
      const { subject, predicate, object, polarity, explicitness, certainty, shortcut, qualifiers } = claim
      return JSON.stringify({ subject, predicate, object, polarity, explicitness, certainty, shortcut, qualifiers })
    })
  // Two claims of the article say the same.
  expect(new Set(said(again))).toEqual(new Set(said(shipped).filter((text) => text.includes(''))))
  const evidence = [...again.claims.values()]
    .flatMap((claim) => claim.evidence)
    .flatMap(({ provenance }) => provenance?.attributes ?? [])
    .flatMap(({ name, value }) => (name === 'aetia_cue' ? [value] : []))
  expect(new Set(evidence)).toEqual(
    new Set([...shipped.claims.values()].flatMap(({ cue }) => (cue === null ? [] : [cue]))),
  )
  // From then on nothing changes.
  const second = written(again)
  expect(written(await imported(second))).toEqual(second)
})
