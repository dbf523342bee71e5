import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimDocument, ConceptDocument, ContentSet } from '../../src/content/documents.ts'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { contentDiff } from '../../src/content/lifecycle/content-diff.ts'
import { contentSetOf, documentsOf } from '../../src/content/lifecycle/content-set.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { planImport } from '../../src/ingest/plan-import.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import { publishedContent } from '../../src/publishing/published-content.ts'
import type { Store } from '../../src/storage/store.ts'
import { contentFiles } from '../notation/content-files.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { exportFrom, importInto, mergeInto } from './import-into.ts'

const { content: small } = readContentFiles(contentFiles())

/** One side's edit of a document: the fields that it sets, null where it retires the document. */
type Edit = Readonly<Record<string, unknown>> | null

/** Concepts of no claim and no article: they may be retired one by one. */
const LOOSE = ['one', 'two', 'three', 'four'] as const
const loose = (slug: string, name = slug): ConceptDocument => ({
  ...{ key: `symptom:${slug}`, kind: 'SYMPTOM', slug, name, plural: false, alsoCalled: [], summary: 'X.' },
  ...{ mentions: [], codes: [], facts: [] },
})
const start: ContentSet = { ...small, concepts: [...small.concepts, ...LOOSE.map((slug) => loose(slug))] }

/** What one side does: edits by key, and documents of its own. */
interface Side {
  readonly edits: ReadonlyMap<string, Edit>
  readonly added: readonly ConceptDocument[]
}

const word = fc.constantFrom('first', 'second', 'third')
const conceptEdit = fc
  .record({ summary: word, note: word, alsoCalled: word.map((name) => [name]) }, { requiredKeys: [] })
  .filter((fields) => Object.keys(fields).length > 0)
const claimEdit = fc.record({ certainty: fc.constantFrom(0.1, 0.5), cue: word }, { requiredKeys: [] })
const fewConcepts = small.concepts.map(({ key }) => key)
const fewClaims = small.claims.map(({ key }) => key)

const side = (own: string): fc.Arbitrary<Side> =>
  fc
    .record({
      concepts: fc.dictionary(fc.constantFrom(...fewConcepts), conceptEdit, { maxKeys: 2 }),
      claims: fc.dictionary(fc.constantFrom(...fewClaims), claimEdit, { maxKeys: 1 }),
      loose: fc.dictionary(fc.constantFrom(...LOOSE.map((slug) => `symptom:${slug}`)), fc.option(conceptEdit), {
        maxKeys: 2,
      }),
      added: fc.uniqueArray(fc.constantFrom(`${own}-x`, `${own}-y`, 'both'), { maxLength: 2 }),
      name: word,
    })
    .map(({ concepts, claims, loose: others, added, name }) => ({
      edits: new Map(Object.entries<Edit>({ ...concepts, ...claims, ...others })),
      added: added.map((slug) => loose(slug, name)),
    }))

const applied = (content: ContentSet, { edits, added }: Side): ContentSet =>
  contentSetOf(
    [
      ...documentsOf(content).flatMap((document) => {
        const edit = edits.get(document.key)
        return edit === null ? [] : [{ ...document, ...edit } as ContentDocument]
      }),
      ...added,
    ],
    content.publishedAt,
  )

const at = (content: ContentSet, publishedAt: string): ContentSet => ({ ...content, publishedAt })

/** Runs work on a store that has the content as version 1. */
async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await memoryStore()
  try {
    await publishFirst(store, start, 'start')
    await work(store)
  } finally {
    await store.close()
  }
}

/** Somebody else publishes: each side on top of the one before. */
async function publishMore(store: Store, sides: readonly Side[]): Promise<ContentSet> {
  let content = start
  for (const [index, more] of sides.entries()) {
    const known = new Set(documentsOf(content).map(({ key }) => key))
    content = applied(content, { ...more, added: more.added.filter(({ key }) => !known.has(key)) })
    await importInto(store, writeContentFiles(at(content, `2026-12-0${index + 1}T00:00:00Z`)))
  }
  return content
}

const fieldOf = (content: ContentSet, key: string, field: string): unknown =>
  (documentsOf(content).find((document) => document.key === key) as ClaimDocument | undefined)?.[
    field as keyof ClaimDocument
  ]

test('an export that is imported again changes nothing, whatever was published since', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(side('theirs'), { maxLength: 3 }), (sides) =>
      withStore(async (store) => {
        const exported = await exportFrom(store, true)
        await publishMore(store, sides)
        const before = await store.head()
        expect(await mergeInto(store, exported)).toBeNull()
        expect(await mergeInto(store, await exportFrom(store, true))).toBeNull()
        expect(await store.head()).toEqual(before)
      }),
    ),
    { numRuns: 8 },
  )
})

test('an import undoes nothing that others published, loses nothing that was edited, and names every conflict', async () => {
  let [merged, clashed] = [0, 0]
  await fc.assert(
    fc.asyncProperty(side('mine'), fc.array(side('theirs'), { minLength: 1, maxLength: 2 }), (mine, sides) =>
      withStore(async (store) => {
        const exported = readContentFiles(await exportFrom(store, true))
        const edited = applied(exported.content, mine)
        const theirs = await publishMore(store, sides)
        const folder = { content: edited, exportedFrom: exported.exportedFrom }
        const order = { base: 'EXPORTED', keep: null } as const
        const plan = await planImport(store, folder, order)
        expect(plan.outcome).not.toBe('UNKNOWN_BASE')

        // The oracle: each field by itself, as both sides have it.
        const [myChanges, theirChanges] = [contentDiff(start, edited), contentDiff(start, theirs)]
        const clashing = new Set(
          myChanges.flatMap((my) => {
            const their = theirChanges.find(({ document }) => document === my.document)
            if (
              !their ||
              contentDiff(
                contentSetOf(my.after ? [my.after] : [], ''),
                contentSetOf(their.after ? [their.after] : [], ''),
              ).length === 0
            )
              return []
            if (my.after === null || their.after === null) return [my.document]
            const fields = (change: typeof my): ReadonlySet<string> =>
              new Set(
                Object.keys(change.after ?? {}).filter(
                  (field) =>
                    !same(fieldOf(start, change.document, field), change.after?.[field as keyof ContentDocument]),
                ),
              )
            const [a, b] = [fields(my), fields(their)]
            const both = [...a].filter(
              (field) =>
                b.has(field) && !same(fieldOf(edited, my.document, field), fieldOf(theirs, my.document, field)),
            )
            return both.length > 0 ? [my.document] : []
          }),
        )
        if (plan.outcome === 'CONFLICT') {
          clashed++
          expect(new Set(plan.conflicts.map(({ document }) => document))).toEqual(clashing)
        } else expect([...clashing]).toEqual([])

        for (const keep of ['MINE', 'THEIRS'] as const) {
          const kept = await planImport(store, folder, { base: 'EXPORTED', keep })
          const result = kept.outcome === 'READY' ? kept.content : (await publishedContent(store)).content
          expect(kept.outcome).not.toBe('CONFLICT')
          for (const change of theirChanges)
            if (keep === 'THEIRS' || !clashing.has(change.document)) holds(start, theirs, result, change.document)
          for (const change of myChanges)
            if (keep === 'MINE' || !clashing.has(change.document)) holds(start, edited, result, change.document)
        }
        if (plan.outcome !== 'READY') return
        merged++
        const published = await mergeInto(
          store,
          writeContentFiles(at(edited, '2026-12-09T00:00:00Z'), exported.exportedFrom ?? undefined),
        )
        expect(published).toMatchObject({ outcome: 'PUBLISHED' })
        expect(contentDiff((await publishedContent(store)).content, plan.content)).toEqual([])
      }),
    ),
    { numRuns: 40 },
  )
  expect(Math.min(merged, clashed)).toBeGreaterThan(2)
})

const same = (first: unknown, second: unknown): boolean => JSON.stringify(first) === JSON.stringify(second)

/** Every field in which one side differs from the start is in the result as that side has it. */
function holds(base: ContentSet, side: ContentSet, result: ContentSet, key: string): void {
  const find = (content: ContentSet) => documentsOf(content).find((document) => document.key === key)
  const [before, wanted, found] = [find(base), find(side), find(result)]
  if (!wanted) expect(found).toBeUndefined()
  for (const [field, value] of Object.entries(wanted ?? {}))
    if (!same(value, before?.[field as keyof ContentDocument]))
      expect([key, field, found?.[field as keyof ContentDocument]]).toEqual([key, field, value])
}
