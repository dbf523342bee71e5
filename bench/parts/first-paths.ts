import type { FilteredGraph } from '../../src/traversal/graph/filtered-graph.ts'
import { pathsOf, walk } from '../engine.ts'
import { benchGraph } from '../graphs/bench-graph.ts'
import { joinedPairs } from '../graphs/joined-pairs.ts'
import { scaleFree } from '../graphs/scale-free.ts'
import { checksumOf, pathEnum } from '../peers/path-enum.ts'
import { inFigures } from '../report/in-figures.ts'
import type { Bar, Report } from '../report/report.ts'
import { sameAnswer } from '../same-answer.ts'
import { median, quantile, timed } from '../timing.ts'
import { warmUp } from '../warm-up.ts'
import type { Extent } from './part.ts'

const LIMIT = 1_000
const ROUNDS = 5
const NO_LIMIT = 2 ** 32 - 1

/** The first 1,000 paths of five to seven steps, against the same idea in C++. */
export async function firstPathsPart(extent: Extent): Promise<Report> {
  const [edges, asked] = extent === 'FULL' ? [500_000, 40] : [50_000, 5]
  const graph = benchGraph(scaleFree(edges, 'CYCLIC'))
  const compiled = walk(graph)
  const rows: (string | number)[][] = []
  const bars: Bar[] = []
  let isThere = true
  for (const maxLength of [5, 6, 7]) {
    const askings = joinedPairs(compiled, maxLength, asked, 20 + maxLength).map(([start, end]) => ({
      start,
      end,
      maxLength,
      limit: LIMIT,
    }))
    const whole = askings.map((asking) => ({ ...asking, maxLength: 4, limit: NO_LIMIT }))
    const [peer, peerWhole] = [await pathEnum(compiled, askings, ROUNDS), await pathEnum(compiled, whole, 1)]
    isThere &&= peer !== null
    warmUp(graph, maxLength)
    const ours = askings.map(({ start, end }, index) => {
      const paths = pathsOf(graph, start, end, maxLength, LIMIT)
      const name = `paths from ${start} to ${end}`
      if (peer) sameAnswer(`how many ${name}`, paths.length, peer[index]!.count)
      sameAnswer(`whether they are ${name}`, areSimplePaths(compiled, paths, start, end, maxLength), true)
      if (peerWhole) {
        const all = pathsOf(graph, start, end, 4)
        const sum = all.reduce((before, path) => (before + checksumOf(path)) >>> 0, 0)
        const { count, checksum } = peerWhole[index]!
        sameAnswer(`all ${name} of 4 steps`, [all.length, sum], [count, checksum])
      }
      return Array.from(
        { length: ROUNDS },
        () => timed(() => pathsOf(graph, start, end, maxLength, LIMIT)).milliseconds,
      )
    })
    const least = ours.map((times) => Math.min(...times))
    const theirs = peer?.map(({ milliseconds }) => milliseconds) ?? [Number.NaN]
    const ratio = median(least) / median(theirs)
    rows.push([
      `at most ${maxLength}`,
      median(least),
      median(theirs),
      ratio,
      quantile(least, 0.95),
      quantile(theirs, 0.95),
    ])
    bars.push({
      figure: `first 1,000 paths, at most ${maxLength} steps, against plain C++ of PathEnum's idea`,
      bar: 'at most 1.25 times its time',
      reached: inFigures(ratio),
      isMet: peer ? ratio <= 1.25 : null,
    })
  }
  return {
    title: 'The first 1,000 paths of five to seven steps',
    method: [
      `A random scale-free graph of ${compiled.size.toLocaleString('en')} concepts and ${compiled.out.targets.length.toLocaleString('en')} edges; ${asked} random joined pairs for each length.`,
      "The peer is bench/peers/path-enum.cpp (g++ -O3 -march=native): the index walk that the authors of PathEnum describe, written by us in plain C++. It is not the authors' program, which we have not run.",
      `Both search for the index and then walk it, one question after the other on one thread; of ${ROUNDS} rounds the fastest counts. The C++ only counts its paths and sums them up; Aetia gives each as an array.`,
      'Before that, both list all paths of at most four steps between the same concepts, and their sums must be equal; of the first 1,000 the number must be equal, and each of ours must be a simple path.',
      ...(isThere ? [] : ['No g++ was found: the peer is absent.']),
    ],
    tables: [
      {
        title: 'Time per question',
        columns: [
          'steps',
          'Aetia, median ms',
          'plain C++, median ms',
          'times as long',
          'Aetia, p95 ms',
          'plain C++, p95 ms',
        ],
        rows,
      },
    ],
    plots: [],
    bars,
  }
}

function areSimplePaths(
  { out: { offsets, targets: ends } }: FilteredGraph,
  paths: readonly Int32Array[],
  start: number,
  end: number,
  maxLength: number,
): boolean {
  const different = new Set(paths.map((path) => path.join(' ')))
  const isStep = (from: number, to: number) => ends.subarray(offsets[from], offsets[from + 1]).includes(to)
  return (
    different.size === paths.length &&
    paths.every(
      (path) =>
        path[0] === start &&
        path.at(-1) === end &&
        path.length <= maxLength + 1 &&
        new Set(path).size === path.length &&
        path.every((node, index) => index === 0 || isStep(path[index - 1]!, node)),
    )
  )
}
