import { MultiDirectedGraph, UndirectedGraph } from 'graphology'
import { write as gexfOf } from 'graphology-gexf'
import { expect, test } from 'vitest'
import { UnreadableTable } from '../../src/interchange/read/read-table.ts'
import { writeGexf } from '../../src/interchange/write/write-gexf.ts'
import { writeGraphml } from '../../src/interchange/write/write-graphml.ts'
import { imported } from '../ingest/imported.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { NOTHING } from '../tables/table-of.ts'
import { edgesOf, nodesOf } from './rows-of.ts'

const MIXED = { mixed: true }
const nodes = (text: string | Uint8Array, cuts: number[] = []) => nodesOf('kgx', text, cuts, MIXED)
const edges = (text: string | Uint8Array, cuts: number[] = []) => edgesOf('kgx', text, cuts, MIXED)

const GRAPHML = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="category" attr.type="string"><default>biolink:Gene</default></key>
  <key id="d1" for="node" attr.name="name" attr.type="string"/>
  <key id="d2" for="edge" attr.name="predicate" attr.type="string"/>
  <key id="d3" for="edge" attr.name="id" attr.type="string"/>
  <graph id="G" edgedefault="directed">
    <node id="X:1"><data key="d1">One &amp; <![CDATA[only <1>]]></data></node>
    <node id="X:2"><data key="d0">biolink:Disease</data></node>
    <edge source="X:1" target="X:2"><data key="d2">biolink:causes</data><data key="d3">e1</data></edge>
    <edge id="e2" source="X:1" target="X:2" directed="false"><data key="d2">biolink:causes</data></edge>
    <edge source="X:2" target="X:1"/>
  </graph>
</graphml>`

test('GraphML is read with its defaults, and edges with or without a direction', async () => {
  const every = [...Buffer.from(GRAPHML).keys()]
  for (const cuts of [[], every]) {
    expect(await nodes(GRAPHML, cuts)).toMatchObject([
      { line: 8, id: 'X:1', name: 'One & only <1>', category: 'biolink:Gene' },
      { line: 9, id: 'X:2', name: 'X:2', category: 'biolink:Disease' },
    ])
    const rows = await edges(GRAPHML, cuts)
    expect(rows).toMatchObject([
      { line: 10, subject: 'X:1', predicate: 'CAUSES', object: 'X:2', cell: { text: 'biolink:causes' } },
      { line: 11, predicate: 'RELATES_TO', relation: null },
      { line: 12, subject: 'X:2', predicate: 'RELATES_TO', relation: null, cell: { text: 'X:2' } },
    ])
    for (const row of rows) {
      if (row.type !== 'CLAIM') throw new Error(row.reason)
      expect(GRAPHML.slice(row.cell.start, row.cell.start + row.cell.text.length)).toBe(row.cell.text)
    }
  }
})

test('GraphML of yEd and Neo4j is read with its labels', async () => {
  const yed = `<graphml><key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed">
    <node id="n0"><data key="d6"><y:ShapeNode><y:Fill/><y:NodeLabel>
      One</y:NodeLabel></y:ShapeNode></data><graph id="n0:"><node id="n0::n0"/></graph></node>
    <edge id="e0" source="n0" target="n0::n0"><data key="d9"><y:EdgeLabel>treats</y:EdgeLabel></data></edge>
  </graph></graphml>`
  expect(await nodes(yed)).toMatchObject([{ id: 'n0::n0' }, { id: 'n0', name: 'One' }])
  expect(await edges(yed)).toMatchObject([{ subject: 'n0', relation: 'treats', object: 'n0::n0' }])
  const neo4j = `<graphml><graph id="G" edgedefault="directed">
    <node id="n1" labels=":Person:Actor"><data key="labels">:Person:Actor</data><data key="name">One</data></node>
    <edge id="e1" source="n1" target="n2" label="KNOWS"><data key="label">KNOWS</data></edge>
  </graph></graphml>`
  expect(await nodes(neo4j)).toMatchObject([{ id: 'n1', name: 'One', category: 'Person' }])
  expect(await edges(neo4j)).toMatchObject([{ relation: 'KNOWS' }])
})

test('GEXF is read with its attributes', async () => {
  const graph = new MultiDirectedGraph()
  graph.addNode('a', { label: 'One <1>', category: 'Gene' })
  graph.addNode('b', { label: 'Two' })
  graph.addEdgeWithKey('e', 'a', 'b', { label: 'causes', weight: 3, pages: '5 & 6' })
  const text = gexfOf(graph)
  expect(await nodes(text)).toMatchObject([
    { id: 'a', name: 'One <1>' },
    { id: 'b', name: 'Two' },
  ])
  expect(await edges(text)).toMatchObject([
    {
      subject: 'a',
      predicate: 'CAUSES',
      object: 'b',
      basis: 'DEFAULT',
      attributes: expect.arrayContaining([
        { name: 'pages', value: '5 & 6' },
        { name: 'weight', value: '3' },
      ]),
    },
  ])
  const undirected = new UndirectedGraph()
  undirected.mergeEdge('a', 'b', { label: 'causes' })
  expect(await edges(gexfOf(undirected))).toMatchObject([{ predicate: 'RELATES_TO', relation: null }])
})

test.each([
  ['GraphML', writeGraphml],
  ['GEXF', writeGexf],
] as const)('what is written as %s is read with its kinds, predicates and certainties', async (_, write) => {
  const shipped = await openGraph()
  const text = [...write(shipped)].join('')
  const concepts = (await nodes(text)).map((row) => (row.type === 'CONCEPT' ? row : null))
  expect(concepts.map((row) => [row?.id, row?.kind, row?.name, row?.summary])).toEqual(
    [...shipped.concepts.values()].map(({ key, kind, name, summary }) => [
      key,
      kind === 'LEG_SIDE' ? 'ENTITY' : kind,
      name,
      summary,
    ]),
  )
  const claims = (await edges(text)).map((row) => (row.type === 'CLAIM' ? row : null))
  const said = (
    row: { subject: string; predicate: string; object: string; certainty: number; polarity: string } | null,
  ) => [row?.subject, row?.predicate, row?.object, row?.certainty, row?.polarity]
  expect(claims.map(said)).toEqual([...shipped.claims.values()].map(said))
})

test.each([
  ['GraphML', writeGraphml],
  ['GEXF', writeGexf],
] as const)('what is written as %s has its qualifiers again, and no score that was a default', async (_, write) => {
  const rows = [
    ['subject', 'predicate', 'object', 'has_confidence_score', 'knowledge_level', 'object_direction_qualifier'],
    ['A:1', 'biolink:affects', 'B:1', '', 'prediction', 'decreased'],
    ['A:1', 'biolink:causes', 'B:1', '0.7', '', ''],
    ['B:1', 'biolink:causes', 'A:1', '', '', ''],
  ].map((fields) => fields.join('\t'))
  const ends = ['id\tcategory\tname', 'A:1\tbiolink:Gene\ta', 'B:1\tbiolink:Gene\tb']
  const { snapshot } = await imported(NOTHING, 't', ends, rows, 'kgx')
  const claims = (await edges([...write(snapshot)].join(''))).map((row) => (row.type === 'CLAIM' ? row : null))
  const said = claims.map((row) => [row?.predicate, row?.certainty, row?.basis, row?.explicitness, row?.qualifiers])
  expect(said.toSorted()).toEqual([
    ['CAUSES', 0.7, 'SCORE', 'EXPLICIT', []],
    ['CAUSES', 0.85, 'DEFAULT', 'EXPLICIT', []],
    ['DECREASES', 0.4, 'DEFAULT', 'INFERRED', [{ name: 'object_direction_qualifier', value: 'decreased' }]],
  ])
})

test('GraphML in another encoding is read by its declaration', async () => {
  const text = '<?xml version="1.0" encoding="ISO-8859-1"?><graphml><graph><node id="é"/></graph></graphml>'
  expect(await nodes(Buffer.from(text, 'latin1'))).toMatchObject([{ id: 'é' }])
  await expect(nodes(text.replace('ISO-8859-1', 'x-none'))).rejects.toThrow('The file says that it is in x-none')
})

test.each<[string, string]>([
  ['<graphml><graph><node id="a"></graph></graphml>', 'The file is no XML: 1:'],
  ['<graphml><graph><node id="a"/>', 'The file is no XML: 1:'],
  ['<graphml><graph><node id="&unknown;"/></graph></graphml>', 'The file is no XML: 1:'],
  ['<html><body>404</body></html>', 'The file is a page in HTML; a download may have failed.'],
  ['<?xml version="1.0"?><rdf:RDF xmlns:rdf="x">', 'Convert it to obographs JSON first'],
  ['<svg/>', 'The file is XML, and neither GraphML nor GEXF.'],
])('%s is refused', async (text, message) => {
  await expect(nodes(text)).rejects.toThrow(UnreadableTable)
  await expect(nodes(text)).rejects.toThrow(message)
})

test('an edge without an end is rejected, and the rest is read', async () => {
  const text = '<graphml><graph><edge source="a"/><edge source="a" target="b"/></graph></graphml>'
  expect(await edges(text)).toMatchObject([{ type: 'REJECTED', reason: 'it has no object' }, { subject: 'a' }])
})
