import type { ValidationRule } from 'graphql'
import { limitError } from './limit-error.ts'

/** The most directives of a document. */
export const directiveLimit =
  (maxDirectives: number): ValidationRule =>
  (context) => {
    let directives = 0
    return {
      Directive() {
        directives++
      },
      Document: {
        leave(document) {
          if (directives > maxDirectives)
            context.reportError(limitError('directives', directives, maxDirectives, document))
        },
      },
    }
  }
