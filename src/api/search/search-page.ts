import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import { badCursor } from '../../errors/public-errors.ts'
import { bestHits, type HitPlace } from '../../snapshot/labels/best-hits.ts'
import { hitRank } from '../../snapshot/labels/hit-rank.ts'
import { type LabelMatch, matchOfLevel, type SearchMatch } from '../../snapshot/labels/match-labels.ts'
import { normalizeLabel } from '../../snapshot/labels/normalize-label.ts'
import { type PluralForms, pluralsIn } from '../../snapshot/labels/plurals-in.ts'
import { naturalKey } from '../../snapshot/natural-key.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Work } from '../../traversal/search/work.ts'
import type { PublishedNode } from '../published-node.ts'
import { type Highlight, highlighter } from './highlight.ts'
import type { ProseHit, ProseIndex } from './prose-index.ts'
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts'
import type { TranslatedSearch } from './translated-search.ts'

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
  /** What is found in other languages than that of the source; undefined: nothing. */
  readonly translated?: TranslatedSearch | undefined
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
  { snapshot, prose, translated }: SearchedSnapshot,
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
    const ranges = kinds && [...new Set(kinds)].map(concepts.ofKind)
    const inRanges = (number: number) => ranges?.some(({ first, end }) => number >= first && number < end) ?? true
    const others = new Map(translated && (yield* translated.labels.scan(text)))
    const onHit = (number: number, match: LabelMatch) => {
      const other = others.get(number)
      others.delete(number)
      offer(number, other && other.level <= match.level ? other : match)
    }
    const offer = (number: number, { level, label }: LabelMatch) =>
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
    yield* labels.scan(text, onHit, { ranges })
    // Those that only their translated names have found.
    for (const [number, match] of others) if (inRanges(number)) offer(number, match)
  }
  const inProse = new Set(among)
  inProse.delete('CONCEPT')
  if (inProse.size > 0) {
    const inTranslation = new Map<string, ProseHit>()
    if (translated) yield* translated.prose.scan(text, (hit) => void inTranslation.set(hit.item.record.key, hit))
    const offer = ({ item, level, relevance }: ProseHit) => {
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
    }
    yield* prose().scan(text, (hit) => {
      const { key } = hit.item.record
      const other = inTranslation.get(key)
      inTranslation.delete(key)
      offer(other && other.level <= hit.level ? other : hit)
    })
    for (const hit of inTranslation.values()) offer(hit)
  }
  const highlight = highlighter(text, pluralsOfAll([...(translated?.languages ?? []), snapshot.sourceLanguage]))
  const hits: SearchHit[] = []
  for (const { place, hit } of best.best()) {
    hits.push({ ...hit.make(), match: matchOfLevel(hit.level), highlight: highlight(hit.texts(), hit.level), place })
    yield
  }
  return { hits, totalCount: best.offered }
}

/** The plurals of a word in any of some languages. */
const pluralsOfAll =
  (languages: readonly string[]): PluralForms =>
  (word) =>
    new Set(languages.flatMap((language) => [...pluralsIn(language)(word)]))

/** The place in a cursor. Fails with BAD_CURSOR for another list's cursor. */
export function hitPlaceOf(place: readonly (string | number)[]): HitPlace {
  const [rank, name, key] = place
  if (place.length === 3 && typeof rank === 'number' && typeof name === 'string' && typeof key === 'string')
    return [rank, name, key]
  throw badCursor('it is malformed')
}
