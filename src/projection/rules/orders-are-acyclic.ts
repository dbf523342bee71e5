import type { Key } from '../../../graph/vocabulary/keys.ts'
import { compressRows } from '../../algorithms/compressed-rows.ts'
import type { Metered } from '../../algorithms/metered.ts'
import { createPace, type Pace } from '../../algorithms/pace.ts'
import { shortestPath } from '../../algorithms/shortest-path.ts'
import { changing, changingLists, NO_ENTRIES, sortedLists } from '../../algorithms/sorted-lists.ts'
import type { SortedMap } from '../../algorithms/sorted-map.ts'
import { stronglyConnectedComponents } from '../../algorithms/strongly-connected-components.ts'
import type { ClaimDocument, SourceDocument } from '../../content/documents.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { typeOfDocument } from '../../content/lifecycle/type-of-document.ts'
import { type Violation, violation } from '../../content/violation.ts'
import { differencesSince } from './differences-since.ts'
import { wholeRule } from './rule.ts'

/** How many steps that go round are reported of one order. */
const MAX_REPORTED = 100

/** Of a way round with more stops than this, only the first and last are named. */
const MAX_NAMED = 20

/** Of more new steps than this, each is not followed by itself. */
const FEW = 16

/** One thing is below another in an order, as a document says. */
interface Step {
  readonly document: Key
  readonly from: Key
  readonly to: Key
}

interface Order {
  /** By the document that says it. */
  readonly steps: SortedMap<Step>
  /** By the thing below. */
  readonly above: SortedMap<readonly Step[]>
  readonly violations: readonly Violation[]
}

interface OrderInWords {
  readonly reading: string
  readonly field: string
  stepOf(document: ContentDocument): Step | undefined
}

const KINDS: OrderInWords = {
  reading: ' is a kind of ',
  field: 'object',
  stepOf(document) {
    if (typeOfDocument(document.key) !== 'claim') return undefined
    const { key, subject, predicate, object, polarity } = document as ClaimDocument
    return predicate === 'SUBTYPE_OF' && polarity === 'AFFIRMED'
      ? { document: key, from: subject, to: object }
      : undefined
  },
}

const DESCENTS: OrderInWords = {
  reading: ' is derived from ',
  field: 'derivedFrom',
  stepOf(document) {
    if (typeOfDocument(document.key) !== 'source') return undefined
    const { key, derivedFrom } = document as SourceDocument
    return derivedFrom === undefined ? undefined : { document: key, from: key, to: derivedFrom }
  },
}

/**
 * Nothing is a kind of itself, and no source is derived from itself, however long the way round.
 * The hierarchies of imported tables are as they are: questions bear cycles. Where no way goes
 * round, only a new step can make one.
 */
export const ordersAreAcyclic = wholeRule<readonly [kinds: Order, descents: Order]>({
  name: 'ordersAreAcyclic',
  *check(view, earlier) {
    const pace = createPace()
    const changed: [StepChange[], StepChange[]] = [[], []]
    for (const { before, after } of differencesSince(view, earlier)) {
      for (const [at, { stepOf }] of [KINDS, DESCENTS].entries()) {
        const [was, is] = [before && stepOf(before), after && stepOf(after)]
        if (was?.from !== is?.from || was?.to !== is?.to) changed[at]!.push({ was, is })
      }
      if (pace.isDue()) yield
    }
    if (earlier && changed[0].length + changed[1].length === 0) return earlier.judgment
    const kinds = yield* orderAfter(earlier?.judgment.state[0] ?? null, changed[0], KINDS, pace)
    const descents = yield* orderAfter(earlier?.judgment.state[1] ?? null, changed[1], DESCENTS, pace)
    const violations = sortedLists([...kinds.violations, ...descents.violations], ({ document }) => document)
    return { state: [kinds, descents], violations }
  },
})

interface StepChange {
  readonly was: Step | undefined
  readonly is: Step | undefined
}

function* orderAfter(
  order: Order | null,
  changes: readonly StepChange[],
  inWords: OrderInWords,
  pace: Pace,
): Generator<void, Order, void> {
  if (order && changes.length === 0) return order
  const steps = yield* changing(
    order?.steps ?? NO_ENTRIES,
    changes.map(({ was, is }) => [(is ?? was)!.document, is]),
  )
  const moves = changes.flatMap(({ was, is }) => [
    ...(was && was.from !== is?.from ? [{ list: was.from, id: was.document, item: undefined }] : []),
    ...(is ? [{ list: is.from, id: is.document, item: is }] : []),
  ])
  const above = yield* changingLists(order?.above ?? NO_ENTRIES, moves, ({ document }) => document, pace)
  const added = changes.flatMap(({ is }) => is ?? [])
  const wasSound = order !== null && order.violations.length === 0
  if (wasSound && added.length <= FEW) {
    let isSound = true
    for (const { from, to } of added) isSound &&= !(yield* leads(to, from, above, pace))
    if (isSound) return { steps, above, violations: [] }
  }
  return { steps, above, violations: yield* stepsThatGoRound([...steps.values()], inWords, pace) }
}

/** Whether a way leads up from one thing to another; of no step where they are one. */
function* leads(start: Key, goal: Key, above: SortedMap<readonly Step[]>, pace: Pace): Generator<void, boolean, void> {
  const reached = new Set([start])
  for (const thing of reached) {
    if (thing === goal) return true
    for (const { to } of above.get(thing) ?? []) reached.add(to)
    if (pace.isDue()) yield
  }
  return false
}

function* stepsThatGoRound(
  steps: readonly Step[],
  { reading, field }: OrderInWords,
  pace: Pace,
): Generator<void, readonly Violation[], void> {
  const next = new Map(
    [...Map.groupBy(steps, ({ from }) => from)].map(([from, list]) => [from, list.map(({ to }) => to)]),
  )
  const { rows, nodes, numberOf } = compressRows(next)
  const component = stronglyConnectedComponents(rows)
  const anywhere = { mayPass: () => true, maxLength: nodes.length }
  const found: Violation[] = []
  for (const { document, from, to } of steps) {
    if (pace.isDue()) yield
    const [start, goal] = [numberOf.get(to)!, numberOf.get(from)!]
    if (component[start] !== component[goal]) continue
    const back =
      start === goal
        ? [start]
        : yield* withPauses(
            shortestPath(rows, [start], (node) => node === goal, anywhere),
            pace,
          )
    const way = (back ?? []).map((node) => nodes[node]!)
    found.push(violation('CYCLE', document, [field], named([from, ...way]).join(reading)))
    if (found.length === MAX_REPORTED) break
  }
  return found
}

function* withPauses<Result>(algorithm: Metered<Result>, pace: Pace): Generator<void, Result, void> {
  for (;;) {
    const turn = algorithm.next()
    if (turn.done) return turn.value
    if (pace.isDue()) yield
  }
}

function named(way: readonly Key[]): readonly string[] {
  if (way.length <= MAX_NAMED) return way
  const half = MAX_NAMED / 2
  return [...way.slice(0, half), `... (${way.length - MAX_NAMED} more) ...`, ...way.slice(-half)]
}
