import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import { badCursor } from '../../errors/public-errors.ts'
import { bestHits, type HitPlace } from '../../snapshot/labels/best-hits.ts'
import { hitRank } from '../../snapshot/labels/hit-rank.ts'
import { matchOfLevel, type SearchMatch } from '../../snapshot/labels/match-labels.ts'
import { normalizeLabel } from '../../snapshot/labels/normalize-label.ts'
import { naturalKey } from '../../snapshot/natural-key.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Work } from '../../traversal/search/work.ts'
import type { PublishedNode } from '../published-node.ts'
import { type Highlight, highlighter } from './highlight.ts'
import type { ProseIndex } from './prose-index.ts'
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts'

export interface SearchQuestion {
  readonly text: string
  /** Only concepts of these kinds; undefined: of all. */
  readonly kinds: readonly ConceptKind[] | undefined
  /** Only these kinds of things. */
  readonly among: readonly SearchKind[]
  readonly after: HitPlace | null
  readonly limit: number
}

/** A snapshot, and the index of prose, which is made only when a search needs it. */
export interface SearchedSnapshot {
  readonly snapshot: Snapshot
  prose(): ProseIndex
}

export interface SearchHit {
  readonly kind: SearchKind
  readonly record: PublishedNode
  readonly match: SearchMatch
  /** The matched name, title or sentence, as written. */
  readonly label: string
  readonly highlight: Highlight
  readonly place: HitPlace
}

export interface SearchPage {
  /** At most `limit` hits after the place, best first. */
  readonly hits: readonly SearchHit[]
  /** Of all hits, exact. */
  readonly totalCount: number
}

/** A number above any score, in thousandths: more relevant hits come first. */
const MOST_RELEVANT = 1_000

/**
 * The hits of a text in a snapshot: by match, then concepts before articles, claims and sources.
 * Shorter names come first; for prose, more relevant texts. Then follow the natural order of name,
 * and the key.
 */
export function* searchPage(
  { snapshot, prose }: SearchedSnapshot,
  { text, kinds, among, after, limit }: SearchQuestion,
): Work<SearchPage> {
  const { labels, columnarConcepts: concepts } = snapshot
  type Kept = {
    readonly level: number
    readonly make: () => Omit<SearchHit, 'match' | 'place' | 'highlight'>
    readonly texts: () => readonly string[]
  }
  const best = bestHits<Kept>(limit, after)
  if (among.includes('CONCEPT')) {
    const onHit = (number: number, { level, label }: { readonly level: number; readonly label: string }) =>
      best.offer(
        hitRank(level, 0, label.length),
        () => naturalKey(normalizeLabel(label)),
        () => concepts.keyAt(number),
        () => ({
          level,
          make: () => ({ kind: 'CONCEPT', record: concepts.conceptAt(number), label }),
          // Of words in several names, those of the matched name are marked.
          texts: () => [label],
        }),
      )
    yield* labels.scan(text, onHit, { ranges: kinds && [...new Set(kinds)].map(concepts.ofKind) })
  }
  const inProse = new Set(among)
  inProse.delete('CONCEPT')
  if (inProse.size > 0) {
    yield* prose().scan(text, ({ item, level, relevance }) => {
      const { kind, record, label, headings, texts } = item
      if (!inProse.has(kind)) return
      const within = relevance === 0 ? label.length : Math.max(0, MOST_RELEVANT - relevance) * 1_000
      best.offer(
        hitRank(level, SEARCH_KINDS.indexOf(kind), within),
        () => naturalKey(normalizeLabel(label)),
        () => record.key,
        () => ({
          level,
          make: () => ({ kind, record, label }),
          texts: () => [...headings, ...texts],
        }),
      )
    })
  }
  const highlight = highlighter(text)
  const hits: SearchHit[] = []
  for (const { place, hit } of best.best()) {
    hits.push({ ...hit.make(), match: matchOfLevel(hit.level), highlight: highlight(hit.texts(), hit.level), place })
    yield
  }
  return { hits, totalCount: best.offered }
}

/** The place in a cursor. Fails with BAD_CURSOR for another list's cursor. */
export function hitPlaceOf(place: readonly (string | number)[]): HitPlace {
  const [rank, name, key] = place
  if (place.length === 3 && typeof rank === 'number' && typeof name === 'string' && typeof key === 'string')
    return [rank, name, key]
  throw badCursor('it is malformed')
}
