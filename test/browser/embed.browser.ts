import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { axeViolations } from './axe-violations.ts'
import { type HostSite, startHostSite } from './host-site.ts'
import { openBrowser } from './open-browser.ts'
import { watchedPage } from './watched-page.ts'

let server: TestServer
let site: HostSite
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  site = await startHostSite(server.origin)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await server?.close()
})

const paths = (attributes: string, content = `<a href="${server.origin}/ask">What does camber lead to?</a>`) =>
  `<aetia-paths src="${server.origin}" ${attributes}>${content}</aetia-paths>`

let pages = 0

/** Opens a page of the host site with this content. */
async function open(body: string, options: BrowserContextOptions = {}, script?: string) {
  const name = `page-${pages++}`
  site.put(name, body, script)
  const watched = await watchedPage(browser, site.origin, options)
  await watched.page.goto(`${site.origin}/${name}`)
  return watched
}

/** The library knows no roles of WAI-ARIA Graphics. */
const drawings = (page: Page) => page.locator('[role="graphics-document"]')
const notice = (page: Page) => page.getByText('Not medical advice')

describe('an element on a page of another, strict site', () => {
  test('shows the paths in words first, then drawn, with sources, version and notice', async () => {
    const { page, uncaught, consoleErrors } = await open(
      paths('question="What does camber do?" from="driver:cambered-roads" to="symptom:hip-pain"'),
    )
    await page.getByRole('heading', { name: 'What does camber do?', level: 3 }).waitFor()
    const element = page.locator('aetia-paths')
    const first = element.getByRole('listitem').first()
    expect(await first.innerText()).toContain('Running on cambered roads leads to the left leg')
    await first.getByRole('link', { name: '[1] 9 Causes of Hip Pain During and After Running' }).first().waitFor()
    const drawing = drawings(page)
    expect(await drawing.getAttribute('aria-label')).toContain('drawn from causes on the left')
    const places = await Promise.all([first.boundingBox(), drawing.boundingBox()])
    expect(places[0]?.y).toBeLessThan(places[1]?.y ?? 0)
    expect(await drawing.getByRole('link').first().getAttribute('aria-label')).toBe('Running on cambered roads')
    expect(await drawing.getByRole('link').first().getAttribute('href')).toBe(
      `${server.origin}/concepts/driver:cambered-roads`,
    )
    await page.getByText('Version 1 of 2026-11-23').waitFor()
    await notice(page).waitFor()
    expect([uncaught, consoleErrors]).toEqual([[], []])
  })

  test('reads a question in words, says how, and lists the paths', async () => {
    const { page, consoleErrors } = await open(paths('question="What does camber lead to?"'))
    await page.getByRole('heading', { name: 'What does camber lead to?', level: 3 }).waitFor()
    await page.getByText(/^3 of \d+ concepts, each with its surest path$/).waitFor()
    expect(await page.locator('aetia-paths').getByRole('listitem').first().innerText()).toContain('ambered roads')
    expect(await page.getByRole('link', { name: 'Ask further at' }).getAttribute('href')).toBe(
      `${server.origin}/ask?q=What+does+camber+lead+to%3F`,
    )
    expect(consoleErrors).toEqual([])
  })

  test('says what it did not understand, and draws nothing then', async () => {
    const { page, consoleErrors } = await open(paths('question="Colorless green ideas sleep furiously"'))
    await notice(page).waitFor()
    expect(await drawings(page).count()).toBe(0)
    expect(consoleErrors).toEqual([])
  })

  test('asks once, by an address that caches keep, and says nothing about the reader', async () => {
    const { page, foreignRequests } = await open(paths('from="driver:cambered-roads" as-of="1"'))
    const asked = page.waitForRequest(/graphql/)
    await page.reload()
    const request = await asked
    const headers = await request.allHeaders()
    expect([request.method(), headers['cookie'], headers['authorization'], headers['referer'] || undefined]).toEqual([
      'GET',
      undefined,
      undefined,
      undefined,
    ])
    await notice(page).waitFor()
    expect((await (await request.response())?.allHeaders())?.['cache-control']).toContain('immutable')
    expect(new Set(foreignRequests.map((address) => new URL(address).pathname))).toEqual(
      new Set(['/embed/aetia.js', '/graphql']),
    )
    expect(await page.context().cookies(server.origin)).toEqual([expect.objectContaining({ name: 'host', value: '1' })])
  })

  test('follows the language of the page, and answers in it', async () => {
    const { page } = await open(`<div lang="de">${paths('from="driver:cambered-roads" to="symptom:hip-pain"')}</div>`)
    await page.getByText('Kein medizinischer Rat').waitFor()
    await page.getByRole('heading', { name: 'Quellen' }).waitFor()
    expect(await page.locator('aetia-paths').getByRole('listitem').first().innerText()).toContain('Straßen')
    expect(await page.getByRole('article').getAttribute('lang')).toBe('de')
  })

  test('of a concept shows what leads there', async () => {
    const { page, consoleErrors } = await open(
      `<aetia-concept src="${server.origin}" concept="injury:it-band-syndrome"></aetia-concept>`,
    )
    await page.getByRole('heading', { name: 'IT band syndrome', level: 3 }).waitFor()
    await page.getByRole('heading', { name: 'What leads here', level: 4 }).waitFor()
    await notice(page).waitFor()
    expect(consoleErrors).toEqual([])
  })

  test('needs no "src" on pages that load the script from the server to ask', async () => {
    const { page } = await open('<aetia-paths from="driver:cambered-roads"></aetia-paths>')
    await notice(page).waitFor()
  })

  test('answers anew when an attribute changes', async () => {
    const { page } = await open(paths('from="driver:cambered-roads" to="symptom:hip-pain" limit="1"'))
    await notice(page).waitFor()
    await page.locator('aetia-paths').evaluate((element) => element.setAttribute('to', 'injury:running-injury'))
    await page.getByRole('heading', { name: 'Running on cambered roads → Injury (generic)' }).waitFor()
  })

  test.each(['light', 'dark'] as const)(
    'two on one page have nothing that axe finds, in the %s',
    async (colorScheme) => {
      const { page } = await open(
        paths('from="driver:cambered-roads" heading-level="2"') +
          paths('to="injury:achilles-tendinitis" limit="2" heading-level="2"'),
        { colorScheme },
      )
      await notice(page).nth(1).waitFor()
      expect(await drawings(page).count()).toBe(2)
      expect(await axeViolations(page)).toEqual([])
    },
  )

  test('has no part that is wider than a narrow page, but for its drawing, which scrolls', async () => {
    const { page } = await open(paths('from="driver:cambered-roads"'), { viewport: { width: 320, height: 640 } })
    await notice(page).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test('leaves the style of the page alone, and takes colors from its properties', async () => {
    const { page } = await open(`<p>outside</p>${paths('from="driver:cambered-roads" limit="1"')}`)
    await notice(page).waitFor()
    const [outside, inside] = await page.evaluate(async () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('aetia-paths { --aetia-ink: rgb(1, 2, 3) } aetia-paths::part(title) { color: rgb(4, 5, 6) }')
      document.adoptedStyleSheets = [sheet]
      const color = (element: Element | null | undefined) => element && getComputedStyle(element).color
      const root = document.querySelector('aetia-paths')?.shadowRoot
      return [
        color(document.querySelector('p')),
        [color(root?.querySelector('li')), color(root?.querySelector('.title'))],
      ]
    })
    expect([outside, inside]).toEqual(['rgb(0, 0, 0)', ['rgb(1, 2, 3)', 'rgb(4, 5, 6)']])
  })
})

describe('the content of an element', () => {
  const link = (page: Page) => page.getByRole('link', { name: 'What does camber lead to?' })

  test('stays without scripts', async () => {
    const { page } = await open(paths('from="driver:cambered-roads"'), { javaScriptEnabled: false })
    expect(await link(page).isVisible()).toBe(true)
  })

  test('stays without a network, until it is there again', async () => {
    const { page, uncaught } = await open(
      paths('from="driver:cambered-roads"', '<a href="/ask">What does camber lead to?</a>'),
    )
    await notice(page).waitFor()
    await page.context().route(/graphql/, (route) => route.abort('internetdisconnected'))
    await page.locator('aetia-paths').evaluate((element) => element.setAttribute('to', 'symptom:hip-pain'))
    await page.getByRole('status').getByText('The answer could not be loaded.').waitFor()
    expect(await link(page).isVisible()).toBe(true)
    await page.context().unroute(/graphql/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await notice(page).waitFor()
    expect(uncaught).toEqual([])
  })

  test.each([
    ['a concept that there is not', 'from="driver:nothing"', 'The answer could not be loaded.'],
    ['a version that there is not', 'from="driver:cambered-roads" as-of="99"', 'The answer could not be loaded.'],
    ['a version that is none', 'from="driver:cambered-roads" as-of="1&query={x}"', 'This element is not set up.'],
    ['nothing', '', 'This element is not set up.'],
  ])('stays where it asks for %s', async (_what, attributes, sentence) => {
    const { page, uncaught } = await open(paths(attributes))
    await page.getByRole('status').getByText(sentence).waitFor()
    expect(await link(page).isVisible()).toBe(true)
    expect(uncaught).toEqual([])
  })

  test.each([
    'javascript:alert(1)//',
    'data:text/html,<script>alert(1)</script>',
    'https://user:secret@site.example',
    '//',
    'http://[',
  ])('stays where its server is %j, which nothing is asked of', async (src) => {
    const { page, uncaught, foreignRequests } = await open(
      `<aetia-paths from="a:b" src="${src}"><a href="/ask">What does camber lead to?</a></aetia-paths>`,
    )
    await page.getByRole('status').getByText('This element is not set up.').waitFor()
    expect(await link(page).isVisible()).toBe(true)
    expect([uncaught, foreignRequests.filter((address) => !address.endsWith('/embed/aetia.js'))]).toEqual([[], []])
  })

  test('hostile values are texts', async () => {
    const hostile = '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'
    const { page, uncaught } = await open(
      paths(
        `question="${hostile}" from="driver:cambered-roads" to="symptom:hip-pain" limit="99999" heading-level="99"`,
      ),
    )
    await page.getByRole('heading', { name: '"><img src=x onerror=alert(1)>', level: 3 }).waitFor()
    expect(await page.locator('aetia-paths img').count()).toBe(0)
    expect(uncaught).toEqual([])
  })
})

test('the script has less than 40 kB after compression, and the name that its bytes have', async () => {
  const script = await (await fetch(`${server.origin}/embed/aetia.js`)).text()
  expect(gzipSync(script).length).toBeLessThan(40_000)
  const told = await (await fetch(`${server.origin}/embed/aetia.json`)).json()
  const { page } = await open(
    `<aetia-paths src="${server.origin}" from="driver:cambered-roads"></aetia-paths>`,
    {},
    `${server.origin}/embed/${told.script}" integrity="${told.integrity}`,
  )
  await notice(page).waitFor()
})

describe('a frame on a page of another site', () => {
  test('shows the same, and its links open beside it', async () => {
    const { page, consoleErrors } = await open(
      `<iframe title="Paths" width="800" height="600" src="${server.origin}/embed/paths?from=driver:cambered-roads&amp;limit=1"></iframe>`,
    )
    const frame = page.frameLocator('iframe')
    await frame.getByText('Not medical advice').waitFor()
    expect(await frame.getByRole('link', { name: 'Ask further at' }).getAttribute('target')).toBe('_blank')
    expect(consoleErrors).toEqual([])
  })
})
