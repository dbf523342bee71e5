import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../content/documents.ts'
import { type Violation, violation } from '../content/violation.ts'
import { ruleContext } from './rules/rule.ts'

/**
 * Compares every quote from the source with the source's untouched text at its offsets (UTF-16 code
 * units). A quote may have a plain space for any kind of space; everything else must be equal.
 */
export function verifyQuotes(
  content: ContentSet,
  source: Key,
  text: string,
): { readonly verified: number; readonly violations: readonly Violation[] } {
  const quotes = ruleContext(content).evidence.filter(({ item }) => item.source === source)
  const violations = quotes.flatMap(({ item, document, path }) => {
    const found = text.slice(item.start, item.end)
    if (plainSpaces(found) === plainSpaces(item.quote)) return []
    const message = `expected "${item.quote}" at ${item.start} to ${item.end} of ${source}, found "${found}"`
    const elsewhere = plainSpaces(text).indexOf(plainSpaces(item.quote))
    const hint = elsewhere < 0 ? '' : `; it is at ${elsewhere} to ${elsewhere + item.quote.length}`
    return [violation('QUOTE_MISMATCH', document, [...path, 'quote'], message + hint)]
  })
  return { verified: quotes.length - violations.length, violations }
}

const plainSpaces = (text: string) => text.replace(/\s/gu, ' ')
