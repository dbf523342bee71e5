import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inFigures } from '../report/in-figures.ts'
import type { Bar, Report, Table } from '../report/report.ts'
import { sameAnswer } from '../same-answer.ts'
import type { LoadOptions, LoadResult } from '../serving/load.ts'
import { type Asked, bodyOf, SERVED_QUESTIONS, type ServedQuestion } from '../serving/questions.ts'
import { median } from '../timing.ts'
import type { Extent } from './part.ts'

const FOLDER = join(import.meta.dirname, '../serving')
const CONNECTIONS = 32
/** By question. */
const WARM_UP = [1_500, 400]

interface Served {
  readonly url: string
  readonly child: ChildProcess
}

/** Servers have the first core, and what asks them the second, where the system can pin processes. */
async function pinned(child: ChildProcess, core: number): Promise<void> {
  await promisify(execFile)('taskset', ['-a', '-p', '-c', String(core), String(child.pid)]).catch(() => {})
}

const PEERS = ['aetia', 'bare', 'apollo', 'mercurius', 'yoga'] as const
type Peer = (typeof PEERS)[number]

/** Null where the peer is not installed. */
async function serve(peer: Peer): Promise<Served | null> {
  const child = fork(join(FOLDER, 'serve.ts'), [peer], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await pinned(child, 0)
  const [{ url }] = (await once(child, 'message')) as [{ url?: string }]
  if (url !== undefined) return { url, child }
  child.kill()
  return null
}

async function processorTime(child: ChildProcess): Promise<number> {
  child.send('processor time')
  const [{ processorTime }] = (await once(child, 'message')) as [{ processorTime: number }]
  return processorTime
}

/** One load: what it found, and the processor time of the server per request, in microseconds. */
interface Load extends LoadResult {
  readonly cost: number
  /** Requests a second. */
  readonly rate: number
}

async function load({ url, child }: Served, asked: Asked, seconds: number, requests = 0): Promise<Load> {
  const options: LoadOptions = { ...asked, url, connections: CONNECTIONS, seconds, requests }
  const before = await processorTime(child)
  const running = promisify(execFile)(process.execPath, [join(FOLDER, 'load.ts'), JSON.stringify(options)])
  await pinned(running.child, 1)
  const found = JSON.parse((await running).stdout) as LoadResult
  if (found.failed > 0) throw new Error(`${url}: ${found.failed} of ${found.requests} requests failed`)
  const cost = ((await processorTime(child)) - before) / Math.max(1, found.requests)
  return { ...found, cost, rate: found.requests / seconds }
}

const answerOf = async ({ url }: Served, query: string) => {
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'identity' }
  const response = await fetch(url, { method: 'POST', headers, body: bodyOf(query) })
  return (await response.text()).trim()
}

const tagOf = async ({ url }: Served, query: string) => {
  const headers = { accept: 'application/json', 'accept-encoding': 'identity' }
  const response = await fetch(`${url}?${new URLSearchParams({ query })}`, { headers })
  await response.text()
  return response.headers.get('etag') ?? undefined
}

/** A row of the table: a server, and how it is asked. */
interface Row {
  readonly name: string
  readonly peer: Peer
  readonly method: Asked['method']
  readonly isNew?: Asked['isNew']
  readonly isKnown?: boolean
}

const ROWS = {
  againByPost: { name: 'Aetia, asked again, POST', peer: 'aetia', method: 'POST' },
  bareByPost: { name: 'bare node:http, POST', peer: 'bare', method: 'POST' },
  againByGet: { name: 'Aetia, asked again, GET', peer: 'aetia', method: 'GET' },
  bareByGet: { name: 'bare node:http, GET', peer: 'bare', method: 'GET' },
  again304: { name: 'Aetia, asked again, 304', peer: 'aetia', method: 'GET', isKnown: true },
  bare304: { name: 'bare node:http, 304', peer: 'bare', method: 'GET', isKnown: true },
  firstByPost: { name: 'Aetia, other variables, POST', peer: 'aetia', method: 'POST', isNew: 'VARIABLES' },
  firstByGet: { name: 'Aetia, other variables, GET', peer: 'aetia', method: 'GET', isNew: 'VARIABLES' },
  apollo: { name: 'Apollo standalone, other variables', peer: 'apollo', method: 'POST', isNew: 'VARIABLES' },
  mercurius: { name: 'Mercurius with JIT, other variables', peer: 'mercurius', method: 'POST', isNew: 'VARIABLES' },
  yoga: { name: 'GraphQL Yoga, other variables', peer: 'yoga', method: 'POST', isNew: 'VARIABLES' },
  newDocument: { name: 'Aetia, another document', peer: 'aetia', method: 'POST', isNew: 'DOCUMENT' },
  newToApollo: { name: 'Apollo standalone, another document', peer: 'apollo', method: 'POST', isNew: 'DOCUMENT' },
  newToMercurius: { name: 'Mercurius, another document', peer: 'mercurius', method: 'POST', isNew: 'DOCUMENT' },
  newToYoga: { name: 'GraphQL Yoga, another document', peer: 'yoga', method: 'POST', isNew: 'DOCUMENT' },
} as const satisfies Readonly<Record<string, Row>>
type RowName = keyof typeof ROWS

/** What is compared: the first row with the second, and how many times better it is to be, per question. */
const COMPARED: readonly (readonly [
  figure: string,
  of: RowName,
  to: RowName,
  least: readonly [number, number] | null,
])[] = [
  ['answer asked again by POST, share of bare node:http', 'againByPost', 'bareByPost', [0.85, 0.8]],
  ['answer asked again by GET, share of bare node:http', 'againByGet', 'bareByGet', [0.85, 0.8]],
  ['304, share of bare node:http', 'again304', 'bare304', [0.85, 0.8]],
  ['answer to other variables, times Apollo standalone', 'firstByPost', 'apollo', [2.5, 4]],
  ['answer to other variables, times Mercurius with JIT', 'firstByPost', 'mercurius', [1, 1]],
  ['answer to other variables, times GraphQL Yoga', 'firstByPost', 'yoga', null],
  ['answer to another document, times Apollo standalone', 'newDocument', 'newToApollo', null],
  ['answer to another document, times Mercurius', 'newDocument', 'newToMercurius', null],
]

/** Answers over HTTP: again and for the first time, against servers of the same schema. */
export async function servingPart(extent: Extent): Promise<Report> {
  const [rounds, seconds] = extent === 'FULL' ? [3, 1] : [1, 0.2]
  const servers = new Map<Peer, Served>()
  try {
    for (const peer of PEERS) {
      const server = await serve(peer)
      if (server) servers.set(peer, server)
    }
    const tables: Table[] = []
    const bars: Bar[] = []
    for (const [index, question] of SERVED_QUESTIONS.entries()) {
      const found = await measured(servers, question, {
        rounds,
        seconds,
        warmUp: extent === 'FULL' ? WARM_UP[index] : 50,
      })
      const size = `${inFigures((found.get('firstByPost')?.bytes ?? 0) / 1000)} kB`
      tables.push(tableOf(`${question.name}, ${size}`, found))
      bars.push(...barsOf(found, size, index))
    }
    return {
      title: 'Serving',
      method: [
        `Servers run on one core, and one of them is asked at a time, over ${CONNECTIONS} open connections from the other core. Each figure is the median of ${rounds} rounds through all rows. Ratios are of the server's processor time per request, which other work on the machine changes little, and of requests a second.`,
        'Bare is node:http that writes the same bytes under two headers. The others execute the same schema with the same resolvers; none keeps answers. Asked again: letter by letter the same request. Other variables: a known operation, with a variable that was never sent before. Another document: each differs in a comment, and is parsed and validated.',
        'Mercurius (with its JIT) and GraphQL Yoga are not among the dependencies: npm install --no-save mercurius graphql-yoga.',
      ],
      tables,
      plots: [],
      bars,
    }
  } finally {
    for (const { child } of servers.values()) child.kill()
  }
}

interface Pace {
  readonly rounds: number
  /** Requests of each row before anything is measured: code that is still compiled says little. */
  readonly warmUp: number | undefined
  readonly seconds: number
}

/** The medians of every row whose server is installed. */
async function measured(servers: ReadonlyMap<Peer, Served>, { query, name }: ServedQuestion, pace: Pace) {
  const aetia = servers.get('aetia')
  if (!aetia) throw new Error('Aetia does not serve')
  const text = await answerOf(aetia, query)
  const knownTag = await tagOf(aetia, query)
  const dataOf = (answer: string) => JSON.stringify(JSON.parse(answer).data)
  for (const [peer, server] of servers) {
    if (peer === 'bare') server.child.send(`answer ${text}\n`)
    else sameAnswer(`${name}, ${peer}`, dataOf(await answerOf(server, query)), dataOf(text))
  }
  const loads = new Map<RowName, Load[]>()
  for (let round = -1; round < pace.rounds; round++) {
    for (const [key, { peer, method, ...row }] of Object.entries(ROWS) as [RowName, Row][]) {
      const server = servers.get(peer)
      if (!server) continue
      if (peer === 'bare') server.child.send(row.isKnown ? 'not modified' : 'modified')
      const asked: Asked = { method, query, isNew: row.isNew, knownTag: row.isKnown ? knownTag : undefined }
      const found = await (round < 0 ? load(server, asked, 0, pace.warmUp) : load(server, asked, pace.seconds))
      if (round >= 0) loads.set(key, [...(loads.get(key) ?? []), found])
    }
  }
  return new Map([...loads].map(([key, found]) => [key, medians(found)] as const))
}

const medians = (loads: readonly Load[]) => {
  const of = (figure: (load: Load) => number) => median(loads.map(figure))
  return {
    bytes: of((load) => load.bytes),
    cost: of((load) => load.cost),
    rate: of((load) => load.rate),
    median: of((load) => load.median),
    p99: of((load) => load.p99),
    spread: of((load) => load.p99 / load.median),
  }
}
type Medians = ReadonlyMap<RowName, ReturnType<typeof medians>>

function tableOf(title: string, found: Medians): Table {
  const columns = ['server', 'processor time per request (us)', 'requests a second', 'p50 (ms)', 'p99 (ms)', 'p99/p50']
  const rows = (Object.keys(ROWS) as RowName[]).map((key) => {
    const { name } = ROWS[key]
    const row = found.get(key)
    return row ? [name, row.cost, row.rate, row.median, row.p99, row.spread] : [name, 'not installed', '', '', '', '']
  })
  return { title, columns, rows }
}

function barsOf(found: Medians, size: string, index: number): Bar[] {
  const compared = COMPARED.map(([figure, of, to, least]): Bar => {
    const [one, other] = [found.get(of), found.get(to)]
    const bar = least?.[index]
    const cost = one && other ? other.cost / one.cost : null
    const rate = one && other ? one.rate / other.rate : null
    return {
      figure: `${figure}, ${size}`,
      bar: bar === undefined ? 'no bar' : `at least ${bar}`,
      reached:
        cost === null || rate === null
          ? 'not measured'
          : `${inFigures(cost)} by processor time, ${inFigures(rate)} by requests a second`,
      isMet: cost === null || bar === undefined ? null : cost >= bar,
    }
  })
  const spread = found.get('firstByPost')?.spread
  if (spread === undefined) return compared
  const figure = `p99 over p50 of answers to other variables, ${size}`
  return [...compared, { figure, bar: 'at most 3', reached: inFigures(spread), isMet: spread <= 3 }]
}
