import { expect, test } from 'vitest'
import { wording as german } from '../../src/wording/de/wording.ts'
import { wording as english } from '../../src/wording/en/wording.ts'
import { WORDINGS } from '../../src/wording/generated/wordings.ts'
import type { Wording } from '../../src/wording/wording.ts'
import { everyMessage } from './every-message.ts'

/** Words that both languages have, by meaning or by chance. */
const SHARED = new Set([
  ...['also', 'an', 'd', 'die', 'first', 'in', 'instrument', 'mediator', 'minimal', 'ms', 'relation', 'so', 'symptom'],
  'was',
])

/** The words of a text, without quotes, keys, and values of the API in capitals. */
const wordsIn = (text: string): string[] =>
  (
    text
      .replace(/„[^“]*“|"[^"]*"/g, ' ')
      .replace(/\S*:\S*\d|\b[A-Z][A-Z_]+\b|Qq[a-c]|\bq\d\b/g, ' ')
      .match(/\p{L}+/gu) ?? []
  ).map((word) => word.toLowerCase())

const vocabularyOf = (wording: Wording) => new Set([...everyMessage(wording).values()].flat().flatMap(wordsIn))

test.each([
  ['de', german, english],
  ['en', english, german],
])('no message in %s has a word of the other language', (_language, one, other) => {
  const foreign = vocabularyOf(other)
  const mixed = [...everyMessage(one)].flatMap(([place, texts]) =>
    texts.flatMap((text) =>
      wordsIn(text).flatMap((word) => (foreign.has(word) && !SHARED.has(word) ? [`${place}: ${word} in ${text}`] : [])),
    ),
  )
  expect([...new Set(mixed)]).toEqual([])
})

test.each([...WORDINGS])('%s: every message has its values in place, and its marks', (_language, wording) => {
  for (const [place, texts] of everyMessage(wording)) {
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|\[object|NaN| {2}|\S [,.;:]|\.\.|,\s*[,.]|\(\)/)
      if (!/^(?:kinds|statements|notice|explanations\.disputed|completeness\.leftOpen|verdicts\.openings)/.test(place))
        expect(text).toMatch(/^(?:\p{Lu}|(?:claim|article):q1 |\d ).*\.$/u)
    }
  }
})

test('English is written without the letters of German', () => {
  expect([...vocabularyOf(english)].filter((word) => /[äöüß]/.test(word))).toEqual([])
  expect([...vocabularyOf(german)].filter((word) => /[äöüß]/.test(word)).length).toBeGreaterThan(30)
})
