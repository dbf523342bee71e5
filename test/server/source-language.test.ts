import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import { sortedMap } from '../../src/algorithms/sorted-map.ts'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { NotXliff, readXliff } from '../../src/interchange/xliff/read-xliff.ts'
import { writeXliff } from '../../src/interchange/xliff/write-xliff.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { firstVersion } from '../../src/projection/first-version.ts'
import { graphFromFile, graphInFile } from '../../src/snapshot/file/graph-in-file.ts'
import { CAMBER, contentFiles, listed, RELEASE } from '../notation/content-files.ts'
import { germanFiles } from '../notation/german-files.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

const { content, violations } = checkFiles(germanFiles())
const german = firstVersion(content)
const english = firstVersion(checkFiles(contentFiles()).content)

let server: TestServer
beforeAll(async () => {
  server = await startServer({ snapshot: german })
})
afterAll(() => server.close())

async function ask(query: string, languages?: string) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(languages && { 'aetia-language': languages }) },
    body: JSON.stringify({ query }),
  })
  const { data, extensions, errors } = await response.json()
  expect(errors).toBeUndefined()
  return { data, languages: response.headers.get('content-language'), graph: extensions.graph }
}

const ROADS = '{ driver(slug: "camber") { name language languages translationStatus } }'
const CLAIM = '{ claim(id: "claim:c1") { sentence } graph { languages } }'

describe('content that is written in another language than English', () => {
  test('says so in release.yaml, and has English among its translations', () => {
    expect(violations).toEqual([])
    expect(german.sourceLanguage).toBe('de')
    expect(writeContentFiles(content).find(({ path }) => path === RELEASE)?.text).toContain(
      'language: de\nlanguages: [de, en]\n',
    )
    expect(readContentFiles(writeContentFiles(content)).content).toEqual(content)
  })

  test('has no translation into its own language', () => {
    const path = CAMBER.replace('.yaml', '.de.yaml')
    expect(listed([...germanFiles(), { path, text: 'name: Geneigte Wege\n' }])).toEqual([
      `${path}:1 BAD_FILE "de" must be the tag of another language than de in its usual form, such as de or pt-BR`,
    ])
  })

  test('has its language in the digest, as English content has not', () => {
    const { language: _, ...others } = content
    expect(firstVersion(others).digest).not.toBe(german.digest)
    expect(firstVersion({ ...content, language: 'en' }).digest).toBe(firstVersion(others).digest)
    expect(english.sourceLanguage).toBe('en')
  })

  test('keeps its language in the compiled file', () => {
    const dates = sortedMap([...documentsOf(content)].map(({ key }) => [key, german.datesOf(key)]))
    const read = runSync(graphFromFile(runSync(graphInFile({ snapshot: german, dates })))).snapshot
    expect([read.sourceLanguage, read.digest]).toEqual(['de', german.digest])
  })

  test('is answered in it where no language is asked for', async () => {
    const { data, languages, graph } = await ask(ROADS)
    expect(data.driver).toEqual({
      ...{ name: 'Geneigte Straßen', language: 'de', languages: ['de', 'en'], translationStatus: 'CURRENT' },
    })
    expect(languages).toBe('de')
    expect(graph).not.toHaveProperty('sentences')
    expect((await ask(CLAIM)).data).toEqual({
      claim: { sentence: 'Das Laufen auf geneigten Straßen trägt zu Beckenschiefstand bei.' },
      graph: { languages: ['de', 'en'] },
    })
  })

  test('is answered in English where that is asked for, and in German where English has no text', async () => {
    const { data, languages, graph } = await ask(ROADS, 'en-GB, fr')
    expect(data.driver).toMatchObject({ name: 'Cambered roads', language: 'en' })
    expect([languages, graph.languages]).toEqual(['en, de', ['en', 'de']])
    const { data: other } = await ask('{ misalignment(slug: "pelvis") { name language translationStatus } }', 'en')
    expect(other.misalignment).toEqual({ name: 'Beckenschiefstand', language: 'de', translationStatus: 'MISSING' })
  })

  test('is found by its plurals, and by its translations', async () => {
    const found = async (text: string, languages?: string) =>
      (await ask(`{ search(text: "${text}") { nodes { id } } }`, languages)).data.search.nodes.map(
        ({ id }: { id: string }) => id,
      )
    expect(await found('strasse')).toContain('driver:camber')
    expect(await found('Schmerz')).toContain('symptom:hip-pain')
    expect(await found('cambered', 'en')).toContain('driver:camber')
  })

  test('goes to translators as German, and comes back as nothing else', () => {
    const text = [...writeXliff(documentsOf(content), 'de', 'en')].join('')
    expect(text).toContain('srcLang="de" trgLang="en"')
    expect(readXliff(text, 'de').language).toBe('en')
    expect(() => readXliff(text, 'en')).toThrow(NotXliff)
  })
})

test('content in a language without a wording has English sentences, and every answer says so', async () => {
  const files = contentFiles({ [RELEASE]: ['language: en', 'language: pt-BR'] })
  const other = await startServer({ snapshot: firstVersion(checkFiles(files).content) })
  const query = '{ claim(id: "claim:c1") { sentence } }'
  const response = await fetch(other.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, extensions } = await response.json()
  await other.close()
  expect(response.headers.get('content-language')).toBe('pt-BR')
  expect(data.claim.sentence).toBe('Cambered roads contributes to Misaligned pelvis.')
  expect(extensions.graph).toMatchObject({ sentences: 'en' })
})
