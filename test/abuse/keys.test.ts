import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../start-test-server.ts'
import { ask, refusal, refusalOf } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

describe('a key', () => {
  test.each([
    [
      'node(id: "driver:cambered-road") { id }',
      'NOT_FOUND No node "driver:cambered-road". Did you mean "driver:cambered-roads"?',
    ],
    [
      'node(id: "nothing") { id }',
      'BAD_USER_INPUT "id" must be a key such as "driver:cambered-roads" or "claim:e58", not "nothing".',
    ],
    ['claim(id: "claim:e1000000") { id }', /^NOT_FOUND No claim "claim:e1000000"\./],
    [
      'source(slug: "predawn-runner") { id }',
      'NOT_FOUND No source "predawn-runner". Did you mean "predawn-runner-2013"?',
    ],
    ['article(slug: "hip-pain") { id }', 'NOT_FOUND No article "hip-pain". Did you mean "hip-pain-in-runners"?'],
    ['injury(slug: "cambered-roads") { id }', /^NOT_FOUND No injury "cambered-roads"\./],
    ['driver(slug: "") { id }', /^NOT_FOUND No driver ""\./],
    [
      'causalPaths(from: ["driver:camber"]) { totalCount }',
      'BAD_USER_INPUT "from" must be the id of a concept, such as "driver:cambered-roads"; there is no "driver:camber". Did you mean "driver:cambered-roads"?',
    ],
    [
      'verdict(subject: "x:y" predicate: CAUSES object: "symptom:hip-pain") { answer }',
      /^BAD_USER_INPUT "subject" must be the id of a concept, such as /,
    ],
    [
      'injuries(where: { bodyPart: "driver:cambered-roads" }) { totalCount }',
      /^BAD_USER_INPUT "where.bodyPart" must be the id of a body part, such as "[^"]+"; "driver:cambered-roads" is not one\./,
    ],
    [
      'claims(where: { source: "source:predawn-runner-2012" }) { totalCount }',
      'BAD_USER_INPUT "where.source" must be the id of a source; there is no "source:predawn-runner-2012". Did you mean "source:predawn-runner-2013"?',
    ],
  ])('of nothing is refused: %s', async (field, expected) => {
    const came = await refusalOf(server, `{ ${field} }`)
    if (typeof expected === 'string') expect(came).toBe(expected)
    else expect(came).toMatch(expected)
  })

  test.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'driver:__proto__',
    'constructor:name',
  ])('of every object, %s, is a key of nothing', async (key) => {
    const query = `query ($key: ID!, $slug: String!) {
        node(id: $key) { id } claim(id: $key) { id } driver(slug: $slug) { id } source(slug: $slug) { id } article(slug: $slug) { id }
      }`
    const { data, errors } = await ask(server, query, { key, slug: key })
    expect(data).toEqual({ node: null, claim: null, driver: null, source: null, article: null })
    for (const error of errors) expect(['NOT_FOUND', 'BAD_USER_INPUT']).toContain(error.extensions.code)
    expect(errors).toHaveLength(5)
  })

  test.each(['__proto__', 'constructor', 'valueOf'])('of every object, %s, is no field of a where', async (key) => {
    expect(await refusalOf(server, `{ drivers(where: { ${key}: "a" }) { totalCount } }`)).toMatch(
      /^GRAPHQL_VALIDATION_FAILED Field "\w+" is not defined by type "DriverWhere"\./,
    )
  })

  test.each(['constructor', 'valueOf'])('of every object, %s, is no field of a where in a variable', async (key) => {
    const query = 'query ($where: DriverWhere) { drivers(where: $where) { totalCount } }'
    expect(await refusalOf(server, query, { where: { [key]: 'a' } })).toMatch(
      /^BAD_USER_INPUT Variable "\$where" got invalid value .* is not defined by type "DriverWhere"\./,
    )
  })

  test('of every object as the name of a variable has no value', async () => {
    const query =
      'query ($constructor: Int, $toString: Int = 2) { concepts(first: $constructor) { totalCount } drivers(first: $toString) { nodes { id } } }'
    const answer = await ask(server, query)
    expect(refusal(answer)).toBe('')
    expect(answer.data.drivers.nodes).toHaveLength(2)
  })

  test('of every object as the name of an alias is an alias', async () => {
    const { data } = await ask(server, '{ constructor: graph { version } toString: graph { __proto__: version } }')
    expect(Object.keys(data)).toEqual(['constructor', 'toString'])
  })
})
