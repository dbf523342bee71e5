import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstVersion } from '../../src/projection/first-version.ts'
import { findConcepts } from '../../src/snapshot/labels/find-concepts.ts'
import { SEARCH_MATCHES } from '../../src/snapshot/labels/match-labels.ts'
import { normalizeLabel } from '../../src/snapshot/labels/normalize-label.ts'
import { shippedContent } from '../notation/shipped-content.ts'

const shipped = firstVersion((await shippedContent()).content)
const { concepts } = shipped
const find = (text: string) => findConcepts(shipped, text)
const named = [...concepts.values()].flatMap((concept) =>
  [concept.name, ...concept.alsoCalled].map((name) => ({ key: concept.key, name })),
)

const SPACES = [' ', '  ', '\u00a0', '\t', ' \u2009', '\u3000']
const APOSTROPHES = ["'", '\u2018', '\u2019', '\u02bc', '\u2032', '\u00b4', '`', '\uff07', '']

/** The name with its letters in any case, and its spaces and apostrophes of any kind. */
const rewritten = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...[...name].map((char) => {
        if (/\s/u.test(char)) return fc.constantFrom(...SPACES)
        if (/['\u2019]/u.test(char)) return fc.constantFrom(...APOSTROPHES)
        return fc.constantFrom(char.toLowerCase(), char.toUpperCase())
      }),
    )
    .map((chars) => chars.join(''))

const anyName = fc.constantFrom(...named)

test('every concept is found exactly by each of its names, however they are written', () => {
  const written = anyName.chain(({ key, name }) => fc.record({ key: fc.constant(key), text: rewritten(name) }))
  fc.assert(
    fc.property(written, ({ key, text }) => {
      const exact = find(text).filter(({ match }) => match === 'EXACT')
      expect(exact.map(({ concept }) => concept.key)).toContain(key)
    }),
    { numRuns: 500 },
  )
})

test('every concept is found by the beginning of each of its names', () => {
  fc.assert(
    fc.property(anyName, fc.nat(), ({ key, name }, at) => {
      const form = normalizeLabel(name)
      const beginning = form.slice(0, 1 + (at % form.length))
      expect(find(beginning).map(({ concept }) => concept.key)).toContain(key)
    }),
    { numRuns: 500 },
  )
})

test('every concept is found by the words of each of its names in any order', () => {
  const shuffled = anyName.chain(({ key, name }) => {
    const words = normalizeLabel(name).split(' ')
    return fc.record({ key: fc.constant(key), words: fc.shuffledSubarray(words, { minLength: 1 }) })
  })
  fc.assert(
    fc.property(shuffled, ({ key, words }) => {
      expect(find(words.join(' ')).map(({ concept }) => concept.key)).toContain(key)
    }),
    { numRuns: 500 },
  )
})

test('better matches come first, and no concept comes twice', () => {
  const words = fc.constantFrom(...new Set(named.flatMap(({ name }) => normalizeLabel(name).split(' '))))
  const texts = fc.array(words, { minLength: 1, maxLength: 3 }).chain((list) => {
    const text = list.join(' ')
    return fc.nat(text.length - 1).map((length) => text.slice(0, length + 1))
  })
  fc.assert(
    fc.property(fc.oneof(texts, fc.string()), (text) => {
      const hits = find(text)
      for (const { concept, label } of hits) expect([concept.name, ...concept.alsoCalled]).toContain(label)
      const matches = hits.map(({ match }) => SEARCH_MATCHES.indexOf(match))
      expect(matches).toEqual(matches.toSorted((a, b) => a - b))
      expect(new Set(hits.map(({ concept }) => concept.key)).size).toBe(hits.length)
    }),
    { numRuns: 500 },
  )
})

test('the form in which names are compared is its own form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normalizeLabel(normalizeLabel(text))).toBe(normalizeLabel(text))
    }),
    { numRuns: 500 },
  )
})
