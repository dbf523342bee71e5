import { CONCEPTS_PER_STEP, type Labeled, type LabelForms } from './label-forms.ts'
import type { LabelWords, SimilarWord } from './label-words.ts'
import { isIn, type LabelMatch, LEVELS, labelOfMost, matchLabels } from './match-labels.ts'
import { type SearchText, searchTextOf, similarWords } from './search-text.ts'

/** Numbers from `first` to before `end`. */
export interface NumberRange {
  readonly first: number
  readonly end: number
}

export interface ScanOptions {
  /** Only these numbers; left out: all. */
  readonly ranges?: readonly NumberRange[] | undefined
  /** Whether typing errors and other grammatical numbers of words are forgiven; left out: yes. */
  readonly similar?: boolean
}

/** Finds records by their labels. */
export interface LabelIndex {
  /**
   * Reports every match of a text, in order of number, in slices of some milliseconds. Levels are
   * those of `LEVELS`. A text without letters and signs matches nothing.
   */
  scan(
    text: string,
    onHit: (number: number, match: LabelMatch) => void,
    options?: ScanOptions,
  ): Generator<void, void, void>
  /** Builds the index in advance. */
  prepare(): Generator<void, void, void>
}

/**
 * Built at the first search. Only the forms of a concept's labels, and their words, are in memory.
 */
export const createLabelIndex = (labeled: Labeled, forms: LabelForms, labelWords: LabelWords): LabelIndex => ({
  *prepare() {
    yield* labelWords.prepare()
  },
  *scan(text, onHit, { ranges = [{ first: 0, end: labeled.size }], similar: forgives = true } = {}) {
    const wanted = searchTextOf(text)
    if (wanted.signed === '') return
    const all = yield* forms.all()
    const similar = forgives ? similarTo(wanted, yield* similarWords(wanted, labelWords), labeled) : null
    for (const { first, end } of ranges) {
      for (let number = first; number < end; number++) {
        const match =
          matchLabels(() => labeled.labelsAt(number), all[number]!, wanted) ?? similar?.(number, all[number]!)
        if (match) onHit(number, match)
        if ((number - first) % CONCEPTS_PER_STEP === CONCEPTS_PER_STEP - 1) yield
      }
    }
  },
})

/** Finds records by words that resemble those of the text; null where there are none. */
function similarTo(
  { words }: SearchText,
  similar: readonly (readonly SimilarWord[])[],
  { size, labelsAt }: Labeled,
): ((number: number, forms: string) => LabelMatch | undefined) | null {
  if (similar.every((list) => list.length === 0)) return null
  /** By word and number, the fewest errors plus one; 0 without a similar word. */
  const marks = similar.map((list) => (list.length === 0 ? null : marksOf(list, size)))
  const marked = marks.filter((list) => list !== null)
  const alike = similar.map((list) => new Set(list.map(({ word }) => word)))
  return (number, forms) => {
    if (!marked.some((list) => list[number]! > 0)) return undefined
    let errors = 0
    for (const [index, word] of words.entries()) {
      if (isIn(forms, word)) continue
      const mark = marks[index]?.[number] ?? 0
      if (mark === 0) return undefined
      errors += mark - 1
    }
    const lines = forms.split('\n')
    const label = labelOfMost(labelsAt(number), (line) => {
      const own = lines[line]!
      return words.filter((word, index) => isIn(own, word) || own.split(' ').some((other) => alike[index]!.has(other)))
        .length
    })
    return { level: LEVELS.SIMILAR + errors, label }
  }
}

function marksOf(similar: readonly SimilarWord[], size: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (const { errors, numbers } of similar)
    for (const number of numbers) if (marks[number] === 0 || marks[number]! > errors + 1) marks[number] = errors + 1
  return marks
}
