import { spelledCategory } from '../../graph/vocabulary/biolink-categories.ts'
import { CONCEPTS_PER_STEP } from '../snapshot/labels/label-forms.ts'
import { type Condition, ofLegSide } from './concept-list.ts'
import { itself } from './related.ts'
import { scanCooperatively } from './scan-cooperatively.ts'

// The conditions of lists that no relation gives. A kind names them in `graph/vocabulary/kinds`.

/** Leg sides in this role. */
export const role = ofLegSide(itself)

/** Entities of this category. A category of Biolink may be given in any usual spelling. */
export const category: Condition<string> = (context, category) => {
  const spelled = spelledCategory(category)
  return scanCooperatively(
    context,
    JSON.stringify(['category', category]),
    'Ask for one by its name.',
    function* (snapshot) {
      const { ofKind, categoryAt } = snapshot.columnarConcepts
      const { first, end } = ofKind('ENTITY')
      const found: number[] = []
      for (let number = first; number < end; number++) {
        const its = categoryAt(number)
        if (its === category || its === spelled) found.push(number)
        if (number % CONCEPTS_PER_STEP === 0) yield
      }
      return found
    },
  )
}
