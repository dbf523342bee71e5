import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestServer } from '../notation/start-server.ts'

const server = await createTestServer()

describe('a client that takes its time', () => {
  test('has ten seconds for its headers and thirty for its request', () => {
    expect([server.server.headersTimeout, server.server.requestTimeout]).toEqual([10_000, 30_000])
  })

  describe('when less is given', () => {
    beforeAll(async () => {
      server.server.headersTimeout = 200
      server.server.requestTimeout = 400
      await server.listen({ port: 0, host: '127.0.0.1' })
    })
    afterAll(() => server.close())

    /**
     * Opens a connection, writes this and no more, and gives all that comes back until the server
     * hangs up.
     */
    async function written(bytes: string): Promise<string> {
      const socket: Socket = connect((server.server.address() as { port: number }).port, '127.0.0.1')
      await once(socket, 'connect')
      socket.write(bytes)
      return text(socket)
    }

    test.each([
      ['headers', 'GET /graphql HTTP/1.1\r\nhost: a\r\n'],
      [
        'a body',
        'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"qu',
      ],
      [
        'a body in pieces',
        'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"que\r\n',
      ],
    ])('is told so and hung up on when %s do not end', async (_what, bytes) => {
      const [head, body = ''] = (await written(bytes)).split('\r\n\r\n')
      expect(head).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
      expect(JSON.parse(body)).toEqual({
        errors: [
          { message: 'The request did not arrive in time; send it again, whole.', extensions: { code: 'BAD_REQUEST' } },
        ],
      })
    })

    test('takes nothing from the others', async () => {
      const slow = Array.from({ length: 200 }, () => written('GET /graphql HTTP/1.1\r\n'))
      const response = await server.inject('/health/live')
      expect(response.statusCode).toBe(200)
      await Promise.all(slow)
    })
  })
})
