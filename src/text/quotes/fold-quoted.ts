/** A text for comparing quotes, and where each of its letters comes from. */
export interface FoldedText {
  readonly letters: string
  /** Per letter, the place in the text of the character that it comes from, in UTF-16 code units. */
  readonly starts: Uint32Array
}

/** How many code units are read or written between two pauses. */
const PIECE = 16_384

/**
 * Folds what copying and typing change and readers do not see: case, kinds of spaces, quotation
 * marks and dashes, compositions of letters, and invisible characters, which are left out. Spaces
 * that follow each other are one. It pauses after some 16,384 code units.
 */
export function* foldQuoted(text: string): Generator<void, FoldedText, void> {
  const known = new Map<number, string>()
  let units: Uint16Array = new Uint16Array(text.length + 64)
  let starts: Uint32Array = new Uint32Array(text.length + 64)
  let count = 0
  let work = 0
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) as number
    let folded = known.get(code)
    if (folded === undefined) {
      folded = foldCharacter(String.fromCodePoint(code))
      known.set(code, folded)
    }
    if (folded !== ' ' || units[count - 1] !== SPACE) {
      if (count + folded.length > units.length) {
        units = grown(units, new Uint16Array(2 * units.length))
        starts = grown(starts, new Uint32Array(2 * starts.length))
      }
      for (let unit = 0; unit < folded.length; unit++) {
        units[count] = folded.charCodeAt(unit)
        starts[count++] = at
      }
    }
    at += code > 0xffff ? 2 : 1
    work += 1 + folded.length
    if (work < 2 * PIECE) continue
    work = 0
    yield
  }
  return { letters: textOf(units.subarray(0, count)), starts: starts.subarray(0, count) }
}

/** The folded letters of a short text, without spaces at its ends. */
export function foldWords(words: string): string {
  const work = foldQuoted(words)
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value.letters.trim()
  }
}

const SPACE = 0x20

/** A few characters stand for whole phrases, which would make a text many times as long. */
const LONGEST = 4
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u
const DASH = /^[\p{Dash_Punctuation}\u2212]$/u
const SINGLE_MARK = /^[\u0060\u00b4\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bc\uff07]$/u
const DOUBLE_MARK = /^[\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\uff02]$/u

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return ''
  if (/^\s$/u.test(character)) return ' '
  if (DASH.test(character)) return '-'
  if (SINGLE_MARK.test(character)) return "'"
  if (DOUBLE_MARK.test(character)) return '"'
  const folded = character.normalize('NFKD').toLowerCase()
  return folded.length <= LONGEST ? folded : character
}

function grown<Items extends Uint16Array | Uint32Array>(items: Items, longer: Items): Items {
  longer.set(items)
  return longer
}

const textOf = ({ buffer, byteLength }: Uint16Array): string => Buffer.from(buffer, 0, byteLength).toString('utf16le')
