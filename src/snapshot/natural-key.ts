const DIGITS = /[0-9]+/gu
const HAS_DIGIT = /[0-9]/u

/**
 * Cursors contain the key, so it must be short. Names that differ only after it are ordered by
 * their keys.
 */
const LONGEST = 256

/**
 * The natural sort key of a folded name, compared by UTF-16 code units. Numbers sort by value, so
 * `week 2` comes before `week 10`; leading zeros do not count. It uses no locale, so it is the same
 * on every server. At most 256 code units.
 */
export function naturalKey(form: string): string {
  const start = form.length > LONGEST ? form.slice(0, LONGEST).toWellFormed() : form
  if (!HAS_DIGIT.test(start)) return start
  const key = start.replace(DIGITS, (digits) => withLength(digits.replace(/^0+(?=.)/u, '')))
  return key.length > LONGEST ? key.slice(0, LONGEST).toWellFormed() : key
}

/**
 * The digits, preceded by their count. Each 9 of the count means at least nine more digits, so
 * longer numbers come later.
 */
function withLength(digits: string): string {
  const rest = digits.length % 9
  return `${'9'.repeat((digits.length - rest) / 9)}${rest}${digits}`
}
