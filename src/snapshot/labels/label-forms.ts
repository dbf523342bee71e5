import { type Splice, splicedList } from '../../algorithms/splice.ts'
import { endedWork, type SharedWork, sharedWork } from '../shared-work.ts'
import { normalizeLabel } from './normalize-label.ts'

/** Records with labels, by number: concepts, articles, sources. */
export interface Labeled {
  readonly size: number
  /** The name, and the other labels. */
  labelsAt(number: number): readonly string[]
}

/** By number, the comparison forms of the labels, one per line, that of the name first. */
export interface LabelForms {
  /**
   * Computed at the first call, in slices of some milliseconds. A canceled call keeps the partial
   * result.
   */
  readonly all: SharedWork<readonly string[]>
}

/** The number of concepts scanned between two yields. */
export const CONCEPTS_PER_STEP = 2_000

export const labelForms = ({ size, labelsAt }: Labeled): LabelForms => ({
  all: sharedWork(function* () {
    const forms: string[] = []
    while (forms.length < size) {
      const end = Math.min(forms.length + CONCEPTS_PER_STEP, size)
      for (let number = forms.length; number < end; number++) forms.push(formsOf(labelsAt(number)))
      if (end < size) yield
    }
    return forms
  }),
})

/**
 * The forms after a splice of the records: made from those before where these are made, else at the
 * first call. Where no label changed, they are the same object.
 */
export function changedForms(before: LabelForms, splice: Splice, labeled: Labeled): LabelForms {
  const made = before.all.made()
  if (made === undefined) return labelForms(labeled)
  const fresh = new Map(
    splice.changed.flatMap(({ after }) => (after < 0 ? [] : [[after, formsOf(labeled.labelsAt(after))] as const])),
  )
  if (splice.isInPlace && fresh.entries().every(([number, forms]) => made[number] === forms)) return before
  return { all: endedWork(splicedList(made, splice, ({ after }) => fresh.get(after)!)) }
}

const formsOf = (labels: readonly string[]): string => labels.map(normalizeLabel).join('\n')

/** The form of the name among the forms of a concept. */
export function nameForm(forms: string): string {
  const end = forms.indexOf('\n')
  return end < 0 ? forms : forms.slice(0, end)
}
