import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { engineOf, neighborhoodSize, pathsOf, question, walk } from '../engine.ts'
import { benchGraph } from '../graphs/bench-graph.ts'
import { joinedPairs } from '../graphs/joined-pairs.ts'
import { scaleFree } from '../graphs/scale-free.ts'
import { graphologyOf, pathsIn } from '../peers/graphology.ts'
import { inFigures } from '../report/in-figures.ts'
import type { Bar, Report, Series } from '../report/report.ts'
import { median, timed } from '../timing.ts'
import type { Extent } from './part.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** How many questions are asked before those that are timed. */
const WARM_UP = 30

/** From this number of edges on, graphology is left out: it would take minutes and gigabytes. */
const TOO_MANY = 5_000_000

/** How time and memory grow with the graph. */
export async function growthPart(extent: Extent): Promise<Report> {
  const [sizes, asked] =
    extent === 'FULL' ? [[10_000, 100_000, 1_000_000, 2_000_000, 10_000_000], 30] : [[1_000, 10_000], 5]
  const memory: (string | number)[][] = []
  const time: (string | number)[][] = []
  const series = new Map<string, [number, number][]>()
  const bars: Bar[] = []
  const note = (name: string, edges: number, value: number) => {
    series.set(name, [...(series.get(name) ?? []), [edges, value]])
    return value
  }
  for (const size of sizes) {
    const list = scaleFree(size, 'CYCLIC')
    const edges = list.from.length
    const before = await heap()
    const building = timed(() => benchGraph(list))
    const graph = building.result
    const built = await heap()
    const compiling = timed(() => walk(graph))
    const compiled = compiling.result
    const after = await heap()
    const ofAdjacency = bytesOf(graph.view.adjacency) / edges
    const ofWalk = bytesOf(compiled) / edges
    const loading = edges < TOO_MANY ? timed(() => graphologyOf(list)) : null
    const ofPeer = loading ? (note('graphology', edges, ((await heap()) - after) / 1e6) * 1e6) / edges : Number.NaN
    memory.push([
      edges.toLocaleString('en'),
      ofAdjacency,
      ofWalk,
      (built - before) / edges,
      (after - built) / edges,
      ofPeer,
    ])
    note('Aetia: adjacency and walk', edges, ((ofAdjacency + ofWalk) * edges) / 1e6)
    note('Aetia: with keys, their index', edges, (after - before) / 1e6)
    if (size === 2_000_000) {
      bars.push({
        figure: `memory at ${edges.toLocaleString('en')} edges, adjacency`,
        bar: 'at most 30 B per edge',
        reached: `${inFigures(ofAdjacency)}, and ${inFigures(ofWalk)} for a walk`,
        isMet: ofAdjacency + ofWalk <= 30,
      })
    }

    const times = (steps: number, ask: (start: number, end: number) => unknown) => {
      const pairs = joinedPairs(compiled, steps, asked + WARM_UP, 51)
      return median(pairs.map(([start, end]) => timed(() => ask(start, end)).milliseconds).slice(WARM_UP))
    }
    const peer = loading?.result
    time.push([
      edges.toLocaleString('en'),
      note('build adjacency, from columns', edges, building.milliseconds),
      note('compile a walk', edges, compiling.milliseconds),
      note(
        'neighborhood of 3 steps',
        edges,
        times(3, (start) => neighborhoodSize(graph, start, 3)),
      ),
      note(
        'all paths, 4 steps',
        edges,
        times(4, (start, end) => pathsOf(graph, start, end, 4)),
      ),
      note(
        'ranked 100, 6 steps',
        edges,
        times(6, (start, end) => engineOf(graph).page(question(graph, start, end, 6), null, 100)),
      ),
      peer
        ? note(
            'graphology: all paths, 4 steps',
            edges,
            times(4, (start, end) => pathsIn(peer, start, end, 4)),
          )
        : Number.NaN,
      loading ? note('graphology: build', edges, loading.milliseconds) : Number.NaN,
    ])
  }
  const plotted = (isMemory: boolean): Series[] =>
    [...series].filter(([name]) => MEMORY.includes(name) === isMemory).map(([name, points]) => ({ name, points }))
  return {
    title: 'Growth with the size of the graph',
    method: [
      `Random scale-free graphs with ten edges a concept, each running both ways; medians over ${asked} random joined pairs after as many others to warm up.`,
      'Bytes of adjacency and walk are those of their arrays; beside them stands what the heap grew by, which has the keys of concepts and their index too. Records of claims are not held here: a store makes them from its rows.',
      'graphology is measured up to two million edges, without attributes.',
    ],
    tables: [
      {
        title: 'Bytes per edge',
        columns: ['edges', 'adjacency', 'walk', 'heap: adjacency and keys', 'heap: walk', 'heap: graphology'],
        rows: memory,
      },
      {
        title: 'Milliseconds',
        columns: [
          'edges',
          'build adjacency',
          'compile a walk',
          'neighborhood, 3 steps',
          'all paths, 4 steps',
          'ranked 100, 6 steps',
          'graphology: all paths, 4 steps',
          'graphology: build',
        ],
        rows: time,
      },
    ],
    plots: [
      {
        name: 'growth-of-time',
        title: 'Time by size of the graph',
        x: 'edges',
        y: 'milliseconds, median',
        series: plotted(false),
      },
      {
        name: 'growth-of-memory',
        title: 'Memory by size of the graph',
        x: 'edges',
        y: 'megabytes',
        series: plotted(true),
      },
    ],
    bars,
  }
}

const MEMORY: readonly string[] = ['graphology', 'Aetia: adjacency and walk', 'Aetia: with keys, their index']

async function heap(): Promise<number> {
  // What the last turn still held on its stack is garbage only in the next one.
  await setImmediate()
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** The bytes of the typed arrays in some data, each once. */
function bytesOf(data: object, seen = new Set<unknown>()): number {
  let bytes = 0
  for (const value of Object.values(data)) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    if (ArrayBuffer.isView(value)) bytes += value.byteLength
    else if (!Array.isArray(value) && !(value instanceof Map)) bytes += bytesOf(value, seen)
  }
  return bytes
}
