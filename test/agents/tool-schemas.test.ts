import { expect, test } from 'vitest'
import { TOOLS } from '../../src/agents/generated/tools.ts'

type Schema = { readonly [keyword: string]: unknown }

const rankOf = (name: string) => ({ READ_DRAFTS: 1, WRITE_DRAFTS: 2, none: 0 })[toolNamed(name)?.needs ?? 'none']
const toolNamed = (name: string) => TOOLS.find((tool) => tool.name === name)

/** Each schema within a tool, with the place by which others refer to it. */
function* schemasOf(place: string, schema: Schema): Generator<readonly [string, Schema]> {
  yield [place, schema]
  const { items, properties = {} } = schema as { items?: Schema; properties?: Readonly<Record<string, Schema>> }
  if (items !== undefined) yield* schemasOf(place, items)
  for (const [name, each] of Object.entries(properties)) yield* schemasOf(`${place.slice(0, -1)}.${name})`, each)
}

const schemas = TOOLS.flatMap(({ name, inputSchema }) =>
  Object.entries(inputSchema.properties).flatMap(([argument, schema]) => [
    ...schemasOf(`${name}(${argument})`, schema),
  ]),
)
const isDescribed = ({ properties, enum: values }: Schema) => properties !== undefined || values !== undefined

test('what is described elsewhere is described there, by a tool that the same caller sees', () => {
  const references = schemas.flatMap(([place, { description }]) =>
    [...String(description ?? '').matchAll(/As `([\w().]+)`\./g)].map(([, to = '']) => ({ place, to })),
  )
  expect(references.length).toBeGreaterThan(20)
  const lost = references.filter(({ to }) => !schemas.some(([place, schema]) => place === to && isDescribed(schema)))
  expect(lost).toEqual([])
  const ranked = references.map(({ place, to }) => [place, to].map((each) => rankOf(each.replace(/\(.*/, '')) ?? 0))
  expect(ranked.filter(([from = 0, to = 0]) => to > from)).toEqual([])
})

test('an object is described in full, or says where that is', () => {
  const bare = schemas.filter(
    ([, schema]) => schema['type'] === 'object' && !isDescribed(schema) && !/As `/.test(String(schema['description'])),
  )
  expect(bare).toEqual([])
})

test('an argument without a description has one in another tool', () => {
  const described = new Set(
    TOOLS.flatMap(({ inputSchema: { properties } }) =>
      Object.keys(properties).filter((name) => properties[name]?.['description'] !== undefined),
    ),
  )
  const names = TOOLS.flatMap(({ inputSchema }) => Object.keys(inputSchema.properties))
  expect(names.filter((name) => !described.has(name))).toEqual([])
})
