import { type DocumentNode, visit } from 'graphql'
import { badUserInput } from '../../errors/public-errors.ts'

/** What was found out about documents. */
export interface KnownDocuments {
  isStorable(document: DocumentNode): boolean
}

/**
 * Fails with BAD_USER_INPUT when a text of the query or of its variables has a NUL or half of a
 * surrogate pair. No store keeps these unchanged, so no stored text can match.
 */
export function refuseUnstorableText(served: KnownDocuments, document: DocumentNode, variables: unknown): void {
  refuseIn(variables)
  if (!served.isStorable(document)) visit(document, { StringValue: ({ value }) => refuseIn(value) })
}

/** Whether no text of a document is refused. */
export function areTextsStorable(document: DocumentNode): boolean {
  let areStorable = true
  visit(document, {
    StringValue({ value }) {
      if (problemOf(value) !== null) areStorable = false
    },
  })
  return areStorable
}

function refuseIn(value: unknown): void {
  if (typeof value === 'string') {
    const problem = problemOf(value)
    if (problem !== null) throw badUserInput(problem)
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) refuseIn(part)
}

function problemOf(text: string): string | null {
  if (text.includes('\0')) return 'Text must not have a NUL (U+0000) in it.'
  return text.isWellFormed() ? null : 'Text must not have half of a surrogate pair in it.'
}
