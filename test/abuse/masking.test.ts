import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INTERNAL_MESSAGE } from '../../src/errors/public-errors.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { type LoggedServer, startLoggedServer } from '../server/logged-server.ts'
import { ask, get } from './ask.ts'

const SECRET = 'postgres://aetia:hunter2@db.internal'

/** The snapshot, but that reading this part of it fails with a secret in its message. */
const failingAt = (snapshot: Snapshot, part: keyof Snapshot): Snapshot =>
  new Proxy(snapshot, {
    get(target, name, receiver) {
      if (name === part) throw new Error(`could not reach ${SECRET}`)
      return Reflect.get(target, name, receiver)
    },
  })

describe('an error that is not meant for the caller', () => {
  let server: LoggedServer
  beforeAll(async () => {
    server = await startLoggedServer({}, failingAt(await openGraph('shipped'), 'claims'))
  })
  afterAll(() => server.close())

  const query = '{ graph { version } claim(id: "claim:e1") { id } }'

  test('is masked, and the rest of the answer remains', async () => {
    const { data, errors, status } = await ask(server, query)
    expect(status).toBe(200)
    expect(data).toEqual({ graph: { version: 1 }, claim: null })
    expect(errors).toEqual([
      {
        message: INTERNAL_MESSAGE,
        locations: [expect.anything()],
        path: ['claim'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ])
  })

  test.each([ask, (asked: LoggedServer) => get(asked, { query })])('says nothing of itself', async (way) => {
    expect(JSON.stringify(await way(server, query))).not.toContain('hunter2')
  })

  test('is in the log, under the id that the answer carries', async () => {
    server.lines.length = 0
    const { headers } = await ask(server, query)
    const told = server.lines.filter(({ msg }) => msg === 'internal error')
    expect(told).toMatchObject([
      { level: 50, reqId: headers.get('x-request-id'), err: { message: `could not reach ${SECRET}` } },
    ])
    expect(told[0]?.reqId).toMatch(/^[\da-f-]{36}$/)
  })
})

describe('a snapshot that cannot be read at all', () => {
  let server: LoggedServer
  beforeAll(async () => {
    server = await startLoggedServer({}, failingAt(await openGraph('shipped'), 'columnarConcepts'))
  })
  afterAll(() => server.close())

  test('is answered with 500, masked, and is in the log', async () => {
    const { status, errors, headers } = await ask(server, '{ graph { version } }')
    expect(status).toBe(500)
    expect(errors).toEqual([{ message: INTERNAL_MESSAGE, extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
    expect(server.lines).toContainEqual(
      expect.objectContaining({ msg: 'internal error', reqId: headers.get('x-request-id') }),
    )
  })
})

test('errors that are meant for the caller are not in the log', async () => {
  const server = await startLoggedServer()
  for (const query of [
    '{',
    '{ nobody }',
    '{ driver(slug: "nobody") { id } }',
    'mutation { a }',
    '{ concepts(first: 0) { totalCount } }',
  ])
    await ask(server, query)
  expect(server.lines.filter(({ level }) => level >= 40)).toEqual([])
  await server.close()
})
