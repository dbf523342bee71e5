import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ClaimDocument, ConceptDocument, SourceDocument } from '../../src/content/documents.ts'
import type { NewEdit } from '../../src/content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'
import { revertVersion } from '../../src/editing/merging/revert-version.ts'
import { type GraphHistory, openGraphHistory } from '../../src/publishing/graph-history.ts'
import { loadVersion } from '../../src/publishing/load-version.ts'
import { createPreviews } from '../../src/publishing/preview.ts'
import { publish } from '../../src/publishing/publish.ts'
import { runInSlices } from '../../src/publishing/run-work.ts'
import type { Snapshot } from '../../src/snapshot/snapshot.ts'
import type { Store } from '../../src/storage/store.ts'
import { toldOf } from '../notation/told-of-snapshot.ts'
import type { StoreUnderTest } from '../storage/content-store.conformance.ts'
import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { AT, act, concept, draft, move, put } from '../storage/publishing.ts'

const CONCEPTS: readonly (readonly [ConceptDocument['kind'], string])[] = [
  ['DRIVER', 'a'],
  ['DRIVER', 'b'],
  ['INJURY', 'x'],
  ['INJURY', 'y'],
]
const PARENTS = ['source:one', 'source:two', 'source:three']

const conceptOf = (kind: ConceptDocument['kind'], slug: string, name: string): ConceptDocument => ({
  ...concept(slug, name),
  key: `${kind.toLowerCase()}:${slug}`,
  kind,
})
const sourceOf = (key: Key, title: string, derivedFrom: Key | undefined): SourceDocument => ({
  key,
  slug: key.slice('source:'.length),
  title,
  evidenceClass: 'OPINION',
  passages: [{ id: 'P1', start: 0, end: 40 }],
  facts: [],
  ...(derivedFrom !== undefined && { derivedFrom }),
})
const claimOf = (number: number, subject: Key, object: Key, certainty: number, source: Key): ClaimDocument => ({
  ...{ key: `claim:c${number}`, subject, predicate: 'CAUSES', object, polarity: 'AFFIRMED', explicitness: 'EXPLICIT' },
  ...{ certainty, attribution: 'SOURCE', shortcut: false, mechanism: [], conditions: [] },
  evidence: [{ source, passage: 'P1', quote: 'made up', start: 0, end: 7, stance: 'SUPPORTS' }],
})

const word = fc.constantFrom('one', 'two', 'three')
const conceptEdit = fc
  .tuple(fc.constantFrom(...CONCEPTS), fc.option(word, { freq: 6 }))
  .map(([[kind, slug], name]): [Key, ContentDocument | null] => [
    `${kind.toLowerCase()}:${slug}`,
    name && conceptOf(kind, slug, name),
  ])
const sourceEdit = fc
  .tuple(fc.constantFrom(...PARENTS), word, fc.option(fc.constantFrom(...PARENTS)))
  .map(([key, title, parent]): [Key, ContentDocument | null] => [
    key,
    // A source descends from earlier ones alone, so that there is no circle.
    sourceOf(key, title, parent !== null && parent < key ? parent : undefined),
  ])
const claimEdit = fc
  .tuple(
    fc.nat({ max: 3 }),
    fc.constantFrom('driver:a', 'driver:b'),
    fc.constantFrom('injury:x', 'injury:y'),
    fc.constantFrom(0.5, 0.75),
    fc.constantFrom(...PARENTS),
    fc.integer({ min: 0, max: 5 }),
  )
  .map(([number, subject, object, certainty, source, luck]): [Key, ContentDocument | null] => [
    `claim:c${number}`,
    luck === 0 ? null : claimOf(number, subject, object, certainty, source),
  ])
const edits = fc
  .array(fc.oneof(conceptEdit, sourceEdit, claimEdit), { minLength: 1, maxLength: 4 })
  .map((list) => [...new Map(list)])
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ edits, mover: fc.constantFrom('EDITOR', 'OTHER', 'NOBODY') }) },
    { weight: 1, arbitrary: fc.record({ revert: fc.nat({ max: 5 }), mover: fc.constantFrom('EDITOR', 'OTHER') }) },
  ),
  { minLength: 1, maxLength: 7 },
)

const FIRST: readonly ContentDocument[] = [
  ...CONCEPTS.map(([kind, slug]) => conceptOf(kind, slug, slug)),
  ...PARENTS.map((key) => sourceOf(key, key, undefined)),
]

const whole = (snapshot: Snapshot) => ({
  ...toldOf(snapshot),
  dates: [snapshot.concepts, snapshot.claims, snapshot.sources].flatMap((map) =>
    [...map.keys()].map((key) => [key, snapshot.datesOf(key)]),
  ),
})

async function published(store: Store, id: string, history?: GraphHistory): Promise<string> {
  await move(store, id, 'APPROVED')
  const request = { changeset: id, author: 'ada', idempotencyKey: null }
  const result = await publish(store, request, () => AT, history ? { history } : {})
  if (result.outcome === 'PUBLISHED') await history?.adopt(result)
  return result.outcome
}

/** Stages edits on what is published, without those that retire what is not there. */
async function staged(store: Store, id: string, wanted: readonly (readonly [Key, ContentDocument | null])[]) {
  const version = (await store.head())?.version ?? 0
  const keys = wanted.map(([key]) => key)
  const [known, live] = [await store.publishedRevisions(keys), await store.documentsNamed(keys, version)]
  const made = wanted.flatMap(([key, body]): NewEdit[] =>
    body === null && !live.has(key) ? [] : [{ document: key, body, basedOn: known.get(key) ?? 0 }],
  )
  await draft(store, id, made)
}

describe.each([
  ['SQLite', freshSqlite, 25],
  ['PostgreSQL', freshPostgresStore, 4],
])('on %s', (_name, open: () => Promise<StoreUnderTest>, numRuns) => {
  test('an editor, a follower, previews and older versions are those of a process that loads everything', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const under = await open()
        try {
          await walk(under.store, taken)
        } finally {
          await under.dispose()
        }
      }),
      { numRuns },
    )
  })
})

type Step = typeof steps extends fc.Arbitrary<readonly (infer One)[]> ? One : never

async function walk(store: Store, taken: readonly Step[]): Promise<void> {
  await draft(
    store,
    'first',
    FIRST.map((document) => put(document)),
  )
  expect(await published(store, 'first')).toBe('PUBLISHED')
  const [editor, follower] = [await openGraphHistory(store), await openGraphHistory(store)]
  const previews = createPreviews(store, editor, () => AT)
  for (const [index, step] of taken.entries()) {
    let id = `step-${index}`
    if ('revert' in step) {
      const version = 1 + (step.revert % editor.current().version)
      if (version === 1) continue
      const answer = await revertVersion(store, { version, resolutions: [], id }, act())
      if (answer.outcome !== 'DONE') continue
      id = answer.changeset?.id ?? id
    } else await staged(store, id, step.edits)
    const preview = await previews.of(id)
    if (step.mover === 'NOBODY') continue
    const outcome = await published(store, id, step.mover === 'EDITOR' ? editor : undefined)
    const fresh = await openGraphHistory(store)
    if (outcome === 'PUBLISHED') {
      expect(preview.outcome).toBe('READY')
      if (preview.outcome === 'READY') expect(whole(preview.snapshot)).toEqual(whole(fresh.current()))
    } else if (outcome === 'VIOLATIONS') expect(preview.outcome).toBe('VIOLATIONS')
    await editor.refresh()
    expect(whole(editor.current())).toEqual(whole(fresh.current()))
    // The follower misses some versions.
    if (index % 2 === 1) expect(whole(await follower.refresh())).toEqual(whole(fresh.current()))
    const checked = await editor.base()
    expect(checked.content.violations).toEqual((await fresh.base()).content.violations)
  }
  for (let version = editor.current().version; version >= 1; version--) {
    const kept = await follower.at(version)
    expect(kept && whole(kept)).toEqual(whole(await loaded(store, version)))
  }
}

/** A version from all of its documents, as the log records it. */
async function loaded(store: Store, version: number): Promise<Snapshot> {
  const publication = await store.publication(version)
  if (!publication) throw new Error(`there is no version ${version}`)
  const { snapshot } = await loadVersion(store, publication, runInSlices)
  expect(snapshot.digest).toBe(publication.digest)
  return snapshot
}
