import type { FilteredGraph } from '../../src/traversal/graph/filtered-graph.ts'
import { engineOf, question, walk } from '../engine.ts'
import { type BenchGraph, benchGraph } from '../graphs/bench-graph.ts'
import { hubPairs, joinedPairs, type Pair } from '../graphs/joined-pairs.ts'
import { scaleFree } from '../graphs/scale-free.ts'
import { graphologyOf, pathsIn } from '../peers/graphology.ts'
import { inFigures } from '../report/in-figures.ts'
import type { Bar, Report } from '../report/report.ts'
import { sameAnswer } from '../same-answer.ts'
import { quantile, timedClosely } from '../timing.ts'
import type { Extent } from './part.ts'

const STEPS = 6
const FIRST = 100
const PAIRS = 200
const WARM_UP = 50

/** The 100 most certain paths of at most six steps. */
export async function rankedPart(extent: Extent): Promise<Report> {
  compareWithListing()
  const sizes: readonly (readonly [edges: number, bar: number])[] =
    extent === 'FULL'
      ? [
          [260_000, 10],
          [1_000_000, 30],
          [10_000_000, 200],
        ]
      : [[26_000, 10]]
  const rows: (string | number)[][] = []
  const bars: Bar[] = []
  const middle: [number, number][] = []
  const high: [number, number][] = []
  for (const [edges, bar] of sizes) {
    const graph = benchGraph(scaleFree(edges, 'CYCLIC'))
    const compiled = walk(graph)
    const size = graph.edges.from.length.toLocaleString('en')
    const random = times(graph, joinedPairs(compiled, STEPS, extent === 'FULL' ? PAIRS : 20, 31))
    const ofHubs = times(graph, hubPairs(compiled, 20))
    rows.push([size, 'random joined pairs', ...figures(random)], [size, 'the 20 greatest hubs', ...figures(ofHubs)])
    const p95 = quantile(random.byClock, 0.95)
    middle.push([graph.edges.from.length, quantile(random.byClock, 0.5)])
    high.push([graph.edges.from.length, p95])
    bars.push({
      figure: `ranked top 100, at most 6 steps, ${size} edges, p95`,
      bar: `${bar} ms`,
      reached: `${inFigures(p95)} ms, ${inFigures(quantile(random.byProcessor, 0.95))} of processor time`,
      isMet: p95 <= bar,
    })
  }
  const acyclic = benchGraph(scaleFree(sizes[0]?.[0] ?? 0, 'ACYCLIC'))
  const pairs = joinedPairs(walk(acyclic), STEPS, extent === 'FULL' ? PAIRS : 20, 31)
  rows.push([
    acyclic.edges.from.length.toLocaleString('en'),
    'random joined pairs, acyclic',
    ...figures(times(acyclic, pairs)),
  ])
  return {
    title: 'Ranked: the 100 most certain paths of at most six steps',
    method: [
      `Random scale-free graphs with ten edges a concept, each running both ways; ${PAIRS} random joined pairs, and pairs of the concepts with the most steps, which is the worst one can ask.`,
      'The time is that of `PathEngine.rank`: search, ranking, and the 100 paths with the records of their concepts and claims, which are made on demand here. Nothing is kept from one question to the next but the compiled walk; 50 other questions were asked before.',
      'Processor time is what this thread had a processor for: on a machine that others use too it says more than the clock. The kernel may count it in ticks of some milliseconds.',
      'Before that, on 10,000 edges, the whole ranking of at most four steps between 20 pairs is compared, path by path, with the sorted list of graphology-simple-path.',
    ],
    tables: [
      {
        title: 'Time per question',
        columns: [
          'edges',
          'between',
          'p50, ms',
          'p95, ms',
          'slowest, ms',
          'mean of processor time, ms',
          'p95 of processor time, ms',
        ],
        rows,
      },
    ],
    plots: [
      {
        name: 'ranked',
        title: 'The 100 most certain paths of at most six steps',
        x: 'edges',
        y: 'milliseconds',
        series: [
          { name: 'Aetia, p50', points: middle },
          { name: 'Aetia, p95', points: high },
          { name: 'to reach, p95', points: sizes },
        ],
      },
    ],
    bars,
  }
}

/** Milliseconds, question by question. */
interface Times {
  readonly byClock: readonly number[]
  readonly byProcessor: readonly number[]
}

const figures = ({ byClock, byProcessor }: Times) => [
  quantile(byClock, 0.5),
  quantile(byClock, 0.95),
  Math.max(...byClock),
  byProcessor.reduce((sum, time) => sum + time, 0) / byProcessor.length,
  quantile(byProcessor, 0.95),
]

function times(graph: BenchGraph, pairs: readonly Pair[]): Times {
  const ask = ([start, end]: Pair) => engineOf(graph).page(question(graph, start, end, STEPS), null, FIRST)
  for (const pair of joinedPairs(walk(graph), STEPS, WARM_UP, 32)) ask(pair)
  const all = pairs.map((pair) => timedClosely(() => ask(pair)))
  return {
    byClock: all.map(({ milliseconds }) => milliseconds),
    byProcessor: all.map(({ ofProcessor }) => ofProcessor),
  }
}

function compareWithListing(): void {
  const list = scaleFree(10_000, 'CYCLIC')
  const graph = benchGraph(list)
  const peer = graphologyOf(list)
  const compiled = walk(graph)
  for (const [start, end] of joinedPairs(compiled, 4, 20, 5)) {
    const all = pathsIn(peer, start, end, 4).map((path) => ({ path, cost: costAlong(compiled, path) }))
    all.sort((a, b) => a.cost - b.cost || a.path.length - b.path.length || compare(a.path, b.path))
    const { paths } = engineOf(graph).page(question(graph, start, end, 4), null, all.length + 1)
    sameAnswer(
      `ranking from ${start} to ${end}`,
      paths.map(({ position }) => Array.from(position.nodes)),
      all.map(({ path }) => path),
    )
  }
}

const costAlong = ({ out, costs }: FilteredGraph, path: readonly number[]): number =>
  path.slice(1).reduce((sum, to, index) => {
    const from = path[index]!
    const row = out.targets.subarray(out.offsets[from], out.offsets[from + 1]).indexOf(to)
    return sum + costs[out.cost[out.offsets[from]! + row]!]!
  }, 0)

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((node, place) => node !== other[place])
  return index === -1 ? 0 : one[index]! - other[index]!
}
