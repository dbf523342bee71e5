import { wording as english } from './en/wording.ts'
import { WORDINGS } from './generated/wordings.ts'
import type { Wording } from './wording.ts'

/**
 * The wording of the first of these languages that has one: `de-AT` is worded as `de`. Left without
 * any, English.
 */
export function wordingFor(languages: readonly string[]): Wording {
  for (const language of languages) {
    for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      const found = WORDINGS.get(tag.toLowerCase())
      if (found !== undefined) return found
    }
  }
  return english
}
