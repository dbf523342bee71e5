import { describe, expect, test } from 'vitest'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import { findConcepts } from '../../src/snapshot/labels/find-concepts.ts'
import { normalizeLabel } from '../../src/snapshot/labels/normalize-label.ts'
import type { ConceptRecord } from '../../src/snapshot/records.ts'
import { buildSnapshot } from '../../src/snapshot/snapshot.ts'
import { graphFromLines, keyFor } from '../notation/graph-from-lines.ts'
import { shippedContent } from '../notation/shipped-content.ts'

const shipped = firstVersion((await shippedContent()).content)
const find = (text: string, kinds?: readonly ConceptKind[]) => findConcepts(shipped, text, kinds && { kinds })

describe('in the shipped content', () => {
  test.each([
    ['runners knee', 'injury:patellofemoral-pain-syndrome'],
    ['RUNNER\u2019S \u00a0KNEE', 'injury:patellofemoral-pain-syndrome'],
    ['ITBS', 'injury:it-band-syndrome'],
    ['itbs', 'injury:it-band-syndrome'],
    ['asymmetries', 'driver:strength-imbalance'],
    ['hip alignment', 'misalignment:pelvic-misalignment'],
    ['Pelvic / hip misalignment', 'misalignment:pelvic-misalignment'],
    ['Pelvic/hip  misalignment', 'misalignment:pelvic-misalignment'],
  ])('%j is another way to write a name of %s', (text, key) => {
    const [best] = find(text)
    expect([best?.match, best?.concept.key]).toEqual(['EXACT', key])
  })

  test.each([
    ['i.t.b.s.', 'injury:it-band-syndrome'],
    ["Runner's knee!", 'injury:patellofemoral-pain-syndrome'],
    ['hip-pain', 'symptom:hip-pain'],
    ['runnersknee', 'injury:patellofemoral-pain-syndrome'],
  ])('%j has the letters of a name of %s, but not its signs', (text, key) => {
    const [best] = find(text)
    expect([best?.match, best?.concept.key]).toEqual(['LETTERS', key])
  })

  test.each(['', '   ', '\u00a0', '?!', "'", '\u2019', '—', '()', '\u0301'])('%j finds nothing', (text) => {
    expect(find(text)).toEqual([])
  })

  test.each(['zzz', 'constructor', '__proto__', 'hip zzz', 'ip pain', 'x'.repeat(10_000)])(
    'nothing is called %j',
    (text) => {
      expect(find(text)).toEqual([])
    },
  )

  test('a search within a kind finds concepts of that kind alone', () => {
    const kinds = new Set(find('hip').map(({ concept }) => concept.kind))
    expect(kinds.size).toBeGreaterThan(1)
    expect(new Set(find('hip', ['SYMPTOM']).map(({ concept }) => concept.kind))).toEqual(new Set(['SYMPTOM']))
    expect(find('hip', [])).toEqual([])
  })
})

/** An index of concepts with these names, each the slug, the name and the synonyms. */
function indexOf(...names: readonly (readonly [slug: string, ...names: string[]])[]) {
  const [pattern] = graphFromLines('a -CAUSES-> b').concepts.values()
  const concepts = names.map(([slug, name = slug, ...alsoCalled]) => ({
    ...pattern,
    key: keyFor(slug),
    name,
    alsoCalled,
  }))
  const snapshot = buildSnapshot(
    { concepts: concepts as ConceptRecord[], claims: [], sources: [], articles: [] },
    1,
    '2026-01-01T00:00:00Z',
  )
  return (text: string) =>
    findConcepts(snapshot, text).map(({ concept, match, label }) => `${concept.key} ${match} ${label}`)
}

describe('a text finds', () => {
  const find = indexOf(
    ['a', 'Hip pain', 'sore hip'],
    ['b', 'Hip pain when walking'],
    ['c', 'Pain of the hip'],
    ['d', 'Walking', 'Gehen', 'naïve Straße'],
    ['e', 'Hip'],
  )

  test('exact names first, then beginnings, then words in any order', () => {
    expect(find('hip pain')).toEqual([
      'mechanism:a EXACT Hip pain',
      'mechanism:b PREFIX Hip pain when walking',
      'mechanism:c TOKENS Pain of the hip',
    ])
  })

  test('beginnings of words, in any order', () => {
    expect(find('wal hi')).toEqual(['mechanism:b TOKENS Hip pain when walking'])
    expect(find('pain hip')).toEqual([
      'mechanism:a TOKENS Hip pain',
      'mechanism:c TOKENS Pain of the hip',
      'mechanism:b TOKENS Hip pain when walking',
    ])
  })

  test('words from different names of one concept', () => {
    expect(find('pain sore')).toEqual(['mechanism:a TOKENS Hip pain'])
  })

  test('shorter names before longer, and then by key', () => {
    expect(find('hip')).toEqual([
      'mechanism:e EXACT Hip',
      'mechanism:a PREFIX Hip pain',
      'mechanism:b PREFIX Hip pain when walking',
      'mechanism:c TOKENS Pain of the hip',
    ])
    expect(indexOf(['b', 'Same'], ['a', 'Same'])('same')).toEqual(['mechanism:a EXACT Same', 'mechanism:b EXACT Same'])
  })

  test('names with accents, written with or without', () => {
    expect(find('NAIVE strasse')).toEqual(['mechanism:d EXACT naïve Straße'])
    expect(find('naive straße')).toEqual(['mechanism:d EXACT naïve Straße'])
    expect(find('nai\u0308ve stra')).toEqual(['mechanism:d PREFIX naïve Straße'])
  })

  test('names whose words are run together or apart', () => {
    expect(find('hippain')).toEqual(['mechanism:a LETTERS Hip pain', 'mechanism:b PREFIX Hip pain when walking'])
    expect(find('wal king')).toEqual(['mechanism:d LETTERS Walking', 'mechanism:b INSIDE Hip pain when walking'])
  })

  test('the synonym that was meant', () => {
    expect(find('geh')).toEqual(['mechanism:d PREFIX Gehen'])
  })
})

test('a name of signs alone is found by these signs alone, and hides nothing', () => {
  expect(indexOf(['a', '???', 'Hip'])('hip')).toEqual(['mechanism:a EXACT Hip'])
  expect(indexOf(['a', '???'])('???')).toEqual(['mechanism:a EXACT ???'])
  expect(indexOf(['a', '???'], ['b', 'What?'])('?')).toEqual([])
})

test.each([
  ['Runner\u2019s Knee', 'runners knee'],
  ['Runner\u00b4s knee', 'runners knee'],
  ['runner\uff07s\u2003knee', 'runners knee'],
  ['IT-band  (left)', 'it band left'],
  ['\ufb01bula', 'fibula'],
  ['ÅNGSTRÖM', 'angstrom'],
  ['2 × 4', '2 4'],
  ['—', ''],
])('%j is compared as %j', (label, form) => {
  expect(normalizeLabel(label)).toBe(form)
  expect(normalizeLabel(form)).toBe(form)
})
