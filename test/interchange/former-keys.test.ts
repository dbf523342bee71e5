import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, test } from 'vitest'
import type { ContentSet } from '../../src/content/documents.ts'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { contentSetOf, documentsOf } from '../../src/content/lifecycle/content-set.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { writeGexf } from '../../src/interchange/write/write-gexf.ts'
import { writeGraphml } from '../../src/interchange/write/write-graphml.ts'
import { writeJsonld } from '../../src/interchange/write/write-jsonld.ts'
import { writeKgxNodes } from '../../src/interchange/write/write-kgx-nodes.ts'
import { writeSqlite } from '../../src/interchange/write/write-sqlite.ts'
import { checkContent } from '../../src/projection/check-content.ts'
import { project } from '../../src/projection/project.ts'
import { buildSnapshot } from '../../src/snapshot/snapshot.ts'
import { contentOnce } from '../notation/shipped-graph.ts'

const folder = mkdtempSync(join(tmpdir(), 'aetia-former-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FORMER = {
  'driver:cambered-roads': ['driver:slopes', 'driver:sloping-roads'],
  'claim:e44': ['claim:achilles'],
  'source:best-runners-tips-2014': ['source:tips'],
  'article:hip-pain-in-runners': ['article:hips'],
} as const

/** The shipped content with former keys. */
async function renamed(former: Readonly<Record<string, readonly string[]>> = FORMER): Promise<ContentSet> {
  const content = await contentOnce()
  const documents = documentsOf(content).map((document) => {
    const formerKeys = former[document.key]
    return formerKeys ? ({ ...document, formerKeys } as ContentDocument) : document
  })
  return contentSetOf(documents, content.publishedAt)
}
const snapshotOf = (content: ContentSet) => buildSnapshot(project(content), 1, content.publishedAt)

test('former keys survive a folder of files', async () => {
  const content = await renamed()
  const { content: read, violations } = readContentFiles(writeContentFiles(content))
  expect(violations).toEqual([])
  const found = documentsOf(read).flatMap((document) =>
    'formerKeys' in document && document.formerKeys ? [[document.key, document.formerKeys]] : [],
  )
  expect(Object.fromEntries(found)).toEqual(FORMER)
})

test('a snapshot finds documents by former keys, and content without any keeps its digest', async () => {
  const snapshot = snapshotOf(await renamed())
  for (const [key, former] of Object.entries(FORMER)) {
    for (const old of former) expect(snapshot.renamedTo(old)).toBe(key)
    expect(snapshot.renamedTo(key)).toBeUndefined()
  }
  expect(snapshotOf(await renamed({})).digest).toBe(snapshotOf(await contentOnce()).digest)
  expect(snapshot.digest).not.toBe(snapshotOf(await contentOnce()).digest)
})

test('exports name the former keys', async () => {
  const snapshot = snapshotOf(await renamed())
  const nodes = JSON.parse([...writeJsonld(snapshot)].join(''))['@graph']
  const sameAs = (key: string) => nodes.find((node: { '@id': string }) => node['@id'] === `urn:aetia:${key}`).sameAs
  expect(sameAs('driver:cambered-roads')).toEqual([
    { '@id': 'urn:aetia:driver:slopes' },
    { '@id': 'urn:aetia:driver:sloping-roads' },
  ])
  expect(sameAs('claim:e44')).toEqual([{ '@id': 'urn:aetia:claim:achilles' }])
  expect(sameAs('source:best-runners-tips-2014')).toEqual([{ '@id': 'urn:aetia:source:tips' }])
  expect(sameAs('claim:e45')).toBeUndefined()

  const [header = '', ...lines] = [...writeKgxNodes(snapshot)].join('').split('\n')
  const column = header.split('\t').indexOf('same_as')
  const roads = lines.find((line) => line.startsWith('driver:cambered-roads\t'))
  expect(roads?.split('\t')[column]).toBe('driver:slopes|driver:sloping-roads')
  expect([...writeKgxNodes(snapshotOf(await contentOnce()))].join('')).not.toContain('same_as')

  const graphml = [...writeGraphml(snapshot)].join('')
  expect(graphml).toContain('<key id="formerKeys" for="node" attr.name="formerKeys" attr.type="string"/>')
  expect(graphml).toContain('<key id="edge-formerKeys" for="edge" attr.name="formerKeys" attr.type="string"/>')
  expect(graphml).toContain('<data key="formerKeys">driver:slopes|driver:sloping-roads</data>')
  expect(graphml).toContain('<data key="edge-formerKeys">claim:achilles</data>')
  const ids = [...graphml.matchAll(/<key id="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const gexf = [...writeGexf(snapshot)].join('')
  expect(gexf).toContain('<attvalue for="formerKeys" value="driver:slopes|driver:sloping-roads"/>')
  expect(gexf).toContain('<attvalue for="formerKeys" value="claim:achilles"/>')
  expect(gexf.match(/for="formerKeys"/g)).toHaveLength(2)

  const file = `${folder}/graph.sqlite`
  writeSqlite(file, snapshot)
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database.prepare('SELECT id, document FROM former_keys ORDER BY id').all()
  database.close()
  expect(rows.map(({ id, document }) => `${id} ${document}`)).toEqual([
    'claim:achilles claim:e44',
    'driver:slopes driver:cambered-roads',
    'driver:sloping-roads driver:cambered-roads',
    'source:tips source:best-runners-tips-2014',
  ])
})

test.each([
  [{ 'driver:cambered-roads': ['driver:strength-imbalance'] }, 'DUPLICATE_ID driver:cambered-roads'],
  [{ 'claim:e44': ['claim:x'], 'claim:e45': ['claim:x'] }, 'DUPLICATE_ID claim:e45'],
  [{ 'claim:e44': ['claim:e44'] }, 'DUPLICATE_ID claim:e44'],
  [{ 'claim:e44': ['source:x'] }, 'BAD_SHAPE claim:e44'],
  [{ 'claim:e44': ['claim:x', 'claim:y'] }, null],
])('a former key leads to one document of one kind: %j', async (former, expected) => {
  const violations = checkContent(await renamed(former as Readonly<Record<string, readonly string[]>>))
  const found = violations.filter(({ path }) => path[0] === 'formerKeys')
  expect(found.map(({ code, document }) => `${code} ${document}`)).toEqual(expected === null ? [] : [expected])
})
