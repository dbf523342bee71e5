import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSnapshot, type Snapshot } from '../../../src/snapshot/snapshot.ts'
import { openGraph } from '../../notation/shipped-graph.ts'
import { serverWithExplorer } from './built-explorer.ts'

const PUBLIC = { AETIA_PUBLIC_URL: 'https://example.org/knowledge/' }

let app: FastifyInstance
beforeAll(async () => {
  app = await serverWithExplorer({ environment: PUBLIC })
})
afterAll(() => app.close())

const pageAt = async (url: string, from = app) => (await from.inject({ url, headers: { accept: 'text/html' } })).body
const structured = (body: string) => {
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body) ?? []
  return JSON.parse(text)
}
const withoutScript = (body: string) => /<noscript>(.*?)<\/noscript>/s.exec(body)?.[1] ?? ''

describe('the head of a concept', () => {
  test('has a title, a description, its address and cards', async () => {
    const body = await pageAt('/concepts/injury:achilles-tendinitis')
    expect(body).toContain('<title>Achilles tendinitis - Aetia</title>')
    expect(body).toMatch(/<meta name="description" content="[^"]{20,}" \/>/)
    expect(body).toContain(
      '<link rel="canonical" href="https://example.org/knowledge/concepts/injury:achilles-tendinitis" />',
    )
    expect(body).toContain('<meta property="og:title" content="Achilles tendinitis" />')
    expect(body).toContain('<meta name="twitter:card" content="summary" />')
    expect(body).not.toContain('noindex')
  })

  test('says in the terms of schema.org that an injury is a condition, by its codes and sources', async () => {
    const { '@context': context, '@graph': graph } = structured(await pageAt('/concepts/injury:achilles-tendinitis'))
    expect(context).toBe('https://schema.org')
    expect(graph[0]).toMatchObject({
      '@type': 'MedicalCondition',
      name: 'Achilles tendinitis',
      code: expect.arrayContaining([expect.objectContaining({ '@type': 'MedicalCode', codingSystem: 'SNOMEDCT' })]),
    })
    expect(graph[0].subjectOf.length).toBeGreaterThan(0)
    const { '@graph': driver } = structured(await pageAt('/concepts/driver:cambered-roads'))
    expect(driver[0]['@type']).toBe('DefinedTerm')
  })

  test('names its other languages, and the language it is in', async () => {
    const german = await pageAt('/concepts/driver:cambered-roads?lang=de')
    expect(german).toContain('<html lang="de">')
    expect(german).toContain('<title>Laufen auf geneigten Straßen - Aetia</title>')
    const address = 'https://example.org/knowledge/concepts/driver:cambered-roads'
    expect(german).toContain(`<link rel="canonical" href="${address}?lang=de" />`)
    expect(german).toContain(`<link rel="alternate" hreflang="en" href="${address}?lang=en" />`)
    expect(german).toContain(`<link rel="alternate" hreflang="x-default" href="${address}" />`)
    expect(await pageAt('/concepts/driver:cambered-roads?lang=fr')).toContain(
      `<link rel="canonical" href="${address}" />`,
    )
    expect(await pageAt('/concepts/driver:cambered-roads?lang=%00')).toContain('<html lang="en">')
  })

  test('of an older version is not listed, and leads to the page of now', async () => {
    const body = await pageAt('/concepts/driver:cambered-roads?asOf=1')
    expect(body).toContain('<meta name="robots" content="noindex" />')
    expect(body).toContain('href="https://example.org/knowledge/concepts/driver:cambered-roads" />')
    expect(withoutScript(body)).toMatch(/href="\.\.\/claims\/claim:[^"]+\?asOf=1"/)
  })
})

describe('the other pages', () => {
  test('a claim is a claim with the sources where it appears', async () => {
    const { '@graph': graph } = structured(await pageAt('/claims/claim:e58'))
    expect(graph[0]).toMatchObject({
      '@type': 'Claim',
      appearance: [expect.objectContaining({ name: expect.any(String) })],
    })
  })

  test('a study is a scholarly article, and a page of opinion an article', async () => {
    const { '@graph': opinion } = structured(await pageAt('/sources/source:predawn-runner-2013'))
    expect(opinion[0]['@type']).toBe('Article')
    const snapshot = await openGraph()
    const study = [...snapshot.sources.values()].find(({ evidenceClass }) => evidenceClass === 'TRIAL')
    const { '@graph': trial } = structured(await pageAt(`/sources/${study?.key}`))
    expect(trial[0]['@type']).toBe('ScholarlyArticle')
  })

  test('an article has its citations', async () => {
    const [article] = (await openGraph()).articles.values()
    const body = await pageAt(`/articles/${article?.key.slice('article:'.length)}`)
    const { '@graph': graph } = structured(body)
    expect(graph[0]).toMatchObject({ '@type': 'Article', headline: article?.title })
    expect(graph[0].citation.length).toBeGreaterThan(0)
    expect(body).toContain('<meta property="og:type" content="article" />')
  })

  test('the first page says how to search', async () => {
    const { '@graph': graph } = structured(await pageAt('/'))
    expect(graph[0].potentialAction.target.urlTemplate).toBe('https://example.org/knowledge/ask?q={search_term_string}')
  })
})

describe('without a script', () => {
  test('a concept says what leads there, what it leads to, and by which sources', async () => {
    const text = withoutScript(await pageAt('/concepts/leg-side:longer-leg'))
    for (const part of ['<h1>', 'What leads there', 'What it leads to', 'Sources', 'Not medical advice'])
      expect(text).toContain(part)
    expect(text).toMatch(/<a href="\.\.\/claims\/claim:\w+">/)
  })

  test('a claim shows the words of its sources', async () => {
    expect(withoutScript(await pageAt('/claims/claim:e59'))).toContain('<q>since roads have a slight camber</q>')
  })
})

describe('without a public address', () => {
  test('a page names no address of its own', async () => {
    const local = await serverWithExplorer()
    try {
      const body = await pageAt('/concepts/driver:cambered-roads', local)
      expect(body).not.toMatch(/canonical|og:url|hreflang/)
    } finally {
      await local.close()
    }
  })
})

describe('hostile texts', () => {
  const HOSTILE = `</script><script>alert(1)</script><!--"'>&$&$\`</title><img src=x onerror=alert(1)>`
  let hostile: FastifyInstance
  beforeAll(async () => {
    hostile = await serverWithExplorer({ environment: PUBLIC, snapshot: hostileGraph(await openGraph(), HOSTILE) })
  })
  afterAll(() => hostile.close())

  test.each([
    '/concepts/driver:cambered-roads',
    '/claims/claim:e58',
    '/sources/source:predawn-runner-2013',
    '/',
    `/concepts/driver:${encodeURIComponent(HOSTILE)}`,
  ])('stay texts at %s', async (url) => {
    const body = await pageAt(url, hostile)
    expect(body.match(/<script/g)?.length).toBeLessThanOrEqual(2)
    expect(body.match(/<\/title>/g)).toHaveLength(1)
    expect(body).not.toContain('<img')
    expect(body).not.toContain('alert(1)</script')
    expect(body).not.toContain('href="javascript:')
    if (body.includes('ld+json')) expect(JSON.stringify(structured(body))).toContain('schema.org')
  })

  test('are themselves in the structured data', async () => {
    const { '@graph': graph } = structured(await pageAt('/concepts/driver:cambered-roads', hostile))
    expect(graph[0].name).toBe(HOSTILE)
  })

  test('former keys lead to the one of now for good', async () => {
    const { statusCode, headers } = await hostile.inject('/concepts/driver:camber-of-old?lang=en')
    expect([statusCode, headers.location]).toEqual([301, '../concepts/driver:cambered-roads?lang=en'])
  })
})

/** The graph with a hostile text in place of a name, a quote, a title, an address and a publisher. */
function hostileGraph(graph: Snapshot, text: string): Snapshot {
  return buildSnapshot(
    {
      concepts: [...graph.concepts.values()].map((concept) =>
        concept.key === 'driver:cambered-roads'
          ? { ...concept, name: text, summary: text, alsoCalled: [text], formerKeys: ['driver:camber-of-old'] }
          : concept,
      ),
      claims: [...graph.claims.values()].map((claim) => ({
        ...claim,
        evidence: claim.evidence.map((evidence) => ({ ...evidence, quote: text })),
      })),
      sources: [...graph.sources.values()].map((source) => ({
        ...source,
        title: text,
        publisher: text,
        author: text,
        url: `javascript:alert(1)//${text}`,
      })),
      articles: [...graph.articles.values()].map((article) => ({ ...article, title: text, summary: text })),
    },
    1,
    '2026-01-01T00:00:00Z',
  )
}
