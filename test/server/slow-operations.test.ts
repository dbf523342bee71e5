import { expect, onTestFinished, test } from 'vitest'
import { startLoggedServer } from './logged-server.ts'

const QUERY =
  'query FindDriver($slug: String!) { aliased: driver(slug: $slug) { id } driver(slug: "my-secret") { id } }'

async function loggedAfter(environment: Readonly<Record<string, string>>, body: object) {
  const server = await startLoggedServer(environment)
  onTestFinished(() => server.close())
  const headers = { 'content-type': 'application/json', authorization: 'Bearer my-secret' }
  await (await fetch(server.url, { method: 'POST', headers, body: JSON.stringify(body) })).text()
  await expect.poll(() => server.lines.map(({ msg }) => msg)).toContain('request completed')
  return server.lines
}

test('an operation that takes too long is logged by name and fields, without anything that it asked', async () => {
  const lines = await loggedAfter({ AETIA_SLOW_MS: '1' }, { query: QUERY, variables: { slug: 'my-secret' } })
  const slow = lines.find(({ msg }) => msg === 'slow operation')
  expect(slow).toMatchObject({
    level: 40,
    reqId: lines.find(({ msg }) => msg === 'incoming request')?.reqId,
    milliseconds: expect.any(Number),
    statusCode: 200,
    operation: {
      kind: 'query',
      name: 'FindDriver',
      fields: ['driver'],
      document: expect.stringMatching(/^[\da-f]{16}$/),
    },
  })
  expect(JSON.stringify(lines)).not.toMatch(/my-secret|aliased/)
})

test('a name is cut after 100 characters', async () => {
  const name = 'A'.repeat(5_000)
  const lines = await loggedAfter({ AETIA_SLOW_MS: '1' }, { query: `query ${name} { graph { version } }` })
  expect(lines.find(({ msg }) => msg === 'slow operation')?.['operation']).toMatchObject({ name: 'A'.repeat(100) })
})

test.each([
  ['none where AETIA_SLOW_MS is 0', '0', { query: QUERY, variables: { slug: 'a' } }],
  ['none that is quicker', '600000', { query: QUERY, variables: { slug: 'a' } }],
  ['none that is no query at all', '1', { query: 'query Broken {' }],
])('%s', async (_what, milliseconds, body) => {
  const lines = await loggedAfter({ AETIA_SLOW_MS: milliseconds }, body)
  expect(lines.map(({ msg }) => msg)).not.toContain('slow operation')
})
