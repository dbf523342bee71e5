import { type AuditResult, serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
const results: AuditResult[] = []

beforeAll(async () => {
  server = await startServer()
  for (const audit of serverAudits({ url: server.url, fetchFn: fetch })) results.push(await audit.fn())
})

afterAll(() => server.close())

/** The audits that ended so, each with its reason. */
const endedAs = (status: AuditResult['status']) =>
  results.flatMap((result) => {
    if (result.status !== status) return []
    return [`${result.id} ${result.name}${'reason' in result ? `: ${result.reason}` : ''}`]
  })

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  test('is asked for 61 things', () => {
    const tally = (['ok', 'notice', 'warn', 'error'] as const).map((status) => `${status} ${endedAs(status).length}`)
    console.info(`graphql-http audits: ${tally.join(', ')}`)
    expect(results).toHaveLength(61)
  })

  test('is kept in all that it must', () => {
    expect(endedAs('error')).toEqual([])
  })

  test('is kept in all that it should', () => {
    expect(endedAs('warn')).toEqual([])
  })

  test('is kept in all that it may', () => {
    expect(endedAs('notice')).toEqual([])
  })
})
