import { expect, test } from 'vitest'
import { wording as german } from '../../src/wording/de/wording.ts'
import { wording as english } from '../../src/wording/en/wording.ts'
import { WORDINGS } from '../../src/wording/generated/wordings.ts'
import { everyMessage } from './every-message.ts'
import { foreignWords, vocabularyOf } from './foreign-words.ts'

/** Messages that are no whole sentence: names, parts, and words of pages and mails. */
const isPartOfSentence = (place: string): boolean =>
  /^(?:kinds|statements|notice|explanations\.disputed|completeness\.leftOpen|verdicts\.openings|accounts)/.test(place)

test.each([
  ['de', german],
  ['en', english],
] as const)('no message in %s has a word of the other language', (language, wording) => {
  const mixed = [...everyMessage(wording)].flatMap(([place, texts]) =>
    [...new Set(texts)].flatMap((text) => foreignWords(text, language).map((word) => `${place}: ${word} in ${text}`)),
  )
  expect(mixed).toEqual([])
})

test('a word of the other language is found', () => {
  expect(foreignWords('TP53 führt to Qqa, „which is disputed“.', 'de')).toEqual(['to'])
  expect(foreignWords('TP53 leads zu Qqa.', 'en')).toEqual(['zu'])
})

test.each([...WORDINGS])('%s: every message has its values in place, and its marks', (_language, wording) => {
  for (const [place, texts] of everyMessage(wording)) {
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|\[object|NaN| {2}|\S [,.;:]|\.\.|,\s*[,.]|\(\)/)
      if (isPartOfSentence(place)) continue
      expect(text).toMatch(/^(?:[“„]?\p{Lu}|(?:claim|article):q1[,:]? |\d ).*[.?]$/u)
    }
  }
})

test('English is written without the letters of German', () => {
  expect([...vocabularyOf(english)].filter((word) => /[äöüß]/.test(word))).toEqual([])
  expect([...vocabularyOf(german)].filter((word) => /[äöüß]/.test(word)).length).toBeGreaterThan(30)
})
