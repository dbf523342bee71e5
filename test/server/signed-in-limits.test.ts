import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'

let server: AccountsServer
let bearer: string
beforeAll(async () => {
  server = await startAccountsServer()
  bearer = await server.session('READER')
})
afterAll(() => server.close())

describe('a body', () => {
  const post = async (bytes: number, authorization?: string, stream = false) => {
    const text = '{"query":"{ graph { version } }"}'.padEnd(bytes)
    const body = stream ? new Blob([text]).stream() : text
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) }
    const response = await fetch(server.url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
    return { status: response.status, text: await response.text() }
  }

  test.each([
    [64_000, false, 200],
    [64_001, false, 413],
    [64_001, true, 200],
    [256_000, true, 200],
    [256_001, true, 413],
  ])(
    'of %d bytes, signed in: %s, has status %d, whether or not its length was told',
    async (bytes, signedIn, status) => {
      for (const stream of [false, true]) {
        const answer = await post(bytes, signedIn ? `Bearer ${bearer}` : undefined, stream)
        expect([stream, answer.status]).toEqual([stream, status])
        if (status === 413)
          expect(answer.text).toContain(
            `A body may have at most ${signedIn ? 256_000 : 64_000} bytes; ${stream ? 'more' : bytes} came.`,
          )
      }
    },
  )

  test('is not read of who shows a credential that is not good', async () => {
    expect((await post(200_000, `Bearer aetia_session_${'a'.repeat(43)}`)).status).toBe(401)
  })

  test('without an end is refused once it is too long, also of who is signed in', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull(stream) {
        sent += 16_000
        stream.enqueue(new Uint8Array(16_000).fill(32))
      },
    })
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` }
    const response = await fetch(server.url, { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit)
    expect(response.status).toBe(413)
    expect(sent).toBeLessThan(20_000_000)
  })
})

describe('a query', () => {
  const tokens = (count: number) => `{ concepts(kinds: [${'DRIVER '.repeat(count - 12)}]) { totalCount } }`
  const claims = 'claims(first: 100) { nodes { id sentence evidence { quote source { title } } ENDS } }'
  const written = claims.replace('ENDS', 'subject { name summary } object { name summary }')
  /** 1.7 MB with the shipped content. */
  const large = `{ concepts(first: 100) { nodes { claims(first: 100) { nodes {
    subject { ${written} } object { ${written} }
  } } } } }`

  test.each([
    ['of 1,000 tokens', tokens(1_000), true, true],
    ['of 1,001 tokens', tokens(1_001), false, true],
    ['of 2,000 tokens', tokens(2_000), false, true],
    ['of 2,001 tokens', tokens(2_001), false, false],
    ['whose answer has more than 1 MB', large, false, true],
  ])('%s', async (_which, query, anyone, signedIn) => {
    for (const [who, allowed] of [
      [null, anyone],
      [bearer, signedIn],
      // What was found out of a document for one holds for no other.
      [null, anyone],
    ] as const) {
      const { refusal } = await server.ask(query, {}, who)
      expect(refusal).toMatch(
        allowed ? /^$/ : /^LIMIT_EXCEEDED The (?:query has more than [12]000 tokens|answer has more than)/,
      )
    }
  })

  test('whose answer has more than 4 MB is refused to everybody', async () => {
    const query = `{ a: concepts(first: 100) ${large.slice(large.indexOf('{ nodes'), -1)} ${['b', 'c']
      .map((name) => `${name}: concepts(first: 100) ${large.slice(large.indexOf('{ nodes'), -1)}`)
      .join(' ')} }`
    expect((await server.ask(query, {}, bearer)).refusal).toMatch(/^LIMIT_EXCEEDED .* at most 4000000 are allowed/)
  })

  test('has at most five root fields when it changes something', async () => {
    const many = (count: number) =>
      `mutation { ${Array.from({ length: count }, (_, index) => `m${index}: revokeToken(input: { id: "x" }) { outcome }`).join(' ')} }`
    expect((await server.ask(many(6), {}, bearer)).refusal).toMatch(
      /^LIMIT_EXCEEDED The query has 6 root fields; at most 5/,
    )
    expect((await server.ask(many(5), {}, bearer)).refusal).toMatch(/^NOT_FOUND No token "x"/)
  })
})

test('signed-in callers have at least the limits of anonymous ones', async () => {
  const own = await startAccountsServer({
    AETIA_MAX_TOKENS: '5000',
    AETIA_MAX_DOCUMENT_BYTES: '20000',
    AETIA_MAX_BODY_BYTES: '300000',
    AETIA_MAX_VALUES: '500000',
    AETIA_MAX_ANSWER_BYTES: '5000000',
  })
  onTestFinished(() => own.close())
  const reader = await own.session('READER')
  const query = `{ concepts(kinds: [${'DRIVER '.repeat(2_500)}]) { totalCount } }`
  for (const who of [null, reader]) expect((await own.ask(query, {}, who)).refusal).toBe('')
})
