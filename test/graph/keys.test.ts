import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { conceptKey, conceptKindOf, SLUG, splitKey } from '../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, KINDS } from '../../graph/vocabulary/kinds.ts'

const slugs = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/)
const kinds = fc.constantFrom(...CONCEPT_KINDS)

test('a composed key splits into its kind and its slug', () => {
  fc.assert(
    fc.property(kinds, slugs, (kind, slug) => {
      expect(splitKey(conceptKey(kind, slug))).toEqual({ prefix: KINDS[kind].key, slug })
      expect(conceptKindOf(KINDS[kind].key)).toBe(kind)
    }),
  )
})

test('every key that splits composes again', () => {
  const pieces = fc.constantFrom('a', 'b1', ':', '-', '--', ' ', 'A', '_', 'é', '', '\n')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((list) => list.join('')),
      ),
      (text) => {
        const parts = splitKey(text)
        if (parts === undefined) return
        expect(`${parts.prefix}:${parts.slug}`).toBe(text)
        expect(parts.prefix).not.toBe('')
        expect(parts.prefix).not.toContain(':')
        expect(parts.slug).toMatch(SLUG)
      },
    ),
    { numRuns: 1000 },
  )
})

test('no two concepts of different kinds have one key', () => {
  fc.assert(
    fc.property(kinds, slugs, kinds, slugs, (a, slugA, b, slugB) => {
      expect(conceptKey(a, slugA) === conceptKey(b, slugB)).toBe(a === b && slugA === slugB)
    }),
  )
})

test.each([
  '',
  ':',
  'driver',
  'driver:',
  ':camber',
  'driver:Camber',
  'driver:a:b',
  'driver:a--b',
  'driver:-a',
  'driver:a\n',
])('%j is no key', (text) => {
  expect(splitKey(text)).toBeUndefined()
})

test.each(['claim', 'source', 'DRIVER', '', 'constructor', '__proto__'])('%j is the key of no kind', (prefix) => {
  expect(conceptKindOf(prefix)).toBeUndefined()
})

test('slugs that name parts of every object are slugs like any other', () => {
  expect(splitKey('driver:constructor')).toEqual({ prefix: 'driver', slug: 'constructor' })
})
