import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pathsOf, walk } from '../engine.ts'
import { benchGraph } from '../graphs/bench-graph.ts'
import type { EdgeList } from '../graphs/edge-list.ts'
import { joinedPairs, type Pair } from '../graphs/joined-pairs.ts'
import { DENSE, SPARSE, scaleFree } from '../graphs/scale-free.ts'
import { graphologyOf, pathsIn } from '../peers/graphology.ts'
import { inFigures } from '../report/in-figures.ts'
import type { Bar, Report } from '../report/report.ts'
import { asSet, sameAnswer } from '../same-answer.ts'
import { median, timed } from '../timing.ts'
import { WARM_UP, warmUp } from '../warm-up.ts'
import type { Extent } from './part.ts'

const STEPS = 4

/** All simple paths of at most four steps, against graphology-simple-path. */
export async function allPathsPart(extent: Extent): Promise<Report> {
  const [edges, asked, denselyAsked, processes] = extent === 'FULL' ? [500_000, 40, 3, 5] : [50_000, 5, 2, 1]
  const sparse = measure(scaleFree(edges, 'CYCLIC', SPARSE), asked)
  const dense = measure(scaleFree(edges, 'CYCLIC', DENSE), denselyAsked)
  const sparsely = await coldTimes(edges, SPARSE, sparse.pairs.slice(0, processes))
  const densely = await coldTimes(edges, DENSE, dense.pairs.slice(0, 2))
  const row = (name: string, how: string, { ours, theirs }: Times) => {
    const ratios = ours.map((milliseconds, index) => theirs[index]! / milliseconds)
    return [
      name,
      how,
      median(ours),
      median(theirs),
      median(theirs) / median(ours),
      Math.min(...ratios),
      Math.max(...ratios),
    ]
  }
  const bar = (how: string, wanted: number, { ours, theirs }: Times): Bar => {
    const ratio = median(theirs) / median(ours)
    return {
      figure: `all simple paths <= 4 steps, ${edges.toLocaleString('en')} edges, against graphology-simple-path, ${how}`,
      bar: `${wanted} times faster`,
      reached: inFigures(ratio),
      isMet: ratio >= wanted,
    }
  }
  return {
    title: 'All simple paths of at most four steps',
    method: [
      `Two random scale-free graphs of about ${edges.toLocaleString('en')} edges, each running both ways: one with ${SPARSE} edges a concept, one with ${DENSE}; random joined pairs.`,
      ...[sparse, dense].map(({ about }) => about),
      'Both answer with every path as an array. The sets of paths are compared before anything is timed.',
      `Warm: every pair was asked once before, and ${WARM_UP} others were. Cold: the first question ever of a new process that holds the graph, so no code is compiled yet; ${processes} processes for each of the two, and 2 on the dense graph.`,
    ],
    tables: [
      {
        title: 'Time per question',
        columns: [
          'graph',
          '',
          'Aetia, median ms',
          'graphology-simple-path 0.2.0, median ms',
          'times faster',
          'least, pair by pair',
          'greatest',
        ],
        rows: [
          row('sparse', 'warm', sparse),
          row('sparse', 'cold', sparsely),
          row('dense', 'warm', dense),
          row('dense', 'cold', densely),
        ],
      },
    ],
    plots: [],
    bars: [
      bar('sparse, warm', 500, sparse),
      bar('sparse, cold', 100, sparsely),
      bar('dense, warm', 500, dense),
      bar('dense, cold', 100, densely),
    ],
  }
}

/** Milliseconds, pair by pair. */
interface Times {
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
}

interface Measured extends Times {
  readonly about: string
  readonly pairs: readonly Pair[]
}

function measure(list: EdgeList, asked: number): Measured {
  const graph = benchGraph(list)
  const peer = graphologyOf(list)
  const pairs = joinedPairs(walk(graph), STEPS, asked, 11)
  let paths = 0
  for (const [start, end] of pairs) {
    const answer = asSet(pathsOf(graph, start, end, STEPS))
    sameAnswer(`paths from ${start} to ${end}`, answer, asSet(pathsIn(peer, start, end, STEPS)))
    paths += answer.length
  }
  warmUp(graph, STEPS)
  return {
    about: `${list.size.toLocaleString('en')} concepts, ${list.from.length.toLocaleString('en')} edges: ${asked} pairs with ${inFigures(paths / asked)} paths on average.`,
    pairs,
    ours: pairs.map(([start, end]) => timed(() => pathsOf(graph, start, end, STEPS)).milliseconds),
    theirs: pairs.map(([start, end]) => timed(() => pathsIn(peer, start, end, STEPS)).milliseconds),
  }
}

async function coldTimes(edges: number, perConcept: number, pairs: readonly Pair[]): Promise<Times> {
  const script = join(import.meta.dirname, 'cold-paths.ts')
  const ask = async (who: string) => {
    const times: number[] = []
    for (const pair of pairs) {
      const words = [script, who, ...[edges, perConcept, ...pair, STEPS].map(String)]
      times.push(Number((await promisify(execFile)(process.execPath, words)).stdout))
    }
    return times
  }
  return { ours: await ask('aetia'), theirs: await ask('graphology') }
}
