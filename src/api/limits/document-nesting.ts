import { limitExceeded } from '../../errors/public-errors.ts'
import type { QueryLimits } from './query-limits.ts'

/** Strings, block strings and comments are skipped whole; only brackets matter in the rest. */
const PART = /"""|"|#|[[{(]|[\]})]/g

/**
 * Fails with LIMIT_EXCEEDED when brackets of a GraphQL document nest deeper than any query within
 * the other limits needs. The parser and some rules of validation recurse once per bracket, so this
 * check runs before both.
 */
export function refuseDeepDocument(document: string, { maxDepth, maxJsonDepth }: NestingLimits): void {
  // A field takes a selection, and an inline fragment in it; then there is an argument's value.
  const most = 2 * maxDepth + maxJsonDepth
  let depth = 0
  const parts = new RegExp(PART)
  for (let part = parts.exec(document); part; part = parts.exec(document)) {
    const [sign] = part
    if (sign === '"' || sign === '"""' || sign === '#') parts.lastIndex = endOf(sign, document, parts.lastIndex)
    else if ('[{('.includes(sign)) {
      if (++depth > most)
        throw limitExceeded(`The query has brackets more than ${most} levels deep. Move values into variables.`)
    } else depth--
  }
}

export type NestingLimits = Pick<QueryLimits, 'maxDepth' | 'maxJsonDepth'>

/**
 * The end of the token that `sign` begins; the end of the document where it is not closed, which
 * the parser refuses.
 */
function endOf(sign: '"' | '"""' | '#', document: string, from: number): number {
  if (sign === '#') return indexOr(document, /[\n\r]/g, from)
  for (let place = from; place < document.length; place++) {
    if (document[place] === '\\') {
      // A block string has one escape, \""", and every other backslash is literal.
      if (sign === '"') place++
      else if (document.startsWith('"""', place + 1)) place += 3
    } else if (document.startsWith(sign, place)) return place + sign.length
    else if (sign === '"' && (document[place] === '\n' || document[place] === '\r')) return place
  }
  return document.length
}

function indexOr(document: string, end: RegExp, from: number): number {
  end.lastIndex = from
  return end.exec(document)?.index ?? document.length
}
