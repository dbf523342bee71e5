import { expect, test } from 'vitest'
import { claim, contentFiles, listed } from '../notation/content-files.ts'

const pain = (slug: string) => `concepts/symptom/${slug}.yaml`
/** Kinds of pain: `a: b` says that a is a kind of b. */
const kinds = (order: Readonly<Record<string, string>>, more = '') =>
  Object.fromEntries(
    Object.entries(order).map(([slug, above]) => [
      pain(slug),
      `name: ${slug}\nsummary: Pain.\nclaims:\n${claim(`is-${slug}`, 'SUBTYPE_OF', above, 'P1', more)}`,
    ]),
  )
/** Sources: `a: b` says that a is derived from b. */
const sources = (descent: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(descent).map(([slug, from]) => [
      `sources/${slug}.yaml`,
      `evidenceClass: OPINION\nderivedFrom: ${from}\n`,
    ]),
  )

test('subtypes may be of one kind, in any depth', () => {
  expect(listed(contentFiles(kinds({ a: 'b', b: 'hip-pain', c: 'b', d: 'a' })))).toEqual([])
})

test('a subtype may be of two kinds that are of one', () => {
  const files = { ...kinds({ a: 'b', b: 'hip-pain', c: 'hip-pain' }) }
  files[pain('a')] += claim('is-a-too', 'SUBTYPE_OF', 'c')
  expect(listed(contentFiles(files))).toEqual([])
})

test('nothing is a kind of itself by way of another', () => {
  expect(listed(contentFiles(kinds({ a: 'b', b: 'c', c: 'a', d: 'a' })))).toEqual([
    `${pain('a')}:6 CYCLE symptom:a is a kind of symptom:b is a kind of symptom:c is a kind of symptom:a`,
    `${pain('b')}:6 CYCLE symptom:b is a kind of symptom:c is a kind of symptom:a is a kind of symptom:b`,
    `${pain('c')}:6 CYCLE symptom:c is a kind of symptom:a is a kind of symptom:b is a kind of symptom:c`,
  ])
})

test('denied claims make no cycle', () => {
  const files = { ...kinds({ a: 'b' }), ...kinds({ b: 'a' }, 'polarity: NEGATED') }
  expect(listed(contentFiles(files))).toEqual([])
})

test('causes may go in circles', () => {
  const claims = (object: string) => `name: M\nsummary: M.\nclaims:\n${claim(`to-${object}`, 'CAUSES', object)}`
  expect(
    listed(contentFiles({ 'concepts/mechanism/a.yaml': claims('b'), 'concepts/mechanism/b.yaml': claims('a') })),
  ).toEqual([])
})

test('sources may descend from each other in a line', () => {
  expect(listed(contentFiles(sources({ a: 'book', b: 'a', c: 'a' })))).toEqual([])
})

test('no source is derived from itself', () => {
  expect(listed(contentFiles(sources({ a: 'a' })))).toEqual([
    'sources/a.yaml:2 CYCLE source:a is derived from source:a',
  ])
})

test('no source is derived from itself by way of another', () => {
  expect(listed(contentFiles(sources({ a: 'b', b: 'a', c: 'a' })))).toEqual([
    'sources/a.yaml:2 CYCLE source:a is derived from source:b is derived from source:a',
    'sources/b.yaml:2 CYCLE source:b is derived from source:a is derived from source:b',
  ])
})

test('of a long way round only the ends are named, and of many steps the first hundred', () => {
  const length = 1_000
  const ring = Array.from({ length }, (_, index) => [`n${index}`, `n${(index + 1) % length}`])
  const found = listed(contentFiles(kinds(Object.fromEntries(ring))))
  expect(found).toHaveLength(100)
  for (const line of found) expect(line.length).toBeLessThan(1_000)
  expect(found[0]).toMatch(
    /CYCLE symptom:n0 is a kind of .* is a kind of \.\.\. \(981 more\) \.\.\. is a kind of .*symptom:n0$/,
  )
})

test('claims into a cycle or out of it are no part of it', () => {
  expect(listed(contentFiles(kinds({ in: 'a', a: 'b', b: 'a', c: 'hip-pain', d: 'in' })))).toEqual([
    `${pain('a')}:6 CYCLE symptom:a is a kind of symptom:b is a kind of symptom:a`,
    `${pain('b')}:6 CYCLE symptom:b is a kind of symptom:a is a kind of symptom:b`,
  ])
})
