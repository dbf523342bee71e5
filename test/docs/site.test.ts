import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { siteFiles } from '../../src/docs/site-files.ts'

const root = new URL('../../', import.meta.url)

const markdown = new Map(
  [
    'README.md',
    'CONTRIBUTING.md',
    ...globSync('docs/**/*.md', { cwd: root.pathname, exclude: ['**/node_modules'] }),
  ].map((file) => [file, readFileSync(new URL(file, root), 'utf8')]),
)
const schemaText = readFileSync(new URL('schema.graphql', root), 'utf8')
const site = siteFiles(markdown, schemaText)
const pages = [...site].filter(([name]) => name.endsWith('.html'))

/** What the server itself has beside the pages. */
const ELSEWHERE = [
  './../graphiql',
  './../graphql',
  './../favicon.svg',
  './../schema.graphql',
  './docs.css',
  './main.js',
]

const idsOf = (page: string) => new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))

test('every file of the documentation is a page, and so is the README', () => {
  expect(pages).toHaveLength(markdown.size + 1)
  expect(site.get('index.html')).toContain('<title>Aetia documentation</title>')
})

describe.each(pages)('%s', (name, page) => {
  test('has a title that says Aetia, a description and the icon', () => {
    expect(page).toMatch(/<title>[^<]*Aetia[^<]*<\/title>/)
    expect(page).toMatch(/<meta name="description" content="[^"]{20,160}">/)
    expect(page).toContain('<link rel="icon" href="./../favicon.svg"')
  })

  test('has one heading of the first level, and skips none', () => {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })

  test('links to pages and sections that there are', () => {
    const broken = [...page.matchAll(/(?:href|src)="([^"]+)"/g)]
      .map(([, address = '']) => address.replaceAll('&amp;', '&'))
      .filter((address) => !/^https?:/.test(address) && !ELSEWHERE.includes(address.replace(/\?.*/, '')))
      .filter((address) => {
        const [path = '', anchor] = address.split('#', 2)
        const linked = path === '' ? page : site.get(`${path.slice(2) || 'index'}.html`)
        return linked === undefined || (anchor !== undefined && !idsOf(linked).has(anchor))
      })
    expect(broken).toEqual([])
  })

  test('has each id once', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test('has no script, style or handler within it', () => {
    expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+="/)
    expect(page).not.toMatch(/(?:src|href)="\/\//)
  })

  test('has its place in the navigation', () => {
    const here = [...page.matchAll(/<a href="([^"]+)" aria-current="page">/g)].map(([, address]) => address)
    expect(here).toEqual(name === '404.html' ? [] : [`./${name.replace(/(?:index)?\.html$/, '')}`])
  })
})

test('each query is beside its answer, and what changes nothing opens in GraphiQL', () => {
  const exchanges = (file: string) => site.get(file)?.split('<div class="exchange">').slice(1) ?? []
  expect(exchanges('index.html')).toHaveLength(5)
  for (const exchange of exchanges('index.html')) expect(exchange).toContain('href="./../graphiql?query=')
  const mutations = exchanges('editing.html').filter((exchange) => exchange.includes('>mutation<'))
  expect(mutations.length).toBeGreaterThan(20)
  for (const mutation of mutations) expect(mutation).not.toContain('Open in GraphiQL')
})

test('the TypeScript of a query sends the token and the perspective that the line above it names', () => {
  const text = (file: string) => (site.get(file) ?? '').replaceAll(/<[^>]+>/g, '').replaceAll('&#39;', "'")
  expect(text('index.html')).not.toContain('AETIA_TOKEN')
  expect(text('editing.html')).toContain('token: process.env.AETIA_TOKEN')
  expect(text('editing.html')).toContain("headers: { 'Aetia-Perspective': 'changeset=$changeset' }")
})

test('the search finds sections by address, without the answers of queries', () => {
  const records = JSON.parse(site.get('search.json') ?? '') as { id: string; heading: string; text: string }[]
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  expect(records.find(({ id }) => id === './operations#persisted-queries')?.heading).toBe('Persisted queries')
  expect(records.find(({ id }) => id === './#five-questions')?.text).toContain('leadsTo')
  expect(records.find(({ id }) => id === './#five-questions')?.text).not.toContain('Achilles tendinitis')
})

const page = (text: string) =>
  siteFiles(
    new Map([
      ['README.md', text],
      ['docs/a.md', '# A\n\n## One\n'],
    ]),
    schemaText,
  ).get('index.html') ?? ''

test('Markdown cannot put HTML, or another protocol, into a page', () => {
  const shown = page('# T\n\n<img src=x onerror=alert(1)> [a](javascript:alert(1)) `<b>`\n\n```graphql\n<i>"&\n```\n')
  expect(shown).not.toMatch(/<img src=x|href="javascript:|<b>|<i>/)
  expect(shown).toContain('&lt;img src=x')
})

test('a link to a file without a page is text, and one to the documented server leads to this one', () => {
  const shown = page('# T\n\n[a](docs/a.md#one) [b](src/b.ts) [c](http://127.0.0.1:4000/graphql) [d](https://d.org)\n')
  expect(shown).toContain('<a href="./a#one">a</a> <span>b</span> <a href="./../graphql">c</a>')
  expect(shown).toContain('<a href="https://d.org">d</a>')
})

test('headings of one name have anchors of their own', () => {
  expect(page('# T\n\n## Some *thing*, `x`\n\n## Some thing, x\n')).toMatch(
    /id="some-thing-x"[\s\S]*id="some-thing-x-1"/,
  )
})

test('a page that no group names is listed all the same', () => {
  expect(page('# T\n')).toMatch(/<p>More<\/p>\n<ul>\n<li><a href=".\/a">A<\/a>/)
})

test('a file without a title is refused', () => {
  expect(() => page('no title')).toThrow('README.md does not begin with a title')
})
