import { describe, expect, test } from 'vitest'
import type { ClaimRecord, ConceptRecord } from '../../src/snapshot/records.ts'
import type { Texts } from '../../src/snapshot/texts/texts.ts'
import { explain } from '../../src/traversal/explain/explanation.ts'
import { sentence } from '../../src/traversal/explain/sentence.ts'
import { wordingFor } from '../../src/wording/wording-for.ts'
import { wordsOf } from '../../src/wording/words.ts'
import { bestPath } from '../notation/best-path.ts'
import { ENGLISH, SOURCE_TEXTS } from '../notation/english.ts'
import { openGraph } from '../notation/shipped-graph.ts'

const snapshot = await openGraph()

/** Texts of which one concept and one scope are translated into German. */
const PELVIS = 'misalignment:pelvic-misalignment'
const texts: Texts = {
  ...SOURCE_TEXTS,
  languages: ['de-AT', 'en'],
  language: 'de-AT',
  isSource: false,
  languageOf: ({ key }) => (key === PELVIS ? 'de-AT' : 'en'),
  nameOf: ({ key, name }) => (key === PELVIS ? 'Fehlstellung des Beckens' : name),
  phraseOf: ({ key, phrase }, form) =>
    key !== PELVIS ? phrase : form === 'DATIVE' ? 'einer Fehlstellung des Beckens' : 'eine Fehlstellung des Beckens',
  scopeOf: ({ key, scope }) => (key === 'claim:e02' ? 'wenn sie unbehandelt bleibt' : scope),
}
const german = wordsOf(texts)

const said = (id: string) => {
  const claim = snapshot.claims.get(`claim:${id}`) as ClaimRecord
  const [subject, object] = [claim.subject, claim.object].map((key) => snapshot.concepts.get(key))
  return sentence(claim, subject as ConceptRecord, object as ConceptRecord, german)
}

describe('words are those of the first language that has a wording', () => {
  test.each<[readonly string[], string]>([
    [['de'], 'de'],
    [['de-AT', 'en'], 'de'],
    [['DE-ch'], 'de'],
    [['fr', 'de', 'en'], 'de'],
    [['fr', 'en'], 'en'],
    [['pt-BR'], 'en'],
    [[], 'en'],
    [['__proto__', 'constructor'], 'en'],
    [['-', '--de'], 'en'],
  ])('%j', (languages, language) => expect(wordingFor(languages).language).toBe(language))
})

test('a concept that is not translated keeps its name, so no article of another language comes in', () => {
  expect(said('e02')).toBe('Eine Fehlstellung des Beckens führt, wenn sie unbehandelt bleibt, zu Injury (generic).')
  expect(said('e54')).toBe('Form hitches führen zu einer Fehlstellung des Beckens.')
})

test('a scope that is not translated is quoted', () => {
  expect(said('e59')).toContain('(„in the U.S.“)')
})

test('what is searched once is told in both languages', () => {
  const path = bestPath(snapshot, 'driver:injury-history', 'symptom:hip-pain')
  const [one, other] = [explain(snapshot, path, ENGLISH), explain(snapshot, path, german)]
  expect(one.citations).toEqual(other.citations)
  const numbers = (text: string) => text.match(/\[\d+\]/g)
  expect(numbers(other.text)).toEqual(numbers(one.text))
  expect(other.text).toMatch(/; diese Fehlstellung des Beckens gehört zu den Hauptursachen von /)
})
