import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { axeViolations } from './axe-violations.ts'
import { openBrowser } from './open-browser.ts'
import { type WatchedPage, watchedPage } from './watched-page.ts'

const NAMES = readdirSync(new URL('../../build/docs', import.meta.url))
  .filter((name) => name.endsWith('.html') && name !== '404.html')
  .map((name) => name.replace(/^index\.html$|\.html$/, ''))

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const open = async (name: string, options: Parameters<typeof watchedPage>[2] = {}): Promise<WatchedPage> => {
  const watched = await watchedPage(browser, server.origin, options)
  await watched.page.goto(`${server.origin}/docs/${name}`)
  return watched
}

/** Nothing went wrong on the page; refusals by its policy are errors of the console. */
async function expectClean({ page, uncaught, consoleErrors, foreignRequests }: WatchedPage): Promise<void> {
  expect(uncaught).toEqual([])
  expect(consoleErrors).toEqual([])
  expect(foreignRequests).toEqual([])
  await page.context().close()
}

function screenshot(page: Page, name: string): Promise<Buffer> {
  return page.screenshot({ path: fileURLToPath(new URL(`../../build/screenshots/${name}.png`, import.meta.url)) })
}

const searchOf = (page: Page) => page.getByRole('combobox', { name: 'Search the documentation' })

test.each([
  [1280, 800, 'light'],
  [1280, 800, 'dark'],
  [390, 844, 'light'],
  [320, 640, 'dark'],
] as const)(
  '%d by %d, %s: no page is wider than the window, and axe finds nothing',
  async (width, height, colorScheme) => {
    const watched = await open('', { viewport: { width, height }, colorScheme })
    const { page } = watched
    for (const name of NAMES) {
      await page.goto(`${server.origin}/docs/${name}`)
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([name, wider]).toEqual([name, 0])
      if (['', 'client', 'editing', 'policies'].includes(name)) expect(await axeViolations(page)).toEqual([])
      if (name === '' || name === 'editing') await screenshot(page, `docs-${name || 'start'}-${width}-${colorScheme}`)
    }
    await expectClean(watched)
  },
)

test('the search works by keyboard alone, with typing errors, and leads to the section', async () => {
  const watched = await open('client')
  const { page } = watched
  await page.keyboard.press('/')
  await page.keyboard.type('persistd queries')
  const results = page.getByRole('option')
  await results.first().waitFor()
  expect(await results.first().getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await results.nth(1).getAttribute('aria-selected')).toBe('true')
  expect(await searchOf(page).getAttribute('aria-activedescendant')).toBe(await results.nth(1).getAttribute('id'))
  await page.keyboard.press('ArrowUp')
  expect(await axeViolations(page)).toEqual([])
  await screenshot(page, 'docs-search')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#/)
  expect(page.url()).toBe(`${server.origin}/docs/operations#persisted-queries`)
  await expectClean(watched)
})

test('the search says when it finds nothing, and Escape closes it', async () => {
  const watched = await open('')
  const { page } = watched
  await searchOf(page).fill('xqzxqzxqz')
  await page.getByRole('status').getByText('Nothing found for "xqzxqzxqz".').waitFor()
  await searchOf(page).fill('claim')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('listbox').isVisible()).toBe(false)
  await page.keyboard.press('Escape')
  expect(await searchOf(page).inputValue()).toBe('')
  await expectClean(watched)
})

test('a result on the page that is open leads there, and the list closes', async () => {
  const watched = await open('operations')
  const { page } = watched
  await searchOf(page).fill('persisted queries')
  await page.getByRole('option').first().click()
  await page.waitForURL(/#persisted-queries$/)
  expect(await page.getByRole('listbox').isVisible()).toBe(false)
  await expectClean(watched)
})

test('on a small window the pages are behind a button, which Escape closes', async () => {
  const watched = await open('', { viewport: { width: 390, height: 844 } })
  const { page } = watched
  const pages = page.getByRole('navigation', { name: 'Pages', exact: true })
  expect(await pages.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Pages' }).click()
  await pages.getByRole('link', { name: 'Glossary' }).waitFor()
  await screenshot(page, 'docs-pages-390')
  await page.keyboard.press('Escape')
  expect(await pages.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Pages' }).click()
  await pages.getByRole('link', { name: 'Glossary' }).click()
  await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor()
  await expectClean(watched)
})

test('a query of the documentation opens in GraphiQL and is answered there', async () => {
  const watched = await open('')
  const { page } = watched
  await page.getByRole('link', { name: 'Open in GraphiQL' }).first().click()
  // The button does nothing before the editor has the query.
  await page.locator('.graphiql-query-editor').getByText('leadsTo').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Execute query' }).click()
  await page.locator('.graphiql-response').getByText('"leadsTo"').waitFor()
  await expectClean(watched)
})

test('code is copied as it was written', async () => {
  const watched = await open('client')
  const { page } = watched
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const code = page.locator('figure.code').first()
  await code.getByRole('button', { name: 'Copy' }).click()
  await code.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.locator('pre').innerText())
  await expectClean(watched)
})

test('the contents follow the reader', async () => {
  const watched = await open('client')
  const { page } = watched
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await contents.getByRole('link', { name: 'Times and retries' }).click()
  await expect.poll(() => contents.locator('[aria-current]').allInnerTexts()).toEqual(['Times and retries'])
  await expectClean(watched)
})

test('without JavaScript the pages are whole, and the search is not there', async () => {
  const watched = await open('client', { javaScriptEnabled: false })
  const { page } = watched
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await searchOf(page).isVisible()).toBe(false)
  await page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name: 'Glossary' }).click()
  await page.waitForURL(/glossary$/)
  await expectClean(watched)
})

test('on paper there is the page alone', async () => {
  const watched = await open('client')
  const { page } = watched
  await page.emulateMedia({ media: 'print' })
  for (const name of ['Pages', 'On this page', 'Tools'])
    expect(await page.getByRole('navigation', { name, exact: true }).isVisible()).toBe(false)
  await screenshot(page, 'docs-print')
  await expectClean(watched)
})

test('an unknown page, at any depth, has links that work', async () => {
  const watched = await watchedPage(browser, server.origin)
  const { page } = watched
  const response = await page.goto(`${server.origin}/docs/a/b/c`)
  expect(response?.status()).toBe(404)
  await screenshot(page, 'docs-not-found')
  await page.getByRole('link', { name: 'overview', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Aetia' }).waitFor()
  await page.context().close()
})
