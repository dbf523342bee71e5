import { describe, expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { quotesBySource, verifyQuotes } from '../../src/projection/verify-quotes.ts'
import { BOOK, BOOK_TEXT, CAMBER, contentFiles, listed } from '../notation/content-files.ts'

const QUOTE = 'quote: often tilt, start: 13, end: 23'
const quoting = (quote: string, start = 0, end = start + quote.length) =>
  contentFiles({
    [BOOK]: ['P1: [0, 41]', 'P1: [0, 400]'],
    [CAMBER]: [QUOTE, `quote: ${JSON.stringify(quote)}, start: ${start}, end: ${end}`],
  })

describe('a quote has at most eight words', () => {
  test('eight are accepted', () => {
    expect(listed(quoting('one two three four five six seven eight'))).toEqual([])
  })

  test('nine are refused', () => {
    expect(listed(quoting('one two three four five six seven eight nine'))).toEqual([
      `${CAMBER}:10 QUOTE_TOO_LONG the quote has 9 words; at most 8 may be shipped: shorten it and its offsets`,
    ])
  })

  test.each([
    ['no-break spaces', '\u00a0'],
    ['narrow no-break spaces', '\u202f'],
    ['tabs', '\t'],
    ['line ends', '\n'],
  ])('words between %s count too', (_, space) => {
    expect(listed(quoting('one two three four five six seven eight nine'.replaceAll(' ', space)))).toEqual([
      expect.stringContaining('QUOTE_TOO_LONG the quote has 9 words'),
    ])
  })

  test('words of a script without spaces count too', () => {
    expect(listed(quoting('一条腿比另一条腿长。一条腿比'))).toEqual([
      `${CAMBER}:10 QUOTE_TOO_LONG the quote has 9 words; at most 8 may be shipped: shorten it and its offsets`,
    ])
  })

  test('zero-width spaces hide no words', () => {
    expect(listed(quoting('one two three four five six seven\u200beight\u200bnine'))).toEqual([
      expect.stringContaining('QUOTE_TOO_LONG the quote has 9 words'),
    ])
  })

  test('spaces around and between words are not words', () => {
    expect(listed(quoting('  one  two three four five six seven   eight '))).toEqual([])
  })
})

describe('a quote lies in its passage', () => {
  const changed = (quote: string) => listed(contentFiles({ [CAMBER]: [QUOTE, quote] }))

  test.each([
    ['too short', 'quote: often tilt, start: 13, end: 22', 'start 13 and end 22 are 9 apart, but the quote has 10'],
    ['too long', 'quote: often tilt, start: 13, end: 24', 'start 13 and end 24 are 11 apart, but the quote has 10'],
    ['backwards', 'quote: often tilt, start: 23, end: 13', 'start 23 and end 13 are -10 apart, but the quote has 10'],
    [
      'of characters',
      'quote: "a\u{1F9B5}", start: 13, end: 15',
      'start 13 and end 15 are 2 apart, but the quote has 3',
    ],
  ])('offsets that are %s are refused', (_, quote, message) => {
    expect(changed(quote)).toEqual([`${CAMBER}:10 QUOTE_OUTSIDE_PASSAGE ${message} UTF-16 code units`])
  })

  test.each([
    ['ends after it', 'quote: hips. A hip, start: 36, end: 47', '36 to 47'],
    ['stands after it', 'quote: tilts, start: 54, end: 59', '54 to 59'],
  ])('a quote that %s is refused', (_, quote, place) => {
    expect(changed(quote)).toEqual([
      `${CAMBER}:10 QUOTE_OUTSIDE_PASSAGE the quote at ${place} is not within passage P1, 0 to 41`,
    ])
  })

  test('a quote that starts before its passage is refused', () => {
    expect(listed(contentFiles({ [BOOK]: ['[0, 41]', '[14, 41]'] }))).toEqual([
      `${CAMBER}:10 QUOTE_OUTSIDE_PASSAGE the quote at 13 to 23 is not within passage P1, 14 to 41`,
    ])
  })

  test('a quote may be the whole passage', () => {
    expect(listed(contentFiles({ [BOOK]: ['[0, 41]', '[13, 23]'] }))).toEqual([])
  })
})

describe('a quote is in the text of its source', () => {
  const verify = (files = contentFiles(), text = BOOK_TEXT, source = 'source:book') => {
    const { content, locate } = checkFiles(files)
    const quotes = quotesBySource(content).get(source) ?? []
    const violations = runSync(verifyQuotes(quotes, source, text))
    const lines = locate(violations).map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`)
    return { verified: quotes.length - violations.length, lines }
  }

  test('quotes of claims and of facts are compared, and a plain space equals a no-break space', () => {
    expect(BOOK_TEXT.slice(49, 68)).toBe('that\u00a0tilts may hurt')
    expect(verify()).toEqual({ verified: 3, lines: [] })
  })

  test('a no-break space equals a plain space', () => {
    expect(verify(contentFiles({ [CAMBER]: ['often tilt', 'often\u00a0tilt'] }))).toEqual({ verified: 3, lines: [] })
  })

  test('a quote at another place is refused, with its nearest place', () => {
    const files = contentFiles({ [CAMBER]: ['start: 13, end: 23', 'start: 12, end: 22'] })
    expect(verify(files, `${BOOK_TEXT} They often tilt.`)).toEqual({
      verified: 2,
      lines: [
        `${CAMBER}:10 QUOTE_MISMATCH expected "often tilt" at 12 to 22 of source:book, found " often til"; it is at 13 to 23`,
      ],
    })
  })

  test.each([
    ['another case', 'Often tilt'],
    ['another word', 'never tilt'],
    ['a typing error', 'offen tilt'],
  ])('a quote in %s is refused, with the nearest place', (_, quote) => {
    expect(verify(contentFiles({ [CAMBER]: ['often tilt', quote] }))).toEqual({
      verified: 2,
      lines: [
        `${CAMBER}:10 QUOTE_NOT_IN_TEXT expected "${quote}" at 13 to 23 of source:book, found "often tilt"; ` +
          'the text does not have it: the nearest is "often tilt" at 13 to 23',
      ],
    })
  })

  test('a quote that nothing in the text is like is refused', () => {
    expect(verify(contentFiles({ [CAMBER]: ['often tilt', 'knees ache'] })).lines).toEqual([
      `${CAMBER}:10 QUOTE_NOT_IN_TEXT expected "knees ache" at 13 to 23 of source:book, found "often tilt"; ` +
        'the text has nothing like it: quote words that it has',
    ])
  })

  test('every quote is refused in another text', () => {
    expect(verify(contentFiles(), 'Something else.')).toMatchObject({ verified: 0, lines: { length: 3 } })
  })

  test('quotes of other sources are left alone', () => {
    expect(verify(contentFiles(), 'Something else.', 'source:other')).toEqual({ verified: 0, lines: [] })
  })
})
