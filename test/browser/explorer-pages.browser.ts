import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AssetServer, startAssetServer } from '../notation/asset-server.ts'
import { axeViolations } from './axe-violations.ts'
import { openBrowser } from './open-browser.ts'
import { type WatchedPage, watchedPage } from './watched-page.ts'

let server: AssetServer
let browser: Browser

beforeAll(async () => {
  server = await startAssetServer()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const PAGES = [
  ['a concept', '/concepts/injury:achilles-tendinitis', 'Achilles tendinitis'],
  ['a claim', '/claims/claim:e58', /^Keeping to the left side/],
  ['a source', '/sources/source:best-runners-tips-2014', /^9 Causes of Hip Pain/],
  ['an article', '/articles/hip-pain-in-runners', /^Hip pain in runners/],
  ['the versions', '/versions', 'Versions'],
  ['a version', '/versions/1', 'Version 1'],
] as const

const open = async (path: string, options: Parameters<typeof watchedPage>[2] = {}): Promise<WatchedPage> => {
  const watched = await watchedPage(browser, server.origin, options)
  await watched.page.goto(`${server.origin}${path}`)
  return watched
}

/** Nothing went wrong on the page; refusals by its policy are errors of the console. */
async function expectClean({ page, uncaught, consoleErrors, foreignRequests }: WatchedPage): Promise<void> {
  expect(uncaught).toEqual([])
  expect(consoleErrors).toEqual([])
  expect(foreignRequests).toEqual([])
  await page.context().close()
}

const isSettled = (page: Page) => page.getByRole('progressbar').waitFor({ state: 'detached' })

describe.each(PAGES)('the page of %s', (_, path, title) => {
  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [320, 'dark'],
  ] as const)('is whole at %i pixels, %s, and axe finds nothing', async (width, colorScheme) => {
    const watched = await open(path, { viewport: { width, height: 844 }, colorScheme })
    const { page } = watched
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await isSettled(page)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wider).toBe(0)
    expect(await axeViolations(page)).toEqual([])
    await expectClean(watched)
  })
})

test('a concept names its codes, and each leads to its registry', async () => {
  const watched = await open('/concepts/injury:achilles-tendinitis')
  const link = watched.page.getByRole('link', { name: '11654001 at SNOMED CT' })
  expect(await link.getAttribute('href')).toBe('https://snomed.info/id/11654001')
  await expectClean(watched)
})

test('from a concept a reader comes to a claim, to its source, and back, by keyboard alone', async () => {
  const watched = await open('/concepts/injury:achilles-tendinitis')
  const { page } = watched
  const claim = page
    .getByRole('region', { name: 'What leads there' })
    .getByRole('link', { name: /Achilles tendinitis/ })
  await claim.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Evidence for it' }).waitFor()
  expect(page.url()).toContain('/claims/claim:')
  await page.getByRole('link', { name: '9 Causes of Hip Pain During and After Running' }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /^9 Causes/ }).waitFor()
  expect(await page.title()).toMatch(/^9 Causes/)
  await page.goBack()
  await page.getByRole('heading', { name: 'Evidence for it' }).waitFor()
  await expectClean(watched)
})

test('a citation of an article goes to the words of its source in the margin', async () => {
  const watched = await open('/articles/hip-pain-in-runners')
  const { page } = watched
  await page.getByRole('button', { name: 'Source 1', exact: true }).press('Enter')
  const note = page.locator(':focus')
  expect(await note.textContent()).toContain('major causes of pain')
  expect(await note.locator('q').count()).toBeGreaterThan(0)
  await expectClean(watched)
})

test('an article is read in another language, and links keep it', async () => {
  const watched = await open('/articles/hip-pain-in-runners')
  const { page } = watched
  await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'Deutsch' }).click()
  await page.locator('article[lang="de"]').waitFor()
  expect(page.url()).toContain('lang=de')
  const source = page.getByRole('region', { name: 'Sources' }).getByRole('link').first()
  expect(await source.getAttribute('href')).toContain('lang=de')
  await expectClean(watched)
})

test('each page shows the GraphQL that it asks', async () => {
  const watched = await open('/claims/claim:e58')
  const { page } = watched
  await page.getByRole('button', { name: 'Show its GraphQL' }).click()
  await page.getByText('query ExplorerClaim').waitFor()
  await expectClean(watched)
})

test('a page of an older version says so, and its links keep the version', async () => {
  const watched = await open('/concepts/injury:achilles-tendinitis?asOf=1')
  const { page } = watched
  await page.getByText('You read version 1').waitFor()
  const link = page.getByRole('region', { name: 'What leads there' }).getByRole('link').nth(1)
  expect(await link.getAttribute('href')).toContain('asOf=1')
  await expectClean(watched)
})

test('what does not exist is said in a sentence', async () => {
  const { page } = await open('/claims/claim:nothing')
  await page.getByText('There is no claim “claim:nothing” here').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.context().close()
})

test('where the server is away, the page says so and can be tried again', async () => {
  const watched = await open('/versions')
  const { page } = watched
  await page.getByRole('heading', { name: 'Versions' }).waitFor()
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('link', { name: 'Version 1' }).click()
  await page.getByText('The server cannot be reached').waitFor()
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('heading', { level: 1, name: 'Version 1' }).waitFor()
  expect(watched.uncaught).toEqual([])
  await page.context().close()
})

test('without a script, a page says what it knows', async () => {
  const watched = await open('/concepts/injury:achilles-tendinitis', { javaScriptEnabled: false })
  const { page } = watched
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Achilles tendinitis')
  await page
    .getByRole('link', { name: /shorter leg/ })
    .first()
    .click()
  expect(page.url()).toContain('/claims/claim:')
  await expectClean(watched)
})
