/**
 * The size of text without a DOM: estimates that are rather too wide than too narrow.
 *
 * A layout needs sizes before anything is drawn, and the same sizes on every machine. The widths
 * hold for the usual sans-serif fonts, so a fallback font does not overflow its box either.
 */

/** Widths of Latin characters in em, by group, at regular weight. */
const GROUPS: readonly (readonly [characters: string, em: number])[] = [
  [' ', 0.3],
  ["ijl.,:;'|!", 0.32],
  ['Ifrt()[]{}-/\\"`*', 0.43],
  ['acsvxyzkJ', 0.59],
  ['bdeghnopqu', 0.63],
  ['0123456789_+=<>$#?~^', 0.66],
  ['mw', 0.92],
  ['CDGHNOQRUABEFKLPSTVXYZ&', 0.78],
  ['M@%W', 1.04],
]

const WIDTHS: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([characters, em]) => [...characters].map((character): [string, number] => [character, em])),
)

/** A mark over or under a letter, a joiner: it adds no width. */
const NO_WIDTH = /^[\p{M}\p{Cf}]$/u
/** Scripts of square characters, and pictures. */
const SQUARE =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uffef]$/u
const CAPITAL = /^\p{Lu}$/u

export interface TextStyle {
  /** The font size in pixels. */
  readonly size: number
  /** The line height as a multiple of the font size; 1.3 if left out. */
  readonly lineHeight?: number
  readonly bold?: boolean
}

export interface TextBlock {
  readonly lines: readonly string[]
  /** In pixels, of the widest line. */
  readonly width: number
  readonly height: number
}

function em(character: string): number {
  const known = WIDTHS.get(character)
  if (known !== undefined) return known
  if (NO_WIDTH.test(character)) return 0
  if (SQUARE.test(character)) return 1.3
  return CAPITAL.test(character) ? 0.85 : 0.7
}

/** The width of one line of text in pixels. */
export function textWidth(text: string, style: TextStyle): number {
  let width = 0
  for (const character of text) width += em(character)
  return width * style.size * (style.bold ? 1.08 : 1)
}

/** Parts after which a line may break: words with the space, hyphen or slash that ends them. */
const parts = (text: string): readonly string[] => text.match(/[^\s/-]*[/-]+|[^\s/-]+\s*|\s+/gu) ?? []

/** A part that is wider than a line, in pieces that are not. No character is lost. */
function pieces(part: string, width: number, style: TextStyle): readonly string[] {
  if (textWidth(part.trimEnd(), style) <= width) return [part]
  const found: string[] = []
  let piece = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(part)) {
    if (piece !== '' && textWidth(piece + segment, style) > width) {
      found.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...found, piece]
}

/**
 * Wraps text into lines of at most `width` pixels, between words where it can. No character but
 * spaces at the ends of lines is left out.
 */
export function wrapText(text: string, width: number, style: TextStyle): TextBlock {
  const lines: string[] = []
  let line = ''
  for (const part of parts(text.trim().replace(/\s+/gu, ' ')).flatMap((part) => pieces(part, width, style))) {
    if (line !== '' && textWidth((line + part).trimEnd(), style) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return {
    lines,
    width: Math.max(0, ...lines.map((each) => textWidth(each, style))),
    height: lines.length * style.size * (style.lineHeight ?? 1.3),
  }
}
