import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLE_OPERATIONS } from '../../src/server/sandbox/example-operations.ts'
import { SANDBOX_PATIENCE_MS } from '../../src/server/sandbox/sandbox-offline-notice.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { until } from '../notation/until.ts'
import { openBrowser } from './open-browser.ts'
import { watchedPage } from './watched-page.ts'

const SANDBOX_SCRIPT = 'https://embeddable-sandbox.cdn.apollographql.com/**'
const SANDBOX_FRAME = 'https://sandbox.embed.apollographql.com/**'

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

/** Refuses everything that is not the server's, as if there were no internet. */
async function cutOff(page: Page): Promise<void> {
  await page.context().route(
    (url) => url.origin !== server.origin,
    (route) => route.abort('internetdisconnected'),
  )
}

/** Stands in for Apollo's script: it puts a frame into the page, as the real one does. */
async function serveSandboxScript(page: Page): Promise<void> {
  await page.context().route(SANDBOX_SCRIPT, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `window.EmbeddedSandbox = class {
        constructor(config) {
          const frame = document.createElement('iframe')
          frame.src = 'https://sandbox.embed.apollographql.com/sandbox/explorer'
          document.querySelector(config.target).append(frame)
        }
      }`,
    }),
  )
}

/** Time stands still on the page, but for what `page.clock.runFor` lets pass. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1_000)
}

function screenshot(page: Page, name: string): Promise<Buffer> {
  return page.screenshot({ path: fileURLToPath(new URL(`../../build/screenshots/${name}.png`, import.meta.url)) })
}

const noticeOf = (page: Page) => page.getByRole('status').filter({ hasText: 'The Apollo Sandbox did not load' })

describe('/graphql', () => {
  test('says that the Sandbox cannot be reached, and its link leads to GraphiQL', async () => {
    const { page, uncaught } = await watchedPage(browser, server.origin)
    await cutOff(page)
    await stopTime(page)
    await page.goto(`${server.origin}/graphql`)
    await noticeOf(page).waitFor()
    expect(uncaught).toEqual([])
    await screenshot(page, 'graphql-offline')

    await page.clock.resume()
    await page.getByRole('link', { name: 'Open GraphiQL' }).click()
    await page.getByRole('button', { name: 'Execute query' }).waitFor()
    expect(page.url()).toBe(`${server.origin}/graphiql`)
    await page.context().close()
  })

  test('says so within seconds where requests are never answered', async () => {
    const { page, uncaught } = await watchedPage(browser, server.origin)
    await page.context().route(
      (url) => url.origin !== server.origin,
      () => new Promise(() => {}),
    )
    await stopTime(page)
    await page.goto(`${server.origin}/graphql`, { waitUntil: 'commit' })
    await until(() => page.evaluate(() => 'EmbeddedSandbox' in globalThis))
    expect(await noticeOf(page).isVisible()).toBe(false)
    await page.clock.runFor(SANDBOX_PATIENCE_MS)
    await noticeOf(page).waitFor()
    expect(uncaught).toEqual([])
    await screenshot(page, 'graphql-unanswered')
    await page.context().close()
  })

  test('says so where only the frame of the Sandbox fails, and stays in front of it', async () => {
    const { page } = await watchedPage(browser, server.origin)
    await cutOff(page)
    await serveSandboxScript(page)
    await stopTime(page)
    await page.goto(`${server.origin}/graphql`)
    await page.clock.runFor(SANDBOX_PATIENCE_MS)
    await noticeOf(page).waitFor()
    await screenshot(page, 'graphql-frame-failed')
    await page.clock.resume()
    await page.getByRole('link', { name: 'Open GraphiQL' }).click()
    await page.waitForURL(`${server.origin}/graphiql`)
    await page.context().close()
  })

  test('says nothing where the Sandbox loads', async () => {
    const { page, uncaught } = await watchedPage(browser, server.origin)
    await cutOff(page)
    await serveSandboxScript(page)
    await page.context().route(SANDBOX_FRAME, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<h1>The Sandbox</h1><script>parent.postMessage({ name: 'ExplorerListeningForHandshake' }, '*')</script>`,
      }),
    )
    await stopTime(page)
    await page.addInitScript(() => addEventListener('message', () => Object.assign(globalThis, { isGreeted: true })))
    await page.goto(`${server.origin}/graphql`)
    await until(() => page.evaluate(() => 'isGreeted' in globalThis))
    await page.clock.runFor(SANDBOX_PATIENCE_MS)
    expect(await noticeOf(page).isVisible()).toBe(false)
    expect(uncaught).toEqual([])
    await page.context().close()
  })

  test('links to GraphiQL without JavaScript', async () => {
    const { page } = await watchedPage(browser, server.origin, { javaScriptEnabled: false })
    await cutOff(page)
    await page.goto(`${server.origin}/graphql`)
    await screenshot(page, 'graphql-without-javascript')
    await page.getByRole('link', { name: 'GraphiQL' }).click()
    expect(page.url()).toBe(`${server.origin}/graphiql`)
    await page.context().close()
  })
})

describe('/graphiql', () => {
  test('runs an example operation and asks nothing of other servers', async () => {
    const { page, uncaught, consoleErrors, foreignRequests } = await watchedPage(browser, server.origin)
    const workers = new Set<string>()
    page.on('worker', (worker) => workers.add(new URL(worker.url()).pathname))
    await page.goto(`${server.origin}/graphiql`)
    await page.locator('.graphiql-query-editor').getByText('WhatDoesCamberLeadTo').waitFor()
    await page.waitForLoadState('networkidle')
    await screenshot(page, 'graphiql')

    await page.getByRole('button', { name: 'Execute query' }).click()
    await page.locator('.graphiql-response').getByText('"leadsTo"').waitFor()
    await screenshot(page, 'graphiql-answer')

    expect([...workers].toSorted()).toEqual([
      expect.stringMatching(/^\/graphiql\/assets\/editor\.worker-/),
      expect.stringMatching(/^\/graphiql\/assets\/graphql\.worker-/),
      expect.stringMatching(/^\/graphiql\/assets\/json\.worker-/),
    ])
    expect(uncaught).toEqual([])
    expect(consoleErrors).toEqual([])
    expect(foreignRequests).toEqual([])
    await page.context().close()
  })

  test('opens with a tab for each example, with its headers and variables', async () => {
    const { page, uncaught, consoleErrors } = await watchedPage(browser, server.origin)
    await page.goto(`${server.origin}/graphiql`)
    const tabs = page.locator('.graphiql-tab')
    await tabs.first().waitFor()
    expect(await tabs.allInnerTexts()).toEqual(
      EXAMPLE_OPERATIONS.map(({ query }) => /(?:query|mutation|subscription) (\w+)/.exec(query)?.[1]),
    )
    expect(await page.title()).toBe('Aetia GraphiQL')
    // Before the editors are there, the page takes clicks that change nothing.
    const editor = page.locator('.graphiql-query-editor')
    await editor.getByText('WhatDoesCamberLeadTo').first().waitFor()
    await page.waitForLoadState('networkidle')
    await tabs.getByText('AsItWasThen').click()
    await editor.getByText('AsItWasThen').first().waitFor()
    await page.getByRole('button', { name: 'Headers', exact: true }).click()
    await page.getByText('"asOf=1"').waitFor()
    await screenshot(page, 'graphiql-headers')
    await page.getByRole('button', { name: 'Execute query' }).click()
    await page.locator('.graphiql-response').getByText('"conceptCount"').waitFor()
    await tabs.getByText('FindByName').click()
    await editor.getByText('FindByName').first().waitFor()
    await page.getByRole('button', { name: 'Execute query' }).click()
    await page.locator('.graphiql-response').getByText('"EXACT"').first().waitFor()
    expect(uncaught).toEqual([])
    expect(consoleErrors).toEqual([])
    await page.context().close()
  })

  test('opens a query of its address before the examples', async () => {
    const { page, consoleErrors } = await watchedPage(browser, server.origin)
    await page.goto(`${server.origin}/graphiql?query=${encodeURIComponent('query Mine { graph { version } }')}`)
    const tabs = page.locator('.graphiql-tab')
    await tabs.first().waitFor()
    expect((await tabs.allInnerTexts())[0]).toBe('Mine')
    // The button does nothing before the editor has its text.
    await page.locator('.graphiql-query-editor').getByText('Mine').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Execute query' }).click()
    await page.locator('.graphiql-response').getByText('"version"').first().waitFor()
    expect(consoleErrors).toEqual([])
    await page.context().close()
  })

  test('formats the operations and shows what the schema says', async () => {
    const { page, uncaught, consoleErrors, foreignRequests } = await watchedPage(browser, server.origin)
    await page.goto(`${server.origin}/graphiql`)
    const editor = page.locator('.graphiql-query-editor')
    await editor.getByText('WhatDoesCamberLeadTo').waitFor()
    await editor.locator('.view-lines').click()
    await page.keyboard.press('ControlOrMeta+A')
    // The editor closes each brace by itself.
    await page.keyboard.type('{ graph { version   digest')
    await page.keyboard.press('Escape')
    expect(await editor.locator('.view-line').count()).toBe(1)
    await page.getByRole('button', { name: /^Prettify/ }).click()
    // Six lines, and the empty one after the last.
    await expect.poll(() => editor.locator('.view-line').count()).toBe(7)

    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
    await page.getByRole('link', { name: 'Query', exact: true }).click()
    await page.getByText('The queries. A first query').waitFor()
    await screenshot(page, 'graphiql-documentation')
    expect(uncaught).toEqual([])
    expect(consoleErrors).toEqual([])
    expect(foreignRequests).toEqual([])
    await page.context().close()
  })

  test('suggests the fields of the schema while one types', async () => {
    const { page, consoleErrors } = await watchedPage(browser, server.origin)
    await page.goto(`${server.origin}/graphiql`)
    const editor = page.locator('.graphiql-query-editor')
    await editor.getByText('WhatDoesCamberLeadTo').waitFor()
    await editor.locator('.view-lines').click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('{ verd')
    await page.locator('.suggest-widget').getByText('verdict').first().waitFor()
    await screenshot(page, 'graphiql-suggestions')
    expect(consoleErrors).toEqual([])
    await page.context().close()
  })
})
