/**
 * How large a machine a server takes: disk, memory and processor time by the number of documents,
 * on SQLite.
 *
 *   node bench/sizes.ts               the shipped content, 10,000 and 100,000 documents
 *   node bench/sizes.ts 20000         that number of documents
 *
 * Seconds are of the processor, so they mean something on a busy machine as well.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inFigures } from './report/in-figures.ts'
import type { Filled } from './store/filled.ts'
import { inChild } from './store/in-child.ts'

const CLI = fileURLToPath(new URL('../src/cli/aetia.js', import.meta.url))
/** What Linux counts processor time in, in a second. */
const TICKS = 100
const REQUESTS = 2_000
const QUERY = '{ concepts(first: 10) { nodes { id name } } }'

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [0, 10_000, 100_000]
console.log(
  '| documents | store | compiled graph | first start | next start | memory after it | most | 1,000 requests |',
)
console.log('|---|---|---|---|---|---|---|---|')
for (const documents of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-sizes-'))
  const file = join(folder, 'aetia.db')
  if (documents > 0) await inChild<Filled>('filled', file, String(documents))
  const first = await startAndAsk(folder, 0)
  const next = await startAndAsk(folder, REQUESTS)
  const row = [
    documents === 0 ? 'the shipped content' : documents.toLocaleString('en-US'),
    `${inFigures((await stat(file)).size / 1e6)} MB`,
    `${inFigures((await stat(join(folder, 'aetia.graph'))).size / 1e6)} MB`,
    `${inFigures(first.startSeconds)} s`,
    `${inFigures(next.startSeconds)} s`,
    `${Math.round(next.resident)} MB`,
    `${Math.round(Math.max(first.peak, next.peak))} MB`,
    `${inFigures((next.askSeconds / REQUESTS) * 1_000)} s`,
  ]
  console.log(`| ${row.join(' | ')} |`)
  await rm(folder, { recursive: true })
}

/** Starts a server on a folder, asks it, each time another question, and stops it. */
async function startAndAsk(folder: string, requests: number) {
  const child = spawn(process.execPath, [CLI, 'serve'], {
    env: { PATH: process.env['PATH'], PORT: '0', AETIA_DATA_DIR: folder, AETIA_DRAIN_MS: '0', AETIA_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (text) => resolve(String(text))))
  const url = /ready at (\S+)/.exec(line)?.[1] ?? ''
  const ask = async (each: number) => {
    const query = `{ n${each}: __typename ${QUERY.slice(1)}`
    await (await fetch(`${url}?${new URLSearchParams({ query })}`)).text()
  }
  await ask(-1)
  const startSeconds = await processorSeconds(child.pid)
  const { resident } = await memory(child.pid)
  for (let each = 0; each < requests; each++) await ask(each)
  const askSeconds = (await processorSeconds(child.pid)) - startSeconds
  const { peak } = await memory(child.pid)
  child.kill('SIGTERM')
  await new Promise((resolve) => child.once('exit', resolve))
  return { startSeconds, askSeconds, resident, peak }
}

async function processorSeconds(pid: number | undefined): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

/** Resident memory now and at most, in MB. */
async function memory(pid: number | undefined) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const of = (name: string) => (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1_024) / 1e6
  return { resident: of('VmRSS'), peak: of('VmHWM') }
}
