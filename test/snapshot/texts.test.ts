import { describe, expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import type { ConceptDocument, ContentSet } from '../../src/content/documents.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { withTranslations } from '../../src/content/translations/with-translations.ts'
import { changedRecords } from '../../src/projection/changed-records.ts'
import { project } from '../../src/projection/project.ts'
import { changedSnapshot } from '../../src/snapshot/changed-snapshot.ts'
import { graphFromFile, graphInFile } from '../../src/snapshot/file/graph-in-file.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { languagesOffered } from '../../src/snapshot/texts/languages-offered.ts'
import { textsOf } from '../../src/snapshot/texts/texts.ts'
import { SOURCE_TEXTS } from '../notation/english.ts'
import { shippedContent } from '../notation/shipped-content.ts'
import { there } from '../notation/there.ts'

const KEY = 'driver:cambered-roads'
const AT = '2026-11-30T00:00:00Z'

const withConcept = (content: ContentSet, concept: ConceptDocument): ContentSet => ({
  ...content,
  concepts: content.concepts.map((its) => (its.key === concept.key ? concept : its)),
})
const conceptIn = ({ concepts }: ContentSet) => concepts.find(({ key }) => key === KEY) as ConceptDocument
const snapshotOf = (content: ContentSet, version = 1) => buildSnapshot(project(content), version, AT)
const roads = (snapshot: Snapshot) => there(snapshot.concepts.get(KEY))

const { content } = await shippedContent()
const shipped = snapshotOf(content)

describe('the texts of a snapshot', () => {
  test('are those of the first language that has them', () => {
    const texts = textsOf(shipped, ['fr', 'de', 'en'])
    expect(texts.nameOf(roads(shipped))).toBe('Laufen auf geneigten Straßen')
    expect(texts.languageOf(roads(shipped))).toBe('de')
    expect(texts.statusOf(roads(shipped))).toBe('MISSING')
    expect(textsOf(shipped, ['de', 'en']).statusOf(roads(shipped))).toBe('CURRENT')
  })

  test('have the cases of a phrase, and fall back to its nominative', () => {
    const texts = textsOf(shipped, ['de', 'en'])
    const concept = there(shipped.concepts.get('mechanism:extra-propulsion-work'))
    expect(texts.phraseOf(concept)).toMatch(/^ein etwas größerer/)
    expect(texts.phraseOf(concept, 'ACCUSATIVE')).toMatch(/^einen etwas größeren/)
    expect(texts.phraseOf(concept, 'DATIVE')).toMatch(/^einem etwas größeren/)
    expect(texts.phraseOf(roads(shipped), 'ACCUSATIVE')).toBe(texts.phraseOf(roads(shipped)))
    expect(SOURCE_TEXTS.phraseOf(concept, 'DATIVE')).toBe(concept.phrase)
  })

  test('are outdated once the source text has changed, or hidden behind it', () => {
    const changed = snapshotOf(withConcept(content, { ...conceptIn(content), name: 'Running on sloped roads' }))
    expect(textsOf(changed, ['de', 'en']).statusOf(roads(changed))).toBe('OUTDATED')
    expect(textsOf(changed, ['de', 'en']).nameOf(roads(changed))).toBe('Laufen auf geneigten Straßen')
    const hiding = textsOf(changed, ['de', 'en'], { skipsOutdated: true })
    expect([hiding.nameOf(roads(changed)), hiding.languageOf(roads(changed))]).toEqual([
      'Running on sloped roads',
      'en',
    ])
    expect(hiding.summaryOf(roads(changed))).toMatch(/^Regelmäßiges Laufen/)
  })

  test('are offered in every language that has one', () => {
    expect(languagesOffered(shipped)).toEqual(['en', 'de'])
  })

  test('whole in German: no text of the shipped content is missing or outdated', () => {
    const texts = textsOf(shipped, ['de', 'en'])
    const all = [...shipped.concepts.values(), ...shipped.articles.values()]
    expect(all.filter((record) => texts.statusOf(record) !== 'CURRENT').map(({ key }) => key)).toEqual([])
  })
})

describe('a version with other translations', () => {
  const translated = (entries: Parameters<typeof withTranslations>[1]) => withTranslations(conceptIn(content), entries)

  test.each([
    ['added', translated([{ language: 'fr', unit: 'name', text: 'Routes inclinées' }])],
    ['removed', translated([])],
    ['changed', translated([{ language: 'de', unit: 'name', text: 'Schräge Straßen' }])],
  ])('%s is the one built from nothing, with another digest', (_what, concept) => {
    const edits = new Map<string, ContentDocument>([[KEY, concept]])
    const dates = () => ({ createdAt: AT, updatedAt: AT, updatedIn: 1 })
    const changes = changedRecords(shipped, edits, createProseReader())
    const moved = runSync(changedSnapshot(shipped, changes, 2, AT, dates))
    const built = snapshotOf(withConcept(content, concept), 2)
    expect(moved.digest).toBe(built.digest)
    expect(moved.digest).not.toBe(shipped.digest)
    expect([...moved.texts]).toEqual([...built.texts])
    expect(moved.concepts.get('injury:hip-injury')).toBe(shipped.concepts.get('injury:hip-injury'))
  })

  test('comes back from the file of a compiled graph', () => {
    const stored = runSync(graphInFile({ snapshot: shipped, dates: new Map() }))
    const { snapshot } = runSync(graphFromFile(structuredClone(stored)))
    expect([...snapshot.texts]).toEqual([...shipped.texts])
    expect(snapshot.digest).toBe(shipped.digest)
  })

  test('without any has the digest that it had before there were translations', () => {
    const bare: ContentSet = {
      ...content,
      concepts: content.concepts.map((document) => withTranslations(document, [])),
      claims: content.claims.map((document) => withTranslations(document, [])),
      sources: content.sources.map((document) => withTranslations(document, [])),
      articles: content.articles.map((document) => withTranslations(document, [])),
      ...(content.assets && { assets: content.assets.map((document) => withTranslations(document, [])) }),
    }
    const records = project(bare)
    expect(records).not.toHaveProperty('texts')
    expect(snapshotOf(bare).texts.size).toBe(0)
  })
})
