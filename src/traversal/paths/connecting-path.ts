import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { Said } from '../../wording/words.ts'
import type { FilteredGraph } from '../graph/filtered-graph.ts'
import type { OpenPath } from '../graph/open-path.ts'
import { conceptAt, type GraphView } from '../graph-view.ts'
import { causalPath, type PathStep } from './causal-path.ts'

/** FORWARD: claims lead along the path. BACKWARD: they lead against it. */
export type StepDirection = 'FORWARD' | 'BACKWARD'

/** What the steps on both sides of a concept make of it (Pearl 2009). */
export type JunctionKind = 'CHAIN' | 'FORK' | 'COLLIDER'

export interface ConnectingStep {
  /** Along the path. */
  readonly from: ConceptRecord
  readonly to: ConceptRecord
  readonly direction: StepDirection
  /** From cause to effect, whatever the direction of the path. */
  readonly step: PathStep
}

export interface Junction {
  readonly concept: ConceptRecord
  readonly kind: JunctionKind
  /** Of a collider: the given concept that opens it, itself or one that it leads to; else null. */
  readonly openedBy: ConceptRecord | null
  /** The steps from the collider to that concept. */
  readonly opening: readonly PathStep[]
}

/** A path that takes each claim in either direction. No concept occurs twice. */
export interface ConnectingPath {
  readonly nodes: readonly ConceptRecord[]
  readonly steps: readonly ConnectingStep[]
  /** The inner concepts, in order. */
  readonly junctions: readonly Junction[]
}

/**
 * The path through these concepts, as the graph admits it. Where claims lead both ways, the step
 * leads into `collider`, or else forward.
 */
export function connectingPath(
  view: GraphView,
  graph: FilteredGraph,
  { nodes, openings }: OpenPath,
  collider?: number,
): ConnectingPath {
  const steps = nodes.slice(1).map((to, index): ConnectingStep => {
    const from = nodes[index]!
    const isForward = from !== collider && graph.claimsOf(from, to).length > 0
    const [step] = causalPath(view, graph, isForward ? [from, to] : [to, from]).steps
    return isForward
      ? { from: step.from, to: step.to, direction: 'FORWARD', step }
      : { from: step.to, to: step.from, direction: 'BACKWARD', step }
  })
  return {
    nodes: nodes.map((node) => conceptAt(view, node)),
    steps,
    junctions: nodes.slice(1, -1).map((node, index): Junction => {
      const kind = kindOf(steps[index]!.direction, steps[index + 1]!.direction)
      const opening = kind === 'COLLIDER' ? openings.get(node) : undefined
      return {
        concept: conceptAt(view, node),
        kind,
        openedBy: opening ? conceptAt(view, opening.at(-1)!) : null,
        opening: opening && opening.length > 1 ? causalPath(view, graph, opening).steps : [],
      }
    }),
  }
}

function kindOf(before: StepDirection, after: StepDirection): JunctionKind {
  if (before === after) return 'CHAIN'
  return before === 'FORWARD' ? 'COLLIDER' : 'FORK'
}

/**
 * The claims that paths rest on, each once: those of their steps and of what opens their colliders.
 */
export function claimsOfPaths(paths: readonly ConnectingPath[]): ClaimRecord[] {
  const steps = paths.flatMap(({ steps, junctions }) => [
    ...steps.map(({ step }) => step),
    ...junctions.flatMap(({ opening }) => opening),
  ])
  return [...new Map(steps.flatMap(({ claims }) => claims).map((claim) => [claim.key, claim])).values()]
}

/** The names of its concepts, with an arrow from cause to effect: `A <- B -> C`. */
export const arrowsOf =
  ({ nodes, steps }: ConnectingPath): Said =>
  ({ nameOf }) =>
    [
      nameOf(nodes[0]!),
      ...steps.map(({ direction }, index) => `${direction === 'FORWARD' ? '->' : '<-'} ${nameOf(nodes[index + 1]!)}`),
    ].join(' ')
