import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packTexts, textPacker, textsIn } from '../../src/algorithms/packed-texts.ts'

const texts = fc.array(
  fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', 'a\udc00b', '', 'ÿ', '漢字', '😀')),
  { maxLength: 200 },
)

test('packed texts are read as they were, halves of surrogate pairs among them', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const packed = packTexts(given)
      const read = textsIn(packed)
      expect(Array.from({ length: read.size }, (_, index) => read.at(index))).toEqual(given)
      expect(packed.isWide).toBe(given.some((text) => !text.isWellFormed()))
      const packer = textPacker()
      for (const text of given) packer.add(text)
      expect(packer.endAtOnce()).toEqual(packed)
    }),
    { numRuns: 300 },
  )
})

test('there is no text beyond the last, or before the first', () => {
  const read = textsIn(packTexts(['a', 'b']))
  for (const index of [-1, 2, 0.5 + 2, Number.NaN]) expect(() => read.at(index)).toThrow(RangeError)
})
