import { sharedWork } from '../shared-work.ts'
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
  all(): Generator<void, readonly string[], void>
}

/** The number of concepts scanned between two yields. */
export const CONCEPTS_PER_STEP = 2_000

export const labelForms = ({ size, labelsAt }: Labeled): LabelForms => ({
  all: sharedWork(function* () {
    const forms: string[] = []
    while (forms.length < size) {
      const end = Math.min(forms.length + CONCEPTS_PER_STEP, size)
      for (let number = forms.length; number < end; number++)
        forms.push(labelsAt(number).map(normalizeLabel).join('\n'))
      if (end < size) yield
    }
    return forms
  }),
})

/** The form of the name among the forms of a concept. */
export function nameForm(forms: string): string {
  const end = forms.indexOf('\n')
  return end < 0 ? forms : forms.slice(0, end)
}
