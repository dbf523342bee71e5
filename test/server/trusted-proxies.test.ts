import type { IncomingMessage } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { trustedProxies } from '../../src/server/trusted-proxies.ts'
import { startAccountsServer } from '../start-accounts-server.ts'
import { startLoggedServer } from './logged-server.ts'

const request = (remoteAddress: string | undefined, headers: Record<string, string>) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage

/** Whom a request comes from, with this in `X-Forwarded-For`. */
const client = (ranges: readonly string[], remoteAddress: string | undefined, forwarded?: string) =>
  trustedProxies(ranges).clientAddressOf(
    request(remoteAddress, forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
  )

test.each([
  ['without a trusted proxy nothing is believed', [], '10.0.0.1', '203.0.113.7', '10.0.0.1'],
  ['nor from elsewhere', ['10.0.0.0/8'], '192.0.2.1', '203.0.113.7', '192.0.2.1'],
  ['a proxy names the client', ['10.0.0.0/8'], '10.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['a proxy that names nobody is the client', ['10.0.0.0/8'], '10.0.0.1', undefined, '10.0.0.1'],
  ['what a client forged stands before it', ['10.0.0.1'], '10.0.0.1', '1.1.1.1, 2.2.2.2, 203.0.113.7', '203.0.113.7'],
  [
    'several hops are passed',
    ['10.0.0.0/8', '192.0.2.9'],
    '10.0.0.1',
    '9.9.9.9, 203.0.113.7, 192.0.2.9, 10.2.2.2',
    '203.0.113.7',
  ],
  ['of hops that all are trusted, the farthest', ['10.0.0.0/8'], '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
  ['a proxy of IPv6', ['fd00::/8'], 'fd00::5', '2001:DB8:0:0::7', '2001:db8::7'],
  ['IPv4 written as IPv6', ['10.0.0.0/8'], '::ffff:10.0.0.1', '::ffff:203.0.113.7', '203.0.113.7'],
  ['the same in hexadecimal', ['10.0.0.0/8'], '::ffff:a00:1', '::ffff:cb00:7107', '203.0.113.7'],
  ['a connection of IPv4 at an address of IPv6', [], '::ffff:203.0.113.7', undefined, '203.0.113.7'],
  ['with a port', ['10.0.0.1'], '10.0.0.1', '203.0.113.7:51234', '203.0.113.7'],
  ['of IPv6 with a port', ['10.0.0.1'], '10.0.0.1', '[2001:db8::7]:51234', '2001:db8::7'],
  ['what is no address', ['10.0.0.0/8'], '10.0.0.1', 'unknown, 10.0.0.2', '10.0.0.2'],
  ['nonsense', ['10.0.0.0/8'], '10.0.0.1', '<script>', '10.0.0.1'],
  ['nothing', ['10.0.0.0/8'], '10.0.0.1', ' , ,', '10.0.0.1'],
  ['a connection that is gone', ['10.0.0.0/8'], undefined, '203.0.113.7', ''],
])('%s', (_what, ranges, remoteAddress, forwarded, expected) => {
  expect(client(ranges, remoteAddress, forwarded)).toBe(expected)
})

test('a host and a protocol are believed of a trusted proxy alone, and of what it added last', () => {
  const headers = { host: 'inner', 'x-forwarded-host': 'forged.example, a.example', 'x-forwarded-proto': 'http, HTTPS' }
  const [none, some] = [trustedProxies([]), trustedProxies(['10.0.0.1'])]
  expect([none.hostOf(request('10.0.0.1', headers)), none.protocolOf(request('10.0.0.1', headers))]).toEqual([
    'inner',
    undefined,
  ])
  expect([some.hostOf(request('10.0.0.1', headers)), some.protocolOf(request('10.0.0.1', headers))]).toEqual([
    'a.example',
    'https',
  ])
  expect(some.hostOf(request('10.0.0.2', headers))).toBe('inner')
  expect(some.hostOf(request('10.0.0.1', { host: 'inner' }))).toBe('inner')
})

test.each([
  [{}, '127.0.0.1'],
  [{ AETIA_TRUSTED_PROXIES: '127.0.0.1' }, '203.0.113.7'],
])('the log has the address of the client: %j', async (environment, expected) => {
  const server = await startLoggedServer(environment)
  onTestFinished(() => server.close())
  await (await fetch(`${server.origin}/nothing`, { headers: { 'x-forwarded-for': '203.0.113.7' } })).text()
  const came = () => server.lines.find(({ msg }) => msg === 'incoming request')
  await expect.poll(came).toMatchObject({ req: { remoteAddress: expected } })
})

test.each([
  [{}, 'TOO_MANY_ATTEMPTS'],
  [{ AETIA_TRUSTED_PROXIES: '127.0.0.1' }, 'WRONG_NAME_OR_PASSWORD'],
])('wrong sign-ins count against the address of the client: %j', async (environment, expected) => {
  const server = await startAccountsServer(environment)
  onTestFinished(() => server.close())
  const query = 'mutation { signIn(input: { name: "author", password: "wrong" }) { outcome } }'
  const outcomes: string[] = []
  for (let host = 1; host <= 11; host++) {
    const headers = { 'x-forwarded-for': `203.0.113.${host}` }
    const { data } = await server.ask(query, {}, null, headers)
    outcomes.push(data.signIn.outcome)
  }
  expect(outcomes.at(-1)).toBe(expected)
})

const MADE = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

test.each([
  ['of a trusted proxy', '10.0.0.1', 'a1b2-C3_d4.5:6/7=8', 'a1b2-C3_d4.5:6/7=8'],
  ['of anybody else', '192.0.2.1', 'a1b2', MADE],
  ['that would write a line', '10.0.0.1', 'a\n{"level":60}', MADE],
  ['that is given twice', '10.0.0.1', 'one, two', MADE],
  ['that is empty', '10.0.0.1', '', MADE],
  ['that is too long', '10.0.0.1', 'a'.repeat(129), MADE],
])('an id %s', (_of, remoteAddress, given, expected) => {
  const id = trustedProxies(['10.0.0.0/8']).requestIdOf(request(remoteAddress, { 'x-request-id': given }))
  expect(id).toMatch(expected)
})

test('every request without an id of a proxy gets its own', () => {
  const { requestIdOf } = trustedProxies(['10.0.0.1'])
  const ids = [1, 2].map(() => requestIdOf(request('10.0.0.1', {})))
  expect(new Set(ids).size).toBe(2)
})

test('the answer and the log carry the id that a trusted proxy gave, kept answers too', async () => {
  const server = await startLoggedServer({ AETIA_TRUSTED_PROXIES: '127.0.0.1' })
  onTestFinished(() => server.close())
  const ask = async (id: string) => {
    const answer = await fetch(`${server.url}?query={graph{version}}`, { headers: { 'x-request-id': id } })
    await answer.text()
    return answer.headers.get('x-request-id')
  }
  expect([await ask('one'), await ask('two'), await ask('three')]).toEqual(['one', 'two', 'three'])
  await expect.poll(() => server.lines.find(({ msg }) => msg === 'request completed')).toMatchObject({ reqId: 'one' })
})
