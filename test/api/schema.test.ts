import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  validateSchema,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CONCEPT_KINDS } from '../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { buildSchema, schemaText } from '../../src/api/schema.ts'
import { ask } from '../ask.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

const schema = buildSchema()
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

test('the contract keeps the rules of GraphQL, which no start of a server checks again', () => {
  expect(validateSchema(buildASTSchema(parse(schemaText)))).toEqual([])
})

/** Lists the types, fields, arguments and values of the contract, each with its description. */
const described = types.flatMap((type) => {
  const own = { name: type.name, description: type.description, type: null }
  if (isEnumType(type))
    return [
      own,
      ...type.getValues().map(({ name, description }) => ({ name: `${type.name}.${name}`, description, type: null })),
    ]
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own]
  const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields())
  return [
    own,
    ...fields.flatMap((field) => [
      { name: `${type.name}.${field.name}`, description: field.description, type: getNamedType(field.type) },
      ...('args' in field ? field.args : []).map((argument) => ({
        name: `${type.name}.${field.name}(${argument.name})`,
        description: argument.description,
        type: getNamedType(argument.type),
      })),
    ]),
  ]
})

/** Names whose text is opaque, or prose that an example would only repeat. */
const NEEDS_NO_EXAMPLE = /(?:[.(](?:cursor|startCursor|endCursor|after|summary|note|message|notice))\)?$/

/** Scalars whose own description shows a value. */
const SHOWN_BY_THE_TYPE = ['BigInt', 'DateTime', 'DocumentContent']

/**
 * Whether the type leaves open what a value looks like: numbers, truth values, enums, objects and
 * the scalars above say it themselves.
 */
const isOpen = (type: GraphQLNamedType | null) =>
  type !== null &&
  !isCompositeType(type) &&
  !isInputObjectType(type) &&
  !isEnumType(type) &&
  !['Int', 'Float', 'Boolean', ...SHOWN_BY_THE_TYPE].includes(type.name)

test('every type, field, argument and value has a description', () => {
  expect(described.filter(({ description }) => !description).map(({ name }) => name)).toEqual([])
  expect(described.length).toBeGreaterThan(1500)
})

test('a description has an example where the type leaves open what a value looks like', () => {
  const bare = described.filter(
    ({ name, description, type }) => isOpen(type) && !NEEDS_NO_EXAMPLE.test(name) && !/`[^`]+`/.test(description ?? ''),
  )
  expect(bare.map(({ name }) => name)).toEqual([])
})

test('every scalar of the contract shows a value', () => {
  const scalars = types.filter(isScalarType)
  expect(scalars.map(({ name }) => name).sort()).toEqual(SHOWN_BY_THE_TYPE)
  for (const { description } of scalars) expect(description).toMatch(/Example: `[^`]+`/)
})

test('no description shows a cursor: every cursor belongs to one version and one list', () => {
  const cursor = Buffer.from('{"').toString('base64url')
  expect(described.filter(({ description }) => description?.includes(`\`${cursor}`)).map(({ name }) => name)).toEqual(
    [],
  )
})

test('every mutation takes one input object that is named after it, or nothing', () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  const signatures = fields.map(({ name, args }) => [name, args.map((arg) => `${arg.name}: ${arg.type}`).join(', ')])
  const expected = fields.map(({ name }) => [
    name,
    ['signOut', 'beginPasskeySignIn'].includes(name) ? '' : `input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!`,
  ])
  expect(signatures).toEqual(expected)
})

test('a field named token is an object, and a secret is never named so', () => {
  const tokens = types.flatMap((type) =>
    isObjectType(type) || isInputObjectType(type)
      ? Object.values<{ readonly name: string; readonly type: GraphQLType }>(type.getFields())
          .filter(({ name }) => name === 'token')
          .map((field) => [`${type.name}.${field.name}`, isCompositeType(getNamedType(field.type))])
      : [],
  )
  expect(tokens).toEqual([['AccountPayload.token', true]])
})

test('the enums of the contract are the tables of the vocabulary, in the same order', () => {
  const names = (type: string) => {
    const found = schema.getType(type)
    return isEnumType(found) ? found.getValues().map(({ name }) => name) : []
  }
  expect(names('ConceptKind')).toEqual(CONCEPT_KINDS)
  expect(names('Predicate')).toEqual(PREDICATE_NAMES)
})

describe('every field of every record of the shipped content has an answer', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({
      environment: {
        AETIA_MAX_TOKENS: '20000',
        AETIA_MAX_DOCUMENT_BYTES: '100000',
        AETIA_MAX_VALUES: '1000000',
      },
    })
  })
  afterAll(() => server.close())

  /** All fields of a type that everybody may read and that need no argument, `depth` levels down. */
  const everything = (typeName: string, depth: number): string => {
    const type = schema.getType(typeName)
    if (!isObjectType(type) && !isInterfaceType(type)) return ''
    const select = (field: GraphQLField<unknown, unknown>) => {
      if (field.args.some(isRequiredArgument) || field.name === 'editorAttributes') return []
      const inner = getNamedType(field.type)
      if (!isCompositeType(inner)) return [field.name]
      const below = depth > 1 ? everything(inner.name, depth - 1) : ''
      return below === '' ? [] : [`${field.name} ${below}`]
    }
    return `{ ${['__typename', ...Object.values(type.getFields()).flatMap(select)].join(' ')} }`
  }

  const ofStores = ['ApiToken', 'Changeset', 'Webhook', 'WebhookDelivery']
  const nodeTypes = schema
    .getPossibleTypes(schema.getType('Node') as never)
    .flatMap(({ name }) => (ofStores.includes(name) ? [] : name))

  test('a node is a concept, a claim, a fact, a source, an article or an asset', () =>
    expect(nodeTypes).toHaveLength(CONCEPT_KINDS.length + 5))

  test.each(nodeTypes)('%s', async (name) => {
    const plural = { Fact: null, Claim: 'claims', Source: 'sources', Article: 'articles', Asset: 'assets' }[name]
    const root =
      plural === undefined
        ? Object.values(schema.getQueryType()?.getFields() ?? {}).find(
            (field) => getNamedType(field.type).name === `${name}Connection`,
          )?.name
        : plural
    const selection = everything(name, 3)
    const query = root
      ? `{ ${root}(first: 100) { totalCount nodes ${selection} } }`
      : `{ node(id: "fact:p05") { ... on Fact ${selection} } }`
    const { data, errors } = await ask<Record<string, { totalCount: number }>>(server.url, query)
    expect(errors).toBeUndefined()
    // Entities come from imports alone.
    if (root) expect((data[root]?.totalCount ?? 0) > 0).toBe(name !== 'Entity')
  })

  test('every path of the default question', async () => {
    const { data, errors } = await ask<{ causalPaths: { nodes: unknown[] } }>(
      server.url,
      `{ causalPaths(first: 100) { totalCount completeness { exact reason } projection notice nodes ${everything('CausalPath', 2)} } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.causalPaths.nodes).toHaveLength(59)
  })

  test('every key resolves to the node that bears it', async () => {
    const { data } = await ask<Record<string, { nodes: { id: string }[] }>>(
      server.url,
      '{ concepts(first: 100) { nodes { id } } claims(first: 100) { nodes { id } } sources { nodes { id } } articles { nodes { id } } }',
    )
    const ids = Object.values(data).flatMap(({ nodes }) => nodes.map(({ id }) => id))
    expect(ids).toHaveLength(68 + 93 + 19 + 1)
    for (const id of [...ids, 'fact:p01', 'fact:p16']) {
      const answer = await ask<{ node: { id: string } }>(server.url, 'query ($id: ID!) { node(id: $id) { id } }', {
        id,
      })
      expect(answer.data.node).toEqual({ id })
    }
  })
})

test('the descriptions of scalars equal those of the contract', () => {
  const contract = buildASTSchema(parse(schemaText))
  const scalars = types.filter(isScalarType)
  expect(scalars.map(({ name }) => name).sort()).toEqual(['BigInt', 'DateTime', 'DocumentContent'])
  for (const { name, description } of scalars) expect(description).toBe(contract.getType(name)?.description)
})
