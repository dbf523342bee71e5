import { type DocumentNode, visit } from 'graphql'
import { badUserInput } from '../../errors/public-errors.ts'

/**
 * Fails with BAD_USER_INPUT when a text of the query or of its variables has a NUL or half of a
 * surrogate pair. No store keeps these unchanged, so no stored text can match.
 */
export function refuseUnstorableText(document: DocumentNode, variables: unknown): void {
  refuseIn(variables)
  visit(document, { StringValue: ({ value }) => refuseIn(value) })
}

function refuseIn(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) throw badUserInput('Text must not have a NUL (U+0000) in it.')
    if (!value.isWellFormed()) throw badUserInput('Text must not have half of a surrogate pair in it.')
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) refuseIn(part)
}
