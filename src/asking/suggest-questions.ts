import { bestHits } from '../snapshot/labels/best-hits.ts'
import { hitRank } from '../snapshot/labels/hit-rank.ts'
import { LEVELS } from '../snapshot/labels/match-labels.ts'
import { normalizeLabel } from '../snapshot/labels/normalize-label.ts'
import { naturalKey } from '../snapshot/natural-key.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { exampleEnds } from './example-questions.ts'

/** A question to choose, and the concept in it that was typed. */
export interface QuestionSuggestion {
  readonly question: string
  readonly concept: ConceptRecord | null
}

/** Beginnings and ends of questions about one concept. */
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ['What causes', '?'],
  ['What does', ' lead to?'],
  ['What helps against', '?'],
  ['What if', ' were gone?'],
  ['What does the source say about', '?'],
  ['What is', '?'],
  ['Why do I have', '?'],
  ['Which injuries does', ' lead to?'],
  ['How can I prevent', '?'],
]

/** The most words that a name may have at the end of what is typed. */
const MOST_NAME_WORDS = 6
const SHORTEST_TYPED = 2

/** Questions for the beginning of one, the likeliest first, in slices of some milliseconds. */
export function* suggestQuestions(
  snapshot: Snapshot,
  text: string,
  first: number,
): Generator<void, readonly QuestionSuggestion[], void> {
  const words = normalizeLabel(text)
    .split(' ')
    .filter((word) => word !== '')
  const framed = (frames: typeof FRAMES, concept: ConceptRecord, typed: ConceptRecord | null) =>
    frames.map(([before, after]) => ({ question: `${before} ${concept.name}${after}`, concept: typed }))
  for (let count = Math.min(MOST_NAME_WORDS, words.length); count > 0; count--) {
    const lead = words.slice(0, -count).join(' ')
    const name = words.slice(-count).join(' ')
    const frames = FRAMES.filter(([before]) => lead === '' || normalizeLabel(before).startsWith(lead))
    if (frames.length === 0 || name.length < SHORTEST_TYPED) continue
    // Of the frames that begin so, those that say nothing more come alone.
    const exact = frames.filter(([before]) => normalizeLabel(before) === lead)
    const concepts = yield* conceptsBeginning(snapshot, name, first)
    if (concepts.length === 0) continue
    const [best, ...others] = concepts.map((concept) => framed(exact.length > 0 ? exact : frames, concept, concept))
    return [...(best ?? []), ...others.flat()].slice(0, first)
  }
  const ends = exampleEnds(snapshot)
  if (ends === null) return []
  const begun = FRAMES.filter(([before]) => normalizeLabel(before).startsWith(words.join(' ')))
  const [cause, outcome] = ends
  return begun
    .flatMap(([before, after]) => framed([[before, after]], /does|if/u.test(before) ? cause : outcome, null))
    .slice(0, first)
}

/** The concepts with a name or synonym that begins with some words, the shortest first. */
function* conceptsBeginning(
  { labels, columnarConcepts }: Snapshot,
  name: string,
  first: number,
): Generator<void, readonly ConceptRecord[], void> {
  const best = bestHits<number>(first, null)
  yield* labels.scan(
    name,
    (number, { level, label }) => {
      if (level <= LEVELS.TOKENS)
        best.offer(
          hitRank(level, 0, label.length),
          () => naturalKey(normalizeLabel(label)),
          () => columnarConcepts.keyAt(number),
          () => number,
        )
    },
    { similar: false },
  )
  return best.best().map(({ hit }) => columnarConcepts.conceptAt(hit))
}
