import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstContent } from '../../src/app/first-content.ts'
import type { ConceptDocument } from '../../src/content/documents.ts'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { type DocumentInput, documentInputOf } from '../../src/content/inputs/document-input.ts'
import { contentDiff } from '../../src/content/lifecycle/content-diff.ts'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import type { Edit } from '../../src/editing/edits/read-edits.ts'
import { stageEdits } from '../../src/editing/edits/stage-edits.ts'
import { revertVersion } from '../../src/editing/merging/revert-version.ts'
import { publishChangeset } from '../../src/editing/publishing/publish-changeset.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import { publishedContent } from '../../src/publishing/published-content.ts'
import type { Store } from '../../src/storage/store.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { move } from '../storage/publishing.ts'

const shipped = await firstContent('shipped')
const ACT = { author: 'ada', at: '2026-12-01T00:00:00.000Z', message: '' }
const now = () => ACT.at

/** Something to do with a store that has the shipped content as version 1. */
async function onShipped(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await memoryStore()
  try {
    await publishFirst(store, shipped, 'shipped')
    await work(store)
  } finally {
    await store.close()
  }
}

/**
 * Stages edits by as many calls as there are lists of them, and publishes them; answers with the
 * digest.
 */
async function publish(store: Store, id: string, calls: readonly (readonly Edit[])[]): Promise<string> {
  await store.createChangeset({ id, title: id }, ACT)
  for (const edits of calls) {
    const published = (await openGraphHistory(store)).current()
    const staged = await stageEdits(store, published, id, edits, ACT)
    expect([staged.outcome, staged.conflicts]).toEqual(['DONE', []])
  }
  return publishStaged(store, id)
}

async function publishStaged(store: Store, id: string): Promise<string> {
  await move(store, id, 'APPROVED')
  const { revision: basedOn } = (await store.changeset(id)) ?? { revision: 0 }
  const order = { changeset: id, basedOn, author: 'ada', idempotencyKey: null }
  const { outcome, publication } = await publishChangeset(store, await openGraphHistory(store), order, now)
  expect(outcome).toBe('PUBLISHED')
  return publication?.digest ?? ''
}

const edit = (document: ContentDocument, basedOn: number): Edit => ({
  basedOn,
  document: documentInputOf(document) as DocumentInput,
})

const note = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => /^[^\0\s][^\0]*$/.test(text))

/** Edits of some of the shipped documents, each once, and some new concepts. */
const someEdits: fc.Arbitrary<readonly Edit[]> = fc
  .tuple(
    fc.uniqueArray(fc.nat(shipped.concepts.length - 1), { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(fc.nat(shipped.claims.length - 1), { maxLength: 4 }),
    fc.uniqueArray(fc.constantFrom('one', 'two', 'three'), { maxLength: 3 }),
    note,
    // Not below a bare assertion: a hedge counts once along a path.
    fc.constantFrom(0.85, 0.9, 0.99),
  )
  .map(([concepts, claims, added, text, certainty]) => [
    ...concepts.flatMap((index) => {
      const concept = shipped.concepts[index]
      return concept ? [edit({ ...concept, note: text, alsoCalled: [...concept.alsoCalled, text] }, 1)] : []
    }),
    ...claims.flatMap((index) => {
      const claim = shipped.claims[index]
      return claim ? [edit({ ...claim, certainty }, 1)] : []
    }),
    ...added.map((slug) => edit({ ...BARE, key: `symptom:${slug}`, slug, name: text }, 0)),
  ])

const BARE: ConceptDocument = {
  ...{ key: 'symptom:x', kind: 'SYMPTOM', slug: 'x', name: 'X', plural: false, alsoCalled: [], summary: 'X.' },
  ...{ mentions: [], codes: [], facts: [] },
}

test('publish, then revert: the digest is that of before', async () => {
  await fc.assert(
    fc.asyncProperty(someEdits, (edits) =>
      onShipped(async (store) => {
        const before = (await store.head())?.digest
        const after = await publish(store, 'edits', [edits])
        const reverted = await revertVersion(store, { version: 2, resolutions: [], id: 'revert' }, ACT)
        expect(reverted.outcome).toBe('DONE')
        expect(await publishStaged(store, 'revert')).toBe(before)
        // A revert of the revert restores the edits.
        await revertVersion(store, { version: 3, resolutions: [], id: 'again' }, ACT)
        expect(await publishStaged(store, 'again')).toBe(after)
      }),
    ),
    { numRuns: 12 },
  )
})

test('the order and the number of calls that stage edits are irrelevant', async () => {
  const twoOrders = someEdits.chain((edits) =>
    fc.tuple(
      fc.constant(edits),
      fc.shuffledSubarray([...edits], { minLength: edits.length }),
      fc.nat({ max: edits.length }),
    ),
  )
  await fc.assert(
    fc.asyncProperty(twoOrders, async ([edits, others, cut]) => {
      const digests: string[] = []
      await onShipped(async (store) => void digests.push(await publish(store, 'edits', [edits])))
      await onShipped(async (store) => {
        const calls = [others.slice(0, cut), others.slice(cut)].filter(({ length }) => length > 0)
        digests.push(await publish(store, 'edits', calls))
      })
      expect(digests[0]).toBe(digests[1])
    }),
    { numRuns: 10 },
  )
})

test('the export after a publish holds the staged edits', async () => {
  await fc.assert(
    fc.asyncProperty(someEdits, (edits) =>
      onShipped(async (store) => {
        await publish(store, 'edits', [edits])
        const { content } = readContentFiles(writeContentFiles((await publishedContent(store)).content))
        const byKey = new Map(documentsOf(content).map((document) => [document.key, document]))
        const staged = await store.staged('edits')
        expect(staged).toHaveLength(edits.length)
        const isStaged = new Set(staged.map(({ document }) => document))
        const changes = contentDiff(shipped, content).map(({ document }) => document)
        expect(changes.filter((document) => !isStaged.has(document))).toEqual([])
        for (const { document, body } of staged)
          expect(documentInputOf(byKey.get(document) ?? BARE)).toEqual(body && documentInputOf(body))
      }),
    ),
    { numRuns: 10 },
  )
})

test('the whole of the shipped content, typed in by hand, has the digest that it ships with', async () => {
  const store = await memoryStore()
  await publishFirst(store, await firstContent('none'), 'empty')
  for (const { file } of shipped.assets ?? []) await store.recordFile({ file, uploadedBy: 'ada', uploadedAt: ACT.at })
  const edits = documentsOf(shipped).map((document) => edit(document, 0))
  const digest = await publish(store, 'all', [edits.slice(0, 60), edits.slice(60, 100), edits.slice(100)])
  await onShipped(async (other) => expect((await other.head())?.digest).toBe(digest))
  await store.close()
})
