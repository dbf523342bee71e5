import { InMemoryCache } from '@apollo/client'
import { gql } from '@urql/core'
import { buildSchema, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { schemaText } from '../../src/api/schema.ts'
import { keys, possibleTypes, typePolicies } from '../../src/client/cache-settings.ts'

const schema = buildSchema(schemaText)
const typesBehind = (name: string) => {
  const type = schema.getType(name)
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((object) => object.getInterfaces().some((each) => each === type))
    .map((object) => object.name)
}

test.each(['Concept', 'Published', 'Node'])('the possible types of %s are all that implement it', (name) => {
  expect(possibleTypes[name]?.toSorted()).toEqual(typesBehind(name).sort())
})

test('no interface and no union is without its possible types', () => {
  expect(Object.keys(possibleTypes)).toEqual([
    'AttributeValue',
    'Concept',
    'Node',
    'Published',
    'QuestionAnswer',
    'ReadQuestion',
  ])
})

test('a type has either an id or a key that says it has none', () => {
  expect(keys).not.toHaveProperty('Query')
  expect([keys['Driver'], keys['CausalPath']?.()]).toEqual([undefined, null])
  for (const type of possibleTypes['Node'] ?? []) expect(keys).not.toHaveProperty(type)
})

test('with the type policies, fields of the graph that two queries selected belong together', () => {
  const cache = new InMemoryCache({ possibleTypes, typePolicies })
  const write = (query: string, graph: object) =>
    cache.writeQuery({ query: gql(query), data: { graph: { __typename: 'GraphVersion', ...graph } } })
  write('{ graph { version } }', { version: 3 })
  write('{ graph { claimCount } }', { claimCount: 93 })
  expect(cache.readQuery({ query: gql('{ graph { version claimCount } }') })).toMatchObject({
    graph: { version: 3, claimCount: 93 },
  })
})

test('with the possible types, a fragment on an interface finds its concept', () => {
  const cache = new InMemoryCache({ possibleTypes, typePolicies })
  const query = gql('{ node(id: "driver:cambered-roads") { id ... on Concept { name } } }')
  const node = { __typename: 'Driver', id: 'driver:cambered-roads', name: 'Cambered roads' }
  cache.writeQuery({ query, data: { node } })
  expect(cache.readQuery({ query })).toEqual({ node })
})
