import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// From the start of a server to its first answer over HTTP: the build and the sources by turns, each
// on a store and with a cache of compiled code that an earlier start has left. Linux alone tells the
// processor time and the memory. `node bench/start.ts 5` starts each five times.

const STARTS = Number(process.argv[2] ?? 5)
const QUERY = '{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }'
const PROGRAMS = {
  build: '../build/packages/aetia/dist/server/aetia.js',
  sources: '../src/cli/aetia.js',
}
/** Clock ticks of Linux, in which it tells processor time. */
const TICKS_PER_SECOND = 100

async function start(program: string, dataDir: string) {
  const began = performance.now()
  const env = { ...process.env, PORT: '0', AETIA_DATA_DIR: dataDir, AETIA_LOG_LEVEL: 'error', AETIA_DRAIN_MS: '0' }
  const child = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (text) => {
    printed += text
  })
  while (!printed.includes('\n')) await once(child.stdout, 'data')
  const address = /ready at (\S+)/.exec(printed)?.[1] ?? ''
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) })
  await answer.text()
  const seconds = (performance.now() - began) / 1_000
  const fields = (await readFile(`/proc/${child.pid}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ')
  const [, megabytes = ''] = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8')) ?? []
  child.kill('SIGTERM')
  await once(child, 'exit')
  const processor = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
  return { seconds, processor, megabytes: Number(megabytes) / 1_000 }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const folder = await mkdtemp(join(tmpdir(), 'aetia-start-'))
const programs = Object.entries(PROGRAMS).map(([name, path]) => ({
  name,
  program: fileURLToPath(new URL(path, import.meta.url)),
  runs: [] as Awaited<ReturnType<typeof start>>[],
}))
try {
  if (!programs.every(({ program }) => existsSync(program))) throw new Error('Run "npm run build:packages" first.')
  for (const { name, program } of programs) for (let i = 0; i < 2; i += 1) await start(program, join(folder, name))
  for (let i = 0; i < STARTS; i += 1)
    for (const { name, program, runs } of programs) runs.push(await start(program, join(folder, name)))
  for (const { name, runs } of programs) {
    const of = (part: 'seconds' | 'processor' | 'megabytes') => median(runs.map((run) => run[part]))
    console.log(
      `${name}: first answer after ${of('seconds').toFixed(2)} s, ${of('processor').toFixed(2)} s of processor time, ${of('megabytes').toFixed(0)} MB resident`,
    )
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
