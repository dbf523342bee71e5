import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listIn } from '../../src/interchange/read/forms/list-in-field.ts'
import { UnreadableTable } from '../../src/interchange/read/read-table.ts'
import { edgesOf, nodesOf } from './rows-of.ts'

// Tables as other programs write them.

type Options = Parameters<typeof nodesOf>[3]
const names = async (format: 'csv' | 'kgx', table: string | Uint8Array, options: Options = {}, at: number[] = []) =>
  (await nodesOf(format, table, at, options)).map((row) =>
    row.type === 'CONCEPT' ? `${row.line} ${row.id}=${row.name}` : `${row.line} ${row.reason}`,
  )
const edges = async (format: 'csv' | 'kgx', table: string, options: Options = {}) =>
  (await edgesOf(format, table, [], options)).map((row) =>
    row.type === 'CLAIM'
      ? `${row.line} ${row.subject} ${row.relation ?? row.predicate} ${row.object}`
      : `${row.line} ${row.reason}`,
  )

test('a row may leave out empty fields at its end, and none may be longer than the header', async () => {
  expect(await names('kgx', 'id\tcategory\tname\ttaxon\nX:1\tbiolink:Gene\tg\nX:2\t\nX:3\tG\th\tt\t\n')).toEqual([
    '2 X:1=g',
    '3 X:2=X:2',
    '4 it has 5 fields, and the header 4',
  ])
  expect(await edges('kgx', 'subject\tpredicate\tobject\tnegated\na\tbiolink:treats\tb\na\tbiolink:treats\n')).toEqual([
    '2 a biolink:treats b',
    '3 it has no object',
  ])
})

test.each<[string, string, string[]]>([
  ['a quoted header', '"id"\t"category"\t"name"\na\tx\tA', ['2 a=A']],
  ['quoted fields', 'id\tcategory\tname\n"a"\t"x"\t"A ""b"" c"\n""\tx\t', ['2 a=A "b" c', '3 it has no id']],
  ['a tab in quotes', 'id\tcategory\tname\na\tx\t"A\tB"', ['2 a=A\tB']],
  ['two quotes that are not closed', 'id\tcategory\tname\na\t"x\tA"\nb\t"x\tB"\tC', ['2 a=A"', '3 b=C']],
  ['a quote that is not closed', 'id\tcategory\tname\na\tx\t"A\nb\tx\tB', ['2 a="A', '3 b=B']],
  ['a quote that closes too early', 'id\tcategory\tname\na\tx\t"A" and more', ['2 a="A" and more']],
  ['a quote inside', 'id\tcategory\tname\na\tx\tan "A"\nb\tx\t5"', ['2 a=an "A"', '3 b=5"']],
  ['two lines in quotes', 'id\tcategory\tname\na\tx\t"A\r\nand ""B"""\r\nb\tx\tB', ['2 a=A\r\nand "B"', '4 b=B']],
  ['a field after two lines', 'id\tname\tcategory\na\t"A\nB"\tx\nb\tB\tx', ['2 a=A\nB', '4 b=B']],
  ['an open quote and a later one', 'id\tcategory\tname\na\tx\t"A\nb\tx\tB"\nc\tx\t"C"', ['2 a="A', '3 b=B"', '4 c=C']],
])('of a table with tabs and %s the rest is read', async (_, table, expected) => {
  expect(await names('kgx', table)).toEqual(expected)
  expect(await names('kgx', table, {}, [...Buffer.from(table).keys()])).toEqual(expected)
})

test.each<[string, 'csv' | 'kgx', string | Uint8Array]>([
  ['semicolons', 'csv', 'id;kind;name\na;driver;"A; or ""B"""\n'],
  ['semicolons and a comma in a name', 'csv', 'id;kind;"name";x, y\na;driver;"A; or ""B""";\n'],
  ['tabs', 'csv', 'id\tkind\tname\na\tdriver\tA; or "B"\n'],
  ['bars', 'csv', 'id|kind|name\na|driver|"A; or ""B"""\n'],
  ['commas', 'kgx', 'id,category,name\na,biolink:Gene,"A; or ""B"""\n'],
  ['carriage returns alone', 'csv', 'id,kind,name\ra,driver,"A; or ""B"""\r'],
  ['carriage returns and tabs', 'kgx', 'id\tcategory\tname\ra\tbiolink:Gene\tA; or "B"\r'],
  ['gzip', 'csv', gzipSync('id,kind,name\na,driver,"A; or ""B"""\n')],
  ['UTF-16', 'kgx', Buffer.from('\uFEFFid\tcategory\tname\na\tx\tA; or "B"\n', 'utf16le')],
])('a table with %s is read without being told so', async (_, format, table) => {
  expect(await names(format, table)).toEqual(['2 a=A; or "B"'])
  expect(await names(format, table, {}, [...Buffer.from(table as string).keys()])).toEqual(['2 a=A; or "B"'])
})

test('a separator that is given is used, whatever the header looks like', async () => {
  expect(await names('csv', 'id|kind|name,x\na|driver|A,b', { separator: '|' })).toEqual(['2 a=a'])
  await expect(nodesOf('csv', 'id;kind\na;driver', [], { separator: ',' })).rejects.toThrow(
    'It is one column, "id;kind", if commas separate columns.',
  )
})

test('the category of a node of KGX may be left out', async () => {
  expect(await names('kgx', 'id,is_even\na,True\n')).toEqual(['2 a=a'])
})

test('columns are read by the names that they are given', async () => {
  const renamed = new Map([
    ['ID', 'id'],
    ['label', 'name'],
    ['group', 'kind'],
    ['from', 'subject'],
  ])
  expect(await names('csv', 'label,ID,group\nA,a,driver\n', { renamed })).toEqual(['2 a=A'])
  expect(await edges('csv', 'from;predicate;object\na;causes;b', { renamed })).toEqual(['2 a CAUSES b'])
})

test.each<['csv' | 'kgx', 'nodes' | 'edges', string, string]>([
  ['csv', 'nodes', 'ID,Kind\na,driver', 'Try --map-columns id=ID,kind=Kind.'],
  ['csv', 'nodes', 'id,category\na,b', 'It looks like KGX, which --format kgx reads.'],
  ['kgx', 'nodes', 'id\tkind\na\tb', 'It looks like our own columns, which --format csv reads.'],
  ['csv', 'nodes', 'subject,predicate,object', '--nodes and --edges may be the wrong way round.'],
  ['kgx', 'edges', 'id\tcategory\tname', '--nodes and --edges may be the wrong way round.'],
  ['csv', 'edges', 'from,to,rel\n', 'Try --map-columns subject=from,predicate=rel,object=to.'],
  ['csv', 'edges', 'subject,object\na,b', 'Say what all edges say: --predicate treats.'],
  ['csv', 'edges', 'a,causes,b', 'If the file has no header, name its columns: --columns subject,predicate,object.'],
])('in %s, a header of %s tells the likely cause: %j', async (format, role, table, cause) => {
  const reading = role === 'nodes' ? nodesOf(format, table) : edgesOf(format, table)
  await expect(reading).rejects.toThrow(UnreadableTable)
  await expect(reading).rejects.toThrow(cause)
})

test.each<[string, Uint8Array, string]>([
  ['a zip archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'The file is a zip archive, as spreadsheets are too.'],
  ['RDF', Buffer.from('@prefix : <https://example.org/> .\n'), 'The file is RDF in triples.'],
  ['RDF', Buffer.from('<https://example.org/a> <https://example.org/b> "c" .\n'), 'The file is RDF in triples.'],
  ['an ontology', Buffer.from('format-version: 1.2\n\n[Term]\n'), 'Convert it to obographs JSON first'],
  ['a pointer', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), 'Fetch the file itself.'],
  ['bzip2', Buffer.from('BZh91AY&SY'), 'The file is compressed by bzip2. Unpack it first'],
  ['a gzip that breaks off', gzipSync('id,kind\na,driver\n').subarray(0, 20), 'packed by gzip and broken'],
  ['a gzip with another body', Buffer.concat([gzipSync('').subarray(0, 10), Buffer.from('nonsense')]), 'broken'],
])('%s is refused as what it is', async (_, file, message) => {
  await expect(nodesOf('csv', file)).rejects.toThrow(UnreadableTable)
  await expect(nodesOf('csv', file)).rejects.toThrow(message)
})

test("Neo4j's headers are read", async () => {
  const nodes = 'personId:ID(Person),name:string,:LABEL,synonym:string[],:IGNORE\np1,A,Person;Actor,"a;a, too",x\n'
  expect(await nodesOf('kgx', nodes)).toMatchObject([
    { id: 'p1', name: 'A', category: 'Person', alsoCalled: ['a', 'a, too'] },
  ])
  expect(await edges('kgx', ':START_ID(Person),since:int,:END_ID(Person),:TYPE\np1,2001,p2,KNOWS\n')).toEqual([
    '2 p1 KNOWS p2',
  ])
  expect(await edges('csv', ':START_ID,:END_ID\np1,p2\n')).toEqual(['2 p1 RELATES_TO p2'])
})

test("Gephi's headers are read, and an edge without a direction says no more than that", async () => {
  expect(await names('kgx', 'Id,Label,timeset\nn1,One,\nn2,,\n')).toEqual(['2 n1=One', '3 n2=n2'])
  const header = 'Source,Target,Type,Id,Label,timeset,Weight\n'
  expect(
    await edges(
      'csv',
      `${header}n1,n2,Directed,0,causes,,1.0\nn1,n2,Directed,1,,,2\nn1,n2,Undirected,2,causes,,1\nn1,n2,Undirected,3,binds,,1`,
    ),
  ).toEqual(['2 n1 CAUSES n2', '3 n1 RELATES_TO n2', '4 n1 RELATES_TO n2', '5 n1 binds n2'])
  expect(await edges('csv', 'source,target,type\na,b,causes')).toEqual(['2 a CAUSES b'])
})

test('edges without a header are read by the columns that are given, with one predicate or their own', async () => {
  const columns = ['subject', 'object']
  const table = '# who leads to whom\na b\nc\td\n\n e   f \ng\n'
  expect(await edges('csv', table, { columns })).toEqual([
    '2 a RELATES_TO b',
    '3 c RELATES_TO d',
    '5 e RELATES_TO f',
    '6 it has no object',
  ])
  expect(await edges('csv', 'a,b\nc,d', { columns, predicate: 'causes' })).toEqual(['1 a CAUSES b', '2 c CAUSES d'])
  expect(await edges('kgx', 'a;b;treats\nc;d;', { columns: [...columns, 'predicate'] })).toEqual([
    '1 a treats b',
    '2 c RELATES_TO d',
  ])
  expect(await names('csv', table, { columns, mixed: true })).toEqual([])
  const [row] = await edgesOf('csv', 'a,b', [], { columns })
  expect(row).toMatchObject({ cell: { text: 'a,b', start: 0 } })
})

test('a predicate that is given stands for those left out', async () => {
  const options = { predicate: 'treats' }
  expect(await edges('kgx', 'subject\tpredicate\tobject\na\t\tb\na\tbiolink:causes\tb', options)).toEqual([
    '2 a treats b',
    '3 a CAUSES b',
  ])
  expect(await edges('csv', 'subject,object\na,b', options)).toEqual(['2 a treats b'])
})

test.each<[string, string[]]>([
  ['', []],
  ['a', ['a']],
  ['a|b||c', ['a', 'b', 'c']],
  ['["biolink:Gene","a|b"]', ['biolink:Gene', 'a|b']],
  ['[]', []],
  [`['a', "b's"]`, ['a', "b's"]],
  ['[1]', ['[1]']],
  ['[a|b', ['[a', 'b']],
])('the list in %j', (field, values) => {
  expect(listIn(field)).toEqual(values)
})

test('fields written with any separator, quotes and line ends are read unchanged', async () => {
  const field = fc
    .array(fc.constantFrom('a', ',', ';', '|', '\t', '"', '""', 'é', '😀', ' ', '\n', '\r\n'), { maxLength: 8 })
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(
      fc.array(field, { maxLength: 6 }),
      fc.constantFrom(',', ';', '|'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (written, separator, end, always) => {
        const quoted = (text: string) =>
          always || /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
        const lines = [['id', 'kind', 'name'], ...written.map((name, index) => [`n${index}`, 'driver', name])]
        const table = lines.map((fields) => fields.map(quoted).join(separator)).join(end)
        const rows = await nodesOf('csv', table)
        expect(rows.map((row) => (row.type === 'CONCEPT' ? row.name : row.reason))).toEqual(
          written.map((name, index) => (name.trim() === '' ? `n${index}` : name)),
        )
      },
    ),
  )
})

test('tables with tabs are read unchanged, as pandas writes them and as KGX does without quotes', async () => {
  const letters = ['a', ' ', '"', 'é', '|', ',', 'b"', '""']
  const field = (more: readonly string[]) =>
    fc.array(fc.constantFrom(...letters, ...more), { maxLength: 8 }).map((parts) => `n${parts.join('')}`)
  const quoted = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const namesIn = async (table: string) =>
    (await nodesOf('kgx', table)).map((row) => (row.type === 'CONCEPT' ? row.name : row.reason))
  const tableOf = (fields: readonly string[]) =>
    ['id\tcategory\tname', ...fields.map((name, index) => `n${index}\tx\t${name}`)].join('\n')
  await fc.assert(
    fc.asyncProperty(fc.array(field(['\n', '\r\n']), { maxLength: 6 }), async (fields) => {
      expect(await namesIn(tableOf(fields.map(quoted)))).toEqual(fields)
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(field([]), { maxLength: 6 }), async (fields) => {
      expect(await namesIn(tableOf(fields))).toEqual(fields)
    }),
  )
})

test('a predicate in a table with tabs is at the place that its row gives', async () => {
  const part = fc.constantFrom('a', '"', '""', '\t', '\n', '\r\n', '"a"', '"b\n', 'é', '😀')
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
      const text = `\uFEFFsubject\tpredicate\tobject\n${parts.join('')}\nx\t"y""z"\tw`
      for (const row of await edgesOf('kgx', text))
        if (row.type === 'CLAIM')
          expect(text.slice(row.cell.start, row.cell.start + row.cell.text.length)).toBe(row.cell.text)
    }),
  )
})
