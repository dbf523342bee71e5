import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import type { ConceptDocument } from '../../src/content/documents.ts'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { documentInputOf, readDocumentInput } from '../../src/content/inputs/document-input.ts'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { textAttributes } from '../../src/content/translations/text-attributes.ts'
import { translationIn } from '../../src/content/translations/translation-status.ts'
import { translationFindings } from '../../src/editing/health/translation-findings.ts'
import { readXliff } from '../../src/interchange/xliff/read-xliff.ts'
import { writeXliff } from '../../src/interchange/xliff/write-xliff.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { checkingContent } from '../../src/projection/checked-content.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import { CAMBER, contentFiles, listed } from '../notation/content-files.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

const DECLARED = `aside:
  label: Aside
  description: What editors say of it.
  kinds: [DRIVER]
  type: TEXT
  visibility: EDITORS
surface:
  label: Surface
  description: What a road is made of.
  kinds: [DRIVER]
  type: ENUM
  options:
    - { name: tar, label: Asphalt }
use:
  label: Use
  description: What people do there.
  kinds: [DRIVER]
  type: TEXT
  many: true
`
const IN_GERMAN = `surface:
  label: Belag
  options.tar: Teer
use:
  label: Gebrauch
  description: Was Menschen dort tun.
`
const CAMBER_DE = CAMBER.replace('.yaml', '.de.yaml')
const files = (ofCamber = '', attributes = '  use: [Running, Walking]\n  surface: tar\n') =>
  contentFiles({
    'attributes.yaml': DECLARED,
    'attributes.de.yaml': IN_GERMAN,
    [CAMBER]: { add: `attributes:\n${attributes}` },
    [CAMBER_DE]: `name: Geneigte Straßen\nattributes:\n  use:\n    1: Laufen\n${ofCamber}`,
  })
const { content, violations } = checkFiles(files())
const snapshot = firstVersion(content)
const camber = content.concepts.find(({ key }) => key === 'driver:camber') as ConceptDocument
const texts = textAttributes(content.attributes ?? [])
const textsIn = (language: string, document = camber) =>
  translationIn(document, language, texts).units.filter(({ unit }) => unit.startsWith('attributes.'))

let server: TestServer
beforeAll(async () => {
  server = await startServer({ snapshot })
})
afterAll(() => server.close())

async function ask(query: string, language?: string) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(language && { 'aetia-language': language }) },
    body: JSON.stringify({ query }),
  })
  return (await response.json()).data
}

describe('translations of attributes', () => {
  test('are read from files beside the declarations and the documents, and written the same', () => {
    expect(violations).toEqual([])
    const written = writeContentFiles(content)
    expect(written.find(({ path }) => path === 'attributes.de.yaml')?.text).toMatch(/^surface:\n {2}label: Belag\n/)
    expect(readContentFiles(written).content).toEqual(content)
    for (const document of documentsOf(content))
      expect(readDocumentInput(documentInputOf(document) as never).document).toEqual(document)
  })

  test('are current, missing or outdated, and only texts need any', () => {
    expect(textsIn('de').map(({ unit, status }) => `${unit} ${status}`)).toEqual([
      'attributes.use.1 CURRENT',
      'attributes.use.2 MISSING',
    ])
    const changed = { ...camber, attributes: [{ attribute: 'attribute:use', values: ['Jogging'] }] }
    expect(textsIn('de', changed).map(({ unit, status }) => `${unit} ${status}`)).toEqual(['attributes.use.1 OUTDATED'])
  })

  test('are listed by health where they are missing', async () => {
    const checked = runSync(
      checkingContent(
        documentsOf(content).map((document) => ({ document, revision: 1 })),
        createProseReader(),
      ),
    )
    const found = (await translationFindings(checked)).map(({ document, detail }) => `${document} ${detail}`)
    expect(found).toContain('attribute:surface de: description')
    expect(found.find((line) => line.startsWith('driver:camber '))).toContain('attributes.use.2')
  })

  test('go to translators and come back', () => {
    const units = readXliff([...writeXliff(documentsOf(content), 'en', 'de')].join(''), 'en').units
    const named = units.map(({ document, unit, target }) => `${document} ${unit} ${target}`)
    expect(named).toContain('driver:camber attributes.use.1 Laufen')
    expect(named).toContain('driver:camber attributes.use.2 ')
    expect(named).toContain('attribute:surface options.tar Teer')
    expect(named.some((line) => line.includes('attributes.surface'))).toBe(false)
  })

  test('are answered in the language of the request', async () => {
    const query = `{
      driver(slug: "camber") { attributes { name label value values { ... on EnumValue { name label } } } }
      declaredAttributes { name label description options { name label } }
    }`
    expect(await ask(query, 'de')).toEqual({
      driver: {
        attributes: [
          { name: 'surface', label: 'Belag', value: 'tar', values: [{ name: 'tar', label: 'Teer' }] },
          { name: 'use', label: 'Gebrauch', value: 'Laufen|Walking', values: [{}, {}] },
        ],
      },
      declaredAttributes: [
        {
          ...{ name: 'surface', label: 'Belag', description: 'What a road is made of.' },
          options: [{ name: 'tar', label: 'Teer' }],
        },
        { name: 'use', label: 'Gebrauch', description: 'Was Menschen dort tun.', options: [] },
      ],
    })
    expect((await ask(query)).driver.attributes[1]).toMatchObject({ label: 'Use', value: 'Running|Walking' })
    const chosen = '{ drivers(where: { attributes: [{ name: "use", equals: { text: "Running" } }] }) { nodes { id } } }'
    expect((await ask(chosen, 'de')).drivers.nodes).toEqual([{ id: 'driver:camber' }])
  })

  test('of values for editors are in no digest, as the values are', () => {
    const digestWith = (text: string) =>
      firstVersion(checkFiles(files(`  aside:\n    1: ${text}\n`, '  aside: Steep.\n  surface: tar\n')).content).digest
    expect(digestWith('Steil.')).toBe(digestWith('Flach.'))
  })

  test('of an attribute or a choice that there is not are refused', () => {
    const path = 'attributes.de.yaml'
    expect(listed(contentFiles({ 'attributes.yaml': DECLARED, [path]: 'none:\n  label: Nichts\n' }))).toEqual([
      `${path}:1 UNKNOWN_ID there is no attribute:none, of which this is a translation`,
    ])
    expect(listed(contentFiles({ 'attributes.yaml': DECLARED, [path]: 'use:\n  name: Gebrauch\n' }))).toEqual([
      expect.stringContaining(`${path}:2 BAD_SHAPE attribute:use has no "name" to translate`),
    ])
  })
})
