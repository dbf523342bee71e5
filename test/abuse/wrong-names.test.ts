import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { ask, refusalOf } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

describe('validation errors', () => {
  const nobody = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `nobody${index}`).join(' ')} }`

  test('are reported up to five', async () => {
    expect((await ask(server, nobody(5))).errors).toHaveLength(5)
  })

  test('beyond five are not searched for, and the answer says so', async () => {
    const { errors } = await ask(server, nobody(10))
    expect(errors).toHaveLength(6)
    expect(errors.at(-1)?.message).toBe('Too many validation errors, error limit reached. Validation aborted.')
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']))
  })

  test('of variables are reported up to five, and the answer says so', async () => {
    const query = 'query ($kinds: [ConceptKind!]) { concepts(kinds: $kinds) { totalCount } }'
    const { errors } = await ask(server, query, { kinds: new Array(60).fill('NOBODY') })
    expect(errors).toHaveLength(6)
    expect(errors.at(-1)?.message).toBe('Too many errors processing variables, error limit reached. Execution aborted.')
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']))
  })
})

describe('a name that is nearly right', () => {
  test.each([
    [
      'a field',
      '{ drivrs { totalCount } }',
      'Cannot query field "drivrs" on type "Query". Did you mean "drivers" or "driver"?',
    ],
    [
      'a value',
      '{ concepts(kinds: [DRIVR]) { totalCount } }',
      'Value "DRIVR" does not exist in "ConceptKind" enum. Did you mean the enum value "DRIVER"?',
    ],
    [
      'an argument',
      '{ concepts(kind: DRIVER) { totalCount } }',
      'Unknown argument "kind" on field "Query.concepts". Did you mean "kinds"?',
    ],
  ])('of %s is suggested', async (_what, query, message) => {
    expect(await refusalOf(server, query)).toBe(`GRAPHQL_VALIDATION_FAILED ${message}`)
  })
})
