import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { UnreadableTable } from '../../src/interchange/read/files/unreadable-table.ts'
import { type Mapping, readSssom } from '../../src/interchange/read/read-sssom.ts'

async function* bytes(text: string | Uint8Array) {
  const all = typeof text === 'string' ? new TextEncoder().encode(text) : text
  for (let at = 0; at < all.length; at += 7) yield all.slice(at, at + 7)
}
const HEADER = 'subject_id\tsubject_label\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification'
const tsv = (...rows: string[]) =>
  `#curie_map:\n#  A: https://a.example/\n#license: CC0\n${[HEADER, ...rows].join('\n')}\n`
const row = (subject: string, predicate: string, object: string, modifier = '') =>
  [subject, 'a label', predicate, modifier, object, 'semapv:ManualMappingCuration'].join('\t')
const brief = ({ subject, match, object }: Mapping) => `${subject} ${match} ${object}`

test('mappings are read with how well they match', async () => {
  const { mappings, rejected, denied } = await readSssom(
    bytes(
      tsv(
        row('MONDO:1', 'skos:exactMatch', 'DOID:1'),
        row('MONDO:2', 'owl:sameAs', 'DOID:2'),
        row('MONDO:3', 'http://www.w3.org/2002/07/owl#equivalentClass', 'http://purl.obolibrary.org/obo/DOID_3'),
        row('MONDO:4', 'skos:broadMatch', 'DOID:4'),
        row('MONDO:5', 'skos:narrowMatch', 'DOID:5'),
        row('MONDO:6', 'skos:closeMatch', 'DOID:6'),
        row('MONDO:7', 'oio:hasDbXref', 'DOID:7'),
        row('MONDO:8', 'rdfs:subClassOf', 'DOID:8'),
      ),
    ),
  )
  expect(mappings.map(brief)).toEqual([
    'MONDO:1 EXACT DOID:1',
    'MONDO:2 EXACT DOID:2',
    'MONDO:3 EXACT DOID:3',
    'MONDO:4 BROAD DOID:4',
    'MONDO:5 NARROW DOID:5',
    'MONDO:6 CLOSE DOID:6',
    'MONDO:7 RELATED DOID:7',
    'MONDO:8 BROAD DOID:8',
  ])
  expect(mappings[0]?.line).toBe(5)
  expect({ rejected, denied }).toEqual({ rejected: [], denied: 0 })
})

test('a denied mapping is left out, whichever line comes first', async () => {
  const { mappings, denied } = await readSssom(
    bytes(
      tsv(
        row('A:1', 'skos:exactMatch', 'B:1', 'Not'),
        row('A:1', 'skos:exactMatch', 'B:1'),
        row('A:2', 'skos:exactMatch', 'B:2'),
        row('A:2', 'skos:exactMatch', 'B:2', 'Not'),
        row('A:2', 'skos:broadMatch', 'B:2'),
        row('A:3', 'skos:exactMatch', 'sssom:NoTermFound'),
      ),
    ),
  )
  expect(mappings.map(brief)).toEqual(['A:2 BROAD B:2'])
  expect(denied).toBe(2)
})

test('a line without a mapping is rejected with its reason', async () => {
  const { mappings, rejected } = await readSssom(
    bytes(
      tsv(
        row('A:1', 'x:likes', 'B:1'),
        row('', 'skos:exactMatch', 'B:1'),
        row('A:1', 'skos:exactMatch', ''),
        row('A:1', 'skos:exactMatch', 'B:1', 'Maybe'),
        row('A:9', 'skos:exactMatch', 'B:9'),
      ),
    ),
  )
  expect(rejected.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '5 its predicate_id "x:likes" is no mapping that is known',
    '6 it has no subject_id',
    '7 it has no object_id',
    '8 its predicate_modifier "Maybe" is not "Not"',
  ])
  expect(mappings.map(brief)).toEqual(['A:9 EXACT B:9'])
})

test('commas, packing and missing comments make no difference', async () => {
  const text = 'subject_id,predicate_id,object_id\r\nA:1,skos:exactMatch,"B:1"\r\n'
  const expected = [{ line: 2, subject: 'A:1', object: 'B:1', match: 'EXACT' }]
  expect((await readSssom(bytes(text))).mappings).toEqual(expected)
  expect((await readSssom(bytes(gzipSync(text)))).mappings).toEqual(expected)
})

test('a file that is no set of mappings is refused', async () => {
  await expect(readSssom(bytes('# nothing\nid\tname\n'))).rejects.toThrow(UnreadableTable)
  await expect(readSssom(bytes(''))).rejects.toThrow(UnreadableTable)
})
