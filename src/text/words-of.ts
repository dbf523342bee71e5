/** A word of a text, by its place. */
export interface WordPlace {
  /** UTF-16 code units, end exclusive. */
  readonly start: number
  readonly end: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** A narrow no-break space would hold words together. */
const SPACES = /[^\S\ufeff]/gu

const HYPHEN = /^[-\u2010\u2011]$/u

/** A chain of more parts than this counts each of them, so that hyphens hide no sentence. */
const MOST_PARTS = 4

/**
 * The words of a text, as Unicode segments it (UAX 29), so scripts without spaces have words too. A
 * zero-width space (U+200B) parts words. Joiners and byte order marks neither part words nor are
 * any. A compound with hyphens is one word where it has at most four parts.
 */
export function* wordsOf(text: string): Generator<WordPlace, void, void> {
  const parts: WordPlace[] = []
  let hyphenEnd = -1
  for (const { segment, index, isWordLike } of segmenter.segment(text.replace(SPACES, ' '))) {
    if (isWordLike) {
      if (hyphenEnd !== index) yield* compound(parts.splice(0))
      parts.push({ start: index, end: index + segment.length })
    } else if (HYPHEN.test(segment) && parts.at(-1)?.end === index) hyphenEnd = index + segment.length
  }
  yield* compound(parts)
}

function* compound(parts: readonly WordPlace[]): Generator<WordPlace, void, void> {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return
  if (parts.length > MOST_PARTS) yield* parts
  else yield { start: first.start, end: last.end }
}

/** Latin letters and common signs. */
const LATIN = /^[\u0020-\u024f\u2010-\u2027]*$/u
/** Segments never part a run of letters, digits and underscores; other signs may be words. */
const RUN = /[\p{L}\p{Nd}_]+|[^\p{L}\p{Nd}\u0020-\u007e]/gu

/** Whether a text has more words than `most`. Plain Latin texts with few letters skip the segments. */
export const hasMoreWordsThan = (most: number, text: string): boolean =>
  !(LATIN.test(text) && (text.match(RUN)?.length ?? 0) <= most) && countWords(text) > most

export const countWords = (text: string): number => wordsOf(text).toArray().length
