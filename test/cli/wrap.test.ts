import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrap } from '../../src/cli/print/wrap.ts'

test('text is broken at spaces, and every line is indented', () => {
  expect(wrap('one two three', '  ', 9)).toEqual(['  one two', '  three'])
  expect(wrap('one two', '', 7)).toEqual(['one two'])
})

test('a word longer than a line has a line of its own', () => {
  expect(wrap('a very-long-word b', '', 5)).toEqual(['a', 'very-long-word', 'b'])
})

test('no word is lost or broken, and no line with two words is too long', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(words, fc.constantFrom('', '   '), fc.integer({ min: 8, max: 40 }), (list, indent, width) => {
      const lines = wrap(list.join(' '), indent, width)
      expect(lines.flatMap((line) => line.slice(indent.length).split(' '))).toEqual(list)
      for (const line of lines) {
        expect(line.startsWith(indent)).toBe(true)
        if (line.slice(indent.length).includes(' ')) expect(line.length).toBeLessThanOrEqual(width)
      }
    }),
  )
})
