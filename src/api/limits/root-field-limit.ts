import type { ValidationRule } from 'graphql'
import { limitError } from './limit-error.ts'
import { createMeasure } from './measure.ts'

/**
 * The most root fields of an operation, those in fragments included. Mutations run one after the
 * other, so they have a lower limit than queries.
 */
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
