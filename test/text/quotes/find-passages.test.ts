import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FoundPassage, findPassages } from '../../../src/text/quotes/find-passages.ts'
import { foldWords } from '../../../src/text/quotes/fold-quoted.ts'

const TEXT =
  'Cambered roads often tilt the hips of runners. A tilted hip makes one leg work “longer” than the other, ' +
  'and the most common issue, in runners of all ages, is Achilles tendinitis.'

function ended<Result>(work: Generator<void, Result, void>): { readonly result: Result; readonly pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const turn = work.next()
    if (turn.done) return { result: turn.value, pauses }
  }
}
const find = (text: string, words: string, most = 10, tolerance = 1 / 3, near = 0): readonly FoundPassage[] =>
  ended(findPassages(text, words, { most, tolerance, near })).result
const inShort = (found: readonly FoundPassage[]) => found.map(({ match, quote }) => `${match} ${quote}`)

describe('words are found in a text', () => {
  test('letter by letter, with their offsets', () => {
    expect(find(TEXT, 'often tilt the hips')).toEqual([
      { quote: 'often tilt the hips', start: 15, end: 34, match: 'EXACT', differences: 0 },
    ])
  })

  test.each([
    ['another case', 'OFTEN tilt'],
    ['another number of spaces', ' often   tilt '],
    ['an invisible character', 'of\u200dten\ufeff tilt'],
  ])('with %s', (_, words) => {
    expect(inShort(find(TEXT, words))).toEqual(['SAME_WORDS often tilt'])
  })

  test('with another kind of space', () => {
    expect(inShort(find(TEXT, 'often\u00a0tilt'))).toEqual(['EXACT often tilt'])
  })

  test.each([
    ['quotation marks', 'work "longer" than', 'work “longer” than', 'work “longer” than'],
    ['dashes', 'hip - knee', 'a hip – knee joint', 'hip – knee'],
    ['compositions', 'cafe\u0301 run', 'the café run', 'café run'],
    ['ligatures', 'final fit', 'the ﬁnal ﬁt', 'ﬁnal ﬁt'],
    ['soft hyphens and zero-width spaces', 'tendinitis', 'tendi\u00adni\u200btis!', 'tendi\u00adni\u200btis'],
  ])('with other %s', (_, words, text, quote) => {
    expect(inShort(find(text, words))).toEqual([`SAME_WORDS ${quote}`])
  })

  test.each([
    ['a typing error', 'offten tild the hips', 'often tilt the hips'],
    ['another form of a word', 'roads often tilted the hips', 'roads often tilt the hips'],
    ['a word left out', 'makes one leg longer than the other', 'makes one leg work “longer” than the other'],
    [
      'words between them',
      'most common issue is Achilles tendinitis',
      'most common issue, in runners of all ages, is Achilles tendinitis',
    ],
    ['another order', 'tilt the hips: often cambered roads', 'Cambered roads often tilt the hips'],
  ])('nearly, with %s', (_, words, quote) => {
    expect(inShort(find(TEXT, words, 1))).toEqual([`NEAR ${quote}`])
  })

  test('in scripts without spaces', () => {
    const text = '走路时，一条腿比另一条腿长，骨盆会倾斜。'
    expect(find(text, '骨盆会倾斜')).toEqual([
      { quote: '骨盆会倾斜', start: 14, end: 19, match: 'EXACT', differences: 0 },
    ])
    expect(inShort(find(text, '一条腿比那一条腿长', 1))).toEqual(['NEAR 一条腿比另一条腿长'])
  })

  test('behind characters of two code units', () => {
    const text = '👟👟 often 𝐭ilt'
    expect(find(text, 'often')).toEqual([{ quote: 'often', start: 5, end: 10, match: 'EXACT', differences: 0 }])
    expect(find(text, 'often tilt')).toEqual([
      { quote: 'often 𝐭ilt', start: 5, end: 16, match: 'SAME_WORDS', differences: 0 },
    ])
  })

  test('the more alike come first, then those nearer to a place', () => {
    const text = 'Often tilt. Often Tilt. often tilt. oftn tilt'
    expect(inShort(find(text, 'Often tilt'))).toEqual([
      'EXACT Often tilt',
      'SAME_WORDS Often Tilt',
      'SAME_WORDS often tilt',
    ])
    expect(inShort(find(text, 'often  tilt', 1, 1 / 3, 40))).toEqual(['SAME_WORDS often tilt'])
  })

  test('no more than are wanted', () => {
    expect(find('tilt '.repeat(5_000), 'tilt', 7).map(({ start }) => start)).toEqual([0, 5, 10, 15, 20, 25, 30])
  })
})

describe('nothing is found', () => {
  test.each([
    ['that is not there', TEXT, 'a shoe with spikes'],
    ['of nothing', TEXT, ''],
    ['of spaces and invisible characters', TEXT, ' \u200b\u00a0 '],
    ['in an empty text', '', 'often'],
    ['of which only small words are there', TEXT, 'of the and is shoelaces overpronating'],
  ])('%s', (_, text, words) => {
    expect(find(text, words)).toEqual([])
  })
})

const piece = fc.constantFrom(
  'Hip',
  'hip',
  'one leg',
  'é',
  'e\u0301',
  '’',
  "'",
  '–',
  ' ',
  '\u00a0',
  '\n',
  '\u200b',
  '\ufeff',
  '👟',
  '腿',
  'ﬁ',
  '.',
)
const anyText = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''))

test('every part of a text is found in it, and every passage is as the text has it', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, one, two) => {
      const [from, to] = [one % text.length, two % text.length].sort((a, b) => a - b) as [number, number]
      const words = text.slice(from, to).toWellFormed()
      if (foldWords(words) === '' || words.includes('\ufffd')) return
      const found = find(text, words, 1_000)
      for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote)
      const best = found[0]
      expect(best?.differences).toBe(0)
      expect(found.some(({ start, end, match }) => match !== 'NEAR' && start < to && end > from)).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test('a long text is looked through in many short steps', () => {
  const text = `${TEXT} `.repeat(5_000)
  const { result, pauses } = ended(
    findPassages(text, 'a sentence that is nowhere in this text', { most: 5, tolerance: 0.2 }),
  )
  expect(result).toEqual([])
  expect(pauses).toBeGreaterThan(text.length / 4_096)
})
