/** Letters that Unicode does not decompose, as people type them without their keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'q',
  ı: 'i',
  ȷ: 'j',
  ƀ: 'b',
  ɓ: 'b',
  ƈ: 'c',
  ȼ: 'c',
  ɖ: 'd',
  ɗ: 'd',
  ə: 'e',
  ǝ: 'e',
  ɛ: 'e',
  ɇ: 'e',
  ƒ: 'f',
  ǥ: 'g',
  ɠ: 'g',
  ɨ: 'i',
  ɉ: 'j',
  ƙ: 'k',
  ƚ: 'l',
  ɫ: 'l',
  ƞ: 'n',
  ɲ: 'n',
  ɵ: 'o',
  ɔ: 'o',
  ƥ: 'p',
  ɍ: 'r',
  ƭ: 't',
  ʈ: 't',
  ⱦ: 't',
  ʉ: 'u',
  ʋ: 'v',
  ƴ: 'y',
  ɏ: 'y',
  ƶ: 'z',
  ȥ: 'z',
  ς: 'σ',
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/**
 * Where the decimal digits of a script begin; ten follow each other. Full-width digits decompose.
 */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810,
]
const DIGITS: ReadonlyMap<string, string> = new Map(
  ZEROS.flatMap((zero) => Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(zero + digit), `${digit}`])),
)
const DIGIT = new RegExp(`[${[...DIGITS.keys()].join('')}]`, 'gu')

/** From a katakana letter to its hiragana, in code points. */
const TO_HIRAGANA = 0x60
const KATAKANA = /[\u30A1-\u30F6\u30FD\u30FE]/gu

/**
 * Accents and vowel points, which people leave out. Marks of other scripts are letters to their
 * readers: Thai vowels, the voicing of kana, Indic vowels and viramas.
 */
const ACCENTS = new RegExp(
  `[${[
    // Of any script, Cyrillic.
    '\\u0300-\\u036F\\u0483-\\u0489\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F',
    // Hebrew.
    '\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7',
    // Arabic.
    '\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED',
  ].join('')}]+`,
  'gu',
)

/** Signs that nobody sees: soft hyphens, joiners, marks of direction, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu

const APOSTROPHES = /[\u0027\u0060\u00B4\u02B9\u02BB\u02BC\u2018\u2019\u201B\u2032\uFF07]+/gu
// The test of one class is much faster than any replacement, and most names pass it.
const PLAIN = /^[\u0020-\u0026\u0028-\u005F\u0061-\u007E]*$/u

/**
 * The letters of a text for comparing names: lower case, no accents or apostrophes, each letter in
 * its plain spelling (`Łódź` is `lodz`, `Straße` is `strasse`). Other signs and spaces stay.
 * Folding twice changes nothing more.
 */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return (
    text
      // Before NFKD, which takes the acute accent (U+00B4) apart into a space and a mark; after it,
      // which brings some forth.
      .replace(APOSTROPHES, '')
      .normalize('NFKD')
      .replace(INVISIBLE, '')
      .replace(ACCENTS, '')
      .replace(APOSTROPHES, '')
      .toLowerCase()
      // A capital may have an accent in its small letter alone, as the Turkish I with a dot has.
      .replace(ACCENTS, '')
      .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
      .replace(DIGIT, (digit) => DIGITS.get(digit) ?? digit)
      .replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - TO_HIRAGANA))
      .normalize('NFC')
  )
}
