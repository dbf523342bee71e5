import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import type { ContentSet } from '../../src/content/documents.ts'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { USE_KINDS } from '../../src/content/usage/use-kind.ts'
import { usesInDocument } from '../../src/content/usage/uses-in-document.ts'
import { project } from '../../src/projection/project.ts'
import { type DocumentUse, placeOfUse, type UseList, usageIndex } from '../../src/projection/usage/usage-index.ts'
import { usesWithout } from '../../src/projection/usage/uses-without.ts'
import { buildSnapshot } from '../../src/snapshot/snapshot.ts'
import { soundContent } from '../laws/sound-content.ts'
import { contentOnce } from '../notation/shipped-graph.ts'

const prose = createProseReader()
const indexOf = (content: ContentSet) =>
  runSync(usageIndex(buildSnapshot(project(content, prose), 1, '2026-01-01T00:00:00Z'), prose))
const listed = ({ length, at }: UseList): DocumentUse[] => Array.from({ length }, (_, index) => at(index))
const inWords = ({ by, as, section }: Pick<DocumentUse, 'by' | 'as' | 'section'>) => `${as} ${by} ${section}`

/** What every document says that it uses, the other way round. */
function expected(content: ContentSet, key: string): string[] {
  return documentsOf(content)
    .flatMap((document) => usesInDocument(document, prose).map((use) => ({ ...use, by: document.key })))
    .filter(({ of }) => of === key)
    .map(inWords)
    .sort()
}

function holds(content: ContentSet): void {
  const index = indexOf(content)
  for (const { key } of documentsOf(content)) {
    const uses = listed(index.usesOf(key, USE_KINDS, 'EDITORS'))
    expect(uses.map(inWords).sort()).toEqual(expected(content, key))
    const places = uses.map(placeOfUse)
    expect(places).toEqual(
      [...places].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[2] - b[2])),
    )
    for (const as of USE_KINDS)
      expect(listed(index.usesOf(key, [as], 'EDITORS'))).toEqual(uses.filter((use) => use.as === as))
    expect(listed(index.usesOf(key))).toEqual(uses.filter(({ isForEditors }) => !isForEditors))
  }
}

test('the uses of the shipped content are what its documents say', async () => {
  const content = await contentOnce()
  holds(content)
  const index = indexOf(content)
  const kinds = documentsOf(content).flatMap(({ key }) => listed(index.usesOf(key)).map(({ as }) => as))
  // Its attributes name no documents.
  expect(new Set(kinds)).toEqual(new Set(USE_KINDS.filter((kind) => kind !== 'VALUE')))
})

test('the uses of any content are what its documents say', () => {
  fc.assert(fc.property(soundContent, holds), { numRuns: 40 })
})

test('nothing uses an unknown key', async () => {
  expect(indexOf(await contentOnce()).usesOf('driver:nobody').length).toBe(0)
})

test('uses without some documents are the others, in order', async () => {
  const content = await contentOnce()
  const index = indexOf(content)
  const keys = documentsOf(content).map(({ key }) => key)
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 40 }),
      (key, without) => {
        const list = index.usesOf(key)
        const left = listed(usesWithout(list, new Set(without)))
        expect(left).toEqual(listed(list).filter(({ by }) => !without.includes(by)))
      },
    ),
  )
})
