import { BREAK, type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql'

/**
 * Whether the text of a document may hold a secret: it changes something, and has a text written in
 * where a variable might be, such as a password. Kept under its hash, it would tell a guess of the
 * secret from the right one.
 */
export function mayHoldSecret(document: DocumentNode, { operation }: OperationDefinitionNode): boolean {
  if (operation !== 'mutation') return false
  let holdsText = false
  visit(document, {
    [Kind.STRING]: () => {
      holdsText = true
      return BREAK
    },
  })
  return holdsText
}
