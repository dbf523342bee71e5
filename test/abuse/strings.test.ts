import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isScalarType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POLICIES } from '../../src/api/access/policies.ts'
import { schemaText } from '../../src/api/schema.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { ask } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

interface Place {
  /** Such as `claims(where.source)`. */
  readonly name: string
  readonly query: string
  variables(text: string): object
}

const takesText = (type: GraphQLInputType) => ['String', 'ID'].includes(getNamedType(type).name)
const inList = (type: GraphQLInputType, value: unknown): unknown => {
  if (isNonNullType(type)) return inList(type.ofType, value)
  return isListType(type) ? [value] : value
}

/** Something that an argument or a field which must be given takes. */
function anyOf({ type }: GraphQLArgument | GraphQLInputField): unknown {
  const named = getNamedType(type)
  if (isInputObjectType(named)) return inList(type, requiredOf(named))
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (named.name === 'Boolean') return true
  if (named.name === 'Int' || named.name === 'Float') return 1
  return isScalarType(named) && named.name === 'ID' ? 'driver:cambered-roads' : 'hip'
}

const requiredOf = (type: GraphQLInputObjectType): object =>
  Object.fromEntries(
    Object.values(type.getFields())
      .filter(isRequiredInputField)
      .map((field) => [field.name, anyOf(field)]),
  )

/** Every place at the root of the schema where anyone may write text, fields of inputs included. */
const PLACES: readonly Place[] = Object.values(buildSchema(schemaText).getQueryType()?.getFields() ?? {})
  .filter(({ name }) => POLICIES.Query[name as keyof typeof POLICIES.Query] === 'PUBLIC')
  .flatMap((field) =>
    field.args.flatMap((argument): Place[] => {
      const others = field.args.filter((other) => other !== argument && isRequiredArgument(other))
      const all = [argument, ...others]
      const query = `query (${all.map(({ name, type }) => `$${name}: ${type}`).join(', ')}) {
        ${field.name}(${all.map(({ name }) => `${name}: $${name}`).join(', ')}) { __typename }
      }`
      const given = Object.fromEntries(others.map((other) => [other.name, anyOf(other)]))
      const named = getNamedType(argument.type)
      const place = (name: string, valueWith: (text: string) => unknown): Place => ({
        name: `${field.name}(${name})`,
        query,
        variables: (text) => ({ ...given, [argument.name]: inList(argument.type, valueWith(text)) }),
      })
      if (takesText(argument.type)) return [place(argument.name, (text) => text)]
      if (!isInputObjectType(named)) return []
      return Object.values(named.getFields())
        .filter(({ type }) => takesText(type))
        .map((input) =>
          place(`${argument.name}.${input.name}`, (text) => ({
            ...requiredOf(named),
            [input.name]: inList(input.type, text),
          })),
        )
    }),
  )

const STRINGS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \t\r\n\u00a0\u2028\ufeff'],
  ['NUL', 'a\0b'],
  ['control characters', '\u0001\u0007\u001b[31m\u007f\u0085'],
  ['a lone high surrogate', 'hip\ud83e'],
  ['a lone low surrogate', '\udd35hip'],
  ['surrogates the wrong way round', '\udd35\ud83e'],
  ['an emoji', '🦵🏽👩‍🦽'],
  ['text from right to left', '\u202eמפרק הירך\u202c'],
  ['a name in letters with stacked marks', `h${'\u0301'.repeat(500)}ip`],
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 emoji', '🦵'.repeat(10_000)],
  ['10,000 words', 'hip '.repeat(10_000)],
  ['10,000 hyphens', '-'.repeat(10_000)],
  ['a key that goes on', `driver:${'a-'.repeat(5_000)}a!`],
  ['SQL', "'; DROP TABLE concepts; --"],
  ['a template', '{{7*7}}<%= 7*7 %>'],
  ['markup', '<script>alert(1)</script>'],
  ['a pattern', '^(a+)+$.*[\\'],
  ['a path', '../../../../etc/passwd'],
  ['percent escapes', '%00%ff%zz'],
  ['a key of every object', '__proto__'],
  ['a number', '1e309'],
]

describe('every place for text', () => {
  test('is found in the schema', () => {
    const names = PLACES.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(60)
    for (const known of [
      'node(id)',
      'search(text)',
      'causalPaths(avoiding)',
      'verdict(object)',
      'drivers(after)',
      'claims(where.passage)',
    ])
      expect(names).toContain(known)
  })

  test.each(STRINGS)('takes or refuses %s, and never breaks', async (_what, text) => {
    for (const { name, query, variables } of PLACES) {
      const { status, errors } = await ask(server, query, variables(text))
      const codes = errors.map(({ extensions }) => extensions.code)
      // What no store could keep is refused before anything is executed.
      expect([name, status]).toEqual([name, text.isWellFormed() && !text.includes('\0') ? 200 : 400])
      for (const code of codes)
        expect([name, code]).toEqual([name, expect.stringMatching(/^(?:BAD_USER_INPUT|BAD_CURSOR)$/)])
    }
  })

  test.each([
    [
      'as an escape of a lone surrogate',
      String.raw`"\uD83E"`,
      /^GRAPHQL_PARSE_FAILED Syntax Error: Invalid Unicode escape sequence/,
    ],
    [
      'as an escape beyond Unicode',
      String.raw`"\u{110000}"`,
      /^GRAPHQL_PARSE_FAILED Syntax Error: Invalid Unicode escape sequence/,
    ],
    ['as an escape of NUL', String.raw`"\u0000"`, /^BAD_USER_INPUT Text must not have a NUL \(U\+0000\) in it\.$/],
  ])('in a document, %s, is read as GraphQL says', async (_how, literal, expected) => {
    const { errors } = await ask(server, `{ driver(slug: ${literal}) { id } }`)
    expect(errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join('\n')).toMatch(expected)
  })

  test('in a block, in a document, is read as GraphQL says', async () => {
    const { extensions } = await ask(server, '{ driver(slug: """\n a\n  b""") { id } }')
    expect(extensions.notFound).toMatchObject([{ id: 'driver:a\n b' }])
  })
})
