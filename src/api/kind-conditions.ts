import { CONCEPTS_PER_STEP } from '../snapshot/label-forms.ts'
import { type Condition, ofLegSide } from './concept-list.ts'
import { itself } from './related.ts'
import { scanCooperatively } from './scan-cooperatively.ts'

// The conditions of lists that no relation gives. A kind names them in `graph/vocabulary/kinds`.

/** Leg sides in this role. */
export const role = ofLegSide(itself)

/** Entities of this category. */
export const category: Condition<string> = (context, category) =>
  scanCooperatively(context, JSON.stringify(['category', category]), 'Ask for one by its name.', function* (snapshot) {
    const { ofKind, categoryAt } = snapshot.columnarConcepts
    const { first, end } = ofKind('ENTITY')
    const found: number[] = []
    for (let number = first; number < end; number++) {
      if (categoryAt(number) === category) found.push(number)
      if (number % CONCEPTS_PER_STEP === 0) yield
    }
    return found
  })
