import { stopped as stoppedInWords } from '../../src/wording/en/completeness.ts'
import { budgetOf, engineOf, question, reach, walk } from '../engine.ts'
import { benchGraph } from '../graphs/bench-graph.ts'
import type { EdgeList } from '../graphs/edge-list.ts'
import { chain, complete, grid, hub } from '../graphs/made-to-hurt.ts'
import { inFigures } from '../report/in-figures.ts'
import type { Report } from '../report/report.ts'
import { sameAnswer } from '../same-answer.ts'
import { timed } from '../timing.ts'
import type { Extent } from './part.ts'

/**
 * What a budget may be overrun by, in milliseconds: a look at the clock, and what cannot be cut
 * off.
 */
const GRACE = 50

interface Hostile {
  readonly name: string
  readonly edges: EdgeList
  readonly maxLength: number
  /** How many paths there are, where that is known. */
  readonly known: bigint | null
}

/** Questions made to hurt: what they take, and what the answer says of itself. */
export async function hostilePart(extent: Extent): Promise<Report> {
  const [many, budget] = extent === 'FULL' ? [1_000_000, 1_000] : [10_000, 200]
  const last = ({ size }: EdgeList) => size - 1
  const hostile: Hostile[] = [
    // The sum of 10! / (10 - k)! over the number of inner concepts k.
    { name: 'K12', edges: complete(12), maxLength: 11, known: 9_864_101n },
    { name: 'K20', edges: complete(20), maxLength: 19, known: null },
    { name: '20 x 20 grid, 32 steps', edges: grid(20), maxLength: 32, known: 0n },
    { name: `hub with ${many.toLocaleString('en')} edges`, edges: hub(many), maxLength: 32, known: BigInt(many) },
    { name: `chain of ${many.toLocaleString('en')} concepts`, edges: chain(many), maxLength: 32, known: 0n },
  ]
  const rows: (string | number)[][] = []
  let worst = 0
  let isTrue = true
  for (const { name, edges, maxLength, known } of hostile) {
    const graph = benchGraph(edges)
    walk(graph)
    const asked = question(graph, 0, last(edges), maxLength)
    const ranking = timed(() => engineOf(graph).page(asked, null, 100, budgetOf(budget)))
    const { paths, stopped, bestUnreturned } = ranking.result
    const counting = timed(() => engineOf(graph).count(asked, budgetOf(budget)))
    const counted = counting.result
    const reaching = timed(() => reach(graph, 0, maxLength, 20, budgetOf(budget)))
    worst = Math.max(worst, ranking.milliseconds, counting.milliseconds, reaching.milliseconds)
    if (known !== null && counted.stopped === null) sameAnswer(`paths of ${name}`, `${counted.count}`, `${known}`)
    if (known !== null) isTrue &&= counted.count <= known
    isTrue &&= stopped === null || bestUnreturned !== null
    rows.push([
      name,
      ranking.milliseconds,
      `${paths.length} paths${stopped === null ? ', exact' : `, ${stoppedInWords(stopped)}`}; none left is more certain than ${inFigures(bestUnreturned ?? 0)}`,
      counting.milliseconds,
      counted.stopped === null
        ? `exactly ${counted.count.toLocaleString('en')}`
        : `at least ${counted.count.toLocaleString('en')}, ${stoppedInWords(counted.stopped)}`,
      reaching.milliseconds,
    ])
  }
  return {
    title: 'Questions made to hurt',
    method: [
      `A budget of ${budget} ms for each of three questions: the 100 most certain paths from the first concept to the last, how many there are, and what the first leads to.`,
      'The grid is asked for at most 32 steps, of which its corners need 38; other concepts of it are asked for in the tests.',
      `Inside the budget means within ${GRACE} ms of it. Where a number is known and the answer calls itself exact, the two must be equal, or the bench fails.`,
    ],
    tables: [
      {
        title: 'Time, and what the answer says of itself',
        columns: ['graph', 'ranking, ms', 'ranked', 'counting, ms', 'counted', 'reach, ms'],
        rows,
      },
    ],
    plots: [],
    bars: [
      {
        figure: 'hostile question',
        bar: 'inside its budget, with its certificate, always',
        reached: `at most ${inFigures(worst)} ms of ${budget}`,
        isMet: isTrue && worst <= budget + GRACE,
      },
    ],
  }
}
