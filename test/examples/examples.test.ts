import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../browser/open-browser.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { type EditedAetia, startEditedAetia } from './edited-aetia.ts'
import { type ExampleFolder, installExamples, type Running } from './example-folder.ts'

let examples: ExampleFolder
let aetia: TestServer
let where: { readonly AETIA_URL: string }
beforeAll(async () => {
  aetia = await startServer({ environment: { AETIA_FEDERATION: 'on' } })
  where = { AETIA_URL: aetia.origin }
  examples = await installExamples()
})
afterAll(async () => {
  await aetia.close()
  await examples?.remove()
})

describe('the lockfile of the examples', () => {
  const { packages } = JSON.parse(
    readFileSync(new URL('../../docs/examples/package-lock.json', import.meta.url), 'utf8'),
  ) as { packages: Record<string, { resolved?: string; integrity?: string }> }

  test('names no registry', () => {
    const resolved = Object.values(packages).map((one) => one.resolved ?? '')
    expect(resolved.filter((address) => address.includes('://'))).toEqual([])
  })

  test('takes the client from its tarball, whichever build of it that is', () => {
    expect(packages['node_modules/aetia-client']).toMatchObject({ resolved: 'file:aetia-client.tgz' })
    expect(packages['node_modules/aetia-client']).not.toHaveProperty('integrity')
  })
})

describe('graphql-request', () => {
  test('generates, is well typed, and reads every page and the code of an error', async () => {
    await examples.script('graphql-request', 'generate', where)
    await examples.script('graphql-request', 'check-types')
    const lines = (await examples.script('graphql-request', 'start', where)).trim().split('\n')
    expect(lines).toHaveLength(9)
    expect(lines[0]).toMatch(/^.+: \d+ paths, certainty 0?\.\d+$/)
    expect(lines.at(-1)).toBe('BAD_USER_INPUT')
  })
})

describe('urql', () => {
  test('generates, is well typed, and reads from its cache', async () => {
    await examples.script('urql', 'generate', where)
    await examples.script('urql', 'check-types')
    const [asked, cached] = (await examples.script('urql', 'start', where)).trim().split('\n')
    expect(asked).toMatch(/^Running on cambered roads: \w.+, .+, .+$/)
    expect(cached).toBe('from the cache: Running on cambered roads')
  })
})

describe('apollo-vite', () => {
  let page: Running
  let browser: Browser
  afterAll(async () => {
    await browser?.close()
    await page?.stop()
  })

  test('generates, is well typed, is built, and shows what the cache holds', async () => {
    await examples.script('apollo-vite', 'generate', where)
    await examples.script('apollo-vite', 'check-types')
    await examples.script('apollo-vite', 'build')
    const vite = ['../node_modules/vite/bin/vite.js', 'preview', '--host', '127.0.0.1', '--port', '0']
    page = await examples.start('apollo-vite', vite, where)
    browser = await openBrowser()
    const shown = await browser.newPage()
    shown.setDefaultTimeout(300_000)
    const problems: string[] = []
    shown.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text())
    })
    await shown.goto(page.url)
    await shown.getByRole('heading', { name: 'Running on cambered roads' }).waitFor()
    expect(await shown.getByRole('listitem').count()).toBe(8)
    await shown.getByLabel('Driver').selectOption({ index: 0 })
    await shown.getByRole('heading', { name: 'Running on cambered roads' }).waitFor({ state: 'detached' })
    await shown.getByText('Version 1').waitFor()
    expect(problems).toEqual([])
  })
})

describe('relay', () => {
  let page: Running
  let browser: Browser
  afterAll(async () => {
    await browser?.close()
    await page?.stop()
  })

  test('generates, is well typed, is built, and reads pages of a list and anything by its id', async () => {
    await examples.script('relay', 'generate', where)
    await examples.script('relay', 'check-types')
    await examples.script('relay', 'build')
    const vite = ['../node_modules/vite/bin/vite.js', 'preview', '--host', '127.0.0.1', '--port', '0']
    page = await examples.start('relay', vite, where)
    browser = await openBrowser()
    const shown = await browser.newPage()
    shown.setDefaultTimeout(300_000)
    const problems: string[] = []
    shown.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text())
    })
    await shown.goto(page.url)
    await shown.getByRole('heading', { name: 'Running on cambered roads' }).waitFor()
    expect(await shown.getByRole('listitem').count()).toBe(3)
    const more = shown.getByRole('button', { name: 'More of 8' })
    await more.click()
    await shown.getByRole('listitem').nth(5).waitFor()
    await more.click()
    await more.waitFor({ state: 'detached' })
    expect(await shown.getByRole('listitem').count()).toBe(8)
    const last = shown.getByRole('listitem').last().getByRole('button')
    const name = (await last.textContent()) ?? ''
    await last.click()
    await shown.getByRole('article').getByRole('heading', { name }).waitFor()
    expect(problems).toEqual([])
  })
})

describe('next', () => {
  let edited: EditedAetia
  let site: Running
  beforeAll(async () => {
    edited = await startEditedAetia()
  })
  afterAll(async () => {
    await site?.stop()
    await edited.stop()
  })
  const get = (path: string, cookie = '') =>
    fetch(site.url + path, { redirect: 'manual', ...(cookie !== '' && { headers: { cookie } }) })
  const cookiesOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
  /** The cookies of a browser that has opened the preview of a changeset. */
  const previewOf = async (changeset: string, driver: string) => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
    const { secret } = await edited.admin.createPreviewLink({ changeset, expiresAt })
    const opened = await get(`/api/preview?secret=${secret}&driver=${driver}`)
    expect([opened.status, opened.headers.get('location')]).toEqual([307, `/drivers/${driver}`])
    return cookiesOf(opened)
  }

  test('is well typed, built with a page for each driver, and shows what is published', async () => {
    const { createWebhook } = (await edited.admin.execute(
      `mutation { createWebhook(input: { url: "http://127.0.0.1:9/" }) { secret webhook { id revision } } }`,
    )) as { createWebhook: { secret: string; webhook: { id: string; revision: number } } }
    const variables = {
      AETIA_URL: edited.origin,
      AETIA_WEBHOOK_SECRET: createWebhook.secret,
      NEXT_TELEMETRY_DISABLED: '1',
    }
    await examples.script('next', 'build', variables)
    const next = ['../node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', '0']
    site = await examples.start('next', next, variables)
    const { id, revision } = createWebhook.webhook
    await edited.admin.execute(
      `mutation { changeWebhook(input: { id: "${id}", basedOn: ${revision}, url: "${site.url}/api/revalidate" }) { outcome } }`,
    )
    const answered = await get('/drivers/cambered-roads')
    expect(answered.headers.get('x-nextjs-cache')).toBe('HIT')
    const page = await answered.text()
    expect(page).toContain('<h1>Running on cambered roads</h1>')
    expect(page).toContain('since roads have a slight camber')
    expect(page).toContain('<title>Running on cambered roads</title>')
  })

  test('shows a draft to the holder of a preview link, and to nobody else', async () => {
    const { id } = await edited.stageDriver('stairs', 'Running up stairs')
    const cookie = await previewOf(id, 'stairs')
    const draft = await get('/drivers/stairs', cookie)
    expect([draft.status, await draft.text()]).toEqual([200, expect.stringContaining('Running up stairs')])
    expect(await (await get('/', cookie)).text()).toContain('This is a draft.')
    expect((await get('/drivers/stairs')).status).toBe(404)
    expect(await (await get('/')).text()).not.toMatch(/Running up stairs|This is a draft/)
    const ended = await fetch(`${site.url}/api/preview/end`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
    })
    expect([ended.status, ended.headers.get('location')]).toEqual([303, '/'])
    expect(ended.headers.getSetCookie().join('\n')).toMatch(/^aetia-preview=;/m)
    expect((await get('/api/preview?secret=wrong&driver=stairs')).status).toBe(403)
  })

  test('makes its pages anew when the webhook tells of a publish', async () => {
    expect((await get('/drivers/sand')).status).toBe(404)
    await edited.publish(await edited.stageDriver('sand', 'Running on sand'))
    await expect.poll(async () => (await get('/')).text(), { timeout: 300_000 }).toContain('Running on sand')
    const page = await get('/drivers/sand')
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<h1>Running on sand</h1>')])
  })

  test('takes nobody else for the webhook', async () => {
    const forged = await fetch(`${site.url}/api/revalidate`, {
      method: 'POST',
      headers: {
        'webhook-id': 'a',
        'webhook-timestamp': `${Math.floor(Date.now() / 1000)}`,
        'webhook-signature': 'v1,aa',
      },
      body: JSON.stringify({ type: 'graph.published', data: { version: 2 } }),
    })
    expect(forged.status).toBe(401)
  })
})

describe('federation', () => {
  let gateway: Running
  afterAll(() => gateway?.stop())
  const ask = async (query: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
    return (await response.json()) as { data?: unknown; errors?: { message: string }[] }
  }

  test('is well typed, composes with a second subgraph, and joins the fields of both', async () => {
    await examples.script('federation', 'check-types')
    gateway = await examples.start('federation', ['gateway.ts'], { ...where, PORT: '0' })
    const { data, errors } = await ask(`{
      runs { place driver { name kilometersRun leadsTo(kinds: [INJURY]) { totalCount } } }
      driver(slug: "cambered-roads") { kilometersRun }
    }`)
    expect(errors).toBeUndefined()
    const driver = { name: 'Running on cambered roads', kilometersRun: 20.5, leadsTo: { totalCount: 8 } }
    expect(data).toEqual({
      runs: [
        { place: 'the coast road', driver },
        { place: 'the bridge and back', driver },
      ],
      driver: { kilometersRun: 20.5 },
    })
  })

  test('passes on which graph is meant, and what Aetia refuses', async () => {
    const version = '{ graph { version } }'
    expect((await ask(version, { 'aetia-perspective': 'asOf=1' })).data).toEqual({ graph: { version: 1 } })
    const { errors } = await ask(version, { 'aetia-perspective': 'asOf=9' })
    expect(errors).toHaveLength(1)
    expect((await ask('{ users { nodes { name } } }')).errors).toHaveLength(1)
  })
})
