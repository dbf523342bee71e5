import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { ask, refusal, refusalOf } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

describe('a key', () => {
  test.each([
    ['node(id: "driver:cambered-road") { id }', 'driver:cambered-road', ['driver:cambered-roads']],
    ['concept(id: "driver:cambered-road") { id }', 'driver:cambered-road', ['driver:cambered-roads']],
    ['concept(id: "driver:longer-leg") { id }', 'driver:longer-leg', ['leg-side:longer-leg']],
    ['claim(id: "claim:e1000000") { id }', 'claim:e1000000', expect.any(Array)],
    ['claim(id: "e58") { id }', 'e58', expect.arrayContaining(['claim:e58'])],
    ['source(slug: "predawn-runner") { id }', 'source:predawn-runner', ['source:predawn-runner-2013']],
    ['article(slug: "hip-pain") { id }', 'article:hip-pain', ['article:hip-pain-in-runners']],
    ['injury(slug: "cambered-roads") { id }', 'injury:cambered-roads', []],
    ['driver(slug: "") { id }', 'driver:', []],
    ['driver(slug: "cambered-road") { id }', 'driver:cambered-road', ['driver:cambered-roads']],
  ])('of nothing finds nothing, which is no error: %s', async (field, id, didYouMean) => {
    const { status, data, errors, extensions } = await ask(server, `{ found: ${field} graph { version } }`)
    expect([status, errors, data]).toEqual([200, [], { found: null, graph: { version: 1 } }])
    expect(extensions.notFound).toEqual([{ path: ['found'], id, didYouMean }])
  })

  test.each([
    [
      'node(id: "nothing") { id }',
      'BAD_USER_INPUT "id" must be a key such as "driver:cambered-roads" or "claim:e58", not "nothing".',
    ],
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
      'injuries(where: { bodyPart: "driver:gone" }) { totalCount }',
      /^BAD_USER_INPUT "where.bodyPart" must be the id of a body part, such as "[^"]+"; there is no "driver:gone"\./,
    ],
    [
      'claims(where: { subject: "planet:mars" }) { totalCount }',
      /^BAD_USER_INPUT "where.subject" must be the id of a concept, such as "[^"]+"; there is no "planet:mars"\./,
    ],
    ['claims(where: { subject: "" }) { totalCount }', /^BAD_USER_INPUT "where.subject" must be .+; there is no ""\./],
    ['claims(where: { object: "" }) { totalCount }', /^BAD_USER_INPUT "where.object" must be .+; there is no ""\./],
    ['claims(where: { source: "" }) { totalCount }', /^BAD_USER_INPUT "where.source" must be .+; "" came\./],
    [
      'claims(where: { source: "predawn-runner-2013" }) { totalCount }',
      /^BAD_USER_INPUT "where.source" must be the id of a source, such as "source:predawn-runner-2013"; "predawn-runner-2013" came\./,
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
    const { data, errors, extensions } = await ask(server, query, { key, slug: key })
    expect(data).toEqual({ node: null, claim: null, driver: null, source: null, article: null })
    for (const error of errors) expect(error.extensions.code).toBe('BAD_USER_INPUT')
    expect(errors.length + extensions.notFound.length).toBe(5)
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

describe('a filter that names a removed document', () => {
  test.each([
    ['injuries(where: { bodyPart: "body-part:gone" })', 'body-part:gone'],
    ['drivers(where: { misalignment: "misalignment:pelvic" })', 'misalignment:pelvic'],
    ['interventions(where: { addresses: "driver:gone" })', 'driver:gone'],
    ['symptoms(where: { cause: "driver:gone", text: "hip" })', 'driver:gone'],
    ['claims(where: { subject: "driver:gone" })', 'driver:gone'],
    ['claims(where: { object: "injury:gone", polarity: [AFFIRMED] })', 'injury:gone'],
    ['claims(where: { source: "source:predawn-runner-2012" })', 'source:predawn-runner-2012'],
    ['claims(where: { passage: "P99" })', 'P99'],
  ])('makes an empty list, and no error: %s', async (list, id) => {
    const query = `{ list: ${list} { totalCount nodes { id } pageInfo { hasNextPage endCursor } } graph { version } }`
    const { data, errors, extensions } = await ask(server, query)
    const empty = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
    expect([errors, data]).toEqual([[], { list: empty, graph: { version: 1 } }])
    expect(extensions.notFound).toMatchObject([{ path: ['list'], id }])
  })

  test('in a list of lists is reported once, for the first of them', async () => {
    const query = '{ drivers { nodes { claims(where: { object: "injury:it-band" }) { totalCount } } } }'
    const { data, extensions } = await ask(server, query)
    for (const { claims } of data.drivers.nodes) expect(claims.totalCount).toBe(0)
    expect(extensions.notFound).toEqual([
      {
        path: ['drivers', 'nodes', 0, 'claims'],
        id: 'injury:it-band',
        didYouMean: expect.arrayContaining(['injury:it-band-syndrome']),
      },
    ])
  })
})

test('missing records are listed in order of path, whichever is found last', async () => {
  const fields = ['b: driver(slug: "b")', 'a: claims(where: { subject: "driver:a" })', 'c: node(id: "claim:c")']
  const query = `{ ${fields.map((field) => `${field} { ${field.includes('where') ? 'totalCount' : 'id'} }`).join(' ')} }`
  const { extensions } = await ask(server, query)
  expect(extensions.notFound.map(({ path, id }) => [path, id])).toEqual([
    [['a'], 'driver:a'],
    [['b'], 'driver:b'],
    [['c'], 'claim:c'],
  ])
})
