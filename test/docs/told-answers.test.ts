import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAetia } from 'aetia'
import { Kind, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEditingClient } from '../../src/client/index.ts'
import { callerIn } from '../../src/docs/caller.ts'
import { typedCodeOf } from '../../src/docs/typed-code.ts'
import { expectToTell, filledIn } from '../notation/guide.ts'
import { folderOf, runAetia } from '../notation/run-cli.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { type AccountsServer, PASSWORD, startAccountsServer } from '../start-accounts-server.ts'
import { startEditingGuide } from '../start-editing-guide.ts'
import { runTypedCode } from './run-typed-code.ts'

const root = new URL('../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const typedCode = typedCodeOf(read('schema.graphql'))

/** The queries of a page that stand beside an answer, with the line above each. */
const exchangesOf = (file: string) =>
  [...read(file).matchAll(/\n(\S[^\n]*)\n\n```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g)].map(
    ([, line = '', query = '', answer = '']) => [line, query, answer] as const,
  )

/** What the TypeScript beside a query prints. */
function typed(line: string, query: string, to: { url: string; token?: string | undefined }) {
  const code = typedCode(query, callerIn(line))
  if (code === null) throw new Error(`There is no TypeScript for ${query}`)
  return runTypedCode(code, to)
}

test('every query of the documentation stands beside its answer', () => {
  const alone = [
    'README.md',
    ...globSync('docs/**/*.md', { cwd: root.pathname, exclude: ['**/node_modules'] }),
  ].flatMap((file) =>
    [...read(file).matchAll(/```graphql\n((?:(?!```)[\s\S])*)```(?!\n\n```json\n)/g)]
      .map(([, text = '']) => text)
      .filter((text) => parse(text).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION))
      .map((text) => [file, text]),
  )
  expect(alone).toEqual([])
})

describe.each(['README.md', 'docs/causal-graphs.md', 'docs/asking.md'])('%s', (file) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.close())
  const exchanges = exchangesOf(file)

  test('has queries', () => expect(exchanges.length).toBeGreaterThan(0))

  test.each(exchanges)('tells the answer that its TypeScript prints: %s', async (line, query, answer) => {
    expect(await typed(line, query, server)).toEqual(JSON.parse(answer))
  })
})

describe('docs/webhooks.md', () => {
  let server: AccountsServer
  beforeAll(async () => {
    server = await startAccountsServer()
  })
  afterAll(() => server.close())

  test('tells the answer that its TypeScript prints', async () => {
    const exchanges = exchangesOf('docs/webhooks.md')
    expect(exchanges).toHaveLength(1)
    const names = new Map<string, string>()
    const to = { url: server.url, token: await server.session('ADMIN') }
    // The name would be looked up; this address is as public, and nothing is sent there.
    for (const [line, query, answer] of exchanges)
      expectToTell(JSON.parse(answer), await typed(line, query.replace('example.org', '8.8.8.8'), to), names)
    expect(names.get('$secret')).toMatch(/^whsec_/)
  })
})

describe('docs/importing.md', () => {
  let dataDir: string
  let url: string
  let stop: () => Promise<void>
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'aetia-told-import-'))
    const [nodes = '', edges = ''] = [...read('docs/importing.md').matchAll(/```csv\n([\s\S]*?)```/g)].map(
      ([, text = '']) => text,
    )
    const folder = await folderOf([
      { path: 'nodes.csv', text: nodes },
      { path: 'edges.csv', text: edges },
    ])
    const files = ['--nodes', join(folder, 'nodes.csv'), '--edges', join(folder, 'edges.csv')]
    const imported = await runAetia(['import', ...files, '--name', 'diabetes', '--publish'], {
      AETIA_DATA_DIR: dataDir,
    })
    expect(imported).toMatchObject({ code: 0 })
    const aetia = createAetia({
      dataDir,
      listen: true,
      port: 0,
      logLevel: 'silent',
      drainMilliseconds: 0,
      editorWork: false,
      onFirstUser: () => {},
    })
    stop = () => aetia.stop()
    url = `${await aetia.start()}/graphql`
  })
  afterAll(async () => {
    await stop()
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  })

  test('tells the answer that its TypeScript prints, once the files of the page are imported', async () => {
    const exchanges = exchangesOf('docs/importing.md')
    expect(exchanges).toHaveLength(1)
    for (const [line, query, answer] of exchanges) expect(await typed(line, query, { url })).toEqual(JSON.parse(answer))
  })
})

describe('docs/editing.md', async () => {
  const guide = await startEditingGuide()
  afterAll(() => guide.close())

  test.each(guide.steps.map((step, index) => [index + 1, step.speaker, step] as const))(
    'tells the answer that its TypeScript prints: step %i, as %s',
    async (_number, speaker, step) => {
      const caller = { isSignedIn: speaker !== 'nobody', perspective: step.perspective }
      const code = typedCode(step.query, caller)
      const told = await runTypedCode(guide.filledIn(code ?? ''), await guide.callerOf(step))
      expectToTell(JSON.parse(step.answer), told, guide.names)
    },
  )
})

describe('pages about documents of every kind', () => {
  let dataDir: string
  let url: string
  let token: string
  let stop: () => Promise<void>
  const names = new Map<string, string>()
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'aetia-told-edits-'))
    const aetia = createAetia({
      dataDir,
      adminPassword: PASSWORD,
      listen: true,
      port: 0,
      logLevel: 'silent',
      drainMilliseconds: 0,
      editorWork: false,
    })
    stop = () => aetia.stop()
    const origin = String(await aetia.start())
    url = `${origin}/graphql`
    const { secret } = await createEditingClient({ url }).signIn({ name: 'admin', password: PASSWORD })
    token = String(secret)
    const { changeset } = await createEditingClient({ url, token }).createChangeset({ title: 'As told' })
    names.set('$changeset', String(changeset?.id))
    const [picture = ''] = globSync('graph/content/assets/files/*.svg', { cwd: root.pathname })
    const uploaded = await fetch(`${origin}/assets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: readFileSync(new URL(picture, root)),
    })
    names.set('$sha', ((await uploaded.json()) as { file: { sha256: string } }).file.sha256)
  })
  afterAll(async () => {
    await stop()
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  })

  const pages = ['docs/assets.md', 'docs/attributes.md', 'docs/languages.md']
  const told = pages.flatMap((page) => exchangesOf(page).map((exchange) => [page, ...exchange] as const))
  test.each(told)('%s tells the answer that its TypeScript prints: %s', async (_page, line, query, answer) => {
    expectToTell(JSON.parse(answer), await typed(line, filledIn(query, names), { url, token }), new Map(names))
  })
})
