import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { uniqueChoices } from '../../../src/api/limits/unique-choices.ts'

const schema = buildSchema(`
  enum Kind { A B }
  input Where { kinds: [Kind!] name: String and: [Where!] inner: Inner }
  input Inner { kinds: [Kind] }
  type Query {
    list(kinds: [Kind!], where: Where, first: Int): Int
    plain(names: [String!], first: Int): Int
  }
`)
const argsOf = (field: string) => schema.getQueryType()?.getFields()[field]?.args ?? []
const many = [...Array(5_000).fill('A'), 'B', 'A']

test('a list of choices holds each once, in the order in which they first came, wherever it is', () => {
  const shorten = uniqueChoices(argsOf('list'))
  expect(
    shorten?.({ kinds: many, where: { kinds: many, name: 'A', inner: { kinds: [null, 'B', null] } }, first: 3 }),
  ).toEqual({
    kinds: ['A', 'B'],
    where: { kinds: ['A', 'B'], name: 'A', inner: { kinds: [null, 'B'] } },
    first: 3,
  })
})

test('a null or absent value stays so', () => {
  const shorten = uniqueChoices(argsOf('list'))
  expect(shorten?.({ kinds: null })).toEqual({ kinds: null })
  expect(shorten?.({})).toEqual({})
  expect(shorten?.({ where: { kinds: null } })).toEqual({ where: { kinds: null } })
})

test('other lists are not looked at', () => {
  expect(uniqueChoices(argsOf('plain'))).toBeNull()
})
