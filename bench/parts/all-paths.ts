import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pathsOf, walk } from '../engine.ts'
import { benchGraph } from '../graphs/bench-graph.ts'
import { joinedPairs } from '../graphs/joined-pairs.ts'
import { scaleFree } from '../graphs/scale-free.ts'
import { graphologyOf, pathsIn } from '../peers/graphology.ts'
import { inFigures } from '../report/in-figures.ts'
import type { Report } from '../report/report.ts'
import { asSet, sameAnswer } from '../same-answer.ts'
import { median, timed } from '../timing.ts'
import type { Extent } from './part.ts'

const STEPS = 4

/** All simple paths of at most four steps, against graphology-simple-path. */
export async function allPathsPart(extent: Extent): Promise<Report> {
  const [edges, asked, processes] = extent === 'FULL' ? [500_000, 40, 5] : [50_000, 5, 1]
  const list = scaleFree(edges, 'CYCLIC')
  const graph = benchGraph(list)
  const peer = graphologyOf(list)
  const pairs = joinedPairs(walk(graph), STEPS, asked, 11)
  const ours: number[] = []
  const theirs: number[] = []
  let paths = 0
  // The first round answers for equality and warms both up; the second is timed.
  for (const [start, end] of pairs) {
    const answer = asSet(pathsOf(graph, start, end, STEPS))
    sameAnswer(`paths from ${start} to ${end}`, answer, asSet(pathsIn(peer, start, end, STEPS)))
    paths += answer.length
  }
  for (const [start, end] of pairs) {
    ours.push(timed(() => pathsOf(graph, start, end, STEPS)).milliseconds)
    theirs.push(timed(() => pathsIn(peer, start, end, STEPS)).milliseconds)
  }
  const cold = await coldTimes(list.from.length, pairs.slice(0, processes))
  const ratios = ours.map((milliseconds, index) => theirs[index]! / milliseconds)
  const warmRatio = median(theirs) / median(ours)
  const coldRatio = median(cold.map(({ theirs }) => theirs)) / median(cold.map(({ ours }) => ours))
  const row = (name: string, ours: number, theirs: number) => [name, ours, theirs, theirs / ours]
  const figure = `all simple paths <= 4 steps, ${list.from.length.toLocaleString('en')} edges, against graphology-simple-path`
  return {
    title: 'All simple paths of at most four steps',
    method: [
      `A random scale-free graph of ${list.size.toLocaleString('en')} concepts and ${list.from.length.toLocaleString('en')} edges, each running both ways; ${asked} random joined pairs, with ${inFigures(paths / asked)} paths each on average.`,
      'Both answer with every path as an array. The sets of paths are compared before anything is timed.',
      'Warm: every pair was asked once before. Cold: the first question ever of a new process that holds the graph, so no code is compiled yet; a process for each pair.',
    ],
    tables: [
      {
        title: 'Time per question',
        columns: ['', 'Aetia, ms', 'graphology-simple-path 0.2.0, ms', 'times faster'],
        rows: [
          row('warm, median', median(ours), median(theirs)),
          row('warm, slowest', Math.max(...ours), Math.max(...theirs)),
          row('cold, median', median(cold.map(({ ours }) => ours)), median(cold.map(({ theirs }) => theirs))),
        ],
      },
      {
        title: 'Times faster, pair by pair, warm',
        columns: ['least', 'median', 'greatest'],
        rows: [[Math.min(...ratios), median(ratios), Math.max(...ratios)]],
      },
    ],
    plots: [],
    bars: [
      { figure: `${figure}, warm`, bar: '500 times faster', reached: inFigures(warmRatio), isMet: warmRatio >= 500 },
      { figure: `${figure}, cold`, bar: '100 times faster', reached: inFigures(coldRatio), isMet: coldRatio >= 100 },
    ],
  }
}

interface ColdTimes {
  readonly ours: number
  readonly theirs: number
}

async function coldTimes(edges: number, pairs: readonly (readonly [number, number])[]): Promise<ColdTimes[]> {
  const times: ColdTimes[] = []
  for (const pair of pairs) {
    const one = async (who: string) => {
      const words = [join(import.meta.dirname, 'cold-paths.ts'), who, `${edges}`, ...pair.map(String), `${STEPS}`]
      return Number((await promisify(execFile)(process.execPath, words)).stdout)
    }
    times.push({ ours: await one('aetia'), theirs: await one('graphology') })
  }
  return times
}
