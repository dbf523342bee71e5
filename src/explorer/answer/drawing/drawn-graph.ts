import type { ExplorerPathGraphQuery, LegRole } from '../../generated/graphql.ts'
import { stepKey } from '../cited-claims.ts'

/** A concept as it is drawn. */
export interface DrawnNode {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly kindName: string
  /** The column, from 0. */
  readonly layer: number
  /** The number of paths that pass it, of any size. */
  readonly pathCount: string
  readonly legSides: readonly LegRole[]
  readonly isStart: boolean
  readonly isEnd: boolean
}

/** What a step rests on, told by the style of its line and in words. */
export type StepMark = 'hedged' | 'implied' | 'inferred' | 'disputed'

/** A step as it is drawn. */
export interface DrawnEdge {
  /** Equal in the drawing and in the list. */
  readonly key: string
  readonly from: string
  readonly to: string
  /** In the words of the API. */
  readonly sentence: string
  readonly pathCount: string
  readonly legSides: readonly LegRole[]
  readonly marks: readonly StepMark[]
  readonly isBackEdge: boolean
  /** The claims that state it, strongest first. */
  readonly claims: readonly string[]
}

/** All paths of a question, ready to be drawn. */
export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
  /** Concepts that the paths pass and that are not drawn. */
  readonly leftOut: number
}

/** What marks a step, strongest doubt last. */
export function marksOf(step: Readonly<Record<StepMark, boolean>>): readonly StepMark[] {
  return (['hedged', 'implied', 'inferred', 'disputed'] as const).filter((mark) => step[mark])
}

/** The answer of the API in the form of the drawing. */
export function drawnGraph({ nodes, edges, nodeCount }: ExplorerPathGraphQuery['pathGraph']): DrawnGraph {
  return {
    nodes: nodes.map(({ concept, pathCount, legSides, layer, isStart, isEnd }) => ({
      id: concept.id,
      name: concept.name,
      kind: concept.kind,
      kindName: concept.kindName,
      pathCount,
      legSides,
      layer,
      isStart,
      isEnd,
    })),
    edges: edges.map(({ step, pathCount, legSides, isBackEdge }) => ({
      key: stepKey(step.from.id, step.to.id),
      from: step.from.id,
      to: step.to.id,
      sentence: step.sentence,
      pathCount,
      legSides,
      marks: marksOf(step),
      isBackEdge,
      claims: step.claims.map(({ id }) => id),
    })),
    leftOut: nodeCount - nodes.length,
  }
}
