import type { Key } from '../../../../graph/vocabulary/keys.ts'
import { breadthFirst, type Distances } from '../../../algorithms/breadth-first.ts'
import { closure } from '../../../algorithms/closure.ts'
import type { ConceptRecord } from '../../../snapshot/records.ts'
import type { Said } from '../../../wording/words.ts'
import type { CausalGraphEngine } from '../../engine.ts'
import { rolesInWords } from '../../explain/causal-graph-in-words.ts'
import { ancestralGraph, numberIn, type Subgraph } from '../../graph/ancestral-graph.ts'
import { collidersBetween } from '../../graph/colliders-between.ts'
import { conceptAt } from '../../graph-view.ts'
import { type ConnectingPath, connectingPath } from '../../paths/connecting-path.ts'
import { projectionInWords } from '../../paths/path-question.ts'
import type { Question } from '../../question.ts'
import type { Budget, Stop } from '../../search/budget.ts'
import {
  type Completeness,
  completeUnless,
  leftOutReason,
  stoppedReason,
  withBounds,
} from '../../search/completeness.ts'
import { sorted } from '../../search/cooperative-sort.ts'
import { scanned } from '../../search/metered-work.ts'
import type { Work } from '../../search/work.ts'
import type { EffectQuestion } from './effect-question.ts'

/** A concept in a role, with the paths that give it the role. */
export interface ConceptInRole {
  readonly concept: ConceptRecord
  readonly latent: boolean
  readonly paths: readonly ConnectingPath[]
}

export interface RoleList {
  /** Those with the shortest paths first, then by key. */
  readonly concepts: readonly ConceptInRole[]
  readonly hasMore: boolean
}

/** Each of the roles, in the order in which they are listed. */
const ROLES = ['confounders', 'mediators', 'colliders', 'instruments'] as const
type Roles = (typeof ROLES)[number]

export interface CausalRoles extends Readonly<Record<Roles, RoleList>> {
  /** A cycle among the concepts that decide the answer, which then has none; else null. */
  readonly cycle: readonly ConceptRecord[] | null
  readonly stopped: Stop | null
}

/** A concept with its paths, in numbers of the graph, and their length. */
interface Candidate {
  readonly node: number
  readonly length: number
  paths(): readonly (readonly number[])[]
}

const NOTHING: RoleList = { concepts: [], hasMore: false }
const UNKNOWN = { confounders: NOTHING, mediators: NOTHING, colliders: NOTHING, instruments: NOTHING, cycle: null }

/**
 * The concepts that matter to the effect of an exposure on an outcome. A concept may have several
 * roles.
 *
 * - Confounders are common causes: a causal path leads to each of the two without passing the
 *   other.
 * - Mediators are on a causal path from the exposure to the outcome.
 * - Colliders are where two claims meet on a path between the two, in whatever direction.
 * - Instruments are observed causes of the exposure that are joined to the outcome through it
 *   alone. Without it, neither leads to the other, and they have no common cause.
 *
 * Linear in the edges among the two and their ancestors, except for colliders.
 */
export function* causalRoles(
  engine: CausalGraphEngine,
  question: EffectQuestion,
  newBudget: () => Budget,
): Work<CausalRoles> {
  const { view } = engine
  const graph = yield* (question.signed ? engine.graphWithSigns : engine.graph)(question.filter)
  const numberOf = (key: Key) => view.adjacency.indexOf.get(key)!
  const ends = [numberOf(question.exposure), numberOf(question.outcome)] as const
  const budget = newBudget()
  const part = yield* ancestralGraph(graph, ends, [], budget)
  if (part?.cycle) return { ...UNKNOWN, cycle: part.cycle.map((node) => conceptAt(view, node)), stopped: null }
  const latent = new Set([...question.latent, ...engine.snapshot.latent].map(numberOf))
  const known = part && (yield* rolesAmong(part.ancestors, ends, latent, budget))
  if (!known) return { ...UNKNOWN, stopped: budget.stopped }

  const { first } = question
  function* listed(candidates: readonly Candidate[], collider = false): Work<RoleList> {
    const ordered = yield* sorted(candidates, (a, b) => a.length - b.length || a.node - b.node)
    return {
      concepts: ordered.slice(0, first).map(({ node, paths }) => ({
        concept: conceptAt(view, node),
        latent: latent.has(node),
        paths: paths().map((nodes) =>
          connectingPath(view, graph, { nodes, openings: new Map() }, collider ? node : undefined),
        ),
      })),
      hasMore: candidates.length > first,
    }
  }
  const further = newBudget()
  const colliders = yield* collidersBetween(graph, ends, first + 1, further)
  return {
    confounders: yield* listed(known.confounders),
    mediators: yield* listed(known.mediators),
    colliders: yield* listed(
      colliders.map(({ node, path, distance }) => ({ node, length: distance, paths: () => [path] })),
      true,
    ),
    instruments: yield* listed(known.instruments),
    cycle: null,
    stopped: further.stopped,
  }
}

/** The roles that the ancestors of exposure and outcome decide. Null when the budget ended. */
function* rolesAmong(
  ancestors: Subgraph,
  ends: readonly [number, number],
  latent: ReadonlySet<number>,
  budget: Budget,
): Work<Record<Exclude<Roles, 'colliders'>, Candidate[]> | null> {
  const [x, y] = [numberIn(ancestors, ends[0]), numberIn(ancestors, ends[1])]
  const toX = yield* scanned(breadthFirst(ancestors.in, x, y), budget)
  const toY = yield* scanned(breadthFirst(ancestors.in, y, x), budget)
  const fromX = yield* scanned(breadthFirst(ancestors.out, x, y), budget)
  if (!toX || !toY || !fromX) return null
  const isJoinedToY = yield* scanned(
    closure(ancestors.out, toY.reached, (node) => node !== x),
    budget,
  )
  if (!isJoinedToY) return null
  const inGraph = (nodes: readonly number[]) => nodes.map((node) => ancestors.nodes[node]!)
  const to = (end: Distances, node: number) => inGraph(end.pathTo(node).reverse())
  /** The concepts that all of these reach, and that are neither of the two. */
  const reachedBy = (
    searches: readonly Distances[],
    pathsOf: (node: number) => number[][],
    isOne: (node: number) => boolean = () => true,
  ): Candidate[] =>
    searches[0]!.reached
      .filter((node) => node !== x && node !== y && searches.every((each) => each.has(node)) && isOne(node))
      .map((node) => ({
        node: ancestors.nodes[node]!,
        length: searches.reduce((sum, each) => sum + each.distanceOf(node), 0),
        paths: () => pathsOf(node),
      }))
  const isObserved = (node: number) => !latent.has(ancestors.nodes[node]!)
  return {
    confounders: reachedBy([toX, toY], (node) => [to(toX, node), to(toY, node)]),
    mediators: reachedBy([fromX, toY], (node) => [[...inGraph(fromX.pathTo(node)), ...to(toY, node).slice(1)]]),
    instruments: reachedBy(
      [toX],
      (node) => [to(toX, node)],
      (node) => isJoinedToY[node] === 0 && !fromX.has(node) && isObserved(node),
    ),
  }
}

export interface CausalRolesReply extends Readonly<Record<Roles, readonly ConceptInRole[]>> {
  readonly cycle: readonly ConceptRecord[] | null
  readonly text: Said
  readonly completeness: Completeness
  readonly projection: Said
}

export const causalRolesQuestion: Question<EffectQuestion, CausalRolesReply> = {
  key: 'causalRoles',
  *answer(engine, asked, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budgets) => causalRoles(engine, asked, budgets), newBudget)
    const [exposure, outcome] = [asked.exposure, asked.outcome].map((key) => engine.view.concepts.get(key)!)
    const more = ROLES.filter((role) => found[role].hasMore)
    return {
      confounders: found.confounders.concepts,
      mediators: found.mediators.concepts,
      colliders: found.colliders.concepts,
      instruments: found.instruments.concepts,
      cycle: found.cycle,
      text: rolesInWords(exposure!, outcome!, {
        confounders: found.confounders.concepts.length,
        mediators: found.mediators.concepts.length,
        colliders: found.colliders.concepts.length,
        instruments: found.instruments.concepts.length,
      }),
      completeness: {
        ...completeUnless(
          stoppedBy,
          stoppedReason(found.stopped, (say) => say.causalRoles),
          leftOutReason(more.length > 0, (say) => say.causalRoles(more)),
        ),
        countIsExact: null,
      },
      projection: projectionInWords(asked.filter, null),
    }
  },
}
