import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type FollowedServer, startFollowedServer } from '../server/followed-server.ts'
import { startCutOffProxy } from './cut-off-proxy.ts'
import { openBrowser } from './open-browser.ts'
import { watchedPage } from './watched-page.ts'

let browser: Browser
let server: FollowedServer

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  server = await startFollowedServer()
})
afterEach(() => server.close())

const screenshot = (page: Page, name: string) =>
  page.screenshot({ path: fileURLToPath(new URL(`../../build/screenshots/${name}.png`, import.meta.url)) })

test('GraphiQL shows the events of a subscription as they come, until it is stopped', async () => {
  const { origin } = new URL(server.url)
  const { page, uncaught, consoleErrors, foreignRequests } = await watchedPage(browser, origin)
  await page.goto(`${origin}/graphiql`)
  const editor = page.locator('.graphiql-query-editor')
  await editor.getByText('WhatDoesCamberLeadTo').waitFor()
  await editor.locator('.view-lines').click()
  await page.keyboard.press('ControlOrMeta+A')
  // The editor closes each brace by itself.
  await page.keyboard.type('subscription Follow { graphPublished(since: 0) { version digest')
  // It looks at what is typed after a while, and names the tab by the operation.
  await page.locator('.graphiql-tab').getByText('Follow', { exact: true }).waitFor()
  // Its suggestions may lie over the button.
  await page.keyboard.press('ControlOrMeta+Enter')
  const answer = page.locator('.graphiql-response')
  await answer.getByText('"graphPublished"').waitFor()
  await server.untilListening(1)
  await server.publish()
  // The version of the event; the answer also says which version answered it.
  await expect.poll(() => answer.innerText()).toMatch(/"version":\s+2,\s+"digest"/)
  await page.keyboard.press('Escape')
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' })
  await screenshot(page, 'graphiql-subscription')

  await page.getByRole('button', { name: 'Stop query' }).click()
  await server.untilListening(0)
  expect(uncaught).toEqual([])
  expect(consoleErrors).toEqual([])
  expect(foreignRequests).toEqual([])
  await page.context().close()
})

/**
 * Has the page follow with the EventSource of its browser. `events` tells what came, `state`
 * whether it comes back by itself.
 */
async function follow(page: Page, since: number) {
  const query = `subscription { graphPublished(since: ${since}) { version } }`
  const source = await page.evaluateHandle(
    (address) => {
      const events = [] as string[]
      const following = new EventSource(address)
      following.addEventListener('next', ({ data, lastEventId }) => events.push(`${lastEventId} ${data}`))
      return { events, following }
    },
    `/graphql?query=${encodeURIComponent(query)}`,
  )
  return {
    events: () => source.evaluate(({ events }) => events),
    state: () => source.evaluate(({ following }) => following.readyState),
  }
}

test("a browser's own EventSource comes back after a lost connection and misses nothing", async () => {
  const proxy = await startCutOffProxy(server.url)
  const { page } = await watchedPage(browser, proxy.origin)
  await page.goto(`${proxy.origin}/graphiql`)
  const source = await follow(page, 0)
  await expect.poll(source.events).toEqual([expect.stringMatching(/^1 .*"version":1/)])
  await server.untilListening(1)
  proxy.cut()
  await server.untilListening(0)
  await server.publish()
  await server.publish()
  await expect
    .poll(source.events)
    .toEqual([expect.stringMatching(/^1 /), expect.stringMatching(/^2 /), expect.stringMatching(/^3 /)])
  await page.context().close()
  await proxy.close()
})

test("a browser's own EventSource does not come back to a subscription that was refused", async () => {
  const { origin } = new URL(server.url)
  const { page } = await watchedPage(browser, origin)
  await page.goto(`${origin}/graphiql`)
  const source = await follow(page, 999)
  const CLOSED = 2
  await expect.poll(source.state).toBe(CLOSED)
  expect(await source.events()).toEqual([expect.stringContaining('"VERSION_AHEAD"')])
  await page.context().close()
})
