import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AccountsServer, PASSWORD, startAccountsServer } from '../start-accounts-server.ts'
import { openBrowser } from './open-browser.ts'
import { watchedPage } from './watched-page.ts'

let server: AccountsServer
let browser: Browser

beforeAll(async () => {
  server = await startAccountsServer()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test('GraphiQL signs in for every request of the page, in memory alone, and out again', async () => {
  const { origin } = new URL(server.url)
  const { page, uncaught, consoleErrors, foreignRequests } = await watchedPage(browser, origin)
  await page.goto(`${origin}/graphiql`)
  // Before the editors are there, the page takes clicks that change nothing.
  await page.locator('.graphiql-query-editor').getByText('WhatDoesCamberLeadTo').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.locator('.graphiql-tab').getByText('WhoAmI').click()
  // Nothing is executed before the editor has the operation.
  await page.locator('.graphiql-query-editor').getByText('WhoAmI').waitFor()
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Show Sign in' }).click()
  const form = page.locator('form.sign-in')
  await form.getByRole('textbox', { name: 'Name' }).fill('admin')
  await form.getByLabel('Password').fill('not the password')
  await form.getByRole('button', { name: 'Sign in' }).click()
  await form.getByRole('alert').getByText('The name or the password is wrong.').waitFor()

  await form.getByLabel('Password').fill(PASSWORD)
  await form.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('Signed in as admin.').waitFor()
  const answer = page.locator('.graphiql-response')
  await page.getByRole('button', { name: 'Execute query' }).click()
  await answer.getByText('"role": "ADMIN"').waitFor()
  await page.screenshot({
    path: fileURLToPath(new URL('../../build/screenshots/graphiql-signed-in.png', import.meta.url)),
  })
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)
  // The comment of an example has the prefix with dots behind it.
  expect(kept).not.toMatch(/aetia_session_\w/)
  expect(kept).not.toContain(PASSWORD)

  await page.getByRole('button', { name: 'Sign out' }).click()
  await form.waitFor()
  await page.getByRole('button', { name: 'Execute query' }).click()
  await answer.getByText('"viewer": null').waitFor()
  expect(uncaught).toEqual([])
  expect(consoleErrors).toEqual([])
  expect(foreignRequests).toEqual([])
  await page.context().close()
})
