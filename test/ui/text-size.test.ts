import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth, wrapText } from '../../src/ui/text-size.ts'

const style = { size: 14 }
const withoutSpaces = (text: string) => text.replace(/\s/gu, '')

describe('the size of text without a DOM', () => {
  test('a name is wrapped between words, and whole', () => {
    const { lines } = wrapText('Functional leg length discrepancy', 120, style)
    expect(lines).toEqual(['Functional leg', 'length', 'discrepancy'])
  })

  test('a line may end after a hyphen or a slash', () => {
    expect(wrapText('anterior-posterior', 80, style).lines).toEqual(['anterior-', 'posterior'])
  })

  test('a word that is wider than the line is broken, and no letter is lost', () => {
    const { lines } = wrapText('Pneumonoultramicroscopicsilicovolcanoconiosis', 100, style)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join('')).toBe('Pneumonoultramicroscopicsilicovolcanoconiosis')
  })

  test('wide letters, capitals, Chinese and emoji are wider than thin letters', () => {
    for (const wide of ['m', 'W', '痛', '🏃', 'Ж'])
      expect(textWidth(wide, style)).toBeGreaterThan(textWidth('i', style))
  })

  test('a combining mark adds no width', () => {
    expect(textWidth('e\u0301', style)).toBe(textWidth('e', style))
  })

  test('no text has no lines and no size', () => {
    expect(wrapText('  ', 100, style)).toEqual({ lines: [], width: 0, height: 0 })
  })

  test('law: every character stays, and no line of several characters is wider than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const { lines } = wrapText(text, width, style)
        expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(text))
        for (const line of lines) if (textWidth(line, style) > width) expect(graphemes(line)).toBe(1)
      }),
    )
  })
})

const graphemes = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length
