/**
 * Figures of graphs of tables: the time to import, the size of the store, bytes per edge of adjacency, and of a server with and without the
 * compiled file the time to the first answer and the resident memory.
 *
 * Run by hand, on an idle machine:
 *
 *   node bench/tables.ts                100,000, 1,000,000 and 2,000,000 edges
 *   node bench/tables.ts 50000          that number of edges
 *   node bench/tables.ts --forms 1000000
 *                                       what it takes to read so many edges in each form of file
 *
 * Graphs are scale-free and the same in every run. Figures of times on shared machines mean little.
 */
import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGzip } from 'node:zlib'
import { readEdges } from '../src/interchange/read/read-table.ts'
import { openGraphHistory } from '../src/publishing/graph-history.ts'
import { openSqliteStore } from '../src/storage/sqlite/open-sqlite-store.ts'

const CLI = fileURLToPath(new URL('../src/cli/aetia.js', import.meta.url))
const CONCEPTS_PER_EDGE = 47_000 / 2_000_000
const PORT = 4_711

/** An edge in each form, with what stands around all of them. */
const FORMS: Readonly<Record<string, { readonly around: readonly [string, string]; readonly edge: EdgeText }>> = {
  csv: { around: ['subject,predicate,object,certainty\n', ''], edge: (from, to, p) => `n${from},CAUSES,n${to},${p}\n` },
  'csv.gz': {
    around: ['subject,predicate,object,certainty\n', ''],
    edge: (from, to, p) => `n${from},CAUSES,n${to},${p}\n`,
  },
  'quoted csv': {
    around: ['"subject";"predicate";"object";"certainty"\n', ''],
    edge: (from, to, p) => `"n${from}";"CAUSES";"n${to}";${p}\n`,
  },
  tsv: {
    around: ['subject\tpredicate\tobject\thas_confidence_score\n', ''],
    edge: (from, to, p) => `n${from}\tbiolink:causes\tn${to}\t${p}\n`,
  },
  jsonl: { around: ['', ''], edge: (from, to, p) => `${recordOf(from, to, p)}\n` },
  json: {
    around: ['{"nodes":[],"edges":[\n', '{"subject":"a","predicate":"b","object":"c"}]}'],
    edge: (from, to, p) => `${recordOf(from, to, p)},\n`,
  },
  graphml: {
    around: ['<graphml><graph edgedefault="directed">\n', '</graph></graphml>'],
    edge: (from, to, p) =>
      `<edge source="n${from}" target="n${to}"><data key="predicate">biolink:causes</data><data key="has_confidence_score">${p}</data></edge>\n`,
  },
}

type EdgeText = (from: number, to: number, certainty: number) => string

const recordOf = (subject: number, object: number, has_confidence_score: number): string =>
  JSON.stringify({ subject: `n${subject}`, predicate: 'biolink:causes', object: `n${object}`, has_confidence_score })

const given = process.argv.slice(2)
const isOfForms = given[0] === '--forms'
const sizes =
  given.length > (isOfForms ? 1 : 0) ? given.slice(isOfForms ? 1 : 0).map(Number) : [100_000, 1_000_000, 2_000_000]
for (const edges of sizes) {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-tables-'))
  try {
    const found = isOfForms ? await figuresOfForms(folder, edges) : await figures(folder, edges)
    process.stdout.write(`${JSON.stringify(found)}\n`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function figures(folder: string, edges: number) {
  const concepts = Math.max(100, Math.round(edges * CONCEPTS_PER_EDGE))
  await writeTable(folder, edges, concepts)
  const importing = performance.now()
  await run(
    folder,
    'import',
    '--format',
    'csv',
    '--nodes',
    join(folder, 'nodes.csv'),
    '--edges',
    join(folder, 'edges.csv'),
    '--publish',
  )
  const imported = performance.now() - importing
  const file = join(folder, 'aetia.db')
  // The import leaves no compiled file; the first of these servers writes it.
  const withoutFile = await served(folder)
  const withFile = await served(folder)
  return {
    edges,
    concepts,
    importSeconds: round(imported / 1000),
    storeMegabytes: round((await stat(file)).size / 1e6),
    ...(await loaded(file)),
    compiledFileMegabytes: round((await stat(join(folder, 'aetia.graph'))).size / 1e6),
    withoutFile,
    withFile,
  }
}

/**
 * Seconds of the processor from bytes to claims, which are not kept, and what is resident at most,
 * in megabytes.
 */
async function figuresOfForms(folder: string, edges: number) {
  const found: Record<string, { readonly seconds: number; readonly megabytes: number }> = {}
  for (const [form, { around, edge }] of Object.entries(FORMS)) {
    const file = join(folder, 'edges')
    const luck = luckOf(7)
    await write(file, function* () {
      yield around[0]
      for (let at = 0; at < edges; at++)
        yield edge(Math.floor(luck() * 47_000), Math.floor(luck() * 47_000), (50 + Math.floor(luck() * 50)) / 100)
      yield around[1]
    })
    const bytes = () => {
      const stream = createReadStream(file, { highWaterMark: 2 ** 18 })
      return form.endsWith('.gz') ? stream.pipe(createGzip({ level: 1 })) : stream
    }
    let claims = 0
    let most = 0
    const start = process.cpuUsage()
    for await (const rows of readEdges(form.includes('csv') ? 'csv' : 'kgx', bytes())) {
      for (const row of rows) if (row.type === 'CLAIM') claims++
      most = Math.max(most, process.memoryUsage.rss())
    }
    if (claims < edges) throw new Error(`${form} has ${claims} claims`)
    const { user, system } = process.cpuUsage(start)
    found[form] = { seconds: round((user + system) / 1e6), megabytes: Math.round(most / 1e6) }
  }
  return { edges, ...found }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

async function loaded(file: string) {
  const store = await openSqliteStore({ file, readOnly: true })
  const start = performance.now()
  const { adjacency } = (await openGraphHistory(store)).current()
  const loadSeconds = round((performance.now() - start) / 1000)
  await store.close()
  const { targets, offsets, certainty, predicate, explicitness, shortcut } = adjacency
  // The positions of claims are as many bytes as their targets.
  const bytes = [targets, targets, offsets, certainty, predicate, explicitness, shortcut]
    .map(({ byteLength }) => byteLength)
    .reduce((sum, length) => sum + length)
  return { loadSeconds, adjacencyBytesPerEdge: round(bytes / targets.length) }
}

/**
 * Seconds from the start of a server to its first answer, those of the processor in it, and what is
 * resident then, in megabytes (Linux).
 */
async function served(folder: string) {
  const start = performance.now()
  const env = { ...process.env, AETIA_DATA_DIR: folder, PORT: String(PORT), HOST: '127.0.0.1' }
  const child = spawn(process.execPath, [CLI, 'serve'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (text) => String(text).includes('ready') && resolve())
    })
    const query =
      '{ causalPaths(question: { from: ["entity:n7"], to: ["entity:n3"], maxLength: 2 }, first: 1) { nodes { certainty } } }'
    const response = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    await response.text()
    const first = performance.now() - start
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    const ticks = (await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '')).split(' ')
    return {
      firstAnswerSeconds: round(first / 1000),
      // Ticks of Linux are a hundredth of a second.
      processorSeconds: round((Number(ticks[13] ?? 0) + Number(ticks[14] ?? 0)) / 100),
      residentMegabytes: Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000),
    }
  } finally {
    child.kill()
    await new Promise((resolve) => child.once('close', resolve))
  }
}

function run(folder: string, ...args: readonly string[]): Promise<void> {
  const env = { ...process.env, AETIA_DATA_DIR: folder }
  const child = spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))))
  })
}

async function writeTable(folder: string, edges: number, concepts: number): Promise<void> {
  const luck = luckOf(7)
  await write(join(folder, 'nodes.csv'), function* () {
    yield 'id,kind,name\n'
    for (let node = 0; node < concepts; node++) yield `n${node},ENTITY,Made-up thing ${node}\n`
  })
  await write(join(folder, 'edges.csv'), function* () {
    yield 'subject,predicate,object,certainty\n'
    const said = new Set<number>()
    while (said.size < edges) {
      const from = Math.floor(concepts * luck() ** 3)
      const to = Math.floor(concepts * luck() ** 2)
      if (from === to || said.has(from * concepts + to)) continue
      said.add(from * concepts + to)
      yield `n${from},CAUSES,n${to},${(50 + Math.floor(luck() * 50)) / 100}\n`
    }
  })
}

async function write(file: string, lines: () => Iterable<string>): Promise<void> {
  const stream = createWriteStream(file)
  let text = ''
  for (const line of lines()) {
    text += line
    if (text.length < 1_000_000) continue
    if (!stream.write(text)) await new Promise((resolve) => stream.once('drain', resolve))
    text = ''
  }
  await new Promise<void>((resolve) => stream.end(text, resolve))
}

/** Numbers from 0 to 1 that are the same in every run. */
function luckOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
