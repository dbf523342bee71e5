const MARKS = /\p{M}+/gu
const APOSTROPHES = /[\u0027\u0060\u00B4\u02B9\u02BB\u02BC\u2018\u2019\u201B\u2032\uFF07]/gu
const NOT_WORD = /[^\p{L}\p{N}]+/gu

/**
 * The form in which names are compared: lower case, without accents and apostrophes, every other sign and any kind of space
 * as one space. `Runner’s Knee` and `runners  knee` are the same.
 */
export const normalizeLabel = (label: string): string =>
  label
    // Before NFKD, which takes the acute accent (U+00B4) apart into a space and a mark; after it, which brings some forth.
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(NOT_WORD, ' ')
    .trim()
