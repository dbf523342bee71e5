import type { ValidationRule } from 'graphql'
import { limitError } from './limit-error.ts'
import { createMeasure } from './measure.ts'

/** The most fields, with every fragment expanded as often as it is spread. */
export const selectionLimit =
  (maxSelections: number): ValidationRule =>
  (context) => {
    const measure = createMeasure((name) => context.getFragment(name))
    return {
      OperationDefinition(operation) {
        const { selections } = measure(operation.selectionSet)
        if (selections > maxSelections) {
          context.reportError(limitError('fields once fragments are written out', selections, maxSelections, operation))
        }
      },
    }
  }
