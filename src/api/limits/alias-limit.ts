import type { ValidationRule } from 'graphql'
import { limitError } from './limit-error.ts'

/** How many fields of the document may be given another name. */
export const aliasLimit =
  (maxAliases: number): ValidationRule =>
  (context) => {
    let aliases = 0
    return {
      Field(field) {
        if (field.alias) aliases++
      },
      Document: {
        leave(document) {
          if (aliases > maxAliases) context.reportError(limitError('aliases', aliases, maxAliases, document))
        },
      },
    }
  }
