const LEAST = 12
const MOST = 1_000
const LEAST_DIFFERENT = 5
/**
 * Of a password that contains the name of its user, at least this many characters are left without
 * it.
 */
const LEAST_BESIDE_NAME = 8

/** The most characters that a password has. */
export const LONGEST_PASSWORD = MOST

/** The name of the user whose password `AETIA_ADMIN_PASSWORD` sets. */
export const FIRST_ADMIN = 'admin'

const LENGTH_RULE = `${LEAST} to ${MOST.toLocaleString('en')} characters`
const DIFFERENT_RULE = `text with at least ${LEAST_DIFFERENT} different characters`
const REPETITION_RULE = `text that does not repeat fewer than ${LEAST} characters over and over`
const SEQUENCE_RULE = 'text that does not run along the alphabet or the digits'
const NAME_RULE = `text with at least ${LEAST_BESIDE_NAME} characters besides the name of the user`

/**
 * What a new password should have been instead, in words such as `12 to 1,000 characters`; null
 * where it may become one. One rule for everyone who sets a password. Length makes a password hard
 * to guess, so no rule asks for signs or digits; the other rules refuse texts that are long and
 * still guessed at once. The text is never part of the answer.
 */
export function passwordProblem(text: string, userName: string): string | null {
  const characters = [...text.normalize('NFKC').toLowerCase()]
  if (characters.length < LEAST || characters.length > MOST) return LENGTH_RULE
  if (new Set(characters).size < LEAST_DIFFERENT) return DIFFERENT_RULE
  const period = smallestPeriod(characters)
  if (period < LEAST && period * 2 <= characters.length) return REPETITION_RULE
  if (isSequence(characters)) return SEQUENCE_RULE
  const beside = [...characters.join('').replaceAll(userName.toLowerCase(), '')].length
  return beside < LEAST_BESIDE_NAME ? NAME_RULE : null
}

/**
 * The length of the shortest beginning that, repeated, gives the whole text (Knuth, Morris and
 * Pratt's failure function).
 */
function smallestPeriod(characters: readonly string[]): number {
  const borders = [0]
  for (let index = 1; index < characters.length; index++) {
    let border = borders[index - 1] ?? 0
    while (border > 0 && characters[index] !== characters[border]) border = borders[border - 1] ?? 0
    borders.push(characters[index] === characters[border] ? border + 1 : 0)
  }
  return characters.length - (borders.at(-1) ?? 0)
}

/**
 * Whether each character follows the one before it by the same step, up or down; after 9 comes 0.
 */
function isSequence(characters: readonly string[]): boolean {
  const steps = characters.slice(1).map((character, index) => {
    const before = characters[index] ?? ''
    if (before === '9' && character === '0') return 1
    if (before === '0' && character === '9') return -1
    return (character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)
  })
  return steps.every((step) => Math.abs(step) === 1 && step === steps[0])
}
