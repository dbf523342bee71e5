import type { Key } from '../../../graph/vocabulary/keys.ts'
import { compressRows } from '../../algorithms/compressed-rows.ts'
import { unbounded } from '../../algorithms/metered.ts'
import { shortestPath } from '../../algorithms/shortest-path.ts'
import { stronglyConnectedComponents } from '../../algorithms/strongly-connected-components.ts'
import { type Violation, violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'

/** How many steps that go round are reported of one order. */
const MAX_REPORTED = 100

/** Of a way round with more stops than this, only the first and last are named. */
const MAX_NAMED = 20

/**
 * Nothing is a kind of itself, and no source is derived from itself, however long the way round.
 * The hierarchies of imported tables are as they are: questions bear cycles.
 */
export const ordersAreAcyclic: Rule = function* ({ content }) {
  const kinds = content.claims.filter(
    ({ predicate, polarity }) => predicate === 'SUBTYPE_OF' && polarity === 'AFFIRMED',
  )
  const steps = kinds.map(({ key, subject, object }) => ({ document: key, field: 'object', from: subject, to: object }))
  yield* stepsThatGoRound(steps, ' is a kind of ')
  const descents = content.sources.flatMap(({ key, derivedFrom }) =>
    derivedFrom === undefined ? [] : [{ document: key, field: 'derivedFrom', from: key, to: derivedFrom }],
  )
  yield* stepsThatGoRound(descents, ' is derived from ')
}

interface Step {
  readonly document: Key
  readonly field: string
  readonly from: Key
  readonly to: Key
}

function* stepsThatGoRound(steps: readonly Step[], reading: string): Iterable<Violation> {
  const next = new Map(
    [...Map.groupBy(steps, ({ from }) => from)].map(([from, list]) => [from, list.map(({ to }) => to)]),
  )
  const { rows, nodes, numberOf } = compressRows(next)
  const component = stronglyConnectedComponents(rows)
  const anywhere = { mayPass: () => true, maxLength: nodes.length }
  let reported = 0
  for (const { document, field, from, to } of steps) {
    const [start, goal] = [numberOf.get(to)!, numberOf.get(from)!]
    if (component[start] !== component[goal]) continue
    const back =
      start === goal ? [start] : (unbounded(shortestPath(rows, [start], (node) => node === goal, anywhere)) ?? [])
    const way = back.map((node) => nodes[node]!)
    yield violation('CYCLE', document, [field], named([from, ...way]).join(reading))
    if (++reported === MAX_REPORTED) return
  }
}

function named(way: readonly Key[]): readonly string[] {
  if (way.length <= MAX_NAMED) return way
  const half = MAX_NAMED / 2
  return [...way.slice(0, half), `... (${way.length - MAX_NAMED} more) ...`, ...way.slice(-half)]
}
