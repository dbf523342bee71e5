import { foldLetters } from '../../text/fold-letters.ts'

const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu
const DASHES = /[\p{Pd}\u2212]/gu
const SPACES = /\s+/gu
/** Spaces beside a sign: `pelvic / hip` is `pelvic/hip`. */
const BESIDE_SIGNS = /\s*([^\p{L}\p{N}\p{M}\s])\s*/gu

/**
 * The comparison form of names without signs: folded letters, and every sign and any kind of space
 * as one space. `Runner’s Knee` and `runners  knee` are equal; so are `HER2+` and `HER2-`.
 */
export const normalizeLabel = (label: string): string => lettersOf(foldLetters(label))

/** The same for folded letters. */
export const lettersOf = (folded: string): string => folded.replace(NOT_WORD, ' ').trim()

/**
 * The comparison form of names with signs: `HER2+` and `HER2-` differ, but the lengths of dashes do
 * not matter.
 */
export const signedForm = (label: string): string =>
  foldLetters(label).replace(DASHES, '-').replace(BESIDE_SIGNS, '$1').replace(SPACES, ' ').trim()

/** A name as written, in normalized Unicode and with plain spaces. */
export const writtenForm = (label: string): string => label.normalize('NFC').replace(SPACES, ' ').trim()
