import { foldLetters } from '../text/fold-letters.ts'

const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu
const DASHES = /[\p{Pd}\u2212]/gu
const SPACES = /\s+/gu
/** Spaces beside a sign: `pelvic / hip` is `pelvic/hip`. */
const BESIDE_SIGNS = /\s*([^\p{L}\p{N}\p{M}\s])\s*/gu

/**
 * The form in which names are compared where signs do not count: folded letters, and every sign and any kind of space as one
 * space. `Runner’s Knee` and `runners  knee` are the same; so are `HER2+` and `HER2-`.
 */
export const normalizeLabel = (label: string): string => lettersOf(foldLetters(label))

/** The same for letters that are folded. */
export const lettersOf = (folded: string): string => folded.replace(NOT_WORD, ' ').trim()

/** The form in which names are compared where signs count: `HER2+` and `HER2-` differ, a dash of any length does not. */
export const signedForm = (label: string): string =>
  foldLetters(label).replace(DASHES, '-').replace(BESIDE_SIGNS, '$1').replace(SPACES, ' ').trim()

/** A name as it is written, but for how Unicode composes it and the kind of its spaces. */
export const writtenForm = (label: string): string => label.normalize('NFC').replace(SPACES, ' ').trim()
