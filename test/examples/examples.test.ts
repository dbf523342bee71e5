import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../browser/open-browser.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { type ExampleFolder, installExamples, type Running } from './example-folder.ts'

let examples: ExampleFolder
let aetia: TestServer
let where: { readonly AETIA_URL: string }
beforeAll(async () => {
  aetia = await startServer({ environment: { AETIA_FEDERATION: 'on' } })
  where = { AETIA_URL: aetia.origin }
  examples = await installExamples()
})
afterAll(() => aetia.close())

test('the lockfile of the examples names no registry', () => {
  const lock = JSON.parse(readFileSync(new URL('../../docs/examples/package-lock.json', import.meta.url), 'utf8'))
  const resolved = Object.values<{ resolved?: string }>(lock.packages).map((one) => one.resolved ?? '')
  expect(resolved.filter((address) => address.includes('://'))).toEqual([])
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
