import { Kind, parse } from 'graphql'

/** Nobody needs more to sign in, in UTF-16 code units. */
const MAX_LENGTH = 2_000

const SIGN_IN: ReadonlySet<string> = new Set([
  'signIn',
  'completeSignOn',
  'beginPasskeySignIn',
  'completePasskeySignIn',
])

/** Whether a document does nothing but sign in. */
export function isSignIn(text: string): boolean {
  if (text.length > MAX_LENGTH || !/[sS]ignIn|completeSignOn/.test(text)) return false
  try {
    const [operation, ...others] = parse(text, { noLocation: true }).definitions
    return (
      others.length === 0 &&
      operation?.kind === Kind.OPERATION_DEFINITION &&
      operation.operation === 'mutation' &&
      operation.selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && SIGN_IN.has(selection.name.value),
      )
    )
  } catch {
    return false
  }
}
