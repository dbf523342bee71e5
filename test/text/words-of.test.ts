import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, hasMoreWordsThan, wordsOf } from '../../src/text/words-of.ts'

describe('the words of a text', () => {
  test.each([
    ['words between spaces', 'one leg, shorter', 3],
    ['no word in spaces and signs', ' – & … ', 0],
    ['an apostrophe within a word', 'don’t', 1],
    ['a compound with hyphens', 'the state-of-the-art leg-length test', 4],
    ['a sentence held together by hyphens', 'one-two-three-four-five', 5],
    ['two words around a hyphen with spaces', 'hip - knee', 2],
    ['Chinese', '一条腿比另一条腿长', 6],
    ['Japanese', '日本語を話します', 5],
    ['Thai', 'ขาข้างหนึ่งยาวกว่า', 5],
    ['Korean, which has spaces', '한국어 문장', 2],
    ['numbers', '3.5 mm', 2],
    ['words between narrow no-break spaces', '3.5\u202fmm', 2],
  ])('are counted: %s', (_, text, words) => {
    expect(countWords(text)).toBe(words)
  })

  test.each([
    ['a zero-width space parts words', 'one\u200btwo', 2],
    ['a zero-width joiner does not part a word', 'o\u200dne', 1],
    ['a byte order mark does not part a word', 'o\ufeffne', 1],
    ['a soft hyphen does not part a word', 'o\u00adne', 1],
    ['zero-width characters alone are no words', '\u200b \u200d \ufeff \u2060', 0],
    ['a byte order mark before a word is no word of its own', '\ufeff one', 1],
  ])('%s', (_, text, words) => {
    expect(countWords(text)).toBe(words)
  })

  test('are given by their places', () => {
    expect([...wordsOf(' one-two, three')]).toEqual([
      { start: 1, end: 8 },
      { start: 10, end: 15 },
    ])
  })

  test('the shorter way agrees with counting', () => {
    const piece = fc.constantFrom(
      'one',
      'don’t',
      'é',
      '3.5',
      '-',
      ' ',
      '\u00a0',
      '\u200b',
      '\u200d',
      '一条腿',
      '_',
      '²',
      '¸',
      '.',
      '/',
      '&',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(8), (pieces, most) => {
        const text = pieces.join('')
        expect(hasMoreWordsThan(most, text)).toBe(countWords(text) > most)
      }),
      {
        numRuns: 500,
        examples: [
          [['_', '_'], 0],
          [['é', '²', 'é'], 1],
        ],
      },
    )
  })
})
