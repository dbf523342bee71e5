/** The longest list of language ranges, in UTF-16 code units, and the most ranges in it. */
const MAX_LENGTH = 200
const MAX_RANGES = 10

const RANGE = /^(?:\*|[a-z]{1,8}(?:-[a-z\d]{1,8})*)$/i

/** What a list of languages must be, for messages. */
export const LANGUAGES_EXPECTED =
  'must list language tags (BCP 47), best first and separated by commas, such as "de-AT, de": ' +
  `at most ${MAX_RANGES} of them in ${MAX_LENGTH} characters`

/**
 * The language ranges of a list by weight (`q=`), then in their order (RFC 9110, section 12.5.4).
 * Null where it is no such list, or too long.
 */
export function languageRangesIn(list: string): readonly string[] | null {
  if (list.length > MAX_LENGTH) return null
  const items = list.split(',').map(weighted)
  if (items.length > MAX_RANGES) return null
  const ranges: Weighted[] = []
  for (const item of items) {
    if (item === null) return null
    if (item.weight > 0) ranges.push(item)
  }
  return ranges.sort((a, b) => b.weight - a.weight).map(({ range }) => range)
}

interface Weighted {
  readonly range: string
  readonly weight: number
}

function weighted(item: string): Weighted | null {
  const [range = '', weight, ...more] = item.split(';').map((part) => part.trim())
  if (!RANGE.test(range) || more.length > 0) return null
  if (weight === undefined) return { range, weight: 1 }
  const [, number] = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i.exec(weight) ?? []
  return number === undefined ? null : { range, weight: Number(number) }
}
