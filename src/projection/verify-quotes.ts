import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../content/documents.ts'
import { type Violation, violation } from '../content/violation.ts'
import { evidenceOf } from './rules/evidence-of.ts'

/**
 * Compares every quote from the source with the source's untouched text at its offsets (UTF-16 code
 * units). A quote may have a plain space for any kind of space; everything else must be equal.
 */
export function verifyQuotes(
  content: ContentSet,
  source: Key,
  text: string,
): { readonly verified: number; readonly violations: readonly Violation[] } {
  const holders = [...content.claims, ...content.concepts, ...content.sources]
  const quotes = holders.flatMap((document) => [...evidenceOf(document)]).filter(({ item }) => item.source === source)
  const violations = quotes.flatMap(({ item, holder, path }) => {
    const found = text.slice(item.start, item.end)
    if (plainSpaces(found) === plainSpaces(item.quote)) return []
    const message = `expected "${item.quote}" at ${item.start} to ${item.end} of ${source}, found "${found}"`
    const elsewhere = plainSpaces(text).indexOf(plainSpaces(item.quote))
    const hint = elsewhere < 0 ? '' : `; it is at ${elsewhere} to ${elsewhere + item.quote.length}`
    return [violation('QUOTE_MISMATCH', holder, [...path, 'quote'], message + hint)]
  })
  return { verified: quotes.length - violations.length, violations }
}

const plainSpaces = (text: string) => text.replace(/\s/gu, ' ')
