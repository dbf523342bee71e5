import { buildSchema, execute, GraphQLScalarType, parse } from 'graphql'
import { expect, test } from 'vitest'
import { attachResolvers } from '../../src/api/attach-resolvers.ts'

const TEXT = `
  scalar Loud
  interface Named { name: Loud! }
  type Road implements Named { name: Loud! }
  type Query { road: Named! }
  type Subscription { passed: Int! }
`
const types = () => buildSchema(TEXT)
const Loud = new GraphQLScalarType<string, string>({ name: 'Loud', serialize: (value) => String(value).toUpperCase() })
const Named = { __resolveType: () => 'Road' }

test('fields, scalars and abstract types resolve', async () => {
  const subscribe = () => {}
  const resolve = () => 1
  const schema = attachResolvers(
    types(),
    { Loud, Named, Query: { road: () => ({}) }, Subscription: { passed: { subscribe, resolve } } },
    { Road: { name: () => 'cambered' } },
  )
  const { data, errors } = await execute({ schema, document: parse('{ road { __typename name } }') })
  expect(errors).toBeUndefined()
  expect(data).toEqual({ road: { __typename: 'Road', name: 'CAMBERED' } })
  expect(schema.getSubscriptionType()?.getFields()['passed']).toMatchObject({ subscribe, resolve })
})

test('a resolver without a type or a field, and an abstract type that does not resolve, are mistakes', () => {
  expect(() => attachResolvers(types(), { Named, Rode: {} })).toThrow('resolvers of Rode, which is no type')
  expect(() => attachResolvers(types(), { Named, Road: { nmae: () => '' } })).toThrow('Road.nmae, which is no field')
  expect(() => attachResolvers(types(), { Named: { ...Named, name: () => '' } })).toThrow(
    'Named.name, which is no field',
  )
  expect(() => attachResolvers(types(), { Loud })).toThrow('Named has no __resolveType')
})
