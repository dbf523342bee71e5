/**
 * `node payload-peer.ts <documents>`, as a child process: what Payload takes for a published update in
 * a collection of that size, on SQLite with FULL. It is large, so it is no dependency. Install it in any
 * folder, and name that folder by PEERS:
 *
 *   npm install --no-save payload@3 @payloadcms/db-sqlite@3
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median, quantile } from '../timing.ts'
import { answerWith } from './in-child.ts'

export type PayloadTimes =
  | { readonly absent: string }
  | { readonly version: string; readonly median: number; readonly slowest: number; readonly processor: number }

const UPDATES = 50
const WARM_UP = 5

/** The part of the packages that is used. */
interface Payload {
  readonly db: { readonly client: { execute(sql: string): Promise<unknown> } }
  create(given: object): Promise<{ readonly id: number }>
  update(given: object): Promise<unknown>
}

async function measured(documents: number): Promise<PayloadTimes> {
  process.env['PAYLOAD_DISABLE_TELEMETRY'] = '1'
  let library: { buildConfig(given: object): object; getPayload(given: object): Promise<Payload> }
  let adapter: { sqliteAdapter(given: object): object }
  let version: string
  try {
    ;({ library, version } = await load('payload'))
    adapter = (await load('@payloadcms/db-sqlite')).library
  } catch {
    return { absent: 'not installed (npm install --no-save payload@3 @payloadcms/db-sqlite@3)' }
  }
  const folder = await mkdtemp(join(tmpdir(), 'aetia-payload-'))
  try {
    const fields = ['name', 'summary', 'kind'].map((name) => ({ name, type: 'text' }))
    const config = library.buildConfig({
      secret: 'bench',
      telemetry: false,
      collections: [{ slug: 'concepts', versions: { drafts: true, maxPerDoc: 0 }, fields }],
      db: adapter.sqliteAdapter({ client: { url: `file:${join(folder, 'payload.db')}` } }),
    })
    const payload = await library.getPayload({ config })
    const { client } = payload.db
    await client.execute('PRAGMA journal_mode = WAL')
    await client.execute('PRAGMA synchronous = FULL')
    const data = { name: 'the first', summary: 'Made to be updated.', kind: 'DRIVER', _status: 'published' }
    const { id } = await payload.create({ collection: 'concepts', data })
    await fill(client, documents)
    const times: number[] = []
    let cpu = process.cpuUsage()
    for (let count = -WARM_UP; count < UPDATES; count++) {
      if (count === 0) cpu = process.cpuUsage()
      const began = performance.now()
      await payload.update({
        collection: 'concepts',
        id: id + ((count + WARM_UP) % documents),
        data: { summary: `State ${count}.`, _status: 'published' },
      })
      if (count >= 0) times.push(performance.now() - began)
    }
    const { user, system } = process.cpuUsage(cpu)
    return { version, median: median(times), slowest: quantile(times, 1), processor: (user + system) / 1000 / UPDATES }
  } catch (error) {
    return { absent: `does not run here: ${error instanceof Error ? error.message.split('\n')[0] : error}` }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A package of the folder that PEERS names. */
async function load(name: string) {
  const place = findPackageJSON(name, pathToFileURL(join(process.env['PEERS'] ?? process.cwd(), 'peers.js')))
  if (place === undefined) throw new Error(`${name} is not installed`)
  const { version, exports } = JSON.parse(await readFile(place, 'utf8'))
  return { version, library: await import(pathToFileURL(join(dirname(place), exports['.'].import)).href) }
}

/** As many documents, each published once, written beside Payload's own code, which takes long. */
async function fill(client: Payload['db']['client'], documents: number): Promise<void> {
  const numbers = `WITH RECURSIVE n (id) AS (SELECT 2 UNION ALL SELECT id + 1 FROM n WHERE id < ${documents})`
  const texts = "'concept ' || id, 'What is said of it in a sentence.', 'DRIVER'"
  await client.execute(
    `INSERT INTO concepts (id, name, summary, kind, _status) ${numbers} SELECT id, ${texts}, 'published' FROM n`,
  )
  await client.execute(
    `INSERT INTO _concepts_v (parent_id, version_name, version_summary, version_kind, version__status, latest)
     ${numbers} SELECT id, ${texts}, 'published', 1 FROM n`,
  )
}

await answerWith(await measured(Number(process.argv[2])))
process.exit(0)
