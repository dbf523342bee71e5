const DIGITS = /[0-9]+/gu
const HAS_DIGIT = /[0-9]/u

/** It is part of cursors, so it must not be long; of names that differ only after that, the keys decide. */
const LONGEST = 256

/**
 * The text by which a folded name is put in order, compared by UTF-16 code units: numbers in it are in order of their value,
 * so `week 2` comes before `week 10`. Leading zeros do not count. It is the same on every server, since no collation of
 * the machine has part in it. At most 256 code units.
 */
export function naturalKey(form: string): string {
  const start = form.length > LONGEST ? form.slice(0, LONGEST).toWellFormed() : form
  if (!HAS_DIGIT.test(start)) return start
  const key = start.replace(DIGITS, (digits) => withLength(digits.replace(/^0+(?=.)/u, '')))
  return key.length > LONGEST ? key.slice(0, LONGEST).toWellFormed() : key
}

/** The digits after their count, in which each 9 means that at least nine more follow: so longer numbers come later. */
function withLength(digits: string): string {
  const rest = digits.length % 9
  return `${'9'.repeat((digits.length - rest) / 9)}${rest}${digits}`
}
