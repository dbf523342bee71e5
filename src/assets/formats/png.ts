import { type AssetFormat, BrokenFile, type CleanPicture } from './asset-format.ts'
import { hasText, joinedBytes, numbersIn, textAt } from './bytes.ts'

const SIGNATURE = '\x89PNG\r\n\x1a\n'

/** Chunks that say how the picture looks. Texts, times and Exif are not among them. */
const KEPT: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['bKGD', 'pHYs', 'sPLT', 'acTL', 'fcTL', 'fdAT'],
])

/** PNG, animated or not. https://www.w3.org/TR/png-3/ */
export const png: AssetFormat = Object.freeze({
  mediaType: 'image/png',
  matches: (head: Uint8Array) => hasText(head, 0, SIGNATURE),
  clean(bytes: Uint8Array): CleanPicture {
    const numbers = numbersIn(bytes)
    const kept: Uint8Array[] = [bytes.subarray(0, SIGNATURE.length)]
    if (!hasText(bytes, 12, 'IHDR')) throw new BrokenFile('it does not begin with its size')
    let at = SIGNATURE.length
    for (let name = ''; name !== 'IEND'; ) {
      const end = at + 12 + numbers.big(at, 4)
      name = textAt(bytes, at + 4, 4)
      if (end > bytes.length) throw new BrokenFile('it ends too early')
      if (KEPT.has(name)) kept.push(bytes.subarray(at, end))
      at = end
    }
    return { bytes: joinedBytes(kept), width: numbers.big(16, 4), height: numbers.big(20, 4) }
  },
} satisfies AssetFormat)
