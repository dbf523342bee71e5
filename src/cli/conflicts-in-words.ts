import type { Conflict } from '../editing/conflict.ts'

/** What two sides changed otherwise, one line per document, and how to go on. */
export const conflictsInWords = (conflicts: readonly Conflict[]): string[] => [
  'Both sides changed the same:',
  ...conflicts.map(({ document, yours, theirs, fields }) => `  ${document}: ${whatClashes(yours, theirs, fields)}`),
  'Nothing was written. Say which side to keep with --keep mine or --keep theirs.',
]

function whatClashes(yours: Conflict['yours'], theirs: Conflict['theirs'], fields: Conflict['fields']): string {
  if (yours === null) return 'one side retires it, the other changed it'
  if (theirs === null) return 'it was retired, and is changed here'
  return fields.map(({ path }) => path.join('.')).join(', ')
}
