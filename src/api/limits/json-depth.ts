import { limitExceeded } from '../../errors/public-errors.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * Fails with LIMIT_EXCEEDED when objects and lists nest more than `maxDepth` levels deep in a JSON
 * text, the outermost being level 1. `what` names the text in the message, such as "The body". The
 * text is scanned once, before it is parsed, so that neither the parser nor a visitor of its result
 * recurses further. The parser refuses a text that is no JSON.
 */
export function refuseDeepJson(text: string, maxDepth: number, what: string): void {
  let depth = 0
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place)
    if (unit === QUOTE) place = endOfString(text, place)
    else if (isOpening(unit)) {
      if (++depth > maxDepth)
        throw limitExceeded(
          `${what} is nested more than ${maxDepth} levels deep, objects and lists counted together. Send it flatter.`,
        )
    } else if (isClosing(unit)) depth--
  }
}

/** The place of the closing quote, or of the end where there is none. */
function endOfString(text: string, start: number): number {
  let place = start + 1
  while (place < text.length) {
    const unit = text.charCodeAt(place)
    if (unit === QUOTE) return place
    place += unit === BACKSLASH ? 2 : 1
  }
  return place
}

// "[" and "{", which differ in one bit, and their counterparts.
const isOpening = (unit: number) => (unit | 0x20) === 0x7b
const isClosing = (unit: number) => (unit | 0x20) === 0x7d
