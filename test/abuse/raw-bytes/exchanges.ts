import type { Random } from './random.ts'

const QUERIES = [
  '{ graph { version } }',
  '{ concepts(first: 5) { nodes { id name } } }',
  '{ driver(slug: "cambered-roads") { leadsTo(first: 3) { nodes { name } } } }',
  'query A($n: Int) { claims(first: $n) { nodes { id } } }',
  '{ nothing }',
  'mutation { signOut { outcome } }',
  '{',
  '',
]
const VARIABLES = ['{}', '{"n":2}', '{"n":"x"}', '[]', 'null', `{"n":${'['.repeat(200)}${']'.repeat(200)}}`]
const SUBSCRIPTION = 'subscription { graphPublished(since: 0) { version } }'
const PATHS = [
  '/',
  '/graphql',
  '/graphql?query=%7Bgraph%7Bversion%7D%7D',
  '/graphql?query=%zz&variables={',
  '/graphiql',
  '/graphiql/assets/nothing.js',
  '/graphiql/assets/%2e%2e/%2e%2e/package.json',
  '/schema.graphql',
  '/health/live',
  '/health/ready',
  '/nothing',
  '/%zz',
  '*',
  'http://other.example/graphql',
]
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'QUERY', 'CONNECT', 'BREW']
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=utf-16',
  'text/plain',
  'multipart/form-data; boundary=x',
  '???',
]
const FURTHER = [
  'accept: text/html',
  'accept: application/graphql-response+json',
  'accept: text/event-stream',
  'accept: application/xml',
  'authorization: Bearer x',
  'aetia-perspective: asOf=1',
  'aetia-perspective: changeset=x',
  'connection: close',
  'connection: keep-alive, upgrade',
  'content-encoding: gzip',
  'expect: 100-continue',
  'expect: something',
  'if-none-match: "x", W/"y"',
  'origin: https://page.example',
  'range: bytes=5-2',
  'range: bytes=0-9',
  'trailer: x-after',
  'transfer-encoding: chunked, gzip',
  'upgrade: h2c',
  'upgrade: websocket',
  'x-forwarded-for: 203.0.113.7, \u00e4',
]

type Exchange = (random: Random) => Buffer

const lines = (...head: readonly string[]) => `${head.join('\r\n')}\r\n\r\n`
const some = (random: Random) => FURTHER.filter(() => random.oneIn(9))
const queryBody = (random: Random) =>
  `{"query":${JSON.stringify(random.pick(QUERIES))},"variables":${random.pick(VARIABLES)}}`

/** A body in chunks of random sizes. */
function inChunks(body: string, random: Random): string {
  const chunks: string[] = []
  for (let rest = body; rest !== ''; ) {
    const piece = rest.slice(0, 1 + random.below(rest.length))
    rest = rest.slice(piece.length)
    chunks.push(`${piece.length.toString(16)}${random.oneIn(6) ? ';name=value' : ''}\r\n${piece}\r\n`)
  }
  return `${chunks.join('')}0\r\n${random.oneIn(4) ? 'x-after: 1\r\n' : ''}\r\n`
}

/** A request of any method to any address, with or without a body. */
const anyRequest: Exchange = (random) => {
  const head = [`${random.pick(METHODS)} ${random.pick(PATHS)} HTTP/1.1`, 'host: a', ...some(random)]
  if (random.oneIn(2)) return Buffer.from(lines(...head))
  const body = queryBody(random)
  const typed = [...head, `content-type: ${random.pick(TYPES)}`]
  return Buffer.from(
    random.oneIn(2)
      ? lines(...typed, `content-length: ${body.length}`) + body
      : lines(...typed, 'transfer-encoding: chunked') + inChunks(body, random),
  )
}

const query: Exchange = (random) => {
  const body = queryBody(random)
  const head = ['POST /graphql HTTP/1.1', 'host: a', 'content-type: application/json']
  return Buffer.from(
    random.oneIn(2)
      ? lines(...head, `content-length: ${body.length}`) + body
      : lines(...head, 'transfer-encoding: chunked') + inChunks(body, random),
  )
}

const queryByAddress: Exchange = (random) => {
  const parameters = new URLSearchParams({ query: random.pick(QUERIES), variables: random.pick(VARIABLES) })
  return Buffer.from(
    lines(`${random.pick(['GET', 'HEAD'])} /graphql?${parameters} HTTP/1.1`, 'host: a', ...some(random)),
  )
}

const eventStream: Exchange = (random) => {
  const body = `{"query":"${SUBSCRIPTION}"}`
  const accept = 'accept: text/event-stream'
  return Buffer.from(
    random.oneIn(2)
      ? lines(`GET /graphql?${new URLSearchParams({ query: SUBSCRIPTION })} HTTP/1.1`, 'host: a', accept)
      : lines('POST /graphql HTTP/1.1', 'host: a', accept, 'content-type: application/json', 'content-length: 73') +
          body,
  )
}

const MESSAGES = [
  '{"type":"connection_init"}',
  `{"type":"connection_init","payload":${'['.repeat(99)}${']'.repeat(99)}}`,
  '{"type":"ping"}',
  `{"id":"1","type":"subscribe","payload":{"query":"${SUBSCRIPTION}"}}`,
  '{"id":"1","type":"subscribe","payload":{"query":"{ graph { version } }"}}',
  '{"id":"1","type":"complete"}',
  '{"type":"nothing"}',
  '',
]

/** A frame as a client sends it, with a mask. */
function frame(random: Random): Buffer {
  const text = Buffer.from(random.pick(MESSAGES))
  const opcode = random.oneIn(4) ? random.below(16) : 1
  const length =
    text.length < 126 ? Buffer.of(0x80 | text.length) : Buffer.of(0xfe, text.length >> 8, text.length & 255)
  const mask = random.bytes(4)
  const masked = text.map((byte, place) => byte ^ (mask[place % 4] ?? 0))
  return Buffer.concat([Buffer.of(0x80 | opcode), length, mask, masked])
}

const webSocket: Exchange = (random) => {
  const head = [
    'GET /graphql HTTP/1.1',
    'host: a',
    'connection: Upgrade',
    'upgrade: websocket',
    `sec-websocket-version: ${random.oneIn(8) ? 7 : 13}`,
    ...(random.oneIn(8) ? [] : ['sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==']),
    `sec-websocket-protocol: ${random.oneIn(8) ? 'graphql-ws, ' : 'graphql-transport-ws'}`,
    ...(random.oneIn(10) ? ['origin: https://page.example'] : []),
    ...(random.oneIn(10) ? ['content-length: 3'] : []),
  ]
  return Buffer.concat([Buffer.from(lines(...head)), ...Array.from({ length: random.below(6) }, () => frame(random))])
}

const oldRequest: Exchange = (random) =>
  Buffer.from(lines(`${random.pick(METHODS)} ${random.pick(PATHS)} HTTP/${random.pick(['1.0', '0.9', '2.0', '1.2'])}`))

const withoutHost: Exchange = (random) => Buffer.from(lines(`GET ${random.pick(PATHS)} HTTP/1.1`, ...some(random)))

const garbage: Exchange = (random) => random.bytes(random.below(300))

const EXCHANGES: readonly Exchange[] = [
  query,
  query,
  anyRequest,
  anyRequest,
  queryByAddress,
  eventStream,
  webSocket,
  webSocket,
  oldRequest,
  withoutHost,
  garbage,
]

/** The bytes of one exchange, or of several in one go, as a well-behaved client might send them. */
export function exchange(random: Random): Buffer {
  const count = random.oneIn(4) ? 2 + random.below(3) : 1
  return Buffer.concat(Array.from({ length: count }, () => random.pick(EXCHANGES)(random)))
}
