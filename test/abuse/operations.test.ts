import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { refusalOf } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

describe('an operation', () => {
  const two = 'query A { graph { version } } query B { graph { digest } }'
  const send = (operationName: unknown) =>
    fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: two, operationName }),
    }).then(
      (response) =>
        response.json() as Promise<{ data?: object; errors?: { message: string; extensions: { code: string } }[] }>,
    )

  test('is chosen by its name', async () => {
    expect(Object.keys((await send('B')).data ?? {})).toEqual(['graph'])
  })

  test.each([
    ['that is not there', 'C', 'OPERATION_RESOLUTION_FAILURE', 'Unknown operation named "C".'],
    ['with a key of every object', '__proto__', 'OPERATION_RESOLUTION_FAILURE', 'Unknown operation named "__proto__".'],
    [
      'left out among two',
      undefined,
      'OPERATION_RESOLUTION_FAILURE',
      'Must provide operation name if query contains multiple operations.',
    ],
    ['that is a number', 7, 'BAD_REQUEST', '`operationName` in a POST body must be a string if provided.'],
  ])('with a name %s is refused', async (_which, name, code, message) => {
    expect((await send(name)).errors).toMatchObject([{ message, extensions: { code } }])
  })

  test('that changes something is refused to anonymous callers', async () => {
    expect(await refusalOf(server, 'mutation { createChangeset(input: { title: "x" }) { outcome } }')).toMatch(
      /^UNAUTHENTICATED Mutation\.createChangeset takes the right WRITE_DRAFTS, and nobody is signed in\./,
    )
  })

  test('is refused over plain HTTP when it is a subscription', async () => {
    expect(await refusalOf(server, 'subscription { graphPublished { version } }')).toBe(
      'OPERATION_RESOLUTION_FAILURE A subscription is followed over graphql-ws (a WebSocket at this address), or as server-sent events with "Accept: text/event-stream".',
    )
  })
})
