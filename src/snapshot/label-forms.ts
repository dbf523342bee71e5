import { normalizeLabel } from './normalize-label.ts'
import type { NumberedConcepts } from './numbered-concepts.ts'

/** By number of a concept, the forms of its labels in which names are compared, a line each, that of its name first. */
export interface LabelForms {
  /** Made at the first call, in steps of some milliseconds; what was made is kept when the work is given up. */
  all(): Generator<void, readonly string[], void>
}

/** How many concepts are looked at between two yields. */
export const CONCEPTS_PER_STEP = 2_000

export function labelForms({ size, labelsAt }: Pick<NumberedConcepts, 'size' | 'labelsAt'>): LabelForms {
  const forms: string[] = []
  return {
    *all() {
      while (forms.length < size) {
        const end = Math.min(forms.length + CONCEPTS_PER_STEP, size)
        for (let number = forms.length; number < end; number++)
          forms.push(labelsAt(number).map(normalizeLabel).join('\n'))
        if (end < size) yield
      }
      return forms
    },
  }
}

/** The form of the name among the forms of a concept. */
export function nameForm(forms: string): string {
  const end = forms.indexOf('\n')
  return end < 0 ? forms : forms.slice(0, end)
}
