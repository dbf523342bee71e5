import { LEG_ROLES, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { Engine } from '../engine.ts'
import { conditionInWords } from '../explain/condition-in-words.ts'
import { whyNotInWords } from '../explain/why-not-in-words.ts'
import { conceptAt } from '../graph-view.ts'
import { bestPaths } from '../paths/best-paths.ts'
import type { CausalPath } from '../paths/causal-path.ts'
import { searchPaths } from '../paths/k-shortest-paths.ts'
import { GREATEST_MAX_LENGTH, projectionInWords } from '../paths/path-question.ts'
import type { Question } from '../question.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { type Completeness, completeUnless, stoppedReason, withBounds } from '../search/completeness.ts'
import type { Work } from '../search/work.ts'
import { failedBy } from './claim-conditions.ts'
import type { FailedCondition, NearPath, NearStep, WhyNotAnswer, WhyNotQuestion } from './near-path.ts'
import { unfilteredGraph } from './unfiltered-graph.ts'

export interface WhyNot {
  readonly answer: WhyNotAnswer
  /** The best path, where one survives. */
  readonly survivor: CausalPath | null
  /** Chains with the fewest failed conditions first, then the shortest, then by key. */
  readonly nearest: readonly NearPath[]
  readonly stopped: Stop | null
}

/**
 * The reason why no path satisfies a question's conditions: at most `first` nearest chains of
 * claims, each with its failed conditions. Chains may have the greatest length of any path, and may
 * use denied claims.
 */
export function* whyNot(
  engine: Engine,
  question: WhyNotQuestion,
  first: number,
  newBudget: () => Budget,
): Work<WhyNot> {
  const surviving = yield* bestPaths(engine, { ...question, via: [], orderBy: 'CERTAINTY' }, 1, newBudget())
  const [survivor] = surviving.paths
  if (survivor) return { answer: 'SURVIVES', survivor, nearest: [], stopped: null }
  const { ranked, stopped } = yield* nearestChains(engine, question, first, newBudget)
  const nearest = ranked.filter(({ failed }) => failed.length > 0)
  const undecided = surviving.stopped ?? (nearest.length === 0 ? stopped : null)
  const answer = undecided !== null ? 'UNDECIDED' : nearest.length > 0 ? 'BLOCKED' : 'NOT_STATED'
  return { answer, survivor: null, nearest, stopped: surviving.stopped ?? stopped }
}

/** The shorter first, then by key. */
function comparePaths(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((node, at) => node !== b[at])
  return a.length - b.length || (a[index] ?? 0) - (b[index] ?? 0)
}

function* nearestChains(
  engine: Engine,
  question: WhyNotQuestion,
  first: number,
  newBudget: () => Budget,
): Work<{ readonly ranked: readonly NearPath[]; readonly stopped: Stop | null }> {
  const { snapshot } = engine
  const { keys, indexOf } = snapshot.adjacency
  const numbers = (named: readonly string[]) =>
    [...new Set(named)].flatMap((key) => indexOf.get(key) ?? []).sort((a, b) => a - b)
  const marked = (named: readonly string[], size: number) => {
    const marks = new Uint8Array(size)
    for (const number of numbers(named)) marks[number] = 1
    return marks
  }
  const isAvoided = marked(question.avoiding, keys.length + 1)
  const opening = newBudget()
  const graph = yield* unfilteredGraph(snapshot, question.filter, numbers(question.from), isAvoided, opening)
  if (!graph) return { ranked: [], stopped: opening.stopped }
  const { claimsOf, legRole } = graph
  let stopped: Stop | null = null
  const open = {
    graph,
    starts: [graph.origin],
    goals: numbers(question.to),
    avoided: [],
    via: [],
    orderBy: 'CERTAINTY' as const,
  }
  /**
   * The chains of one leg side and length with the fewest failed conditions on claims and concepts.
   */
  function* chains(legSide: LegRole | null, maxLength: number): Work<(readonly number[])[]> {
    const budget = newBudget()
    const found: (readonly number[])[] = []
    // The edge from the extra node is one more.
    const search = searchPaths({ ...open, legSide, maxLength: maxLength + 1 })
    while (found.length < first) {
      const position = yield* search.next(budget)
      if (position === null) break
      // A start that is also a goal is no path yet.
      if (position.nodes.length > 2) found.push(position.nodes.slice(1))
    }
    stopped ??= budget.stopped
    return found
  }
  const { legSide, maxLength } = question
  const candidates = [
    ...(yield* chains(legSide, maxLength)),
    ...(yield* chains(legSide, GREATEST_MAX_LENGTH)),
    ...(legSide === null ? [] : yield* chains(null, maxLength)),
    ...(legSide === null ? [] : yield* chains(null, GREATEST_MAX_LENGTH)),
  ]
  const distinct = new Map(candidates.map((nodes) => [nodes.join(), nodes]))
  const conceptOf = (number: number): ConceptRecord => conceptAt(snapshot, number)
  const ranked = [...distinct.values()]
    .map((nodes) => ({ nodes, path: nearPath(nodes) }))
    .sort((a, b) => a.path.failed.length - b.path.failed.length || comparePaths(a.nodes, b.nodes))
    .slice(0, first)
    .map(({ path }) => path)
  return { ranked, stopped }

  function nearPath(nodes: readonly number[]): NearPath {
    const failed: FailedCondition[] = []
    const pass = (number: number) => {
      if (isAvoided[number] === 1) failed.push({ condition: 'AVOIDED', claim: null, concept: conceptOf(number) })
    }
    pass(nodes[0]!)
    const steps = nodes.slice(1).map((to, index): NearStep => {
      const [claim] = claimsOf(nodes[index]!, to) as [ClaimRecord]
      const conditions = failedBy(claim, question.filter)
      for (const condition of conditions) failed.push({ condition, claim, concept: null })
      pass(to)
      return { from: conceptOf(nodes[index]!), to: conceptOf(to), claim, admitted: conditions.length === 0 }
    })
    const role = LEG_ROLES[(nodes.map((number) => legRole[number]!).findLast((found) => found > 0) ?? 0) - 1] ?? null
    if (legSide !== null && role !== legSide) failed.push({ condition: 'LEG_SIDE', claim: null, concept: null })
    if (steps.length > maxLength) failed.push({ condition: 'LENGTH', claim: null, concept: null })
    return { steps, failed }
  }
}

export interface WhyNotAsked {
  readonly question: WhyNotQuestion
  readonly first: number
}

export interface ToldNearPath extends NearPath {
  readonly failed: readonly (FailedCondition & { readonly text: string })[]
}

export interface WhyNotReply {
  readonly answer: WhyNotAnswer
  readonly text: string
  readonly survivor: CausalPath | null
  readonly nearest: readonly ToldNearPath[]
  readonly completeness: Completeness
  readonly projection: string
}

export const whyNotQuestion: Question<WhyNotAsked, WhyNotReply> = {
  key: 'whyNot',
  *answer(engine, { question, first }, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budgets) => whyNot(engine, question, first, budgets), newBudget)
    const { answer, survivor, nearest, stopped } = found
    return {
      answer,
      text: whyNotInWords(found, question),
      survivor,
      nearest: nearest.map((near) => ({
        steps: near.steps,
        failed: near.failed.map((failed) => ({ ...failed, text: conditionInWords(failed, question, near) })),
      })),
      completeness: completeUnless(
        stoppedBy,
        stoppedReason(stopped, 'there may be a path, or chains that come nearer.'),
      ),
      projection: projectionInWords(question.filter, question.maxLength),
    }
  },
}
