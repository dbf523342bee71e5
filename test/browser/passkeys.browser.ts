import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AccountsServer, PASSWORD, startAccountsServer } from '../start-accounts-server.ts'
import { openBrowser } from './open-browser.ts'
import { watchedPage } from './watched-page.ts'

let front: Server
let server: AccountsServer
let browser: Browser
let origin: string

beforeAll(async () => {
  // Browsers bind passkeys to a name, and the address has to be known before the server starts.
  front = createServer((socket) => {
    const behind = connect(Number(new URL(server.url).port), '127.0.0.1')
    for (const [end, other] of [
      [socket, behind],
      [behind, socket],
    ] as const)
      end.on('error', () => other.destroy()).pipe(other)
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  origin = `http://localhost:${(front.address() as AddressInfo).port}`
  server = await startAccountsServer({ AETIA_PUBLIC_URL: origin })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  front?.close()
  await server?.close()
})

test('A user adds a passkey on the account page, signs in with it, and removes it', async () => {
  const { page, uncaught, consoleErrors, foreignRequests } = await watchedPage(browser, origin, { locale: 'en-GB' })
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(`${origin}/account/passkeys`)

  const signIn = page.locator('#with-password')
  await signIn.getByLabel('Name').fill('author')
  await signIn.getByLabel('Password').fill('not the password')
  await signIn.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').getByText('The name or the password is wrong').waitFor()
  await signIn.getByLabel('Password').fill(PASSWORD)
  await signIn.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('You have no passkey yet.').waitFor()

  const add = page.locator('#add')
  await add.getByLabel('What to call it').fill('my <b>phone</b>')
  await add.getByLabel('Password').fill(PASSWORD)
  await add.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByRole('listitem').getByText('my <b>phone</b>').waitFor()
  const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId })
  expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }])

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('status').getByText('You are signed in.').waitFor()
  await page.getByRole('listitem').getByText('my <b>phone</b>').waitFor()
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)
  expect(kept).toBe('{}')

  await page.getByRole('button', { name: 'Remove: my <b>phone</b>' }).click()
  await page.getByText('You have no passkey yet.').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('alert').getByText('This passkey is not known here').waitFor()
  expect({ uncaught, consoleErrors, foreignRequests }).toEqual({ uncaught: [], consoleErrors: [], foreignRequests: [] })
  await page.context().close()
})

test('A device that is not unlocked adds nothing, and the page says so in German', async () => {
  const { page, uncaught, consoleErrors } = await watchedPage(browser, origin, { locale: 'de-AT' })
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: false,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(`${origin}/account/passkeys`)
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  const signIn = page.locator('#with-password')
  await signIn.getByLabel('Name').fill('author')
  await signIn.getByLabel('Passwort').fill(PASSWORD)
  await signIn.getByRole('button', { name: 'Anmelden' }).click()
  const add = page.locator('#add')
  await add.getByLabel('Wie er heißen soll').fill('mein Telefon')
  await add.getByLabel('Passwort').fill(PASSWORD)
  await add.getByRole('button', { name: 'Passkey hinzufügen' }).click()
  await page.getByRole('alert').getByText('Das Gerät hat nicht geantwortet.').waitFor()
  expect(await server.store.passkeys('user-author')).toEqual([])
  expect({ uncaught, consoleErrors }).toEqual({ uncaught: [], consoleErrors: [] })
  await page.context().close()
})
