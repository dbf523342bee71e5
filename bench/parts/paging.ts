import type { Position } from '../../src/traversal/paths/k-shortest-paths.ts'
import type { PathPage } from '../../src/traversal/paths/path-engine.ts'
import { engineOf, question, walk } from '../engine.ts'
import { benchGraph } from '../graphs/bench-graph.ts'
import { hubPairs } from '../graphs/joined-pairs.ts'
import { scaleFree } from '../graphs/scale-free.ts'
import { inFigures } from '../report/in-figures.ts'
import type { Bar, Report, Series } from '../report/report.ts'
import { sameAnswer } from '../same-answer.ts'
import { median, timed } from '../timing.ts'
import type { Extent } from './part.ts'

const FIRST = 20

/** What page 1000 costs, where page 1 costs so much. */
export async function pagingPart(extent: Extent): Promise<Report> {
  const [edges, pages, rounds, steps] = extent === 'FULL' ? [500_000, 1_000, 7, 6] : [50_000, 50, 2, 5]
  const shapes = (['CYCLIC', 'ACYCLIC'] as const).map((shape) => {
    const graph = benchGraph(scaleFree(edges, shape))
    const compiled = walk(graph)
    const pair = hubPairs(compiled, 60).find(
      ([start, end]) => engineOf(graph).page(question(graph, start, end, steps), null, FIRST * pages).hasNextPage,
    )
    if (!pair) throw new Error(`no two hubs have ${FIRST * pages} paths`)
    return { shape, graph, asked: question(graph, ...pair, steps) }
  })
  const rows: (string | number)[][] = []
  const bars: Bar[] = []
  const series: Series[] = []
  for (const { shape, graph, asked } of shapes) {
    const walked = Array.from({ length: rounds }, () => {
      const engine = engineOf(graph)
      const all = follow(pages, (after) => timed(() => engine.page(asked, after, FIRST)))
      return { all, first: all[0]!.milliseconds, last: all.at(-1)!.milliseconds }
    })
    const { all } = walked[0]!
    const positions = all.flatMap(({ result }) => result.paths.map(({ position }) => position))
    const whole = engineOf(graph)
      .page(asked, null, FIRST * pages)
      .paths.map(({ position }) => position)
    sameAnswer(`${pages} pages`, positions, whole)
    const points = [1, 3, 10, 30, 100, 300, 1_000].filter((page) => page <= pages)
    series.push({
      name: shape.toLowerCase(),
      points: points.map((page) => [page, median(walked.map(({ all }) => all[page - 1]!.milliseconds))]),
    })
    const cursor = all.at(-2)!.result.paths.at(-1)!.position
    const cold = Array.from({ length: rounds }, () => {
      const one = timed(() => engineOf(graph).page(asked, null, FIRST))
      const last = timed(() => engineOf(graph).page(asked, cursor, FIRST))
      sameAnswer(
        'a page by its cursor alone',
        last.result.paths.map(({ position }) => position),
        whole.slice(-FIRST),
      )
      return { first: one.milliseconds, last: last.milliseconds }
    })
    for (const [how, times] of [
      ['page after page, from one engine', walked],
      ['by the cursor alone, from an engine that was never asked', cold],
    ] as const) {
      const [first, last] = [median(times.map(({ first }) => first)), median(times.map(({ last }) => last))]
      rows.push([shape.toLowerCase(), how, first, last, last / first])
      bars.push({
        figure: `page ${pages} over page 1, ${shape.toLowerCase()}, ${how}`,
        bar: 'at most 1.2',
        reached: inFigures(last / first),
        isMet: last / first <= 1.2,
      })
    }
  }
  return {
    title: `Page ${pages.toLocaleString('en')} over page 1`,
    method: [
      `Random scale-free graphs of ${edges.toLocaleString('en')} edges; two of the greatest hubs, paths of at most ${steps} steps, pages of ${FIRST}, most certain first; medians of ${rounds} rounds.`,
      'All pages together must be the first paths of one long page, and a page by its cursor alone must be the same page.',
      'Page after page: one engine is asked as a client pages. By the cursor alone: an engine that knows nothing of the pages before, such as another process behind the same address.',
    ],
    tables: [
      {
        title: 'Time per page',
        columns: ['graph', 'asked', 'page 1, ms', `page ${pages.toLocaleString('en')}, ms`, 'ratio'],
        rows,
      },
    ],
    plots: [{ name: 'paging', title: 'Page after page', x: 'page', y: 'milliseconds, median', series }],
    bars,
  }
}

interface Page {
  readonly milliseconds: number
  readonly result: PathPage
}

function follow(pages: number, ask: (after: Position | null) => Page): Page[] {
  const all: Page[] = []
  for (let page = 0; page < pages; page++) all.push(ask(all.at(-1)?.result.paths.at(-1)?.position ?? null))
  return all
}
