import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { Key } from '../../graph/vocabulary/keys.ts'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { textAttributes } from '../../src/content/translations/text-attributes.ts'
import { translationIn, translationsOf } from '../../src/content/translations/translation-status.ts'
import { withTranslatedUnits } from '../../src/content/translations/with-translated-units.ts'
import { withTranslations } from '../../src/content/translations/with-translations.ts'
import { NotXliff, readXliff } from '../../src/interchange/xliff/read-xliff.ts'
import { writeXliff } from '../../src/interchange/xliff/write-xliff.ts'
import { randomContent } from '../laws/random-content.ts'
import { shippedContent } from '../notation/shipped-content.ts'

const written = (documents: readonly ContentDocument[], language = 'de') =>
  [...writeXliff(documents, 'en', language)].join('')

const unitsOf = (document: ContentDocument, language = 'de', texts: ReadonlySet<Key> = new Set()) =>
  translationIn(document, language, texts).units.filter(({ source }) => source !== null)

test('what is written for translators reads back the same', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      const documents = documentsOf(content)
      const { language, units } = readXliff(written(documents), 'en')
      const texts = textAttributes(content.attributes ?? [])
      expect(language).toBe('de')
      const expected = documents.flatMap((document) =>
        unitsOf(document, 'de', texts).map(({ unit, source, text, status }) => ({
          document: document.key,
          unit,
          source: source?.source ?? '',
          target: text ?? '',
          isOutdated: status === 'OUTDATED',
        })),
      )
      expect(units.filter(({ document }) => document !== 'none')).toEqual(expected)
    }),
  )
})

test('what comes back as it went out changes nothing', () => {
  fc.assert(
    fc.property(randomContent, (content) => {
      const documents = documentsOf(content)
      const returned = Map.groupBy(readXliff(written(documents), 'en').units, ({ document }) => document)
      for (const document of documents) {
        const applied = withTranslatedUnits(document, 'de', returned.get(document.key) ?? [])
        expect(applied.document).toBe(document)
      }
    }),
  )
})

describe('a file for translators', () => {
  test('is XML and XLIFF to a parser of others, with every text of the shipped content', async () => {
    const { content } = await shippedContent()
    const documents = documentsOf(content)
    const text = written(documents, 'fr')
    expect(XMLValidator.validate(text)).toBe(true)
    const parser = new XMLParser({
      ignoreAttributes: false,
      trimValues: false,
      isArray: (name) => ['file', 'unit'].includes(name),
    })
    const { xliff } = parser.parse(text)
    expect([xliff['@_version'], xliff['@_srcLang'], xliff['@_trgLang']]).toEqual(['2.1', 'en', 'fr'])
    const seen = xliff.file.flatMap((file: { '@_original': string; unit: Record<string, never>[] }) =>
      file.unit.map((unit) => [file['@_original'], unit['@_id'], unit['segment']?.['source']]),
    )
    const expected = documents.flatMap((document) =>
      unitsOf(document, 'fr').map(({ unit, source }) => [document.key, unit, source?.source]),
    )
    expect(seen.map((one: readonly unknown[]) => one.slice(0, 2))).toEqual(expected.map((one) => one.slice(0, 2)))
    expect(String(seen[0][2])).toBe(expected[0]?.[2])
  })

  test('keeps what XML cannot hold', async () => {
    const { content } = await shippedContent()
    const [concept] = content.concepts
    const text = 'a\u0007b\uffffc]]>\r\n<&"'
    const document = withTranslations(concept as ContentDocument, [{ language: 'de', unit: 'summary', text }])
    const units = readXliff(written([document]), 'en').units
    expect(units.find(({ unit }) => unit === 'summary')?.target).toBe(text)
  })

  test('flags what is outdated, and takes it back once it is translated again', async () => {
    const { content } = await shippedContent()
    const document = withTranslations(content.concepts[0] as ContentDocument, [
      { language: 'de', unit: 'summary', text: 'Alt.', of: '0123456789ab' },
    ])
    const text = written([document])
    expect(text).toContain('state="initial" subState="aetia:outdated"')
    const returned = readXliff(text.replace('Alt.', 'Neu.'), 'en').units
    const { document: after, changed, stale } = withTranslatedUnits(document, 'de', returned)
    expect([changed, stale]).toEqual([['summary'], []])
    expect(translationIn(after, 'de').units.find(({ unit }) => unit === 'summary')).toMatchObject({
      text: 'Neu.',
      status: 'CURRENT',
    })
  })

  test('that comes back after its source text changed leaves an outdated translation', async () => {
    const { content } = await shippedContent()
    const before = withTranslations(content.concepts[0] as ContentDocument, [])
    const returned = readXliff(
      written([before]).replaceAll('</source></segment>', '</source><target>Ziel</target></segment>'),
      'en',
    ).units
    const changed = { ...before, summary: 'Another summary.' } as ContentDocument
    const applied = withTranslatedUnits(
      changed,
      'de',
      returned.filter(({ unit }) => unit === 'summary'),
    )
    expect(applied.stale).toEqual(['summary'])
    expect(translationsOf(applied.document)).toHaveLength(1)
    expect(translationIn(applied.document, 'de').status).toBe('OUTDATED')
  })

  test.each([
    ['<a/>', 'there is no xliff element of XLIFF 2 in the file'],
    ['<xliff', 'line 1: document must contain a root element'],
    [
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="1.2" srcLang="en" trgLang="de"/>',
      'the version must be 2.0 or 2.1',
    ],
    [
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="de"/>',
      'srcLang must be "en"',
    ],
    [
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="en"/>',
      'trgLang must be a language',
    ],
    [
      '<!DOCTYPE x [<!ENTITY a "b">]><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de">&a;</xliff>',
      'undefined entity',
    ],
  ])('is refused where it is none: %s', (text, message) => {
    expect(() => readXliff(text, 'en')).toThrow(NotXliff)
    expect(() => readXliff(text, 'en')).toThrow(message)
  })
})
