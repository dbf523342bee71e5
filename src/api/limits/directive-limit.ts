import type { ValidationRule } from 'graphql'
import { limitError } from './limit-error.ts'

/** How many directives the document may have. */
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
