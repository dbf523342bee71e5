import type { ConceptRecord } from '../../../snapshot/records.ts'
import type { Engine } from '../../engine.ts'
import { conceptAt } from '../../graph-view.ts'
import type { MeasuredCommunities } from '../../measures/measure.ts'

/** Concepts with more edges among themselves than chance would give. */
export interface Community {
  readonly size: number
  /** The first of them, in order of key. */
  readonly concepts: readonly ConceptRecord[]
}

export interface Communities {
  readonly count: number
  /** -0.5 to 1. */
  readonly modularity: number
  /** The first of them: largest first, then by key. */
  readonly communities: readonly Community[]
  readonly method: string
}

/** The note that belongs to every measure of the graph. */
export const MEASURED =
  'It measures what the sources wrote and how it was recorded, not the body: a much studied concept is joined to more.'

const COMMUNITIES_METHOD =
  'Method of Louvain (Blondel et al., 2008) with a fixed seed, resolution 1: edges are the claims that the filter admits, ' +
  `whichever way they point, weighted by certainty; concepts without any are in no community. ${MEASURED}`

/** The first communities, each with a limited number of its concepts. */
export function communitiesReply(
  { view }: Engine,
  { nodes, offsets, modularity }: MeasuredCommunities,
  most: { readonly communities: number; readonly concepts: number },
): Communities {
  const count = offsets.length - 1
  const communities = Array.from({ length: Math.min(count, most.communities) }, (_, index): Community => {
    const [first, end] = [offsets[index]!, offsets[index + 1]!]
    const shown = nodes.subarray(first, Math.min(end, first + most.concepts))
    return { size: end - first, concepts: Array.from(shown, (node) => conceptAt(view, node)) }
  })
  return { count, modularity, communities, method: COMMUNITIES_METHOD }
}
