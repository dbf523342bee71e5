import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type LoggedServer, startLoggedServer } from './logged-server.ts'

let server: LoggedServer
beforeAll(async () => {
  server = await startLoggedServer()
})
beforeEach(() => {
  server.lines.length = 0
})
afterAll(() => server.close())

const QUERY = 'query Confided($slug: String!) { driver(slug: $slug) { id } }'
const VARIABLES = { slug: 'my-secret-pain' }

describe('the log', () => {
  test('has two lines for each request, under one id, which the answer carries', async () => {
    const response = await fetch(`${server.origin}/nothing`)
    await response.text()
    await expect.poll(() => server.lines.length).toBe(2)
    const [came, went] = server.lines
    expect(came).toMatchObject({
      level: 30,
      msg: 'incoming request',
      reqId: response.headers.get('x-request-id'),
      req: { method: 'GET', path: '/nothing', remoteAddress: '127.0.0.1' },
    })
    expect(went).toMatchObject({ msg: 'request completed', reqId: came?.reqId, res: { statusCode: 404 } })
  })

  test.each([
    ['GET', `?${new URLSearchParams({ query: QUERY, variables: JSON.stringify(VARIABLES) })}`, {}],
    [
      'POST',
      '',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer my-secret-token' },
        body: JSON.stringify({ query: QUERY, variables: VARIABLES }),
      },
    ],
    [
      'a POST that is refused',
      '',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"my-secret' },
    ],
    ['a GET that is refused', '/nothing?query=my-secret', {}],
  ] as [string, string, RequestInit][])('holds nothing that was asked by %s', async (_way, address, init) => {
    await (await fetch(server.url + address, init)).text()
    await expect.poll(() => server.lines.map(({ msg }) => msg)).toContain('request completed')
    expect(JSON.stringify(server.lines)).not.toMatch(/my-secret|Confided/)
  })

  test('is not troubled by probes', async () => {
    await (await fetch(`${server.origin}/health/live`)).text()
    await (await fetch(`${server.origin}/health/ready`)).text()
    await (await fetch(`${server.origin}/nothing`)).text()
    await expect.poll(() => server.lines.length).toBe(2)
  })

  test('lets no caller choose an id or write a line', async () => {
    const response = await fetch(`${server.origin}/a%0a%7B%22level%22%3A60%7D`, { headers: { 'x-request-id': 'mine' } })
    expect(response.headers.get('x-request-id')).not.toBe('mine')
    await expect.poll(() => server.lines.length).toBe(2)
    expect(server.lines.every(({ level }) => level === 30)).toBe(true)
  })
})
