import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { axeViolations } from './axe-violations.ts'
import { openBrowser } from './open-browser.ts'
import { watchedPage } from './watched-page.ts'

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

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const NARROW: BrowserContextOptions = { viewport: { width: 320, height: 640 } }
const CAMBER = '/ask?from=driver:cambered-roads'

async function open(path: string, options: BrowserContextOptions = {}) {
  const watched = await watchedPage(browser, server.origin, options)
  await watched.page.goto(`${server.origin}${path}`)
  return watched
}

const drawing = (page: Page) => page.locator('svg.drawing')

function screenshot(page: Page, name: string): Promise<Buffer> {
  return page.screenshot({ path: fileURLToPath(new URL(`../../build/screenshots/${name}.png`, import.meta.url)) })
}

describe('the first page', () => {
  test('has one searchbox, the graph, the articles, its version, and says that it is no advice', async () => {
    const { page, uncaught, consoleErrors, foreignRequests } = await open('/')
    await drawing(page).waitFor()
    expect(await page.getByRole('searchbox', { name: 'Ask a question' }).count()).toBe(1)
    await page.getByRole('link', { name: 'Hip pain in runners' }).first().waitFor()
    await page.getByText(/19 sources in 15 lines of descent/).waitFor()
    await page.getByText('Not medical advice').first().waitFor()
    await screenshot(page, 'explorer-home')
    expect([...uncaught, ...consoleErrors, ...foreignRequests]).toEqual([])
    await page.context().close()
  })

  test('suggests concepts and questions while somebody types, by keys alone', async () => {
    const { page } = await open('/')
    const box = page.getByRole('searchbox', { name: 'Ask a question' })
    await box.fill('camber')
    await page
      .getByRole('option', { name: /cambered roads/i })
      .first()
      .waitFor()
    await page.getByRole('option', { name: /\?$/ }).first().waitFor()
    await box.press('ArrowDown')
    expect(await box.getAttribute('aria-activedescendant')).not.toBeNull()
    await box.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    await page.context().close()
  })
})

describe('the page of an answer', () => {
  test('lists the paths in sentences of the API, as many as it counts', async () => {
    const { page, uncaught, consoleErrors, foreignRequests } = await open(CAMBER)
    await page.getByRole('heading', { name: 'Paths (11)' }).waitFor()
    await drawing(page).waitFor()
    const list = page.getByRole('region', { name: /^Paths/ })
    expect(await list.getByRole('heading', { level: 3 }).count()).toBe(11)
    await list.getByText('Running on cambered roads leads to the left leg reaching down').first().waitFor()
    await screenshot(page, 'explorer-answer')
    expect([...uncaught, ...consoleErrors, ...foreignRequests]).toEqual([])
    await page.context().close()
  })

  test('a step that is pointed at in the list is lit in the drawing', async () => {
    const { page } = await open(CAMBER)
    await drawing(page).waitFor()
    // The list may move under the pointer while the page is drawn.
    await expect
      .poll(async () => {
        await page.mouse.move(0, 0)
        await page.locator('.step').first().hover()
        return page.locator('.line-lit').count()
      })
      .toBe(1)
    expect(await page.locator('.node-lit').count()).toBe(2)
    await page.context().close()
  })

  test('a citation opens the panel "Source" with its quote, and Escape closes it', async () => {
    const { page } = await open(CAMBER)
    const number = page.getByRole('button', { name: 'Source 1' }).first()
    await number.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Source' })
    await panel.getByText('since roads have a slight camber').waitFor()
    await panel.getByText('Best Runners Tips').waitFor()
    expect(new URL(page.url()).searchParams.get('cite')).toBe('claim:e59')
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(await number.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.context().close()
  })

  test('conditions are in the address, and back takes them away', async () => {
    const { page } = await open(CAMBER)
    await page.getByText('Narrow the question').first().click()
    await page.getByLabel('Leg side', { exact: true }).selectOption('SHORTER')
    await page.getByRole('heading', { name: 'Paths (2)' }).waitFor()
    expect(new URL(page.url()).searchParams.get('legSide')).toBe('SHORTER')
    await page.goBack()
    await page.getByRole('heading', { name: 'Paths (11)' }).waitFor()
    await page.context().close()
  })

  test('says why no path is there, and what is near', async () => {
    const { page } = await open('/ask?from=injury:achilles-tendinitis&to=driver:cambered-roads')
    await page.getByText('No path answers this question').waitFor()
    await page.getByText(/No step leads on from Achilles tendinitis/).waitFor()
    await page.getByRole('button', { name: 'Swap the ends' }).click()
    await page.getByRole('heading', { name: /^Paths \(/ }).waitFor()
    await page.context().close()
  })

  test('the drawing is entered once by Tab; arrows follow its steps and say them', async () => {
    const { page } = await open(CAMBER)
    await drawing(page).waitFor()
    const links = drawing(page).getByRole('link')
    expect(await drawing(page).locator('a[tabindex="0"]').count()).toBe(1)
    await links.first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-node'))).toBe(
      'mechanism:left-leg-reach-down',
    )
    await page.locator('[aria-live="polite"]', { hasText: 'left leg reaching down' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Avoid it' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-node'))).toBe(
      'mechanism:left-leg-reach-down',
    )
    await page.context().close()
  })

  test('says left or right with what it rests on', async () => {
    const { page } = await open(`${CAMBER}&country=GB`)
    await page.getByText('NOT_STATED').first().waitFor()
    await page.getByText('INFERRED').first().waitFor()
    await page.context().close()
  })

  test.each([
    'breaks',
    'what-if&without=leg-side:longer-leg',
    'why-not',
    'differential&finding=injury:achilles-tendinitis~LEFT',
  ])('the view %s has an answer and no errors', async (tab) => {
    const { page, uncaught, consoleErrors } = await open(`${CAMBER}&tab=${tab}`)
    await page.getByRole('button', { name: 'Show its GraphQL' }).waitFor()
    await page.locator('.path, table').first().waitFor()
    expect([...uncaught, ...consoleErrors]).toEqual([])
    await page.context().close()
  })

  test('keeps its text and says so when the network is cut', async () => {
    const { page } = await open(CAMBER)
    await page.getByRole('heading', { name: 'Paths (11)' }).waitFor()
    await drawing(page).waitFor()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Source 1' }).first().click()
    await page.getByText('The server cannot be reached').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('since roads have a slight camber').waitFor()
    await page.context().close()
  })
})

describe('for people', () => {
  const SIZES = [
    ['desktop', {}],
    ['phone', PHONE],
    ['narrow', NARROW],
    ['dark', { colorScheme: 'dark' }],
    ['forced colors', { forcedColors: 'active' }],
  ] as const

  test.each(SIZES)('axe finds nothing and nothing overflows: %s', async (_name, options) => {
    for (const path of ['/', `${CAMBER}&cite=claim:e26`]) {
      const { page } = await open(path, options)
      await drawing(page).waitFor()
      if (path !== '/') await page.getByText('Everything about this claim').waitFor()
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })
})
