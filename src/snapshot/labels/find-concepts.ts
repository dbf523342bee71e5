import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import { naturalKey } from '../natural-key.ts'
import type { ConceptRecord } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import { bestHits } from './best-hits.ts'
import { hitRank } from './hit-rank.ts'
import type { LabelMatch } from './match-labels.ts'
import { matchOfLevel, type SearchMatch } from './match-labels.ts'
import { normalizeLabel } from './normalize-label.ts'

export interface ConceptHit {
  readonly concept: ConceptRecord
  readonly match: SearchMatch
  /** The label of the match, as written. */
  readonly label: string
}

interface FindOptions {
  readonly kinds?: readonly ConceptKind[]
  readonly limit?: number
  /** Whether typing errors are forgiven. The words of all names are then gathered first. */
  readonly similar?: boolean
}

/**
 * The concepts that a text finds by their names, best first, without yielding: shorter names first,
 * then by name and key.
 */
export function findConcepts(
  { labels, columnarConcepts: { ofKind, keyAt, conceptAt } }: Pick<Snapshot, 'labels' | 'columnarConcepts'>,
  text: string,
  { kinds, limit = Number.POSITIVE_INFINITY, similar = true }: FindOptions = {},
): readonly ConceptHit[] {
  const best = bestHits<{ readonly number: number; readonly match: LabelMatch }>(limit, null)
  const work = labels.scan(
    text,
    (number, match) =>
      best.offer(
        hitRank(match.level, 0, match.label.length),
        () => naturalKey(normalizeLabel(match.label)),
        () => keyAt(number),
        () => ({ number, match }),
      ),
    { ranges: kinds && [...new Set(kinds)].map(ofKind), similar },
  )
  while (!work.next().done) {}
  return best.best().map(({ hit: { number, match } }) => ({
    concept: conceptAt(number),
    match: matchOfLevel(match.level),
    label: match.label,
  }))
}
