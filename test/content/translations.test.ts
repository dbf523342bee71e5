import { describe, expect, test } from 'vitest'
import type { ArticleDocument, ClaimDocument, ConceptDocument } from '../../src/content/documents.ts'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { readDocumentInput } from '../../src/content/inputs/document-input.ts'
import { fieldDiff } from '../../src/content/lifecycle/field-diff.ts'
import { mergeDocuments } from '../../src/content/lifecycle/merge-documents.ts'
import { fingerprintOf } from '../../src/content/translations/fingerprint.ts'
import { translationIn } from '../../src/content/translations/translation-status.ts'
import { withTranslations } from '../../src/content/translations/with-translations.ts'
import { withKeyReplaced } from '../../src/content/usage/with-key-replaced.ts'
import { CAMBER, contentFiles, listed, PAIN, RELEASE, SHORT } from '../notation/content-files.ts'

const GERMAN = CAMBER.replace('.yaml', '.de.yaml')
const folder = (file: string, text: string, changes: Parameters<typeof contentFiles>[0] = {}) => [
  ...contentFiles(changes),
  { path: file, text },
]

const read = (text: string) => {
  const { content, violations } = readContentFiles(folder(GERMAN, text))
  expect(violations).toEqual([])
  return content.concepts.find(({ key }) => key === 'driver:camber') as ConceptDocument
}

describe('a file of translations', () => {
  test('belongs to the document beside it, and its texts are made from the present ones', () => {
    const camber = read(
      'name: Geneigte Straßen\nphrase: geneigte Straßen\nphrase.dative: geneigten Straßen\nplural: true\nalsoCalled: [Querneigung, Wölbung]\n',
    )
    expect(camber.translations).toEqual([
      { language: 'de', unit: 'alsoCalled', text: 'Querneigung\nWölbung', of: fingerprintOf('') },
      { language: 'de', unit: 'name', text: 'Geneigte Straßen', of: fingerprintOf('Cambered roads') },
      { language: 'de', unit: 'phrase', text: 'geneigte Straßen', of: fingerprintOf('Cambered roads') },
      { language: 'de', unit: 'phrase.dative', text: 'geneigten Straßen', of: fingerprintOf('Cambered roads') },
      { language: 'de', unit: 'plural', text: 'true', of: fingerprintOf('Cambered roads\nfalse') },
    ])
  })

  test('keeps what each text was made from', () => {
    const camber = read('name: Geneigte Straßen\nof: { name: 0123456789ab }\n')
    expect(camber.translations).toMatchObject([{ unit: 'name', of: '0123456789ab' }])
    expect(translationIn(camber, 'de').status).toBe('OUTDATED')
  })

  test('has the texts of claims below their ids', () => {
    const { content } = readContentFiles(folder(GERMAN, 'claims:\n  c1:\n    note: Ein Hinweis.\n'))
    const claim = content.claims.find(({ key }) => key === 'claim:c1') as ClaimDocument
    expect(claim.translations).toMatchObject([{ language: 'de', unit: 'note', text: 'Ein Hinweis.' }])
  })

  test('of an article has front matter and sections with the same anchors', () => {
    const text = '---\ntitle: Kurz\n---\n## Die Antwort {#answer}\n\nEin Satz.\n'
    const { content, violations } = readContentFiles(folder(SHORT.replace('.md', '.de.md'), text))
    expect(violations).toEqual([])
    const [article] = content.articles as ArticleDocument[]
    expect(article?.translations?.map(({ unit, text }) => [unit, text])).toEqual([
      ['sections.answer.body', 'Ein Satz.'],
      ['sections.answer.heading', 'Die Antwort'],
      ['title', 'Kurz'],
    ])
  })

  test.each<[what: string, file: string, text: string, expected: string]>([
    [
      'of nothing',
      PAIN.replace('hip-pain.yaml', 'none.de.yaml'),
      'name: Nichts\n',
      `concepts/symptom/none.de.yaml:1 UNKNOWN_ID there is no symptom:none, of which this is a translation`,
    ],
    [
      'in the language of the source',
      CAMBER.replace('.yaml', '.en.yaml'),
      'name: x\n',
      `${CAMBER.replace('.yaml', '.en.yaml')}:1 BAD_FILE "en" must be the tag of another language than en in its usual form, such as de or pt-BR`,
    ],
    [
      'with an unusual tag',
      CAMBER.replace('.yaml', '.DE.yaml'),
      'name: x\n',
      `${CAMBER.replace('.yaml', '.DE.yaml')}:1 BAD_FILE "DE" must be the tag of another language than en in its usual form, such as de or pt-BR`,
    ],
    [
      'of a part that no concept has',
      GERMAN,
      'name: x\ncolor: rot\n',
      `${GERMAN}:2 BAD_SHAPE driver:camber has no "color" to translate; it has name, phrase, phrase.accusative, phrase.dative, phrase.genitive, plural, alsoCalled, summary`,
    ],
    ['in two lines where one fits', GERMAN, 'name: "a\\nb"\n', `${GERMAN}:1 BAD_SHAPE de/name must be one line`],
    [
      'with a number for a text',
      GERMAN,
      'name: 5\n',
      `${GERMAN}:1 BAD_SHAPE de/name: must be text, a list of texts, true or false`,
    ],
    [
      'of a claim of another concept',
      GERMAN,
      'claims:\n  c2: { note: Ein Hinweis. }\n',
      `${GERMAN}:1 UNKNOWN_ID claim:c2 is no claim of this concept; translate it beside its subject`,
    ],
  ])('is refused %s', (_what, file, text, expected) => {
    expect(listed(folder(file, text))).toContain(expected)
  })

  test('is refused in a language that the release does not list', () => {
    const files = folder(GERMAN, 'name: x\n', { [RELEASE]: { add: 'languages: [en, fr]\n' } })
    expect(listed(files)).toContain(
      `${GERMAN}:1 BAD_FILE release.yaml does not list the language de; add it to its languages`,
    )
  })

  test('has its prose checked as that of the source is', () => {
    const text = '---\ntitle: Kurz\n---\n## Die Antwort {#answer}\n\nSiehe [dort](driver:none).\n'
    expect(listed(folder(SHORT.replace('.md', '.de.md'), text)).join('\n')).toContain(
      `${SHORT.replace('.md', '.de.md')}:6 UNKNOWN_ID`,
    )
  })
})

describe('a translation', () => {
  const camber = read('name: Geneigte Straßen\nphrase: geneigte Straßen\nsummary: Straßen mit Neigung.\n')

  test('is current, outdated once its source text changes, and missing where there is none', () => {
    expect(translationIn(camber, 'de').status).toBe('CURRENT')
    const changed = translationIn({ ...camber, summary: 'Roads that slope a lot.' }, 'de')
    expect(changed.status).toBe('OUTDATED')
    expect(changed.units.filter(({ status }) => status === 'OUTDATED').map(({ unit }) => unit)).toEqual(['summary'])
    expect(translationIn(camber, 'fr').status).toBe('MISSING')
  })

  test('of a part that is gone is outdated', () => {
    const { units } = translationIn(withTranslations(camber, [{ language: 'de', unit: 'note', text: 'Weg.' }]), 'de')
    expect(units.find(({ unit }) => unit === 'note')).toEqual({
      unit: 'note',
      source: null,
      text: 'Weg.',
      status: 'OUTDATED',
    })
  })

  test('sent without a fingerprint is made from the source text beside it', () => {
    const concept = { kind: 'DRIVER', slug: 'bends', name: 'Bends', summary: 'Curves.' }
    const translations = [{ language: 'de', unit: 'name', text: 'Kurven' }]
    const { document } = readDocumentInput({ concept: { ...concept, translations } })
    expect(document).toMatchObject({ translations: [{ unit: 'name', text: 'Kurven', of: fingerprintOf('Bends') }] })
  })

  test('differs and merges unit by unit', () => {
    const with_ = (unit: string, text: string) =>
      withTranslations(camber, [
        ...(camber.translations ?? []).filter((entry) => entry.unit !== unit),
        { language: 'de', unit, text },
      ])
    const [mine, theirs] = [with_('name', 'Schiefe Straßen'), with_('summary', 'Schiefe.')]
    expect(fieldDiff(camber, mine).map(({ path }) => path)).toEqual([['translations', 'de/name', 'text']])
    const { document, conflict } = mergeDocuments(camber, mine, theirs)
    expect(conflict).toBe(false)
    const texts = translationIn(document as ConceptDocument, 'de').units.map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['Schiefe Straßen', 'Schiefe.']))
  })

  test('of an article follows the new key of what it links to', () => {
    const text = '---\ntitle: Kurz\n---\n## Die Antwort {#answer}\n\nSiehe [dort](driver:camber).\n'
    const { content } = readContentFiles(folder(SHORT.replace('.md', '.de.md'), text))
    const [article] = content.articles as [ArticleDocument]
    const renamed = withKeyReplaced(article, 'driver:camber', 'driver:slopes')
    expect(renamed.translations?.find(({ unit }) => unit === 'sections.answer.body')?.text).toBe(
      'Siehe [dort](driver:slopes).',
    )
  })
})
