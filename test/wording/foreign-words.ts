import { wording as german } from '../../src/wording/de/wording.ts'
import { wording as english } from '../../src/wording/en/wording.ts'
import type { Wording } from '../../src/wording/wording.ts'
import { everyMessage } from './every-message.ts'

/** Words that both languages have, by meaning or by chance. */
const SHARED = new Set([
  ...[
    'also',
    'an',
    'd',
    'die',
    'first',
    'graph',
    // The German left side, the English link.
    'links',
    'in',
    'instrument',
    'mediator',
    'minimal',
    'ms',
    'relation',
    'so',
    'symptom',
  ],
  'was',
  ...['aetia', 'browser', 'code', 'graph', 'javascript', 'link', 'mails', 'mutation', 'name', 'passkey', 'passkeys'],
  'server',
])

/** The words of a text, without quotes, keys, and values of the API in capitals. */
const wordsIn = (text: string): string[] =>
  (
    text
      .replace(/„[^“]*“|"[^"]*"/g, ' ')
      .replace(/\S*:\S*\d|\b[A-Z][A-Z_]+\b|Qq[a-c]|\bq\d\b/g, ' ')
      .match(/\p{L}+/gu) ?? []
  ).map((word) => word.toLowerCase())

export const vocabularyOf = (wording: Wording) => new Set([...everyMessage(wording).values()].flat().flatMap(wordsIn))

const FOREIGN = { de: vocabularyOf(english), en: vocabularyOf(german) } as const

/** The words of a text that belong to the other language. */
export function foreignWords(text: string, language: 'en' | 'de'): string[] {
  const foreign = FOREIGN[language]
  return wordsIn(text).filter((word) => foreign.has(word) && !SHARED.has(word))
}
