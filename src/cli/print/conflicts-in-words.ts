import type { FieldChange } from '../../content/lifecycle/field-diff.ts'
import type { ContentConflict } from '../../content/lifecycle/merge-content.ts'

/** How many documents are listed, and how much of a value is shown, in characters. */
const MOST = 50
const MAX_VALUE = 60

/** What two sides changed otherwise, one line per field, and how to continue. */
export const conflictsInWords = (conflicts: readonly ContentConflict[]): string[] => [
  'Both sides changed the same:',
  ...conflictLines(conflicts),
  'Nothing was written. Say which side to keep with --keep mine or --keep theirs.',
]

/** A line per document, and below it one per field: `certainty: mine 0.7, theirs 0.8`. */
export function conflictLines(conflicts: readonly ContentConflict[]): string[] {
  const lines = conflicts
    .slice(0, MOST)
    .flatMap(({ document, ...sides }) => [`  ${document}`, ...clashes(sides).map((line) => `    ${line}`)])
  return conflicts.length > MOST ? [...lines, `  and ${conflicts.length - MOST} more`] : lines
}

function clashes({ yours, theirs, fields }: Omit<ContentConflict, 'document'>): string[] {
  if (yours === null) return ['mine retires it, theirs changed it']
  if (theirs === null) return ['mine changed it, theirs retired it']
  return fields.map(({ path, what, before, after }) => {
    const name = path.join('.')
    return what === 'ORDER'
      ? `${name}: another order`
      : `${name}: mine ${shownValue(before)}, theirs ${shownValue(after)}`
  })
}

function shownValue(value: FieldChange['before']): string {
  if (value === null) return 'none'
  const text = JSON.stringify(value)
  // A cut may fall within a character.
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 3).toWellFormed()}...` : text
}
