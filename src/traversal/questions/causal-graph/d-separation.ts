import type { Key } from '../../../../graph/vocabulary/keys.ts'
import type { ClaimRecord, ConceptRecord } from '../../../snapshot/records.ts'
import type { Said } from '../../../wording/words.ts'
import type { Engine } from '../../engine.ts'
import { dSeparationInWords } from '../../explain/causal-graph-in-words.ts'
import { ancestralGraph, type Subgraph } from '../../graph/ancestral-graph.ts'
import type { FilteredGraph } from '../../graph/filtered-graph.ts'
import { openPath } from '../../graph/open-path.ts'
import { conceptAt } from '../../graph-view.ts'
import { type ConnectingPath, claimsOfPaths, connectingPath } from '../../paths/connecting-path.ts'
import { type ClaimFilter, projectionInWords } from '../../paths/path-question.ts'
import type { Question } from '../../question.ts'
import type { Budget, Stop } from '../../search/budget.ts'
import { type Completeness, completeUnless, stoppedReason, withBounds } from '../../search/completeness.ts'
import type { Work } from '../../search/work.ts'

/** Three groups of concepts without one in common. */
export interface DSeparationQuestion {
  readonly x: Key
  readonly y: Key
  /** What is conditioned on, each once. */
  readonly given: readonly Key[]
  readonly filter: ClaimFilter
  /** Whether claims count that lower what they lead to. An arrow of a causal graph has no sign. */
  readonly signed: boolean
}

export interface DSeparation {
  /** Null where a cycle or a bound left it open. */
  readonly separated: boolean | null
  /** A shortest path that is open; null where there is none. */
  readonly openPath: ConnectingPath | null
  /**
   * The claims of the open path, or else of all paths between the two among the ancestors of all
   * named concepts. At most `MAX_CLAIMS` of them.
   */
  readonly claims: readonly ClaimRecord[]
  readonly hasMoreClaims: boolean
  /** A cycle among the concepts that decide the answer, which then has none; else null. */
  readonly cycle: readonly ConceptRecord[] | null
  readonly stopped: Stop | null
}

/** The most claims that an answer lists as what it rests on. */
export const MAX_CLAIMS = 100

const UNDECIDED = { separated: null, openPath: null, claims: [], hasMoreClaims: false, cycle: null }

/**
 * Whether the given concepts d-separate two others (Pearl 1988). Reads the two, the given ones and
 * their ancestors alone. Linear in the edges between these.
 */
export function* dSeparation(
  engine: Pick<Engine, 'view' | 'graph' | 'graphWithSigns'>,
  question: DSeparationQuestion,
  budget: Budget,
): Work<DSeparation> {
  const graph = yield* (question.signed ? engine.graphWithSigns : engine.graph)(question.filter)
  const numberOf = (key: Key) => engine.view.adjacency.indexOf.get(key)!
  const [from, to, given] = [numberOf(question.x), numberOf(question.y), question.given.map(numberOf)]
  const part = yield* ancestralGraph(graph, [from, to], given, budget)
  if (!part) return { ...UNDECIDED, stopped: budget.stopped }
  const { ancestors, between, cycle } = part
  if (cycle) return { ...UNDECIDED, cycle: cycle.map((node) => conceptAt(engine.view, node)), stopped: null }
  const found = yield* openPath({ part: between, ancestors, from, to, given }, budget)
  if (budget.stopped !== null) return { ...UNDECIDED, stopped: budget.stopped }
  const path = found && connectingPath(engine.view, graph, found)
  const claims = path ? claimsOfPaths([path]) : claimsAmong(graph, between, MAX_CLAIMS + 1)
  return {
    separated: path === null,
    openPath: path,
    claims: claims.slice(0, MAX_CLAIMS),
    hasMoreClaims: claims.length > MAX_CLAIMS,
    cycle: null,
    stopped: null,
  }
}

/** The first claims of the edges of a part, in order of key of their ends. */
function claimsAmong(graph: FilteredGraph, { nodes, out }: Subgraph, most: number): ClaimRecord[] {
  const claims: ClaimRecord[] = []
  for (let node = 0; node < nodes.length && claims.length < most; node++)
    for (let edge = out.offsets[node]!; edge < out.offsets[node + 1]! && claims.length < most; edge++)
      claims.push(...graph.claimsOf(nodes[node]!, nodes[out.targets[edge]!]!))
  return claims
}

export interface DSeparationReply extends Omit<DSeparation, 'stopped'> {
  readonly text: Said
  readonly completeness: Completeness
  readonly projection: Said
}

export const dSeparatedQuestion: Question<DSeparationQuestion, DSeparationReply> = {
  key: 'dSeparated',
  *answer(engine, asked, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budget) => dSeparation(engine, asked, budget()), newBudget)
    const { stopped, ...reply } = found
    const { separated, claims } = reply
    const [x, y, ...given] = [asked.x, asked.y, ...asked.given].map((key) => engine.view.concepts.get(key)!)
    return {
      ...reply,
      text: dSeparationInWords(x!, y!, given, separated, reply.openPath, claims.length > 0),
      completeness: {
        ...completeUnless(
          stoppedBy,
          stoppedReason(stopped, (say) => say.dSeparation),
        ),
        countIsExact: null,
      },
      projection: projectionInWords(asked.filter, null),
    }
  },
}
