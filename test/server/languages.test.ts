import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const QUERY = '{ driver(slug: "cambered-roads") { id name language translationStatus } }'
const ENGLISH = { id: 'driver:cambered-roads', name: 'Running on cambered roads', language: 'en' }
const GERMAN = { id: 'driver:cambered-roads', name: 'Laufen auf geneigten Straßen', language: 'de' }

const post = (headers: Record<string, string> = {}, query = QUERY, url = server.url) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}, url = server.url) =>
  fetch(`${url}?${new URLSearchParams({ query: QUERY, ...parameters })}`, { headers })
const driverIn = async (response: Response) => (await response.json()).data.driver

describe('the languages of a request', () => {
  test('are those of its header, by look-up, and the answer tells them', async () => {
    const response = await post({ 'aetia-language': 'de-AT, fr' })
    expect(response.headers.get('content-language')).toBe('de, en')
    expect(response.headers.get('vary')).toContain('aetia-language')
    const body = await response.json()
    expect(body.data.driver).toEqual({ ...GERMAN, translationStatus: 'CURRENT' })
    expect(body.extensions.graph.languages).toEqual(['de', 'en'])
  })

  test('are that of the source where none is asked for', async () => {
    const response = await post()
    expect(response.headers.get('content-language')).toBe('en')
    const body = await response.json()
    expect(body.data.driver).toEqual({ ...ENGLISH, translationStatus: 'CURRENT' })
    expect(body.extensions.graph).not.toHaveProperty('languages')
  })

  test('fall back to that of the source, and say so', async () => {
    expect(await driverIn(await post({ 'aetia-language': 'fr' }))).toEqual({ ...ENGLISH, translationStatus: 'CURRENT' })
    expect((await (await post({ 'aetia-language': 'fr' })).json()).extensions.graph.languages).toEqual(['en'])
    expect(await driverIn(await post({ 'aetia-language': 'en, de' }))).toMatchObject(ENGLISH)
  })

  test('are those of the address under GET, where no header says otherwise', async () => {
    expect(await driverIn(await get({ lang: 'de' }))).toMatchObject(GERMAN)
    expect(await driverIn(await get({ lang: 'de' }, { 'aetia-language': 'en' }))).toMatchObject(ENGLISH)
    expect(await driverIn(await post({}, QUERY, `${server.url}?lang=de`))).toMatchObject(ENGLISH)
  })

  test('are those that a browser accepts only where the configuration says so', async () => {
    expect(await driverIn(await post({ 'accept-language': 'de;q=0.9, en;q=0.5' }))).toMatchObject(ENGLISH)
    const other = await startServer({ environment: { AETIA_ACCEPT_LANGUAGE: 'on' } })
    try {
      const response = await post({ 'accept-language': 'en;q=0.5, de;q=0.9' }, QUERY, other.url)
      expect(response.headers.get('vary')).toContain('accept-language')
      expect(await driverIn(response)).toMatchObject(GERMAN)
      expect(
        await driverIn(await post({ 'accept-language': `de-${'x'.repeat(10_000)}` }, QUERY, other.url)),
      ).toMatchObject(ENGLISH)
    } finally {
      await other.close()
    }
  })

  test.each([
    'x'.repeat(10_000),
    `de-${'a'.repeat(9)}`,
    'de_AT',
    'de,,en',
    '',
    'de;q=2',
    '<script>',
    Array(11).fill('de').join(','),
  ])('are refused where they are no list of tags: %#', async (header) => {
    for (const response of [await post({ 'aetia-language': header }), await get({ lang: header })]) {
      const { errors } = await response.json()
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
      expect(errors[0].message).toContain('must list language tags (BCP 47)')
      expect(response.status).toBe(400)
    }
  })

  test('do not mix in kept answers, whatever the order in which they come', async () => {
    const asked = ['de', 'en', 'de-AT', 'fr', 'de, en', 'en-GB', '*']
    const expected = (header: string) => (header.startsWith('de') ? GERMAN : ENGLISH)
    for (let round = 0; round < 3; round++) {
      for (const header of round % 2 === 0 ? asked : asked.toReversed()) {
        expect(await driverIn(await post({ 'aetia-language': header }))).toMatchObject(expected(header))
        expect(await driverIn(await get({}, { 'aetia-language': header }))).toMatchObject(expected(header))
        expect(await driverIn(await post())).toMatchObject(ENGLISH)
      }
    }
  })

  test('give each its own entity tag', async () => {
    const [german, english] = [await get({ lang: 'de' }), await get({})]
    const tag = german.headers.get('etag') ?? ''
    expect(tag).not.toBe(english.headers.get('etag'))
    expect((await get({ lang: 'de' }, { 'if-none-match': tag })).status).toBe(304)
    expect((await get({}, { 'if-none-match': tag })).status).toBe(200)
  })

  test('are those of every request of a batch', async () => {
    const body = JSON.stringify([{ query: QUERY }, { query: QUERY }])
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'aetia-language': 'de' },
      body,
    })
    expect(response.headers.get('content-language')).toBe('de, en')
    for (const { data } of await response.json()) expect(data.driver).toMatchObject(GERMAN)
  })
})

describe('a German reader', () => {
  const ask = async (query: string) => {
    const { data, errors } = await (await post({ 'aetia-language': 'de' }, query)).json()
    expect(errors).toBeUndefined()
    return data
  }

  test('finds concepts by their German names, in the plural and with typing errors', async () => {
    for (const text of ['Beckenfehlstellung', 'Beckenfehlstellungen', 'Beckenfelstellung', 'pelvic misalignment']) {
      const { search } = await ask(`{ search(text: "${text}", first: 1) { nodes { id } } }`)
      expect(search.nodes[0].id).toBe('misalignment:pelvic-misalignment')
    }
  })

  test('finds the article by its German prose, which is marked', async () => {
    const { search } = await ask(
      '{ search(text: "Drehpunkt einer Wippe", among: [ARTICLE]) { edges { label highlight { text } } } }',
    )
    expect(search.edges[0].label).toContain('Hüftschmerzen beim Laufen')
    expect(search.edges[0].highlight.text).toContain('Drehpunkt')
  })

  test('gets lists in the order of German names, page by page', async () => {
    const names: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { injuries } = await ask(
        `{ injuries(first: 3, after: ${JSON.stringify(after)}) { nodes { name } pageInfo { hasNextPage endCursor } } }`,
      )
      names.push(...injuries.nodes.map(({ name }: { name: string }) => name))
      after = injuries.pageInfo.endCursor
      more = injuries.pageInfo.hasNextPage
    }
    expect(names).toEqual(names.toSorted(new Intl.Collator('de', { numeric: true }).compare))
    expect(names).toContain('Achillessehnenentzündung')
  })

  test('reads the article, its sections and the conditions of its claims in German', async () => {
    const { article, claim, source } = await ask(`{
      article(slug: "hip-pain-in-runners") { title language body(format: TEXT) sections { heading body } }
      claim(id: "claim:e59") { conditions scope evidence { quote translatedQuote } findings { finding } }
      source(slug: "subotnick-1981") { note language }
    }`)
    expect(article).toMatchObject({
      title: 'Hüftschmerzen beim Laufen: eine Kette und wohin sie führt',
      language: 'de',
    })
    expect(article.sections[0].heading).toBe('Die kurze Antwort')
    expect(article.body).toContain('Dies ist kein medizinischer Rat.')
    expect(claim.conditions).toEqual(['in den USA', 'linke Seite'])
    expect(claim.scope).toBe('in den USA')
    expect(claim.evidence[0]).toEqual({
      quote: 'since roads have a slight camber',
      translatedQuote: 'weil Straßen leicht gewölbt sind',
    })
    expect(claim.findings[0].finding).toContain('Seitenhang')
    expect(source).toMatchObject({ language: 'de' })
  })

  test('learns which languages there are', async () => {
    const { graph, driver } = await ask('{ graph { languages } driver(slug: "cambered-roads") { languages } }')
    expect([graph.languages, driver.languages]).toEqual([
      ['en', 'de'],
      ['en', 'de'],
    ])
  })
})
