import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('what is drawn is saved in six forms, each with its version and notice', async () => {
  const { page, uncaught, consoleErrors } = await watchedPage(browser, server.origin)
  await page.goto(`${server.origin}/ask?from=driver:cambered-roads`)
  await page.getByText('Download', { exact: true }).click()
  const saved = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name, exact: true }).click()
    const file = await download
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }
  const texts = [
    ['Drawing (SVG)', 'svg'],
    ['Table (CSV)', 'csv'],
    ['Mermaid', 'mmd'],
    ['GraphML', 'graphml'],
    ['JSON', 'json'],
  ] as const
  for (const [name, extension] of texts) {
    const file = await saved(name)
    expect(file.name).toMatch(new RegExp(`^aetia-running-on-cambered-roads-[a-z-]+-v1\\.${extension}$`))
    const words = file.bytes
      .toString()
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
    expect(words).toContain('Not medical advice')
    expect(words).toContain('asOf=1')
  }
  const picture = await saved('Picture (PNG)')
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.bytes.readUInt32BE(16)).toBeGreaterThan(1_000)
  await page
    .getByRole('status')
    .getByText(/\.png is saved\.$/)
    .waitFor()
  expect([...uncaught, ...consoleErrors]).toEqual([])
  expect(await axeViolations(page)).toEqual([])
})
