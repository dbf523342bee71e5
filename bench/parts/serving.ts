import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inFigures } from '../report/in-figures.ts'
import type { Bar, Report } from '../report/report.ts'
import { sameAnswer } from '../same-answer.ts'
import { bodyOf, SERVED_QUESTIONS, type ServedQuestion } from '../serving/questions.ts'
import type { Extent } from './part.ts'

const FOLDER = join(import.meta.dirname, '../serving')
const CONNECTIONS = 32

interface Load {
  readonly requests: number
  readonly failed: number
  readonly bytes: number
  /** Milliseconds. */
  readonly median: number
  readonly p99: number
  /** Processor time of the server per request, in microseconds. */
  readonly cost: number
}

interface Served {
  readonly url: string
  readonly child: ChildProcess
}

/** Servers have the first core, and what asks them the second, where the system can pin processes. */
async function pinned(child: ChildProcess, core: number): Promise<void> {
  await promisify(execFile)('taskset', ['-a', '-p', '-c', String(core), String(child.pid)]).catch(() => {})
}

async function serve(variant: string): Promise<Served | null> {
  const child = fork(join(FOLDER, 'serve.ts'), [variant], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
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

async function load({ url, child }: Served, body: string, seconds: number, isNew: boolean): Promise<Load> {
  const before = await processorTime(child)
  const given = [join(FOLDER, 'load.ts'), url, `${CONNECTIONS}`, `${seconds}`, body, ...(isNew ? ['new'] : [])]
  const running = promisify(execFile)(process.execPath, given)
  await pinned(running.child, 1)
  const found = JSON.parse((await running).stdout) as Omit<Load, 'cost'>
  return { ...found, cost: ((await processorTime(child)) - before) / Math.max(1, found.requests) }
}

const answerOf = async ({ url }: Served, body: string) => {
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'identity' }
  const response = await fetch(url, { method: 'POST', headers, body })
  return (await response.text()).trim()
}

/** Answers over HTTP: again and for the first time, against servers of the same schema. */
export async function servingPart(extent: Extent): Promise<Report> {
  const [warmUp, seconds] = extent === 'FULL' ? [2, 5] : [0.3, 0.5]
  const tables: Report['tables'][number][] = []
  const bars: Bar[] = []
  for (const [index, question] of SERVED_QUESTIONS.entries()) {
    const { rows, more } = await measured(question, warmUp, seconds, index)
    tables.push(rows)
    bars.push(...more)
  }
  return {
    title: 'Serving',
    method: [
      `Each server runs alone on one core and is asked over ${CONNECTIONS} open connections from the other; shares and ratios are of processor time per request, which other work on the machine changes little.`,
      'Bare is node:http that writes the same bytes. The others execute the same schema with the same resolvers; none keeps answers. Asked again: letter by letter the same request. Asked first: each request differs in a comment.',
      'Mercurius (with its JIT) and GraphQL Yoga are not among the dependencies: npm install --no-save mercurius graphql-yoga.',
    ],
    tables,
    plots: [],
    bars,
  }
}

async function measured(question: ServedQuestion, warmUp: number, seconds: number, index: number) {
  const body = bodyOf(question.query)
  const rows: (string | number)[][] = []
  const costs = new Map<string, Load>()
  let text = ''
  const run = async (name: string, variant: string, isNew: boolean) => {
    const server = await serve(variant)
    if (server === null) {
      rows.push([name, 'not installed', '', '', ''])
      return
    }
    if (variant === 'bare') server.child.send(`answer ${text}\n`)
    else {
      const { data } = JSON.parse(await answerOf(server, body))
      if (text === '') text = await answerOf(server, body)
      sameAnswer(`the answer of ${name}`, JSON.stringify(data), JSON.stringify(JSON.parse(text).data))
    }
    await load(server, body, warmUp, isNew)
    const found = await load(server, body, seconds, isNew)
    if (found.failed > 0) throw new Error(`${name}: ${found.failed} requests failed`)
    costs.set(name, found)
    rows.push([name, found.cost, found.requests / seconds, found.median, found.p99])
    server.child.kill()
    await once(server.child, 'exit')
  }
  await run('Aetia, asked again', 'aetia', false)
  await run('bare node:http', 'bare', false)
  await run('Aetia, asked first', 'aetia', true)
  await run('Apollo standalone', 'apollo', true)
  await run('Mercurius with JIT', 'mercurius', true)
  await run('GraphQL Yoga', 'yoga', true)
  const cost = (name: string) => costs.get(name)?.cost
  const ratio = (of: string, to: string) => {
    const [one, other] = [cost(of), cost(to)]
    return one === undefined || other === undefined ? null : other / one
  }
  const size = `${inFigures((costs.get('Aetia, asked again')?.bytes ?? 0) / 1000)} kB`
  const bar = (figure: string, reached: number | null, least: number): Bar => ({
    figure: `${figure}, ${size}`,
    bar: `at least ${least}`,
    reached: reached === null ? 'not measured' : inFigures(reached),
    isMet: reached === null ? null : reached >= least,
  })
  const first = costs.get('Aetia, asked first')
  const bars = [
    bar(
      'answer asked again, share of bare node:http',
      ratio('Aetia, asked again', 'bare node:http'),
      [0.85, 0.8][index] ?? 0,
    ),
    bar(
      'answer asked first, times Apollo standalone',
      ratio('Aetia, asked first', 'Apollo standalone'),
      [2.5, 4][index] ?? 0,
    ),
    bar('answer asked first, times Mercurius with JIT', ratio('Aetia, asked first', 'Mercurius with JIT'), 1),
  ]
  const spread = (first?.p99 ?? 0) / (first?.median ?? 1)
  const more =
    index === 0
      ? bars
      : [
          ...bars,
          {
            figure: `p99 over p50 of answers asked first, ${size}`,
            bar: 'at most 3',
            reached: inFigures(spread),
            isMet: spread <= 3,
          },
        ]
  const columns = ['server', 'processor time per request (us)', 'requests a second', 'median (ms)', 'p99 (ms)']
  return { rows: { title: `${question.name}, ${size}`, columns, rows }, more }
}
