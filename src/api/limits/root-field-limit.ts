import type { ValidationRule } from 'graphql'
import { limitError } from './limit-error.ts'
import { createMeasure } from './measure.ts'

/** How many fields an operation may have at its root, those in fragments included. */
export const rootFieldLimit =
  (maxRootFields: number): ValidationRule =>
  (context) => {
    const measure = createMeasure((name) => context.getFragment(name))
    return {
      OperationDefinition(operation) {
        const { width } = measure(operation.selectionSet)
        if (width > maxRootFields) context.reportError(limitError('root fields', width, maxRootFields, operation))
      },
    }
  }
