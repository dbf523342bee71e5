import { limitExceeded } from '../../../errors/public-errors.ts'
import type { ConceptRecord } from '../../../snapshot/records.ts'
import type { Engine } from '../../engine.ts'
import { conceptAt } from '../../graph-view.ts'
import type { MeasuredCentrality } from '../../measures/measure.ts'
import { MEASURED } from './graph-communities.ts'

export type CentralityOrder = 'PAGE_RANK' | 'BETWEENNESS'

export interface ConceptCentrality {
  readonly concept: ConceptRecord
  /** 0 to 1; all concepts together have 1. */
  readonly pageRank: number
  /** 0 to 1, or null where the graph is too large for it. */
  readonly betweenness: number | null
}

export interface Centrality {
  /** The first of them in the order asked for, then by key. */
  readonly concepts: readonly ConceptCentrality[]
  readonly method: string
}

const CENTRALITY_METHOD =
  'PageRank (Brin and Page, 1998) follows edges from cause to effect, the likelier the more certain, damping 0.85: it is ' +
  'high where much leads. Betweenness (Freeman, 1977) is the share of shortest chains between other concepts that pass ' +
  `this one. Edges are the claims that the filter admits. ${MEASURED}`

/**
 * The first concepts. Fails with LIMIT_EXCEEDED when the order needs a measure that was not
 * computed.
 */
export function centralityReply(
  { view }: Engine,
  { nodes, pageRank, byPageRank, betweenness, byBetweenness }: MeasuredCentrality,
  orderBy: CentralityOrder,
  first: number,
): Centrality {
  const places = orderBy === 'PAGE_RANK' ? byPageRank : byBetweenness
  if (places === null)
    throw limitExceeded(
      'The graph is too large for betweenness. Ask with a filter that admits fewer claims, or order by PAGE_RANK.',
    )
  const concepts = Array.from(
    places.subarray(0, first),
    (place): ConceptCentrality => ({
      concept: conceptAt(view, nodes[place]!),
      pageRank: pageRank[place]!,
      betweenness: betweenness?.[place] ?? null,
    }),
  )
  return { concepts, method: CENTRALITY_METHOD }
}
