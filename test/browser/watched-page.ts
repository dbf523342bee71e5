import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page, and what went wrong on it so far. */
export type WatchedPage = {
  readonly page: Page
  /** Errors that a script threw and nobody caught. */
  readonly uncaught: readonly string[]
  /**
   * What was written to the console as an error: failed loads and refusals by the policy of the
   * page included.
   */
  readonly consoleErrors: readonly string[]
  /** Addresses that were asked for at other origins than the server's. */
  readonly foreignRequests: readonly string[]
}

/** Opens a new page, in a context of its own, that notes what goes wrong on it. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  // The limit of the test ends a wait for what never comes.
  context.setDefaultTimeout(0)
  const page = await context.newPage()
  const uncaught: string[] = []
  const consoleErrors: string[] = []
  const foreignRequests: string[] = []
  page.on('pageerror', (error) => uncaught.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text())
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) foreignRequests.push(request.url())
  })
  return { page, uncaught, consoleErrors, foreignRequests }
}
