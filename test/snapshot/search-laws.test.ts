import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestHits, compareHitPlaces, type HitPlace } from '../../src/snapshot/labels/best-hits.ts'
import { findConcepts } from '../../src/snapshot/labels/find-concepts.ts'
import { LEVELS } from '../../src/snapshot/labels/match-labels.ts'
import { normalizeLabel, signedForm } from '../../src/snapshot/labels/normalize-label.ts'
import { pluralForms } from '../../src/snapshot/labels/plural-forms.ts'
import { typingErrors } from '../../src/snapshot/labels/typing-errors.ts'
import { naturalKey } from '../../src/snapshot/natural-key.ts'
import { foldLetters } from '../../src/text/fold-letters.ts'
import { conceptsCalled } from './concepts-called.ts'

const letter = fc.constantFrom(..."abcxyzßøłæœđþÉéıŠ痛み膝のカが한글กำ+-#/. \u00a0'’129\u{1F9B5}אس")
const name = fc.string({ unit: letter, minLength: 1, maxLength: 14 }).filter((text) => signedForm(text) !== '')
const names = fc.uniqueArray(name, {
  minLength: 1,
  maxLength: 12,
  selector: (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim(),
})

test('every name finds itself first, as EXACT', () => {
  fc.assert(
    fc.property(names, fc.nat(), (list, at) => {
      const text = list[at % list.length] ?? ''
      const [first] = findConcepts(conceptsCalled(...list), text)
      expect([first?.match, first?.label]).toEqual(['EXACT', text])
    }),
    { numRuns: 500 },
  )
})

test('only names with the same signs are EXACT', () => {
  fc.assert(
    fc.property(names, name, (list, text) => {
      for (const { match, label } of findConcepts(conceptsCalled(...list), text))
        expect(match === 'EXACT').toBe(signedForm(label) === signedForm(text))
    }),
    { numRuns: 500 },
  )
})

test('the longer the beginning of a name, the fewer are found without typing errors', () => {
  fc.assert(
    fc.property(names, fc.nat(), fc.nat(), (list, at, cut) => {
      const snapshot = conceptsCalled(...list)
      const found = (text: string) =>
        findConcepts(snapshot, text)
          .filter(({ match }) => ['EXACT', 'LETTERS', 'PREFIX'].includes(match))
          .map(({ label }) => label)
      const whole = normalizeLabel(list[at % list.length] ?? '')
      const beginning = whole.slice(0, 1 + (cut % Math.max(1, whole.length)))
      if (beginning.trim() === '') return
      expect(found(beginning)).toEqual(expect.arrayContaining(found(whole)))
    }),
    { numRuns: 500 },
  )
})

test('a limit only cuts the list', () => {
  fc.assert(
    fc.property(names, name, fc.integer({ min: 1, max: 5 }), (list, text, limit) => {
      const snapshot = conceptsCalled(...list)
      expect(findConcepts(snapshot, text, { limit })).toEqual(findConcepts(snapshot, text).slice(0, limit))
    }),
  )
})

const place: fc.Arbitrary<HitPlace> = fc.tuple(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('a', 'b', 'c'),
  fc.stringMatching(/^[a-z]{1,3}$/),
)

test('page after page, the best hits are all hits in order, and all are counted', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { maxLength: 60, selector: ([, , key]) => key }),
      fc.integer({ min: 1, max: 7 }),
      (hits, limit) => {
        const all: HitPlace[] = []
        for (let after: HitPlace | null = null; ; after = all.at(-1) ?? null) {
          const best = bestHits<string>(limit, after)
          for (const [rank, itsName, key] of hits)
            best.offer(
              rank,
              () => itsName,
              () => key,
              () => key,
            )
          expect(best.offered).toBe(hits.length)
          expect(best.best().map(({ hit }) => hit)).toEqual(best.best().map(({ place: [, , key] }) => key))
          all.push(...best.best().map(({ place: own }) => own))
          if (best.best().length < limit) break
        }
        expect(all).toEqual(hits.toSorted(compareHitPlaces))
      },
    ),
    { numRuns: 300 },
  )
})

test('folding a letter twice changes nothing more, for every letter that there is', () => {
  for (let code = 0; code <= 0x2ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const folded = foldLetters(`a${String.fromCodePoint(code)}b`)
    if (foldLetters(folded) !== folded) expect(foldLetters(folded), code.toString(16)).toBe(folded)
  }
})

test('every way to write a text in capitals folds alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldLetters(text.normalize('NFD'))).toBe(foldLetters(text.normalize('NFC')))
      expect(normalizeLabel(normalizeLabel(text))).toBe(normalizeLabel(text))
      expect(signedForm(signedForm(text))).toBe(signedForm(text))
    }),
    { numRuns: 1_000 },
  )
})

test('natural keys put numbers in order of their value, of any length', () => {
  const number = fc.bigInt({ min: 0n, max: 10n ** 40n })
  fc.assert(
    fc.property(number, number, fc.nat(3), (a, b, zeros) => {
      const [one, other] = [naturalKey(`week ${'0'.repeat(zeros)}${a} x`), naturalKey(`week ${b} x`)]
      expect(one < other).toBe(a < b)
      expect(one === other).toBe(a === b)
    }),
    { numRuns: 500 },
  )
})

test('natural keys without digits are the names themselves, up to a length', () => {
  expect(naturalKey('hip pain')).toBe('hip pain')
  expect(naturalKey('x'.repeat(5_000))).toHaveLength(256)
  expect(naturalKey(`${'x'.repeat(255)}\u{1F9B5}`).isWellFormed()).toBe(true)
})

test('one typing error is one error, whichever way it is typed', () => {
  const word = fc.stringMatching(/^[a-h]{4,12}$/)
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('x', 'y'), (text, at, other) => {
      const place = at % (text.length - 1)
      const errorsTo = typingErrors(text, 1)
      const swapped = text.slice(0, place) + text[place + 1] + text[place] + text.slice(place + 2)
      expect(errorsTo(text)).toBe(0)
      expect(errorsTo(text.slice(0, place) + text.slice(place + 1))).toBe(1)
      expect(errorsTo(text.slice(0, place) + other + text.slice(place))).toBe(1)
      expect(errorsTo(text.slice(0, place) + other + text.slice(place + 1))).toBe(1)
      expect(errorsTo(swapped)).toBeLessThanOrEqual(1)
      expect(errorsTo(`${other}${text}${other}`)).toBeGreaterThan(1)
    }),
  )
})

test('a word is among the forms of each of its forms', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,10}$/), (word) => {
      for (const form of pluralForms(word)) expect(pluralForms(form)).toContain(word)
    }),
  )
})

test('levels are whole numbers in their order', () => {
  const levels = Object.values(LEVELS)
  expect(levels).toEqual(levels.map((_, index) => index))
})
