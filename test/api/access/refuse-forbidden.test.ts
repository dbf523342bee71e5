import { type DocumentNode, Kind, type OperationDefinitionNode, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/accounts/actor.ts'
import { isShared } from '../../../src/api/access/is-shared.ts'
import { needsOf } from '../../../src/api/access/needs-of.ts'
import { POLICIES } from '../../../src/api/access/policies.ts'
import type { Policy } from '../../../src/api/access/policy.ts'
import { refuseForbidden } from '../../../src/api/access/refuse-forbidden.ts'
import { buildSchema } from '../../../src/api/schema.ts'
import { PublicError } from '../../../src/errors/public-errors.ts'
import { ACTORS, WHO_MEETS } from './actors.ts'
import { everyField, operationFor } from './queries.ts'

const schema = buildSchema()
const table: Readonly<Record<string, Readonly<Record<string, Policy>>>> = POLICIES

const operationOf = (document: DocumentNode, name?: string): OperationDefinitionNode => {
  const found = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION && (name === undefined || each.name?.value === name),
  )
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
  return found
}

/** What somebody is refused a document with, as `CODE message`, or nothing. */
function refusal(query: string | DocumentNode, actor: Actor | undefined, name?: string): string {
  const document = typeof query === 'string' ? parse(query) : query
  if (!actor) throw new Error('no such actor')
  try {
    refuseForbidden(needsOf(schema, document, operationOf(document, name)), actor)
    return ''
  } catch (error) {
    if (error instanceof PublicError) return `${error.extensions.code} ${error.message}`
    throw error
  }
}

describe('every field requires its policy of the table', () => {
  const fields = everyField(schema).filter(({ type }) => type !== 'Subscription')

  test.each(Object.entries(ACTORS))('of %s', (who, actor) => {
    for (const name of fields) {
      const { query, fields: way } = operationFor(schema, name)
      const document = parse(query)
      const allowed = way.every(({ type, field }) => WHO_MEETS[table[type]?.[field] ?? '']?.includes(who))
      const code = actor.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN'
      expect(`${query}: ${refusal(document, actor).split(' ')[0]}`).toBe(`${query}: ${allowed ? '' : code}`)
    }
  })

  test('and the operations that ask for them are well-formed', () => {
    for (const name of fields) {
      const { query } = operationFor(schema, name)
      expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([])
    }
  })
})

describe('a refusal', () => {
  test('names the field and its policy', () => {
    expect(refusal('{ users { totalCount } }', ACTORS['anonymous'])).toBe(
      'UNAUTHENTICATED Query.users takes the right ADMINISTER, and nobody is signed in. Sign in with "signIn", and send its token as "Authorization: Bearer <token>".',
    )
    expect(refusal('{ users { totalCount } }', ACTORS['reader'])).toBe(
      'FORBIDDEN Query.users takes the right ADMINISTER. "reader" has USE_ACCOUNT.',
    )
    expect(refusal('{ users { totalCount } }', ACTORS['token of a reader, for all'])).toBe(
      'FORBIDDEN Query.users takes the right ADMINISTER. This token of "reader" has no rights.',
    )
    expect(refusal('{ users { totalCount } }', ACTORS['admin who must change the password'])).toBe(
      'FORBIDDEN Query.users takes the right ADMINISTER. The password of "admin" must be changed first, with "changePassword".',
    )
  })

  test.each([
    ['under an alias', '{ graph: users { n: totalCount } }'],
    ['in a fragment', '{ ...A } fragment A on Query { ...B } fragment B on Query { users { totalCount } }'],
    ['in an inline fragment', '{ graph { version } ... { ... on Query { users { totalCount } } } }'],
    ['that a directive may leave out', 'query ($no: Boolean = false) { users @include(if: $no) { totalCount } }'],
    ['that a directive does leave out', '{ users @skip(if: true) { totalCount } graph { version } }'],
    ['beside what is allowed', '{ graph { version } viewer { rights } users { totalCount } }'],
    ['in a fragment that is spread twice', '{ ...A ...A } fragment A on Query { users { totalCount } }'],
  ])('is for a field %s', (_where, query) => {
    expect(refusal(query, ACTORS['author'])).toMatch(/^FORBIDDEN Query\.users takes/)
    expect(refusal(query, ACTORS['admin'])).toBe('')
  })

  test('is for the operation that is asked, and its own fragments alone', () => {
    const document = parse(
      'query A { graph { version } } query B { ...F } fragment F on Query { users { totalCount } }',
    )
    expect(refusal(document, ACTORS['anonymous'], 'A')).toBe('')
    expect(refusal(document, ACTORS['anonymous'], 'B')).toMatch(/^UNAUTHENTICATED/)
    // What was found out of a document before is not that of another operation, nor of another
    // caller.
    expect(refusal(document, ACTORS['anonymous'], 'A')).toBe('')
    expect(refusal(document, ACTORS['admin'], 'B')).toBe('')
    expect(refusal(document, ACTORS['anonymous'], 'B')).toMatch(/^UNAUTHENTICATED/)
  })

  test('is for one of several changes, and then for all', () => {
    const both =
      'mutation { createChangeset(input: { title: "x" }) { outcome } publishChangeset(input: { id: "x", basedOn: 1 }) { outcome } }'
    expect(refusal(both, ACTORS['author'])).toMatch(/^FORBIDDEN Mutation\.publishChangeset takes the right PUBLISH/)
  })

  test('is for what a payload shows of drafts to a token that may not read them', () => {
    const query = (field: string) => `mutation { createUser(input: { name: "x", role: AUTHOR }) { ${field} } }`
    expect(refusal(query('outcome oneTimePassword'), ACTORS['token of an admin, for all'])).toBe('')
    expect(refusal(query('outcome secret'), ACTORS['token of an admin, for all'])).toMatch(
      /^FORBIDDEN AccountPayload\.secret takes the right USE_ACCOUNT/,
    )
  })

  test('costs no more than the document is long, whatever its fragments do', () => {
    const spreads = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)
    const query = `{ ...F0 } ${spreads.join(' ')} fragment F60 on Query { users { totalCount } }`
    expect(refusal(query, ACTORS['anonymous'])).toMatch(/^UNAUTHENTICATED/)
  })

  test('is not for the contract itself', () => {
    expect(refusal('{ __schema { types { name } } __type(name: "AuditEntry") { name } }', ACTORS['anonymous'])).toBe('')
  })

  test.each(['__proto__', 'constructor', 'toString'])('is for what nobody has said anything about: %s', (field) => {
    if (field.startsWith('__')) return expect(refusal(`{ ${field} }`, ACTORS['anonymous'])).toBe('')
    expect(() => refusal(`{ ${field} }`, ACTORS['admin'])).toThrow(`Query.${field} has no policy.`)
  })
})

test.each([
  ['{ graph { version } driver(slug: "x") { id } }', true],
  ['{ viewer { rights } }', false],
  ['{ graph { version } viewer { user { name } } }', false],
  ['{ changesets { totalCount } }', false],
  ['{ __schema { types { name } } }', true],
])("%s is everybody's answer: %s", (query, expected) => {
  const document = parse(query)
  expect(isShared(needsOf(schema, document, operationOf(document)))).toBe(expected)
})
