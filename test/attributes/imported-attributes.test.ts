import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AttributeDocument, ContentSet } from '../../src/content/documents.ts'
import { checkContent } from '../../src/projection/check-content.ts'
import { ask } from '../ask.ts'
import { imported } from '../ingest/imported.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { NOTHING } from '../tables/table-of.ts'

const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ *; */).join('\t'))

const NODES = rows(`
  id; category; name; length; taxa; remark
  G:1; biolink:Gene; gene one; 10; human|mouse; a
  G:2; biolink:Gene; gene two; 9.5; human; b
  G:3; biolink:Gene; gene three; ; ; a`)

const EDGES = rows(`
  id; subject; predicate; object; p_value
  a1; G:1; biolink:causes; G:2; 0.01
  a2; G:2; biolink:causes; G:3; 0.2
  a3; G:1; biolink:causes; G:3; `)

const declared = (name: string, fields: Partial<AttributeDocument>): AttributeDocument => ({
  key: `attribute:${name}`,
  label: name,
  description: 'Of a table.',
  kinds: ['ENTITY', 'CLAIM'],
  type: 'NUMBER',
  required: false,
  many: false,
  visibility: 'PUBLIC',
  columns: [],
  ...fields,
})

const ATTRIBUTES: readonly AttributeDocument[] = [
  declared('length', {}),
  declared('p', { columns: ['p_value'] }),
  declared('taxa', { type: 'TEXT', many: true }),
  // Nothing of a table, though a column has its name.
  declared('remark', { type: 'TEXT', visibility: 'EDITORS' }),
]

const withAttributes = (attributes: readonly AttributeDocument[]): ContentSet => ({ ...NOTHING, attributes })

let server: TestServer
beforeAll(async () => {
  const { snapshot, told } = await imported(withAttributes(ATTRIBUTES), 'bl', NODES, EDGES, 'kgx')
  expect(told).toEqual([])
  server = await startServer({ snapshot })
})
afterAll(() => server.close())

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape
async function asked(query: string): Promise<any> {
  const { data, errors } = await ask<unknown>(server.url, query)
  expect(errors).toBeUndefined()
  return data
}

test('a column of a table has the type of the attribute that takes it', async () => {
  const { concept } = await asked(`{ concept(id: "entity:g-1") { attributes { name label type value
    values { ... on NumberValue { number } ... on TextValue { text } } } } }`)
  expect(concept.attributes).toEqual([
    { name: 'length', label: 'length', type: 'NUMBER', value: '10', values: [{ number: 10 }] },
    { name: 'remark', label: null, type: 'TEXT', value: 'a', values: [{ text: 'a' }] },
    { name: 'taxa', label: 'taxa', type: 'TEXT', value: 'human|mouse', values: [{ text: 'human' }, { text: 'mouse' }] },
  ])
})

test.each([
  ['name: "length", from: { number: 9.6 }', ['entity:g-1']],
  ['name: "length", given: false', ['entity:g-3']],
  ['name: "taxa", equals: { text: "human" }', ['entity:g-1', 'entity:g-2']],
  ['name: "remark", equals: { text: "a" }', ['entity:g-1', 'entity:g-3']],
])('rows are found by { %s }', async (condition, expected) => {
  const { entities } = await asked(
    `{ entities(orderBy: KEY, where: { attributes: [{ ${condition} }] }) { nodes { id } } }`,
  )
  expect(entities.nodes.map(({ id }: { id: string }) => id)).toEqual(expected)
})

test('rows are in the order of a column, claims too', async () => {
  const { entities, claims } = await asked(`{
    entities(orderByAttribute: { name: "length" }) { nodes { id } }
    claims(orderByAttribute: { name: "p", direction: DESCENDING }) { nodes { attributes(names: ["p"]) { value } } }
  }`)
  expect(entities.nodes.map(({ id }: { id: string }) => id)).toEqual(['entity:g-2', 'entity:g-1', 'entity:g-3'])
  const values = claims.nodes.map(({ attributes }: { attributes: { value: string }[] }) => attributes[0]?.value)
  expect(values).toEqual(['0.2', '0.01', undefined])
})

test('claims are found by a column under the name of its attribute, and under its own', async () => {
  for (const name of ['p', 'p_value']) {
    const { claims } = await asked(
      `{ claims(where: { attributes: [{ name: "${name}", to: { number: 0.05 } }] }) { nodes { object { id } } } }`,
    )
    expect(claims.nodes).toEqual([{ object: { id: 'entity:g-2' } }])
  }
})

test('a field that is not of the type is refused, with the column and the field', async () => {
  const { content } = await imported(NOTHING, 'bl', NODES, EDGES, 'kgx')
  const wrong = checkContent({
    ...content,
    attributes: [declared('taxa', {}), declared('length', { type: 'BOOLEAN' })],
  })
  expect(wrong.map(({ code, message }) => `${code} ${message}`).sort()).toEqual([
    'WRONG_ATTRIBUTE the column "length" gives "length": expected true or false, and "10" came',
    'WRONG_ATTRIBUTE the column "length" gives "length": expected true or false, and "9.5" came',
    'WRONG_ATTRIBUTE the column "taxa" gives "taxa": expected a number, and "human" came',
    'WRONG_ATTRIBUTE the column "taxa" gives "taxa": expected a number, and "human|mouse" came',
  ])
})
