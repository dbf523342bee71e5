import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONCEPT_KINDS } from '../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { MAX_LINE } from '../../src/interchange/read/files/text-lines.ts'
import { UnreadableTable } from '../../src/interchange/read/read-table.ts'
import { edgesOf, nodesOf } from './rows-of.ts'

const EDGES = 'subject,predicate,object,certainty'
const inWords = (rows: readonly object[]) =>
  rows.map((row) => Object.values(row).map((value) => (typeof value === 'object' ? JSON.stringify(value) : `${value}`)))
const briefly = async (table: string | Uint8Array) =>
  (await nodesOf('csv', table)).map((row) =>
    row.type === 'CONCEPT' ? `${row.line} ${row.id}=${row.name}` : `${row.line} ${row.reason}`,
  )

test('a table of concepts is read, whatever the order of its columns', async () => {
  expect(await nodesOf('csv', 'name,more,kind,id\r\nThe knee,x,Body part,knee\r\n,,Gene,hgnc:5')).toEqual([
    {
      type: 'CONCEPT',
      line: 2,
      id: 'knee',
      kind: 'BODY_PART',
      name: 'The knee',
      category: null,
      alsoCalled: [],
      summary: null,
      role: null,
      xrefs: [],
      attributes: [{ name: 'more', value: 'x' }],
    },
    {
      type: 'CONCEPT',
      line: 3,
      id: 'hgnc:5',
      kind: 'ENTITY',
      name: 'hgnc:5',
      category: 'biolink:Gene',
      alsoCalled: [],
      summary: null,
      role: null,
      xrefs: [],
      attributes: [],
    },
  ])
})

test('a leg side is read with its role, and rejected without', async () => {
  const rows = [
    ...(await nodesOf('csv', 'id,kind,role\na,leg-side,longer\nb,LEG_SIDE,Shorter\nc,leg side,left\nd,driver,longer')),
    ...(await nodesOf('kgx', 'id\tcategory\taetia_kind\taetia_role\na\tx\tLEG_SIDE\tSHORTER\nb\tx\tLEG_SIDE\t')),
  ]
  expect(rows).toMatchObject([
    { id: 'a', role: 'LONGER' },
    { id: 'b', role: 'SHORTER' },
    { type: 'REJECTED', reason: 'a leg side is LONGER or SHORTER, which its column "role" must say, not "left"' },
    { id: 'd', role: null },
    { id: 'a', role: 'SHORTER' },
    { type: 'REJECTED', reason: 'a leg side is LONGER or SHORTER, which its column "aetia_role" must say, not ""' },
  ])
})

test('a table of claims is read, and a predicate that is none of ours is kept as it is written', async () => {
  const table = `${EDGES}\na,causes,b,0.5\nb,"is ""held"" by",c,\n`
  const rows = await edgesOf('csv', table)
  expect(rows).toMatchObject([
    {
      line: 2,
      subject: 'a',
      predicate: 'CAUSES',
      relation: null,
      object: 'b',
      certainty: 0.5,
      cell: { text: 'causes' },
    },
    {
      line: 3,
      predicate: 'RELATES_TO',
      relation: 'is "held" by',
      certainty: 0.85,
      polarity: 'AFFIRMED',
      explicitness: 'EXPLICIT',
      cell: { text: 'is ""held"" by' },
    },
  ])
  for (const row of rows) {
    if (row.type !== 'CLAIM') throw new Error(row.reason)
    expect(table.slice(row.cell.start, row.cell.start + row.cell.text.length)).toBe(row.cell.text)
  }
})

test('kinds and predicates are known by any usual spelling of their names', async () => {
  const spellings = (name: string) => [
    name,
    name.toLowerCase(),
    name.toLowerCase().replaceAll('_', '-'),
    name.replaceAll('_', ' '),
    name.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  ]
  for (const kind of CONCEPT_KINDS) {
    const rows = await nodesOf(
      'csv',
      `id,kind,role\n${spellings(kind)
        .map((name) => `x,${name},longer`)
        .join('\n')}`,
    )
    for (const row of rows) expect(row).toMatchObject({ kind, category: null })
  }
  for (const predicate of PREDICATE_NAMES) {
    const rows = await edgesOf(
      'csv',
      `${EDGES}\n${spellings(predicate)
        .map((name) => `a,${name},b,1`)
        .join('\n')}`,
    )
    for (const row of rows) expect(row).toMatchObject({ predicate, relation: null })
  }
})

test.each<[string, string | Uint8Array, string[]]>([
  ['nothing but a header', 'id,kind,name', []],
  ['empty lines', 'id,kind,name\n\n\r\na,driver,A\n\n', ['4 a=A']],
  ['a byte order mark', '\uFEFFid,kind,name\na,driver,A', ['2 a=A']],
  [
    'line breaks in quotes',
    'id,kind,name\n"a",driver,"A\r\nand\n\nB"\r\nb,driver,B\r\n',
    ['2 a=A\r\nand\n\nB', '6 b=B'],
  ],
  ['commas and quotes in quotes', 'id,kind,name\na,driver,"A, ""B"""\n', ['2 a=A, "B"']],
  ['fields at the end left out', 'id,kind,name\na,driver\nb,driver,B', ['2 a=a', '3 b=B']],
  ['a field too many', 'id,kind\na,driver,\n', ['2 it has 3 fields, and the header 2']],
  ['no id', 'id,kind\n ,driver', ['2 it has no id']],
  ['NUL', 'id,kind\na\0,driver\nb,driver', ['2 it contains NUL (U+0000)', '3 b=b']],
  [
    'a quote that is not closed',
    'id,kind,name\na,driver,"A\nb,driver,B\n',
    ['2 a quote is opened and not closed', '3 b=B'],
  ],
  [
    'a stray quote',
    'id,kind,name\na,driver,5" nail"\nb,driver,B',
    ['2 there is a quote in a field that does not start with one', '3 b=B'],
  ],
  [
    'text after a quote',
    'id,kind,name\na,driver,"A"B\nb,driver,B',
    ['2 there is text between a closing quote and the next comma', '3 b=B'],
  ],
  [
    'bytes that are no UTF-8',
    Uint8Array.of(...Buffer.from('id,kind\na'), 0xff, ...Buffer.from(',driver\nb,driver')),
    ['2 it is not UTF-8', '3 b=b'],
  ],
  [
    'half a surrogate pair',
    Uint8Array.of(...Buffer.from('id,kind\na'), 0xed, 0xa0, 0x80, ...Buffer.from(',driver')),
    ['2 it is not UTF-8'],
  ],
  ['a field of great length', `id,kind\n${'a'.repeat(4001)},driver`, ['2 its id has more than 4,000 characters']],
  [
    'a line of great length',
    `id,kind\n${'a'.repeat(MAX_LINE + 1)}\nb,driver`,
    ['2 the line has more than 262,144 characters', '3 b=b'],
  ],
])('of a table with %s the rest is read', async (_, table, expected) => {
  expect(await briefly(table)).toEqual(expected)
})

test.each<[string, string]>([
  ['', 'The table is empty. It needs a header that names its columns.'],
  ['\n\n', 'The table is empty. It needs a header that names its columns.'],
  ['id,name\na,A', 'The header, line 1, has no column "kind". Separated by commas, its columns are "id", "name".'],
  [
    'a,driver\nb,driver',
    'The header, line 1, has no column "id" and no column "kind". Separated by commas, its columns are "a", "driver".',
  ],
  ['id,kind,id\n', 'The header, line 1, names the column "id" twice.'],
  ['\nid,"kind\n', 'The header, line 2, cannot be read: a quote is opened and not closed.'],
])('%j has no header to read by', async (table, message) => {
  await expect(nodesOf('csv', table)).rejects.toThrow(new UnreadableTable(message))
})

test.each(['0', '-1', '1.01', 'NaN', 'Infinity', '0x1', 'high', '1e-400', '0,5'])(
  '%s is no certainty',
  async (value) => {
    const [row] = await edgesOf('csv', `${EDGES}\na,causes,b,"${value}"`)
    expect(row).toEqual({
      type: 'REJECTED',
      line: 2,
      reason: `its certainty "${value}" is no number above 0 and at most 1`,
    })
  },
)

const tsv = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n')

test('a KGX node is an entity with the most telling of its categories', async () => {
  const rows = await nodesOf(
    'kgx',
    tsv(
      ['id', 'category', 'name', 'synonym', 'description'],
      ['MONDO:1', 'biolink:NamedThing|biolink:Disease', 'one "quoted"', 'a|b', 'Says so.'],
      ['HGNC:5', 'biolink:NamedThing|biolink:Gene', '', '', ''],
      ['X:1', 'biolink:NamedThing', 'X', '', ''],
      ['X:2', '', 'X', '', ''],
      ['EXPO:1', 'EnvironmentalExposure', 'X', '', ''],
    ),
  )
  const broad = '[{"name":"category","value":"biolink:NamedThing"}]'
  expect(inWords(rows)).toEqual([
    [
      'CONCEPT',
      '2',
      'MONDO:1',
      'ENTITY',
      'one "quoted"',
      'biolink:Disease',
      '["a","b"]',
      'Says so.',
      'null',
      '[]',
      broad,
    ],
    ['CONCEPT', '3', 'HGNC:5', 'ENTITY', 'HGNC:5', 'biolink:Gene', '[]', 'null', 'null', '[]', broad],
    ['CONCEPT', '4', 'X:1', 'ENTITY', 'X', 'biolink:NamedThing', '[]', 'null', 'null', '[]', '[]'],
    ['CONCEPT', '5', 'X:2', 'ENTITY', 'X', 'null', '[]', 'null', 'null', '[]', '[]'],
    ['CONCEPT', '6', 'EXPO:1', 'ENTITY', 'X', 'biolink:EnvironmentalExposure', '[]', 'null', 'null', '[]', '[]'],
  ])
})

test.each<[Record<string, string>, object]>([
  [{ predicate: 'biolink:causes' }, { predicate: 'CAUSES', relation: null, explicitness: 'EXPLICIT', certainty: 0.85 }],
  [{ predicate: 'contributes_to' }, { predicate: 'DRIVES', relation: null }],
  [{ predicate: 'biolink:affects_likelihood_of' }, { predicate: 'RELATES_TO' }],
  [{ predicate: 'biolink:predisposes_to_condition' }, { predicate: 'PREDISPOSES_TO' }],
  [{ predicate: 'biolink:treats' }, { predicate: 'RELATES_TO', relation: 'biolink:treats' }],
  [{ predicate: 'biolink:related_to' }, { predicate: 'RELATES_TO', relation: null }],
  [{ negated: 'True' }, { polarity: 'NEGATED' }],
  [{ negated: 'false' }, { polarity: 'AFFIRMED' }],
  [{ negated: 'perhaps' }, { type: 'REJECTED', reason: 'its negated "perhaps" is neither true nor false' }],
  [{ knowledge_level: 'prediction' }, { explicitness: 'INFERRED', certainty: 0.4 }],
  [{ knowledge_level: 'statistical_association' }, { explicitness: 'INFERRED' }],
  [{ knowledge_level: 'logical_entailment' }, { explicitness: 'INFERRED' }],
  [{ knowledge_level: 'knowledge_assertion', agent_type: 'computational_model' }, { explicitness: 'EXPLICIT' }],
  [{ knowledge_level: 'not_provided', agent_type: 'computational_model' }, { explicitness: 'INFERRED' }],
  [{ has_confidence_score: '0.3' }, { certainty: 0.3 }],
  [{ has_confidence_score: '900' }, { certainty: 0.85, basis: 'DEFAULT' }],
  [{ aetia_predicate: 'DRIVES' }, { predicate: 'DRIVES' }],
  [{ aetia_polarity: 'DISPUTED', negated: 'false' }, { polarity: 'DISPUTED' }],
  [
    { aetia_polarity: 'no' },
    { type: 'REJECTED', reason: 'its aetia_polarity "no" is none of AFFIRMED, NEGATED, DISPUTED' },
  ],
  [{ aetia_exact: '[1]' }, { type: 'REJECTED' }],
])('a KGX edge with %j', async (fields, expected) => {
  const edge = { subject: 'A:1', predicate: 'biolink:causes', object: 'B:1', ...fields }
  const table = tsv(Object.keys(edge), Object.values(edge))
  const [row] = await edgesOf('kgx', table)
  expect(row).toMatchObject(expected)
  if (row?.type === 'CLAIM') expect(table.slice(row.cell.start).startsWith(edge.predicate)).toBe(true)
})

// What a careless reader takes for the end of something else.
const odd = fc
  .array(
    fc.constantFrom(
      ...['a', 'bc', ',', '"', '""', '\n', '\r\n', '\r', '\t', '\0', '|', 'é', '😀', '\uFEFF', ' ', 'causes'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => new Uint8Array(Buffer.from(parts.join(''))))
const bytes = fc.oneof(odd, fc.uint8Array({ maxLength: 60 }))

test('wherever a table is cut into chunks, its rows are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      bytes,
      fc.constantFrom('csv', 'kgx'),
      fc.array(fc.nat(), { maxLength: 4 }),
      async (body, format, cuts) => {
        const separator = format === 'csv' ? ',' : '\t'
        for (const [read, columns] of [
          [nodesOf, ['id', format === 'csv' ? 'kind' : 'category']],
          [edgesOf, ['subject', 'predicate', 'object']],
        ] as const) {
          const table = new Uint8Array(Buffer.concat([Buffer.from(`${columns.join(separator)}\n`), body]))
          const whole = await read(format, table)
          expect(
            await read(
              format,
              table,
              cuts.map((at) => at % table.length),
            ),
          ).toEqual(whole)
          expect(await read(format, table, [...table.keys()])).toEqual(whole)
        }
      },
    ),
  )
})

test('a predicate is in the file at the place that its row gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(odd, { maxLength: 4 }), async (lines) => {
      const text = `\uFEFFsubject,predicate,object\r\n${lines.map((line) => Buffer.from(line).toString()).join('\r\na,b,"c\n"\r\n')}\nx,"y""z",w`
      const rows = await edgesOf('csv', text)
      for (const row of rows)
        if (row.type === 'CLAIM')
          expect(text.slice(row.cell.start, row.cell.start + row.cell.text.length)).toBe(row.cell.text)
      expect(rows.at(-1)).toMatchObject({ relation: 'y"z' })
    }),
  )
})

test('fields written by the rules of CSV are read unchanged', async () => {
  const field = fc
    .array(fc.constantFrom('a', ',', '"', '\n', '\r\n', '\r', 'é', '😀', ' '), { maxLength: 12 })
    .map((parts) => parts.join(''))
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(fc.array(field, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), async (names, end) => {
      const table = ['id,kind,name', ...names.map((name, index) => `n${index},driver,${quoted(name)}`)].join(end)
      const rows = await nodesOf('csv', table)
      expect(rows.map((row) => (row.type === 'CONCEPT' ? [row.id, row.name] : row.reason))).toEqual(
        names.map((name, index) => [`n${index}`, name.trim() === '' ? `n${index}` : name]),
      )
    }),
  )
})

test('a file without an end of line is read in bounded memory', async () => {
  const chunk = new Uint8Array(65_536).fill(97)
  let given = 0
  async function* endless() {
    yield new TextEncoder().encode('id,kind\n')
    for (; given < 3_000; given++) yield chunk
  }
  const { readNodes } = await import('../../src/interchange/read/read-table.ts')
  const before = process.memoryUsage().arrayBuffers
  const rows = []
  let most = 0
  async function* watched() {
    for await (const piece of endless()) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
      yield piece
    }
  }
  for await (const batch of readNodes('csv', watched())) rows.push(...batch)
  expect(rows).toEqual([{ type: 'REJECTED', line: 2, reason: 'the line has more than 262,144 characters' }])
  // 197 million bytes were given.
  expect(most).toBeLessThan(20_000_000)
})
