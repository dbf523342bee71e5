import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

async function found(text: string, among: string, language?: string) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(language && { 'aetia-language': language }) },
    body: JSON.stringify({
      query: `query ($text: String!) { search(text: $text, among: [${among}], first: 50) {
        edges { label highlight { text ranges { start end } } node { id } } } }`,
      variables: { text },
    }),
  })
  return (await response.json()).data.search.edges as {
    readonly label: string
    readonly highlight: { readonly text: string; readonly ranges: readonly { start: number; end: number }[] }
    readonly node: { readonly id: string }
  }[]
}

describe('a reader of German', () => {
  test('finds claims by the German sentence, and reads it', async () => {
    const [first] = await found('geneigten Straßen', 'CLAIM', 'de')
    expect(first?.label).toMatch(/ das Laufen auf geneigten Straßen\.$/)
    expect(await found('geneigten Straßen', 'CLAIM')).toEqual([])
  })

  test('finds them by the English sentence too, once each', async () => {
    const ids = (await found('cambered roads', 'CLAIM', 'de')).map(({ node }) => node.id)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('sees what was found by its plural marked', async () => {
    const [first] = await found('Straße', 'CLAIM', 'de')
    const { text, ranges } = first?.highlight ?? { text: '', ranges: [] }
    expect(ranges.map(({ start, end }) => text.slice(start, end)).join(' ')).toMatch(/Straße/)
  })
})
