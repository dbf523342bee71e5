import { allPaths, neighborhood, reach, walk } from '../engine.ts'
import { benchGraph } from '../graphs/bench-graph.ts'
import { joinedPairs } from '../graphs/joined-pairs.ts'
import { scaleFree } from '../graphs/scale-free.ts'
import { openGraphology } from '../peers/graphology.ts'
import { openKuzu } from '../peers/kuzu.ts'
import type { Asked } from '../peers/peer.ts'
import { openPostgres } from '../peers/postgres.ts'
import { openSqlite } from '../peers/sqlite.ts'
import { inFigures } from '../report/in-figures.ts'
import type { Bar, Report } from '../report/report.ts'
import { asSet, sameAnswer } from '../same-answer.ts'
import { median, quantile, timed, timedLater } from '../timing.ts'
import type { Extent } from './part.ts'

const STEPS = 3
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
  const [edges, asked] = extent === 'FULL' ? [2_000_000, 40] : [20_000, 5]
  const list = scaleFree(edges, 'CYCLIC')
  const loading = timed(() => benchGraph(list))
  const graph = loading.result
  const compiling = timed(() => walk(graph))
  const compiled = compiling.result
  const pairs = joinedPairs(compiled, STEPS, asked, 41)
  const starts = pairs.map(([start]) => start)
  const near = starts.map((start) => [...neighborhood(graph, start, STEPS)].sort((a, b) => a - b))
  const between = pairs.map(([start, end]) => asSet(allPaths(graph, start, end, STEPS)))
  for (const [index, start] of starts.entries()) {
    const ranked = reach(graph, start, STEPS).toSorted((a, b) => a - b)
    sameAnswer(`concepts within ${STEPS} steps of ${start}`, ranked, near[index])
  }

  const loads: (string | number)[][] = [['Aetia', loading.milliseconds + compiling.milliseconds]]
  const nearRows: Row[] = [
    { name: 'Aetia', times: starts.map((start) => timed(() => neighborhood(graph, start, STEPS)).milliseconds) },
    {
      name: 'Aetia, each with its most certain path (leadsTo)',
      times: starts.map((start) => timed(() => reach(graph, start, STEPS)).milliseconds),
    },
  ]
  const pathRows: Row[] = [
    { name: 'Aetia', times: pairs.map(([start, end]) => timed(() => allPaths(graph, start, end, STEPS)).milliseconds) },
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
    for (const way of peer.ways) {
      await compareWith(way)
      if (way.neighborhoodSize) {
        const times: number[] = []
        for (const start of starts)
          times.push((await timedLater(async () => way.neighborhoodSize?.(start, STEPS))).milliseconds)
        nearRows.push({ name: way.name, times })
      }
      if (way.paths) {
        const times: number[] = []
        for (const [start, end] of pairs)
          times.push((await timedLater(async () => way.paths?.(start, end, STEPS))).milliseconds)
        pathRows.push({ name: way.name, times })
      }
    }
    await peer.close()
  }

  /** Also warms a peer up. */
  async function compareWith({ name, neighborhood, neighborhoodSize, paths }: Asked): Promise<void> {
    for (const [index, [start, end]] of pairs.entries()) {
      const question = `${name}: ${STEPS} steps from ${start}`
      // Lists of ten thousands take some peers long to hand out; a few are compared in full, the others by size.
      if (neighborhood && index < 5)
        sameAnswer(
          question,
          (await neighborhood(start, STEPS)).toSorted((a, b) => a - b),
          near[index],
        )
      if (neighborhoodSize) sameAnswer(question, await neighborhoodSize(start, STEPS), near[index]?.length)
      if (paths) sameAnswer(`${question} to ${end}`, asSet(await paths(start, end, STEPS)), between[index])
    }
  }

  const size = list.from.length.toLocaleString('en')
  return {
    title: `Neighborhoods and paths of three steps, ${size} edges`,
    method: [
      `A random scale-free graph of ${list.size.toLocaleString('en')} concepts and ${size} edges, each running both ways; ${asked} random pairs joined by at most three steps. A neighborhood has ${inFigures(median(near.map(({ length }) => length)))} concepts in the median, a pair ${inFigures(median(between.map(({ length }) => length)))} paths.`,
      'Every peer holds the same graph in memory or in its own files, with an index each way; statements are prepared, and every question was asked once before. Before anything is timed its answer is compared with ours.',
      'A neighborhood is timed as the number of concepts in it, so that no peer pays for how it hands out rows; paths are timed as lists.',
      'Kuzu runs on all cores, PostgreSQL in a process of its own on the same machine, the others on one thread of this process.',
      ...absent.map((reason) => `Absent: ${reason}.`),
    ],
    tables: [
      table(`Concepts within ${STEPS} steps`, nearRows),
      table(`All simple paths of at most ${STEPS} steps`, pathRows),
      { title: 'Loading the graph from columns', columns: ['', 'ms'], rows: loads },
    ],
    plots: [],
    bars: [
      ...barsOf(`3-step neighborhood, ${size} edges`, NEIGHBORHOOD_BARS, nearRows),
      ...barsOf(`all simple paths <= 3 steps, ${size} edges`, PATH_BARS, pathRows),
    ],
  }
}

const table = (title: string, rows: readonly Row[]) => ({
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
