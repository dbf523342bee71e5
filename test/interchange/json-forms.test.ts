import fc from 'fast-check'
import { expect, test } from 'vitest'
import { curieOfIri } from '../../src/interchange/read/forms/curie-of-iri.ts'
import { jsonElements } from '../../src/interchange/read/forms/json/json-elements.ts'
import { parsedJson } from '../../src/interchange/read/forms/json/json-record.ts'
import { type ReadOptions, UnreadableTable } from '../../src/interchange/read/read-table.ts'
import { edgesOf, nodesOf } from './rows-of.ts'

const MIXED: ReadOptions = { mixed: true }
const nodes = (text: string, options = MIXED) => nodesOf('kgx', text, [], options)
const edges = (text: string, options = MIXED) => edgesOf('kgx', text, [], options)

test('JSON lines hold nodes and edges in one file, with lists as they are', async () => {
  const lines = [
    '{"id":"X:1","category":["biolink:NamedThing","biolink:Gene"],"name":"One","synonym":["a|b","c"],"size":3}',
    '',
    '{"id":"e1","subject":"X:1","predicate":"biolink:treats","object":"X:2","negated":true,"score":NaN}',
    '{"id":"X:2","name":null}',
    '{"id":',
    '[1]',
  ].join('\r\n')
  expect(await nodes(lines)).toMatchObject([
    { line: 1, id: 'X:1', category: 'biolink:Gene', name: 'One', alsoCalled: ['a|b', 'c'] },
    { line: 4, id: 'X:2', name: 'X:2', category: null },
  ])
  const rows = await edges(lines)
  expect(rows).toMatchObject([
    { line: 3, subject: 'X:1', relation: 'biolink:treats', object: 'X:2', polarity: 'NEGATED' },
    { type: 'REJECTED', line: 5, reason: expect.stringContaining('it is no JSON') },
    { type: 'REJECTED', line: 6, reason: 'it is no object of JSON' },
  ])
  const [edge] = rows
  if (edge?.type !== 'CLAIM') throw new Error('no claim')
  expect(lines.slice(edge.cell.start, edge.cell.start + edge.cell.text.length)).toBe('biolink:treats')
})

test('two files of JSON lines each report their own unreadable lines', async () => {
  const rows = await nodes('{"id":"a"}\n{"id":\n', {})
  expect(rows).toMatchObject([{ id: 'a' }, { type: 'REJECTED', line: 2 }])
})

test("columns of ours are read from JSON lines too, and Neo4j's records", async () => {
  const own = '{"id":"a","kind":"driver","name":"A"}\n{"subject":"a","predicate":"causes","object":"b","certainty":0.5}'
  expect(await nodesOf('csv', own, [], MIXED)).toMatchObject([{ id: 'a', kind: 'DRIVER' }])
  expect(await edgesOf('csv', own, [], MIXED)).toMatchObject([{ subject: 'a', certainty: 0.5 }])
  const neo4j = [
    '{"type":"node","id":"0","labels":["Gene"],"properties":{"name":"One"}}',
    '{"id":"0","type":"relationship","label":"TREATS","properties":{},"start":{"id":"0"},"end":{"id":"1"}}',
  ].join('\n')
  expect(await nodes(neo4j)).toMatchObject([{ id: '0', name: 'One', category: 'biolink:Gene' }])
  expect(await edges(neo4j)).toMatchObject([{ subject: '0', relation: 'TREATS', object: '1' }])
})

test('names of columns are given to records as they are to tables', async () => {
  const options = {
    renamed: new Map([
      ['ident', 'id'],
      ['cause', 'subject'],
      ['effect', 'object'],
    ]),
  }
  const text = '{"ident":"a"}\n{"cause":"a","effect":"b"}'
  expect(await nodes(text, { ...MIXED, ...options })).toMatchObject([{ id: 'a' }])
  expect(await edges(text, { ...MIXED, ...options, predicate: 'treats' })).toMatchObject([
    { subject: 'a', relation: 'treats', object: 'b', cell: { text: 'a', start: text.indexOf('a","effect') } },
  ])
})

const OBO = 'http://purl.obolibrary.org/obo/'
const ontology = {
  graphs: [
    {
      id: `${OBO}made-up.json`,
      meta: { basicPropertyValues: [{ pred: 'a', val: 'nodes' }] },
      nodes: [
        {
          id: `${OBO}MONDO_0000001`,
          lbl: 'made-up disease',
          type: 'CLASS',
          meta: {
            definition: { val: 'A disease that is made up.', xrefs: [] },
            synonyms: [
              { pred: 'hasExactSynonym', val: 'invented disease' },
              { pred: 'hasBroadSynonym', val: 'disorder' },
            ],
            xrefs: [{ val: 'DOID:4' }],
            comments: ['Nobody has it.'],
            basicPropertyValues: [
              { pred: 'http://example.org/x#seen', val: 'never' },
              { pred: 'http://example.org/x#seen', val: 'nowhere' },
            ],
          },
        },
        { id: `${OBO}MONDO_0000002`, type: 'CLASS', lbl: 'other disease', meta: { deprecated: true } },
        {
          id: `${OBO}GO_1`,
          meta: { basicPropertyValues: [{ pred: 'x#hasOBONamespace', val: 'biological_process' }] },
        },
        { id: `${OBO}RO_0004019`, type: 'PROPERTY', lbl: 'disease has basis in' },
      ],
      edges: [
        { sub: `${OBO}MONDO_0000002`, pred: 'is_a', obj: `${OBO}MONDO_0000001` },
        { sub: `${OBO}MONDO_0000001`, pred: `${OBO}RO_0004019`, obj: `${OBO}GO_1` },
        { sub: `${OBO}MONDO_0000001`, pred: `${OBO}BFO_0000050`, obj: `${OBO}GO_1` },
        { sub: `${OBO}RO_0004019`, pred: 'subPropertyOf', obj: `${OBO}RO_1` },
      ],
      equivalentNodesSets: [],
    },
  ],
}

test.each([undefined, 2])('obographs are read by their terms, indented by %s', async (indent) => {
  const text = JSON.stringify(ontology, null, indent)
  expect(await nodes(text)).toMatchObject([
    {
      id: 'MONDO:0000001',
      name: 'made-up disease',
      alsoCalled: ['invented disease'],
      summary: 'A disease that is made up.',
      xrefs: ['DOID:4'],
      attributes: [
        { name: 'broad_synonym', value: 'disorder' },
        { name: 'comment', value: 'Nobody has it.' },
        { name: 'iri' },
        { name: 'seen', value: 'never|nowhere' },
      ],
    },
    { id: 'MONDO:0000002', name: 'other disease' },
    { id: 'GO:1', name: 'GO:1', category: 'biolink:BiologicalProcess' },
  ])
  const rows = await edges(text)
  expect(rows).toMatchObject([
    { subject: 'MONDO:0000002', predicate: 'SUBTYPE_OF', object: 'MONDO:0000001', cell: { text: 'is_a' } },
    { subject: 'MONDO:0000001', relation: 'disease has basis in', object: 'GO:1' },
    { relation: 'BFO:0000050' },
  ])
  const lines = text.split('\n')
  for (const row of rows) {
    if (row.type !== 'CLAIM') throw new Error(row.reason)
    expect(text.slice(row.cell.start, row.cell.start + row.cell.text.length)).toBe(row.cell.text)
    if (indent !== undefined) expect(lines[row.line]).toContain('"sub"')
  }
})

test.each([
  [`${OBO}HP_0000118`, 'HP:0000118'],
  ['http://www.orpha.net/ORDO/Orphanet_79', 'Orphanet:79'],
  ['https://identifiers.org/hgnc/5', 'HGNC:5'],
  ['http://identifiers.org/hgnc/HGNC:5', 'HGNC:5'],
  ['http://www.ebi.ac.uk/efo/EFO_0000001', 'EFO:0000001'],
  [`${OBO}mondo#related_to`, `${OBO}mondo#related_to`],
  ['MONDO:1', 'MONDO:1'],
])('the term at %s is %s', (iri, curie) => {
  expect(curieOfIri(iri)).toBe(curie)
})

test.each<[string, string]>([
  ['KGX', '{"nodes":[{"id":"a","name":"A","category":["G"]}],"edges":[{"subject":"a","predicate":"p","object":"b"}]}'],
  [
    'networkx',
    '{"directed": true, "graph": {"nodes":1}, "nodes": [{"id":"a","name":"A","category":"G"}], "links":[{"source":"a","target":"b","predicate":"p","key":0}]}',
  ],
  [
    'Cytoscape',
    '{"elements":{"nodes":[{"data":{"id":"a","label":"A","type":"G"}}],"edges":[{"data":{"source":"a","target":"b","label":"p"}}]}}',
  ],
  ['a plain list', '[{"id":"a","name":"A","category":"G"},\n {"subject":"a","predicate":"p","object":"b"}]'],
])('a JSON document of %s is read', async (_, text) => {
  expect(await nodes(text)).toMatchObject([{ id: 'a', name: 'A', category: 'G' }])
  expect(await edges(text)).toMatchObject([{ subject: 'a', relation: 'p', object: 'b' }])
})

test('a graph of hetio is read, and so is its metagraph', async () => {
  const metaedges = [
    ['Compound', 'Side effect', 'causes', 'both'],
    ['Gene', 'Gene', 'regulates', 'forward'],
    ['Gene', 'Gene', 'causes', 'both'],
  ]
  const metagraph = JSON.stringify({ metanode_kinds: ['Compound', 'Gene'], metaedge_tuples: metaedges }, null, 2)
  expect(await nodes(metagraph)).toEqual([])
  expect(await edges(metagraph)).toMatchObject([
    { line: 7, subject: 'Compound', predicate: 'CAUSES', object: 'Side effect', cell: { text: 'causes' } },
    { subject: 'Gene', relation: 'regulates', object: 'Gene' },
    { subject: 'Gene', predicate: 'RELATES_TO', relation: null, object: 'Gene' },
  ])
  const graph = JSON.stringify({
    metaedge_tuples: metaedges,
    nodes: [{ kind: 'Gene', identifier: 5, name: 'G5', data: { chromosome: '1' } }],
    edges: [
      {
        source_id: ['Gene', 5],
        target_id: ['Gene', 6],
        kind: 'regulates',
        direction: 'backward',
        data: { unbiased: false },
      },
    ],
  })
  expect(await nodes(graph)).toMatchObject([
    { id: 'Gene::5', name: 'G5', attributes: [{ name: 'chromosome', value: '1' }] },
  ])
  expect(await edges(graph)).toMatchObject([
    {
      subject: 'Gene::6',
      relation: 'regulates',
      object: 'Gene::5',
      attributes: [{ name: 'unbiased', value: 'false' }],
    },
  ])
})

test('a document without lists of nodes or edges is refused with the lists that it has', async () => {
  await expect(nodes('{"a":{"b":[{"c":1}]},"d":1}')).rejects.toThrow(
    new UnreadableTable('The document has no list of "nodes", "edges" or "links". It has "a.b".'),
  )
  expect(await nodes('{"nodes":[],"edges":[]}')).toEqual([])
})

test('the edges of a graph without directions say no more than that', async () => {
  const text = '{"directed": false, "nodes": [], "links": [{"source":"a","target":"b","label":"causes"}]}'
  expect(await edges(text)).toMatchObject([{ predicate: 'RELATES_TO', relation: null, cell: { text: 'causes' } }])
})

test.each<[string, string]>([
  ['{"nodes":[{"id":"a"},\n{"id":', 'The file breaks off in line 2: it is not all of a JSON document.'],
  ['{"nodes":[{"id":"a"]}', 'Line 1 closes a bracket that is not open, so the file is no JSON.'],
  ['{"nodes":[{"id":"a"}]}}', 'Line 1 closes a bracket that is not open, so the file is no JSON.'],
])('%s is refused', async (text, message) => {
  await expect(nodes(text)).rejects.toThrow(new UnreadableTable(message))
})

test('a record that is no JSON is rejected by itself, and text that is no UTF-8 refuses the file', async () => {
  expect(await nodes('{"nodes":[{"id":"a",},{"id":"b"}]}')).toMatchObject([
    { type: 'REJECTED', line: 1, reason: expect.stringContaining('it is no JSON') },
    { id: 'b' },
  ])
  const broken = Buffer.concat([Buffer.from('{"nodes":[{"id":"'), Buffer.of(0xff), Buffer.from('"}]}')])
  await expect(nodesOf('kgx', broken)).rejects.toThrow('The file is not UTF-8.')
})

test('a file is refused where it is not of the form that was said', async () => {
  await expect(nodes('id\tcategory\na\tb', { form: 'JSON' })).rejects.toThrow('The file is a table, and not JSON.')
  await expect(nodesOf('csv', '{"graphs":[]}')).rejects.toThrow('The file is JSON, which --format csv does not read.')
})

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('the records of any JSON document are those that JSON.parse finds, wherever it is cut', async () => {
  // One name with an escape at most: JSON.parse of Node.js 26.10 takes one such name for another.
  const name = fc.constantFrom('nodes', 'edges', 'x', '"', '[', 'é😀')
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(1, null, true, '', 'a"\\', '}{][', '\n,:'),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(name, tie('value'), { maxKeys: 4 }),
    ),
  }))
  const isWanted = (path: string, type = 'OBJECT') => type === 'OBJECT' && (/(?:^|\.)nodes$/.test(path) || path === '')
  /** Objects in wanted lists that are in no other such object. */
  const oracle = (json: unknown, path: string, isListed: boolean): unknown[] => {
    if (Array.isArray(json)) return json.flatMap((item) => oracle(item, path, true))
    if (typeof json !== 'object' || json === null) return []
    if (isListed && isWanted(path)) return [json]
    return Object.entries(json).flatMap(([key, item]) => oracle(item, path === '' ? key : `${path}.${key}`, false))
  }
  await fc.assert(
    fc.asyncProperty(
      value,
      fc.constantFrom(undefined, 1),
      fc.integer({ min: 1, max: 9 }),
      async (json, indent, size) => {
        const text = JSON.stringify(json, null, indent)
        const found = []
        for await (const elements of jsonElements(inPieces(text, size), isWanted)) found.push(...elements)
        expect(found.map((element) => JSON.parse(element.text))).toEqual(oracle(JSON.parse(text), '', false))
        for (const { text: own, line, start } of found) {
          expect(text.slice(start, start + own.length)).toBe(own)
          expect(line).toBe(text.slice(0, start).split('\n').length)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('numbers that JSON does not have are null, but not inside texts', () => {
  expect(parsedJson('{"a": NaN, "b": [-Infinity, 1], "c": "NaN \\" NaN"}')).toEqual({
    a: null,
    b: [null, 1],
    c: 'NaN " NaN',
  })
  expect(() => parsedJson('{"a": nothing}')).toThrow(SyntaxError)
})

test('a document of JSON is read in bounded memory', async () => {
  const node = `{"id":"${'a'.repeat(100)}","meta":{"x":[1,2,{"y":"}"}]}},`
  async function* long() {
    yield Buffer.from('{"nodes":[')
    for (let at = 0; at < 2_000; at++) yield Buffer.from(node.repeat(200))
    yield Buffer.from('{}]}')
  }
  let count = 0
  let most = 0
  for await (const elements of jsonElements(long(), (path) => path === 'nodes')) {
    count += elements.length
    most = Math.max(most, elements.length)
  }
  expect(count).toBe(400_001)
  expect(most).toBeLessThanOrEqual(201)
})
