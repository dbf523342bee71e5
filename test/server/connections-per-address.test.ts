import { once } from 'node:events'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import WebSocket from 'ws'
import { openConnections } from '../../src/server/subscriptions/open-connections.ts'
import { type FollowedServer, startFollowedServer } from './followed-server.ts'

const status = (place: ReturnType<ReturnType<typeof openConnections>['take']>) =>
  'refusal' in place ? place.status : 'taken'

describe('places for subscribers', () => {
  test('are bounded per address, and all together', () => {
    const places = openConnections(3, 2)
    expect(['a', 'a', 'a', 'b', 'c'].map((address) => status(places.take(address)))).toEqual([
      'taken',
      'taken',
      429,
      'taken',
      503,
    ])
  })

  test('are given back once', () => {
    const places = openConnections(10, 1)
    const first = places.take('a')
    if ('refusal' in first) throw new Error(first.refusal)
    first.giveBack()
    first.giveBack()
    expect([places.take('a'), places.take('a')].map(status)).toEqual(['taken', 429])
  })

  test('of IPv6 count for a whole network', () => {
    const places = openConnections(10, 1)
    const addresses = ['2001:db8::1', '2001:db8::2', '2001:db8:0:1::1', '::ffff:10.0.0.1', '10.0.0.1']
    expect(addresses.map((address) => status(places.take(address)))).toEqual(['taken', 429, 'taken', 'taken', 429])
  })
})

const SUBSCRIPTION = '?query=subscription{graphPublished{version}}'

async function follow({ url }: FollowedServer, from: string) {
  const leave = new AbortController()
  const headers = { accept: 'text/event-stream', 'x-forwarded-for': from }
  const response = await fetch(url + SUBSCRIPTION, { headers, signal: leave.signal })
  onTestFinished(() => leave.abort())
  return { response, leave: () => leave.abort() }
}

/** The status and the body that an upgrade is refused with, or "101 ". */
const upgrade = ({ url }: FollowedServer, from: string) =>
  new Promise<string>((resolve, reject) => {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-protocol': 'graphql-transport-ws',
      'x-forwarded-for': from,
    }
    request(url, { headers }, async (response) => resolve(`${response.statusCode} ${await text(response)}`))
      .on('upgrade', (_response, socket) => {
        onTestFinished(() => void socket.destroy())
        resolve('101 ')
      })
      .on('error', reject)
      .end()
  })

describe('a server behind a proxy', () => {
  const start = async (environment: Readonly<Record<string, string>>) => {
    const server = await startFollowedServer({ AETIA_MAX_CONNECTIONS_PER_ADDRESS: '2', ...environment })
    onTestFinished(() => server.close())
    return server
  }

  test('counts WebSockets and event streams of each client together, and says what to do', async () => {
    const server = await start({ AETIA_TRUSTED_PROXIES: '127.0.0.0/8' })
    const stream = await follow(server, '203.0.113.7')
    expect(stream.response.status).toBe(200)
    expect(await upgrade(server, '203.0.113.7')).toBe('101 ')
    const refused = await upgrade(server, '203.0.113.7')
    expect(refused).toMatch(/^429 /)
    expect(JSON.parse(refused.slice(4)).errors).toEqual([
      {
        message:
          'Your network has 2 WebSockets and event streams open here, which is all that one may have. ' +
          'Close one, follow several things over one WebSocket, or have AETIA_MAX_CONNECTIONS_PER_ADDRESS raised.',
        extensions: { code: 'LIMIT_EXCEEDED' },
      },
    ])
    const { response } = await follow(server, '203.0.113.7')
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '5'])
    expect(await upgrade(server, '203.0.113.8')).toBe('101 ')
    stream.leave()
    await expect.poll(() => upgrade(server, '203.0.113.7')).toBe('101 ')
  })

  test('counts all clients as the proxy when it does not trust the proxy, whatever is forged', async () => {
    const server = await start({})
    expect(await upgrade(server, '203.0.113.7')).toBe('101 ')
    expect(await upgrade(server, '203.0.113.8')).toBe('101 ')
    expect(await upgrade(server, '203.0.113.9')).toMatch(/^429 /)
  })

  test.each([
    [{}, 'https://public.example', 403],
    [{ AETIA_TRUSTED_PROXIES: '127.0.0.1' }, 'https://public.example', 101],
    [{ AETIA_TRUSTED_PROXIES: '127.0.0.1' }, 'http://public.example', 403],
    [{ AETIA_TRUSTED_PROXIES: '10.0.0.1' }, 'https://public.example', 403],
  ])('with %j knows a page of %s as its own, or not: %i', async (environment, origin, expected) => {
    const server = await start({ AETIA_CORS_ORIGINS: 'https://other.example', ...environment })
    const headers = { origin, 'x-forwarded-host': 'public.example', 'x-forwarded-proto': 'https' }
    const socket = new WebSocket(server.socketUrl, 'graphql-transport-ws', { headers })
    onTestFinished(() => socket.terminate())
    const outcome = await Promise.race([
      once(socket, 'open').then(() => 101),
      once(socket, 'unexpected-response').then(([, response]) => response.statusCode),
    ])
    expect(outcome).toBe(expected)
  })
})
