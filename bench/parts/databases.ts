import { neighborhood, neighborhoodSize, pathsOf, reach, walk } from '../engine.ts'
import { benchGraph } from '../graphs/bench-graph.ts'
import type { EdgeList } from '../graphs/edge-list.ts'
import { joinedPairs, type Pair } from '../graphs/joined-pairs.ts'
import { DENSE, SPARSE, scaleFree } from '../graphs/scale-free.ts'
import { openGraphology } from '../peers/graphology.ts'
import { openKuzu } from '../peers/kuzu.ts'
import { openPostgres } from '../peers/postgres.ts'
import { openSqlite } from '../peers/sqlite.ts'
import { inFigures } from '../report/in-figures.ts'
import type { Bar, Report, Table } from '../report/report.ts'
import { asSet, sameAnswer } from '../same-answer.ts'
import { median, quantile, timed, timedLater } from '../timing.ts'
import { WARM_UP, warmUp } from '../warm-up.ts'
import type { Extent } from './part.ts'

const STEPS = 3
const FIRST = 20
/** The figures to reach, by the first words of a peer's name. */
const NEIGHBORHOOD_BARS: readonly Wanted[] = [
  ['Kuzu', '', 8],
  ['PostgreSQL', ', recursive', 30],
  ['graphology', '', 60],
]
const PATH_BARS: readonly Wanted[] = [
  ['Kuzu', '', 100],
  ['PostgreSQL', ', one join per length', 10],
  ['graphology', '', 1_000],
]
type Wanted = readonly [first: string, last: string, times: number]

interface Row {
  readonly name: string
  readonly times: readonly number[]
}

/** Neighborhoods and paths of three steps, against graphology and databases. */
export async function databasesPart(extent: Extent): Promise<Report> {
  const [edges, asked] = extent === 'FULL' ? [2_000_000, 30] : [20_000, 5]
  const sparse = await measure(scaleFree(edges, 'CYCLIC', SPARSE), asked)
  const dense = await measure(scaleFree(edges, 'CYCLIC', DENSE), asked / 2)
  const both = [sparse, dense]
  return {
    title: 'Neighborhoods and paths of three steps',
    method: [
      `Two random scale-free graphs of about ${edges.toLocaleString('en')} edges, each running both ways: one with ${SPARSE} edges a concept, one with ${DENSE}, as dense as a public biomedical graph of that size.`,
      ...both.map(({ about }) => about),
      'Every peer holds the same graph in memory or in its own files, with an index each way; statements are prepared, and every question was asked once before; of Aetia, others were too. Before anything is timed its answer is compared with ours.',
      'A neighborhood is timed as the number of concepts in it, so that no peer pays for how it hands out rows; paths are timed as lists. `leadsTo` gives the number too, finds the most certain path to each, and gives the 20 best.',
      'Kuzu runs on all cores, PostgreSQL in a process of its own on the same machine, the others on one thread of this process.',
      ...sparse.absent.map((reason) => `Absent: ${reason}.`),
    ],
    tables: both.flatMap(({ tables }) => tables),
    plots: [],
    bars: both.flatMap(({ bars }) => bars),
  }
}

interface Measured {
  readonly about: string
  readonly tables: readonly Table[]
  readonly bars: readonly Bar[]
  readonly absent: readonly string[]
}

async function measure(list: EdgeList, asked: number): Promise<Measured> {
  const loading = timed(() => benchGraph(list))
  const graph = loading.result
  const compiling = timed(() => walk(graph))
  const pairs = joinedPairs(compiling.result, STEPS, Math.ceil(asked), 41)
  const starts = pairs.map(([start]) => start)
  const near = starts.map((start) => neighborhood(graph, start, STEPS).toSorted((a, b) => a - b))
  const between = pairs.map(([start, end]) => asSet(pathsOf(graph, start, end, STEPS)))
  for (const [index, start] of starts.entries()) {
    const ranked = reach(graph, start, STEPS, list.size).nodes.toSorted((a, b) => a - b)
    sameAnswer(`concepts within ${STEPS} steps of ${start}`, ranked, near[index])
  }

  warmUp(graph, STEPS)
  for (const [start] of joinedPairs(compiling.result, STEPS, WARM_UP / 4, 98)) {
    neighborhoodSize(graph, start, STEPS)
    reach(graph, start, STEPS, FIRST)
  }
  const loads: (string | number)[][] = [['Aetia', loading.milliseconds + compiling.milliseconds]]
  const nearRows: Row[] = [
    { name: 'Aetia', times: starts.map((start) => timed(() => neighborhoodSize(graph, start, STEPS)).milliseconds) },
    {
      name: 'Aetia, the 20 most certain of them (leadsTo)',
      times: starts.map((start) => timed(() => reach(graph, start, STEPS, FIRST)).milliseconds),
    },
  ]
  const pathRows: Row[] = [
    { name: 'Aetia', times: pairs.map(([start, end]) => timed(() => pathsOf(graph, start, end, STEPS)).milliseconds) },
  ]
  const absent: string[] = []
  for (const open of [openGraphology, openKuzu, openPostgres, openSqlite]) {
    const opening = await timedLater(() => open(list))
    const peer = opening.result
    if (typeof peer === 'string') {
      absent.push(peer)
      continue
    }
    loads.push([peer.ways[0]?.name.replace(', recursive', '') ?? '', opening.milliseconds])
    for (const { name, neighborhood: list, neighborhoodSize, paths } of peer.ways) {
      // Asking once to compare also warms a peer up.
      for (const [index, [start, end]] of pairs.entries()) {
        const question = `${name}: ${STEPS} steps from ${start}`
        // Lists of ten thousands take some peers long to hand out: a few are compared in full, the
        // others by size.
        if (list && index < 5)
          sameAnswer(
            question,
            (await list(start, STEPS)).toSorted((a, b) => a - b),
            near[index],
          )
        if (neighborhoodSize) sameAnswer(question, await neighborhoodSize(start, STEPS), near[index]?.length)
        if (paths) sameAnswer(`${question} to ${end}`, asSet(await paths(start, end, STEPS)), between[index])
      }
      if (neighborhoodSize)
        nearRows.push({ name, times: await timesOf(pairs, (start) => neighborhoodSize(start, STEPS)) })
      if (paths) pathRows.push({ name, times: await timesOf(pairs, (start, end) => paths(start, end, STEPS)) })
    }
    await peer.close()
  }

  const name = `${list.size.toLocaleString('en')} concepts, ${list.from.length.toLocaleString('en')} edges`
  const counted = (lists: readonly { readonly length: number }[]) =>
    inFigures(median(lists.map(({ length }) => length)))
  return {
    about: `${name}: ${pairs.length} random pairs joined by at most ${STEPS} steps; a neighborhood has ${counted(near)} concepts in the median, a pair ${counted(between)} paths.`,
    tables: [
      table(`Concepts within ${STEPS} steps; ${name}`, nearRows),
      table(`All simple paths of at most ${STEPS} steps; ${name}`, pathRows),
      { title: `Loading from columns; ${name}`, columns: ['', 'ms'], rows: loads },
    ],
    bars: [
      ...barsOf(`3-step neighborhood; ${name}`, NEIGHBORHOOD_BARS, nearRows),
      ...barsOf(`all simple paths <= 3 steps; ${name}`, PATH_BARS, pathRows),
    ],
    absent,
  }
}

async function timesOf(
  pairs: readonly Pair[],
  ask: (start: number, end: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  for (const [start, end] of pairs) times.push((await timedLater(() => ask(start, end))).milliseconds)
  return times
}

const table = (title: string, rows: readonly Row[]): Table => ({
  title,
  columns: ['', 'median, ms', 'p95, ms', 'times the median of Aetia'],
  rows: rows.map(({ name, times }) => [
    name,
    median(times),
    quantile(times, 0.95),
    median(times) / median(rows[0]?.times ?? []),
  ]),
})

const barsOf = (figure: string, bars: readonly Wanted[], rows: readonly Row[]): Bar[] =>
  bars.map(([first, last, wanted]) => {
    const peer = rows.find(({ name }) => name.startsWith(first) && name.endsWith(last))
    const ratio = peer ? median(peer.times) / median(rows[0]?.times ?? []) : Number.NaN
    return {
      figure: `${figure}, against ${first}${last}`,
      bar: `${wanted.toLocaleString('en')} times faster`,
      reached: inFigures(ratio),
      isMet: peer ? ratio >= wanted : null,
    }
  })
