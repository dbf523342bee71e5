import { XMLParser } from 'fast-xml-parser'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SitePages, sitemapIndex, urlSet } from '../../../src/server/explorer/sitemap.ts'
import { openGraph } from '../../notation/shipped-graph.ts'
import { serverWithExplorer } from './built-explorer.ts'

let app: FastifyInstance
beforeAll(async () => {
  app = await serverWithExplorer({ environment: { AETIA_PUBLIC_URL: 'https://example.org/knowledge' } })
})
afterAll(() => app.close())

const parsed = (xml: string) => new XMLParser().parse(xml)

describe('the list of addresses', () => {
  test('has every concept, claim, source and article once, with its date', async () => {
    const { statusCode, headers, body } = await app.inject('/sitemap.xml')
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8'])
    const urls: { loc: string; lastmod: string }[] = parsed(body).urlset.url
    const { concepts, claims, sources, articles } = await openGraph()
    expect(urls).toHaveLength(2 + concepts.size + claims.size + sources.size + articles.size)
    expect(new Set(urls.map(({ loc }) => loc)).size).toBe(urls.length)
    expect(urls.map(({ loc }) => loc)).toContain('https://example.org/knowledge/concepts/driver:cambered-roads')
    expect(urls.every(({ lastmod }) => !Number.isNaN(Date.parse(lastmod)))).toBe(true)
  })

  test('leads to pages that are there', async () => {
    const urls: { loc: string }[] = parsed((await app.inject('/sitemap.xml')).body).urlset.url
    for (const { loc } of urls.filter((_, index) => index % 10 === 0)) {
      const path = loc.slice('https://example.org/knowledge'.length)
      expect((await app.inject({ url: path, headers: { accept: 'text/html' } })).statusCode).toBe(200)
    }
  })

  test('is not sent again to a robot that has it', async () => {
    const { headers } = await app.inject('/sitemap.xml')
    const again = await app.inject({ url: '/sitemap.xml', headers: { 'if-none-match': String(headers.etag) } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  test('is named to robots', async () => {
    const { body } = await app.inject('/robots.txt')
    expect(body).toContain('Sitemap: https://example.org/knowledge/sitemap.xml')
  })

  test('begins with the address that was asked, where nobody said a public one', async () => {
    const local = await serverWithExplorer()
    try {
      const { body } = await local.inject({ url: '/sitemap.xml', headers: { host: 'here.example:4000' } })
      expect(body).toContain('<loc>http://here.example:4000/</loc>')
    } finally {
      await local.close()
    }
  })

  test.each(['/sitemap-0.xml', '/sitemap-2.xml', '/sitemap-x.xml', '/sitemap-01.xml'])('has no %s', async (url) => {
    expect((await app.inject(url)).statusCode).toBe(404)
  })
})

test('above 50,000 addresses, they are in several files', () => {
  const site: SitePages = {
    size: 120_000,
    *pages(first, end) {
      for (let number = first; number < Math.min(end, 120_000); number++)
        yield { path: `/concepts/entity:a&b<${number}`, updatedAt: '2026-01-01T00:00:00Z' }
    },
  }
  const files = parsed(sitemapIndex(site, 'https://example.org')).sitemapindex.sitemap
  expect(files.map(({ loc }: { loc: string }) => loc)).toEqual([
    'https://example.org/sitemap-1.xml',
    'https://example.org/sitemap-2.xml',
    'https://example.org/sitemap-3.xml',
  ])
  const last = parsed([...urlSet(site, 100_000, 150_000, 'https://example.org')].join('')).urlset.url
  expect(last).toHaveLength(20_000)
  expect(last[0].loc).toBe('https://example.org/concepts/entity:a&b<100000')
})
