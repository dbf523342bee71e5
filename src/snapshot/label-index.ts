import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { CONCEPTS_PER_STEP, type LabelForms } from './label-forms.ts'
import { normalizeLabel } from './normalize-label.ts'
import type { NumberedConcepts } from './numbered-concepts.ts'
import type { ConceptRecord } from './records.ts'

/** How a concept was found, best first. */
export const LABEL_MATCHES = ['EXACT', 'PREFIX', 'TOKENS'] as const
export type LabelMatch = (typeof LABEL_MATCHES)[number]

export interface LabelHit {
  readonly concept: ConceptRecord
  readonly match: LabelMatch
  /** The name that was found, as it is written. */
  readonly label: string
}

/** What a text finds: how it was found, how long the name found is, and the number of the concept. Hits in order are numbers in order. */
export type HitPlace = number

/** Finds concepts by their names and synonyms. */
export interface LabelIndex {
  /**
   * Exact names first, then names that start with the text, then concepts whose names together have a word that starts
   * with each word of the text. Within these, shorter names first, then by key. Text without letters finds nothing.
   */
  find(text: string, kinds?: readonly ConceptKind[]): readonly LabelHit[]
  /** The same, in steps of some milliseconds, in order of key. */
  places(text: string, kinds?: readonly ConceptKind[]): Generator<void, readonly HitPlace[], void>
  /** Of a text, the hit at a place that it has. */
  hitAt(text: string, place: HitPlace): LabelHit
  placeOf(hit: Pick<LabelHit, 'match'> & { readonly length: number; readonly number: number }): HitPlace
}

/** More than any version has concepts, and than any label has letters: both together with the match are exact in a number. */
const MOST_CONCEPTS = 2 ** 30
const MOST_LETTERS = 2 ** 20

/** The number of the concept at a place. */
export const numberAtPlace = (place: HitPlace): number => place % MOST_CONCEPTS

/** Built at the first search. Of a concept only the forms of its labels are kept. */
export function createLabelIndex(concepts: NumberedConcepts, forms: LabelForms): LabelIndex {
  const placeOf: LabelIndex['placeOf'] = ({ match, length, number }) =>
    (LABEL_MATCHES.indexOf(match) * MOST_LETTERS + Math.min(length, MOST_LETTERS - 1)) * MOST_CONCEPTS + number
  const matchAt = (number: number, known: string, text: Text) => matchLabels(concepts.labelsAt(number), known, text)

  function* places(text: string, kinds?: readonly ConceptKind[]): Generator<void, readonly HitPlace[], void> {
    const wanted = textOf(text)
    if (wanted.form === '') return []
    const all = yield* forms.all()
    const ranges = kinds ? [...new Set(kinds)].map(concepts.ofKind) : [{ first: 0, end: concepts.size }]
    const found: HitPlace[] = []
    for (const { first, end } of ranges.sort((a, b) => a.first - b.first)) {
      for (let number = first; number < end; number++) {
        if (mayMatch(all[number]!, wanted)) {
          const hit = matchAt(number, all[number]!, wanted)
          if (hit) found.push(placeOf({ match: hit.match, length: hit.label.length, number }))
        }
        if ((number - first) % CONCEPTS_PER_STEP === CONCEPTS_PER_STEP - 1) yield
      }
    }
    return found
  }
  const hitAt = (text: string, place: HitPlace): LabelHit => {
    const number = numberAtPlace(place)
    const known = concepts.labelsAt(number).map(normalizeLabel).join('\n')
    const hit = matchAt(number, known, textOf(text))
    if (!hit) throw new RangeError(`"${text}" does not find ${concepts.keyAt(number)}`)
    return { concept: concepts.conceptAt(number), ...hit }
  }
  return {
    find(text, kinds) {
      const work = places(text, kinds)
      let turn = work.next()
      while (!turn.done) turn = work.next()
      return turn.value.toSorted((a, b) => a - b).map((place) => hitAt(text, place))
    },
    places,
    hitAt,
    placeOf,
  }
}

/** A text that is looked for, in the form of labels. */
interface Text {
  readonly form: string
  readonly compact: string
  readonly words: readonly string[]
}

function textOf(text: string): Text {
  const form = normalizeLabel(text)
  return { form, compact: form.replaceAll(' ', ''), words: form.split(' ') }
}

/** False only where no label can match: cheap, since it is asked of every concept. */
const mayMatch = (forms: string, { compact, words }: Text): boolean =>
  words.every((word) => forms.includes(word)) || forms.replaceAll(' ', '').includes(compact)

function matchLabels(
  written: readonly string[],
  forms: string,
  { form, compact, words }: Text,
): { readonly match: LabelMatch; readonly label: string } | undefined {
  const labels = forms.split('\n').map((own, index) => ({
    label: written[index]!,
    form: own,
    compact: own.replaceAll(' ', ''),
  }))
  const known = forms.split(/[ \n]/)
  const byLength = (a: { label: string }, b: { label: string }) => a.label.length - b.label.length
  const exact = labels.find((label) => label.form === form || label.compact === compact)
  if (exact) return { match: 'EXACT', label: exact.label }
  const [prefix] = labels
    .filter((label) => label.form.startsWith(form) || label.compact.startsWith(compact))
    .sort(byLength)
  if (prefix) return { match: 'PREFIX', label: prefix.label }
  if (!words.every((word) => known.some((candidate) => candidate.startsWith(word)))) return undefined
  const covers = (label: string) =>
    words.filter((word) => label.split(' ').some((part) => part.startsWith(word))).length
  const [best] = [...labels].sort((a, b) => covers(b.form) - covers(a.form) || byLength(a, b))
  return best && { match: 'TOKENS', label: best.label }
}
