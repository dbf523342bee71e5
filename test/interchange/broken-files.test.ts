import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatFound, UnreadableTable } from '../../src/interchange/read/read-table.ts'
import { edgesOf, nodesOf } from './rows-of.ts'

/** Pieces that the readers of each form know. */
const pieces = [
  ...['{', '}', '[', ']', '"', '\\', ':', ',', '\n', '\t', ';', '|', ' ', '#', 'é', '\0', '1', 'true', 'NaN'],
  ...['"nodes":[', '"edges":[', '"graphs":[{', '{"id":"a"}', '{"subject":"a","object":"b"}', '"directed":false'],
  ...[
    '<graphml>',
    '<graph>',
    '<node id="a">',
    '<edge source="a" target="b"/>',
    '</node>',
    '<data key="x">',
    '&amp;',
    '<!--',
  ],
  ...[
    '<gexf>',
    '<attvalue for="0"',
    '<![CDATA[',
    ']]>',
    '<?xml version="1.0" encoding="latin1"?>',
    '<!DOCTYPE x [',
    '/>',
  ],
  ...['dag {', 'a', '->', '<->', '--', '[exposure]', 'pos="0,0"', 'a E @0,0', '\n\n', '"a b"', 'subgraph', '/*'],
  ...['id\tcategory\n', 'subject,predicate,object\n', ':ID', ':START_ID', 'Source,Target', '_id', '"a""', '\r'],
]
const bytes = fc
  .array(fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 25,
  })
  .map((parts) => Buffer.from(parts.join('')))
const file = fc.oneof(
  bytes,
  fc.tuple(bytes, fc.nat()).map(([body, at]) => {
    const packed = gzipSync(body)
    const broken = Buffer.from(packed)
    broken[at % broken.length] = (broken[at % broken.length] ?? 0) ^ 1
    return at % 2 === 0 ? packed : broken
  }),
  bytes.map((body) => Buffer.concat([Buffer.alloc(257, 'a'), Buffer.from('ustar'), body, Buffer.alloc(300)])),
)

test('any bytes are read or refused as unreadable', async () => {
  const options = fc.record(
    { mixed: fc.boolean(), columns: fc.constant(['subject', 'object']), form: fc.constant('DAGITTY' as const) },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(file, options, fc.constantFrom('csv', 'kgx'), async (body, given, format) => {
      for (const read of [nodesOf, edgesOf]) {
        const rows = await read(format, body, [], given).catch((error: unknown) => error)
        if (Array.isArray(rows)) expect(rows.every(({ line }) => line >= 1)).toBe(true)
        else expect(rows).toBeInstanceOf(UnreadableTable)
      }
      const found = await formatFound(oneChunk(body)).catch((error: unknown) => error)
      if (typeof found !== 'string') expect(found).toBeInstanceOf(UnreadableTable)
    }),
    { numRuns: 2_000 },
  )
})

async function* oneChunk(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body
}
