import { normalizeLabel } from './normalize-label.ts'
import { sharedWork } from './shared-work.ts'

/** What has labels, by number: concepts, articles, sources. */
export interface Labeled {
  readonly size: number
  /** The name, and what else it is called. */
  labelsAt(number: number): readonly string[]
}

/** By number, the forms of the labels in which names are compared, a line each, that of the name first. */
export interface LabelForms {
  /** Made at the first call, in steps of some milliseconds; what was made stays when the work is given up. */
  all(): Generator<void, readonly string[], void>
}

/** How many concepts are looked at between two yields. */
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
