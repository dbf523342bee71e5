import type { ValidationRule } from 'graphql'
import { limitError } from './limit-error.ts'

/** The most aliases of a document. */
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
