import type { ValidationRule } from 'graphql'
import { limitError } from './limit-error.ts'
import { createMeasure } from './measure.ts'

/** How many fields an operation may have at its root, those in fragments included. What is changed one after another takes longer than what is read. */
export const rootFieldLimit =
  (maxRootFields: number, maxRootMutations: number): ValidationRule =>
  (context) => {
    const measure = createMeasure((name) => context.getFragment(name))
    return {
      OperationDefinition(operation) {
        const { width } = measure(operation.selectionSet)
        const most = operation.operation === 'mutation' ? maxRootMutations : maxRootFields
        if (width > most) context.reportError(limitError('root fields', width, most, operation))
      },
    }
  }
