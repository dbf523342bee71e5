import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import { foldedText } from '../../src/api/search/folded-text.ts'
import { highlighter } from '../../src/api/search/highlight.ts'
import { createProseIndex } from '../../src/api/search/prose-index.ts'
import { SEARCH_KINDS } from '../../src/api/search/search-kinds.ts'
import { searchPage } from '../../src/api/search/search-page.ts'
import { findConcepts } from '../../src/snapshot/labels/find-concepts.ts'
import { LEVELS } from '../../src/snapshot/labels/match-labels.ts'
import type { ArticleRecord, ConceptRecord, SourceRecord } from '../../src/snapshot/records.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { ask } from '../ask.ts'
import { graphFromLines } from '../notation/graph-from-lines.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

const lines = graphFromLines(
  'driver:camber -CAUSES-> injury:sore',
  'driver:week-1 -CAUSES-> driver:week-10',
  'driver:week-2 -CAUSES-> injury:sore',
)
const NAMES: Readonly<Record<string, string>> = {
  'driver:camber': 'Straße running',
  'injury:sore': '膝の痛み',
  'driver:week-1': 'Week 1',
  'driver:week-2': 'Week 2',
  'driver:week-10': 'Week 10',
}

const [source] = lines.sources.values()

const article = (slug: string, title: string, ...sections: [heading: string, body: string][]): ArticleRecord => ({
  key: `article:${slug}`,
  slug,
  title,
  summary: `About ${slug}.`,
  category: null,
  publishedAt: null,
  sections: sections.map(([heading, body], index) => ({ anchor: `s${index}`, heading, body, claims: [] })),
})

const LONG = `${'Runners go on and on. '.repeat(60)}At last the **Łydka** hurts, says [the book](https://example.org/zzlink). ${'So it goes. '.repeat(60)}`

const graph: Snapshot = buildSnapshot(
  {
    concepts: [...lines.concepts.values()].map(
      (concept): ConceptRecord => ({
        ...concept,
        name: NAMES[concept.key] ?? concept.name,
        phrase: NAMES[concept.key] ?? concept.name,
      }),
    ),
    claims: [...lines.claims.values()],
    sources: [{ ...(source as SourceRecord), title: 'Der Läufer', author: 'Søren Kjær' }],
    articles: [
      article('calf', 'A calf', ['Where it hurts', LONG], ['膝について', '走ると膝の痛みが出る。']),
      article('week', 'Week of rest', ['Rest', 'Sleep, then walk. Sleep again; sleep more.']),
      article('sleepless', 'Nothing', ['Tired', 'Who cannot sleep is tired.']),
    ],
  },
  1,
  '2026-01-01T00:00:00Z',
)

const found = (text: string, options: Partial<Parameters<typeof searchPage>[1]> = {}) =>
  runSync(
    searchPage(
      { snapshot: graph, prose: () => createProseIndex(graph) },
      { text, kinds: undefined, among: SEARCH_KINDS, after: null, limit: 100, ...options },
    ),
  )

const inShort = (text: string) => found(text).hits.map(({ kind, match, record }) => `${kind} ${match} ${record.key}`)

describe('a text finds', () => {
  test.each([
    ['strasse', ['CONCEPT PREFIX driver:camber', 'CLAIM TEXT claim:c0000']],
    ['Week of rest', ['ARTICLE EXACT article:week']],
    [
      'week',
      [
        'CONCEPT PREFIX driver:week-1',
        'CONCEPT PREFIX driver:week-2',
        'CONCEPT PREFIX driver:week-10',
        'ARTICLE PREFIX article:week',
        'CLAIM TEXT claim:c0001',
        'CLAIM TEXT claim:c0002',
      ],
    ],
    ['lydka', ['ARTICLE TEXT article:calf']],
    ['where hurts lydka', ['ARTICLE TEXT article:calf']],
    ['lydak', ['ARTICLE SIMILAR article:calf']],
    ['books', ['ARTICLE SIMILAR article:calf']],
    ['laufer', ['SOURCE TOKENS source:book']],
    ['soren kjaer', ['SOURCE TEXT source:book']],
    [
      '痛み',
      ['CONCEPT INSIDE injury:sore', 'ARTICLE TEXT article:calf', 'CLAIM TEXT claim:c0000', 'CLAIM TEXT claim:c0002'],
    ],
    ['膝について', ['ARTICLE TEXT article:calf']],
    ['sleep', ['ARTICLE TEXT article:week', 'ARTICLE TEXT article:sleepless']],
    ['so it is', ['CLAIM TEXT claim:c0000', 'CLAIM TEXT claim:c0001', 'CLAIM TEXT claim:c0002']],
    ['zzlink', []],
    ['**', []],
    ['', []],
  ])('for %j: %j', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })

  test('only what it is asked for among', () => {
    expect(found('week', { among: ['ARTICLE'] }).hits.map(({ kind }) => kind)).toEqual(['ARTICLE'])
    expect(found('week', { among: [] })).toEqual({ hits: [], totalCount: 0 })
    expect(found('week', { kinds: ['INJURY'], among: ['CONCEPT'] }).totalCount).toBe(0)
  })

  test('the same concepts as a search of names alone', async () => {
    const shipped = await openGraph()
    for (const text of ['hip', 'camber', 'hips', 'allignment', 'knee pain']) {
      const { hits } = runSync(
        searchPage(
          { snapshot: shipped, prose: () => createProseIndex(shipped) },
          { text, kinds: undefined, among: ['CONCEPT'], after: null, limit: 1_000 },
        ),
      )
      expect(hits.map(({ record, match, label }) => [record.key, match, label])).toEqual(
        findConcepts(shipped, text).map(({ concept, match, label }) => [concept.key, match, label]),
      )
    }
  })
})

describe('the piece that was found', () => {
  const marked = ({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) => {
    let [words, at] = ['', 0]
    for (const { start, end } of ranges) {
      words += `${text.slice(at, start)}<${text.slice(start, end)}>`
      at = end
    }
    return words + text.slice(at)
  }
  const first = (text: string) => marked(found(text).hits[0]?.highlight ?? { text: '', ranges: [] })

  test.each([
    ['strasse', '<Straße> running'],
    ['RUN stra', '<Stra>ße <run>ning'],
    ['痛み', '膝の<痛み>'],
    ['weeks', '<Week> 1'],
    ['streetrunning', ''],
    ['strasserunning', '<Straße running>'],
    ['soren', '<Søren> Kjær'],
  ])('for %j is %j', (text, piece) => {
    expect(first(text)).toBe(piece)
  })

  test('of a long text is the place where it says so, in plain text', () => {
    const piece = found('lydka').hits[0]?.highlight
    expect(piece?.text).toMatch(/^….*At last the Łydka hurts, says the book\. So it goes\..*…$/)
    expect(piece?.text.length).toBeLessThanOrEqual(200)
    expect(marked(piece ?? { text: '', ranges: [] })).toContain('<Łydka>')
  })

  test('is where the most words are', () => {
    const text = `knee ${'and so on '.repeat(40)} the hip and the knee hurt`
    expect(marked(highlighter('knee hip')([text], LEVELS.TEXT))).toMatch(/^….*the <hip> and the <knee> hurt$/)
    expect(marked(highlighter('knee hip')(['a knee', 'a hip, a knee', 'hip knee'], LEVELS.TEXT))).toBe(
      'a <hip>, a <knee>',
    )
  })

  test('has at most 200 letters and whole letters alone, and its ranges are in order and inside, whatever the text is', () => {
    const letters = fc.string({ unit: 'grapheme', maxLength: 300 })
    const long = fc.array(fc.constantFrom('hip ', 'hip', ' ', '\u{1F9B5}', 'e\u0301', '膝', 'ß', "'", 'ﬁ', '\u200d'), {
      maxLength: 400,
    })
    const text = fc.oneof(
      letters,
      long.map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(
        text,
        fc.oneof(fc.constantFrom('hip', '膝', 'e', 'ss', 'fi', '\u{1F9B5}', "'"), letters),
        (written, searched) => {
          const { text: piece, ranges } = highlighter(searched)([written], LEVELS.TEXT)
          expect(piece.length).toBeLessThanOrEqual(200)
          if (written.isWellFormed()) expect(piece.isWellFormed()).toBe(true)
          let end = -1
          for (const range of ranges) {
            expect(range.start).toBeGreaterThan(end)
            expect(range.end).toBeGreaterThan(range.start)
            end = range.end
          }
          expect(end).toBeLessThanOrEqual(piece.length)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test('folds to what the search compares, letter by letter', () => {
    for (const text of ['Straße', 'Łódź run', 'Runner’s knee', 'が', 'ﬁbula  (left)'])
      expect(foldedText(text).form.trim()).toBe(foldedText(foldedText(text).form.trim()).form.trim())
    expect(foldedText('Straße').form).toBe('strasse')
  })
})

describe('over HTTP', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ snapshot: graph })
  })
  afterAll(() => server.close())

  test('each hit says its kind, its label and the piece that was found', async () => {
    const answer = await ask(
      server.url,
      `{ search(text: "lydka") { totalCount nodes { id } edges {
        kind match label highlight { text ranges { start end } } node { __typename id ... on Article { title } } } } }`,
    )
    expect(answer).toMatchObject({
      data: {
        search: {
          totalCount: 1,
          nodes: [{ id: 'article:calf' }],
          edges: [
            {
              kind: 'ARTICLE',
              match: 'TEXT',
              label: 'A calf',
              highlight: { text: expect.stringContaining('Łydka'), ranges: [{ start: expect.any(Number) }] },
              node: { __typename: 'Article', id: 'article:calf', title: 'A calf' },
            },
          ],
        },
      },
    })
  })

  test('kinds of concepts leave nothing else, unless other things are asked for', async () => {
    const kinds = async (args: string) => {
      const answer = await ask<{ search: { edges: { kind: string }[] } }>(
        server.url,
        `{ search(text: "week", ${args}) { edges { kind } } }`,
      )
      return new Set(answer.data.search.edges.map(({ kind }) => kind))
    }
    expect(await kinds('first: 100')).toEqual(new Set(['CONCEPT', 'ARTICLE', 'CLAIM']))
    expect(await kinds('kinds: [DRIVER]')).toEqual(new Set(['CONCEPT']))
    expect(await kinds('kinds: [DRIVER], among: [CONCEPT, ARTICLE]')).toEqual(new Set(['CONCEPT', 'ARTICLE']))
  })

  test('lists by name are in natural order, on each page', async () => {
    const names: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const {
        data,
      }: { data: { drivers: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
        await ask(
          server.url,
          'query ($after: String) { drivers(orderBy: NAME, first: 1, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }',
          { after },
        )
      names.push(...data.drivers.nodes.map(({ name }) => name))
      after = data.drivers.pageInfo.endCursor
      more = data.drivers.pageInfo.hasNextPage
    }
    expect(names).toEqual(['Straße running', 'Week 1', 'Week 2', 'Week 10'])
  })

  test('a name of any length has its place in a list', async () => {
    const [pattern] = graph.concepts.values()
    if (!pattern) throw new Error('the graph has concepts')
    const names = ['膝'.repeat(3_900), `${'膝'.repeat(3_899)}9`, '膝', `膝 ${'1'.repeat(3_000)}`]
    const concepts = names.map((name, index) => ({ ...pattern, key: `driver:n${index}`, slug: `n${index}`, name }))
    const long = await startServer({
      snapshot: buildSnapshot({ concepts, claims: [], sources: [], articles: [] }, 1, graph.publishedAt),
    })
    try {
      for (const list of ['drivers(first: 1, after: $after)', 'search(text: "膝", first: 1, after: $after)']) {
        const seen: string[] = []
        for (let after: string | null = null, more = true; more; ) {
          const {
            data,
            errors,
          }: {
            data: { list: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
            errors?: unknown
          } = await ask(
            long.url,
            `query ($after: String) { list: ${list} { nodes { id } pageInfo { hasNextPage endCursor } } }`,
            { after },
          )
          expect(errors).toBeUndefined()
          seen.push(...data.list.nodes.map(({ id }) => id))
          after = data.list.pageInfo.endCursor
          more = data.list.pageInfo.hasNextPage
        }
        expect(seen.toSorted()).toEqual(['driver:n0', 'driver:n1', 'driver:n2', 'driver:n3'])
      }
    } finally {
      await long.close()
    }
  })

  test.each([201, 10_000])('a text of %i characters is refused with what is allowed', async (length) => {
    const answer = await ask(server.url, 'query ($text: String!) { search(text: $text) { totalCount } }', {
      text: 'x'.repeat(length),
    })
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('at most 200'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})
