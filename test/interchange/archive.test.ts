import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { expect, test } from 'vitest'
import { UnreadableTable } from '../../src/interchange/read/read-table.ts'
import { edgesOf, nodesOf } from './rows-of.ts'

const NODES = 'id\tcategory\tname\na\tbiolink:Gene\tA\n'
const EDGES = 'subject\tpredicate\tobject\na\tbiolink:treats\tb\n'

async function archiveOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const packed = pack()
  for (const [name, text] of Object.entries(files)) packed.entry({ name }, text)
  packed.finalize()
  const chunks: Uint8Array[] = []
  for await (const chunk of packed) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const MIXED = { mixed: true }
const both = async (file: Uint8Array, cuts: number[] = []) => [
  ...(await nodesOf('kgx', file, cuts, MIXED)),
  ...(await edgesOf('kgx', file, cuts, MIXED)),
]
const EXPECTED = [
  { id: 'a', name: 'A' },
  { subject: 'a', relation: 'biolink:treats', object: 'b' },
]

test('an archive with nodes and edges is read, in any order, packed or not', async () => {
  const files = { './README.md': 'none', 'kg/kg_nodes.tsv': NODES, 'kg/._kg_edges.tsv': 'x', 'kg/kg_edges.tsv': EDGES }
  const archive = await archiveOf(files)
  expect(await both(archive)).toMatchObject(EXPECTED)
  expect(await both(gzipSync(archive))).toMatchObject(EXPECTED)
  expect(await both(archive, [1, 300, 511, 512, 513, 700, 1500])).toMatchObject(EXPECTED)
  const turned = await archiveOf(Object.fromEntries(Object.entries(files).reverse()))
  expect(await both(turned)).toMatchObject(EXPECTED)
  const packed = await archiveOf({ 'nodes.tsv': NODES, 'edges.tsv': EDGES.repeat(1) })
  expect(await both(packed)).toMatchObject(EXPECTED)
})

test('an archive may hold one file of both, or edges alone', async () => {
  const lines = '{"id":"a","name":"A"}\n{"subject":"a","predicate":"biolink:treats","object":"b"}\n'
  expect(await both(await archiveOf({ 'meta.json': '{}', 'graph.jsonl': lines }))).toMatchObject(EXPECTED)
  expect(await both(await archiveOf({ 'edges.tsv': EDGES }))).toMatchObject(EXPECTED.slice(1))
})

test.each<[string, Promise<Uint8Array>, string]>([
  [
    'no file of nodes',
    archiveOf({ 'a.txt': 'x', 'b.tsv': NODES }),
    'The archive has no file of nodes, which has "nodes" in its name. It has "a.txt", "b.tsv".',
  ],
  [
    'two files of nodes',
    archiveOf({ 'nodes1.tsv': NODES, 'nodes2.tsv': NODES }),
    'The archive has several files of nodes: "nodes1.tsv" and "nodes2.tsv". Unpack it first.',
  ],
  ['a broken end', archiveOf({ 'nodes.tsv': NODES }).then((file) => file.subarray(0, 530)), 'The archive is broken'],
])('an archive with %s is refused', async (_, archive, message) => {
  const reading = nodesOf('kgx', await archive)
  await expect(reading).rejects.toThrow(UnreadableTable)
  await expect(reading).rejects.toThrow(message)
})
