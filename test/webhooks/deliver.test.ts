import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createDeliver, type Message } from '../../src/webhooks/deliver.ts'
import type { HostAddress, ResolveHost } from '../../src/webhooks/resolve-host.ts'
import { startReceiver } from './receiver.ts'
import { runPost } from './run-post.ts'
import { selfSigned } from './self-signed.ts'

const NAME = 'hooks.example'
const BODY = '{"type":"graph.published","ä":1}'
const never = new AbortController().signal

const message = (url: string): Message => ({ url, headers: { 'webhook-id': 'd1' }, body: BODY })

const ipv4 = (...addresses: string[]): HostAddress[] => addresses.map((address) => ({ address, family: 4 }))

/** Answers each question with the next list of addresses, and the last one from then on. */
function resolver(...answers: readonly (readonly HostAddress[])[]): ResolveHost & { asked: string[] } {
  const asked: string[] = []
  const resolve: ResolveHost = async (hostname) => {
    asked.push(hostname)
    return answers[Math.min(asked.length, answers.length) - 1] ?? []
  }
  return Object.assign(resolve, { asked })
}

const LOCAL = resolver(ipv4('127.0.0.1'))

/** Delivers to a host that may be private: a server of the test. */
const deliverTo = (
  url: string,
  resolve: ResolveHost = LOCAL,
  milliseconds = 10_000,
  privateHosts = [NAME, '127.0.0.1'],
) => createDeliver({ privateHosts, resolve }, milliseconds)(message(url), never)

/** A server that does as it likes with what comes, until the test ends. */
async function startRaw(listen: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    listen(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
}

describe('a delivery', () => {
  test('is one POST with exactly the body and the headers, to the host by its name', async () => {
    const receiver = await startReceiver()
    const answer = await deliverTo(`http://${NAME}:${receiver.port}/hooks?a=1`)
    expect(answer).toEqual({ status: 204, error: null })
    expect(receiver.received).toEqual([
      {
        method: 'POST',
        path: '/hooks?a=1',
        body: BODY,
        headers: {
          host: `${NAME}:${receiver.port}`,
          'webhook-id': 'd1',
          'content-length': `${Buffer.byteLength(BODY)}`,
          connection: 'close',
        },
      },
    ])
  })

  test.each([200, 201, 202, 299])('is taken with status %i', async (status) => {
    const receiver = await startReceiver({ answer: (response) => response.writeHead(status).end('thanks') })
    expect(await deliverTo(receiver.origin)).toEqual({ status, error: null })
  })

  test.each([304, 400, 401, 404, 410, 429, 500, 503])('is not taken with status %i', async (status) => {
    const receiver = await startReceiver({ answer: (response) => response.writeHead(status).end() })
    expect(await deliverTo(receiver.origin)).toEqual({ status, error: expect.stringContaining(`status ${status}`) })
  })

  test.each([
    [429, '60', 60],
    [503, '3600', 3_600],
    [500, '7', 7],
    [302, '7', 7],
    [429, '1000000', 86_400],
    [429, new Date(Date.now() + 90_000_000).toUTCString(), 86_400],
  ] as const)('that status %i refuses tells how long to wait: %s', async (status, asked, seconds) => {
    const receiver = await startReceiver({
      answer: (response) => response.writeHead(status, { 'retry-after': asked }).end(),
    })
    expect(await deliverTo(receiver.origin)).toMatchObject({ status, retryAfterSeconds: seconds })
  })

  test('uses no proxy that the environment names', async () => {
    const proxy = await startReceiver()
    const receiver = await startReceiver()
    const environment = {
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: proxy.origin,
      http_proxy: proxy.origin,
      NODE_OPTIONS: '',
    }
    expect(await runPost(`${receiver.origin}/`, environment)).toMatchObject({ status: 204, location: null })
    expect(proxy.received).toEqual([])
    expect(receiver.received).toHaveLength(1)
  })
})

describe('an address', () => {
  test('is the one that was checked, whatever the name resolves to afterwards', async () => {
    const receiver = await startReceiver()
    const resolve = resolver(ipv4('127.0.0.1'), ipv4('10.0.0.1'))
    expect(await deliverTo(`http://${NAME}:${receiver.port}/`, resolve)).toEqual({ status: 204, error: null })
    // Asked for once: to connect, nobody asks again.
    expect(resolve.asked).toEqual([NAME])
    expect(receiver.received).toHaveLength(1)
  })

  test.each([
    '10.0.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.168.1.1',
    '0.0.0.0',
    '::1',
    'fd00:ec2::254',
    'fe80::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
  ])('of a name that resolves to %s is refused, also beside a public one', async (address) => {
    const receiver = await startReceiver()
    const url = `http://${NAME}:${receiver.port}/`
    const hidden = { address, family: address.includes(':') ? 6 : 4 }
    for (const answer of [[hidden], [...ipv4('93.184.216.34'), hidden]]) {
      expect(await deliverTo(url, resolver(answer), 5_000, [])).toEqual({
        status: null,
        error: `"${NAME}" resolves to ${address}, which is not public`,
      })
    }
    expect(receiver.received).toEqual([])
  })

  test.each([
    ['http://127.0.0.1:PORT/', '127.0.0.1'],
    ['http://2130706433:PORT/', '127.0.0.1'],
    ['http://0x7f.1:PORT/', '127.0.0.1'],
    ['http://[::1]:PORT/', '::1'],
    ['http://[::ffff:127.0.0.1]:PORT/', '::ffff:7f00:1'],
    ['http://0:PORT/', '0.0.0.0'],
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254'],
  ])('%s is refused as it stands', async (url, address) => {
    const receiver = await startReceiver()
    expect(await deliverTo(url.replace('PORT', `${receiver.port}`), LOCAL, 5_000, [])).toEqual({
      status: null,
      error: `the address ${address} is not public`,
    })
    expect(receiver.received).toEqual([])
  })

  test('may be private on the allowed port alone', async () => {
    const [open, closed] = [await startReceiver(), await startReceiver()]
    const hosts = [`${NAME}:${open.port}`]
    expect((await deliverTo(`http://${NAME}:${open.port}/`, LOCAL, 5_000, hosts)).error).toBeNull()
    expect((await deliverTo(`http://${NAME}:${closed.port}/`, LOCAL, 5_000, hosts)).error).toContain('not public')
    expect(closed.received).toEqual([])
  })

  test('is tried after another that does not answer', async () => {
    const receiver = await startReceiver()
    const resolve = resolver([{ address: '::1', family: 6 }, ...ipv4('127.0.0.1')])
    expect(await deliverTo(`http://${NAME}:${receiver.port}/`, resolve)).toEqual({ status: 204, error: null })
  })

  test('is reported as unresolved when the name has none', async () => {
    const nowhere: ResolveHost = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND hooks.example'), { code: 'ENOTFOUND' })
    }
    expect(await deliverTo(`http://${NAME}/`, nowhere)).toEqual({
      status: null,
      error: `"${NAME}" does not resolve: getaddrinfo ENOTFOUND hooks.example`,
    })
    expect((await deliverTo(`http://${NAME}/`, resolver([]))).error).toContain('it has no address')
  })

  test('is given up when finding it takes too long', async () => {
    const slow: ResolveHost = (_, signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    expect(await deliverTo(`http://${NAME}/`, slow, 200)).toEqual({
      status: null,
      error: 'no answer within 0.2 seconds',
    })
  })
})

describe('a redirect', () => {
  const redirect = (status: number, to: string) =>
    startReceiver({ answer: (response) => response.writeHead(status, { location: to }).end() })

  test.each([307, 308])('with status %i is followed with the same request', async (status) => {
    const end = await startReceiver()
    const start = await redirect(status, `${end.origin}/moved`)
    expect(await deliverTo(start.origin)).toEqual({ status: 204, error: null })
    expect(end.received).toMatchObject([
      { method: 'POST', path: '/moved', body: BODY, headers: { 'webhook-id': 'd1' } },
    ])
  })

  test.each([301, 302, 303, 300])('with status %i is not followed', async (status) => {
    const end = await startReceiver()
    const start = await redirect(status, end.origin)
    expect(await deliverTo(start.origin)).toEqual({ status, error: expect.stringContaining('only 307 and 308') })
    expect(end.received).toEqual([])
  })

  test.each([
    ['http://10.0.0.1/', 'redirected to http://10.0.0.1: the address 10.0.0.1 is not public'],
    [
      'http://169.254.169.254/latest',
      'redirected to http://169.254.169.254: the address 169.254.169.254 is not public',
    ],
    ['//[::1]:22/', 'redirected to http://[::1]:22: the address ::1 is not public'],
    ['http://0x7f000002/', 'redirected to http://127.0.0.2: the address 127.0.0.2 is not public'],
    [
      'http://elsewhere.example/',
      'redirected to http://elsewhere.example: "elsewhere.example" resolves to 127.0.0.1, which is not public',
    ],
    ['http://ada:secret@127.0.0.1/', 'redirected to http://127.0.0.1: an address has no user and no password in it'],
    ['file:///etc/passwd', 'redirected to null: the address must begin with https:// or http://, not file:'],
    ['http://[', 'it redirects to no address'],
  ])('to %s is refused', async (location, error) => {
    const start = await redirect(307, location)
    expect(await deliverTo(start.origin)).toEqual({ status: 307, error })
  })

  test('is refused when it names no address', async () => {
    const start = await startReceiver({ answer: (response) => response.writeHead(308).end() })
    expect(await deliverTo(start.origin)).toEqual({ status: 308, error: 'it redirects to no address' })
  })

  test('has its host resolved and checked once more: a name may have moved', async () => {
    const start = await startReceiver({
      answer: (response) => response.writeHead(307, { location: `http://${NAME}:1/` }).end(),
    })
    const resolve = resolver(ipv4('127.0.0.1'), ipv4('10.0.0.1'))
    expect(await deliverTo(`http://${NAME}:${start.port}/`, resolve, 5_000, [`${NAME}:${start.port}`])).toEqual({
      status: 307,
      error: `redirected to http://${NAME}:1: "${NAME}" resolves to 10.0.0.1, which is not public`,
    })
    expect(resolve.asked).toEqual([NAME, NAME])
  })

  test('may follow another three times, and not once more', async () => {
    const receiver = await startReceiver({
      answer: (response, count) => response.writeHead(307, { location: `/${count}` }).end(),
    })
    expect(await deliverTo(receiver.origin)).toEqual({ status: 307, error: 'it redirects more than 3 times' })
    expect(receiver.received.map(({ path }) => path)).toEqual(['/', '/1', '/2', '/3'])
  })
})

describe('the other side', () => {
  test.each([
    ['says nothing', () => {}],
    ['ends its answer never', (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\nx-slow: ')],
    [
      'drips its head',
      (socket: Socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        const drip = setInterval(() => socket.write('x-a: b\r\n'), 20)
        socket.on('close', () => clearInterval(drip))
      },
    ],
    [
      'says without end that it goes on',
      (socket: Socket) => {
        const drip = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 20)
        socket.on('close', () => clearInterval(drip))
      },
    ],
  ])('that %s is given up when its time is over', async (_, listen) => {
    const url = await startRaw(listen)
    expect(await deliverTo(url, LOCAL, 300)).toEqual({ status: null, error: 'no answer within 0.3 seconds' })
  })

  test('has taken the message when it answers well and never ends its body', async () => {
    const receiver = await startReceiver({ answer: (response) => void response.writeHead(200).write('and') })
    expect(await deliverTo(receiver.origin, LOCAL, 300)).toEqual({ status: 200, error: null })
  })

  test('is cut off after 64 kB', async () => {
    let written = 0
    let gone = false
    const receiver = await startReceiver({
      answer(response) {
        const more = () => {
          while (!gone && response.write(Buffer.alloc(16_384))) written += 16_384
        }
        response.on('drain', more).on('close', () => {
          gone = true
        })
        response.writeHead(200)
        more()
      },
    })
    expect(await deliverTo(receiver.origin)).toEqual({ status: 200, error: null })
    await expect.poll(() => gone).toBe(true)
    // What the sockets of both sides hold comes on top of what is read.
    expect(written).toBeLessThan(20_000_000)
  })

  test('is refused when its head never ends', async () => {
    const url = await startRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const write = () => void (socket.write(`x-filler: ${'a'.repeat(4_000)}\r\n`) && setImmediate(write))
      write()
    })
    const answer = await deliverTo(url)
    expect(answer).toEqual({ status: null, error: expect.stringContaining('HPE_HEADER_OVERFLOW') })
  })

  test.each([
    ['hangs up', (socket: Socket) => void socket.destroy(), /socket hang up|ECONNRESET|without an answer/],
    ['hangs up politely', (socket: Socket) => void socket.end(), /socket hang up|ECONNRESET|without an answer/],
    ['speaks another language', (socket: Socket) => void socket.end('220 mail.example ESMTP\r\n'), /HPE_/],
    [
      'changes the protocol',
      (socket: Socket) =>
        void socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
      /./,
    ],
  ])('that %s has not taken the message', async (_, listen, error) => {
    const url = await startRaw(listen)
    expect(await deliverTo(url, LOCAL, 3_000)).toEqual({ status: null, error: expect.stringMatching(error) })
  })

  test('is reported as not listening', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    server.close()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
    expect(await deliverTo(url)).toEqual({ status: null, error: expect.stringContaining('ECONNREFUSED') })
  })

  test('cannot make the log long, nor write lines of its own into it', async () => {
    const start = await startReceiver({
      answer: (response) => response.writeHead(307, { location: `http://${'a.'.repeat(2_000)}example/` }).end(),
    })
    const { error } = await deliverTo(start.origin)
    expect(error?.length).toBeLessThanOrEqual(300)
    expect(error).not.toMatch(/[\r\n]/)
  })
})

describe('by TLS', () => {
  test('a message is taken only where the certificate is of the name and is trusted', async () => {
    const certificate = selfSigned(NAME)
    const receiver = await startReceiver({ tls: certificate })
    const url = `https://${NAME}:${receiver.port}/`
    expect(await deliverTo(url)).toEqual({ status: null, error: expect.stringMatching(/self.signed|SELF_SIGNED/) })

    const before = getCACertificates('default')
    setDefaultCACertificates([...before, certificate.cert])
    onTestFinished(() => setDefaultCACertificates(before))
    expect(await deliverTo(url)).toEqual({ status: 204, error: null })
    expect(receiver.received).toMatchObject([{ headers: { host: `${NAME}:${receiver.port}` } }])

    const other = `https://other.example:${receiver.port}/`
    const refused = await deliverTo(other, LOCAL, 5_000, ['other.example'])
    expect(refused).toEqual({ status: null, error: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID') })
    expect(receiver.received).toHaveLength(1)
  })

  test('a message is not sent on without it', async () => {
    const certificate = selfSigned(NAME)
    const plain = await startReceiver()
    const before = getCACertificates('default')
    setDefaultCACertificates([...before, certificate.cert])
    onTestFinished(() => setDefaultCACertificates(before))
    const start = await startReceiver({
      tls: certificate,
      answer: (response) => response.writeHead(307, { location: plain.origin }).end(),
    })
    expect(await deliverTo(`https://${NAME}:${start.port}/`)).toEqual({
      status: 307,
      error: `it redirects from https:// to ${plain.origin}`,
    })
    expect(plain.received).toEqual([])
  })

  test('a certificate is checked whatever the environment says', async () => {
    const receiver = await startReceiver({ tls: selfSigned('localhost') })
    const environment = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    await expect(runPost(`https://localhost:${receiver.port}/`, environment)).rejects.toThrow(/self.signed|SELF_SIGNED/)
    expect(receiver.received).toEqual([])
  })

  test('a server that does not speak it has not taken the message', async () => {
    const receiver = await startReceiver()
    const answer = await deliverTo(`https://${NAME}:${receiver.port}/`)
    expect(answer).toEqual({ status: null, error: expect.stringMatching(/SSL|EPROTO|TLS/) })
  })
})

test('an attempt ends at once when it is told to stop', async () => {
  const url = await startRaw(() => {})
  const stop = new AbortController()
  const delivering = createDeliver({ privateHosts: ['127.0.0.1'], resolve: LOCAL }, 60_000)(message(url), stop.signal)
  stop.abort()
  expect((await delivering).error).not.toBeNull()
})
