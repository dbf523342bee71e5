import { expect, test } from 'vitest'
import { readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { type ImportBase, type ImportPlan, planImport } from '../../src/ingest/plan-import.ts'
import type { Store } from '../../src/storage/store.ts'
import { exportFrom, importInto, mergeInto } from '../laws/import-into.ts'
import { CAMBER, type Change, claim, contentFiles, listed, PAIN } from '../notation/content-files.ts'
import { memoryStore } from '../notation/memory-stores.ts'

type Changes = Readonly<Record<string, Change>>

/** A store in which these were published one after another, and who exported the first of them. */
async function storeOf(...versions: readonly Changes[]) {
  const store = await memoryStore()
  await importInto(store, contentFiles())
  const { exportedFrom } = readContentFiles(await exportFrom(store, true))
  for (const changes of versions) await importInto(store, contentFiles(changes))
  return { store, exportedFrom }
}

/** What an import of the changed folder would do, in short. */
async function planned(
  { store, exportedFrom }: Awaited<ReturnType<typeof storeOf>>,
  changes: Changes,
  base: ImportBase = 'EXPORTED',
): Promise<string[]> {
  return inShort(
    await planImport(
      store,
      { content: readContentFiles(contentFiles(changes)).content, exportedFrom },
      { base, keep: null },
    ),
  )
}

function inShort(plan: ImportPlan): string[] {
  switch (plan.outcome) {
    case 'READY':
      return plan.changes.map(({ change, document }) => `${change} ${document}`)
    case 'CONFLICT':
      return plan.conflicts.map(
        ({ document, fields }) => `CONFLICT ${[document, ...fields.map(({ path }) => path.join('.'))].join(' ')}`,
      )
    case 'VIOLATIONS':
      return plan.violations.map(({ code, document }) => `${code} ${document}`)
    case 'UNKNOWN_BASE':
      return [plan.reason]
    case 'OTHER_LANGUAGE':
      return [`${plan.there} into ${plan.here}`]
    case 'NOTHING_TO_DO':
      return ['NOTHING_TO_DO']
  }
}

const COLD = 'concepts/driver/cold.yaml'
const cold = (more = '') => `name: Cold\nsummary: Low temperature.\n${more}`
const ofCold = `claims:\n${claim('c9', 'DRIVES', 'misalignment:pelvis')}`
const renamed = (name: string): Change => ['name: Cambered roads', `name: ${name}`]

test('changes of the folder alone are made, and changes of others alone stay', async () => {
  const subject = await storeOf(
    { [PAIN]: ['Pain at the hip.', 'Pain of the hip.'] },
    { [PAIN]: ['Pain at the hip.', 'Hip pain.'], [COLD]: cold() },
  )
  expect(await planned(subject, { [CAMBER]: renamed('Sloping roads') })).toEqual(['CHANGED driver:camber'])
  expect(await planned(subject, {})).toEqual(['NOTHING_TO_DO'])
  expect(await planned(subject, { [CAMBER]: renamed('Sloping roads') }, 'REPLACE')).toEqual([
    'CHANGED driver:camber',
    'RETIRED driver:cold',
    'CHANGED symptom:hip-pain',
  ])
})

test('a document that the folder no longer has is retired, and is a conflict where others changed it', async () => {
  const start: Changes = { [COLD]: cold() }
  const store = await memoryStore()
  await importInto(store, contentFiles(start))
  const { exportedFrom } = readContentFiles(await exportFrom(store, true))
  expect(await planned({ store, exportedFrom }, {})).toEqual(['RETIRED driver:cold'])
  await importInto(store, contentFiles({ [COLD]: cold('note: Often.\n') }))
  expect(await planned({ store, exportedFrom }, {})).toEqual(['CONFLICT driver:cold'])
  await importInto(store, contentFiles())
  expect(await planned({ store, exportedFrom }, { [COLD]: cold('note: Seldom.\n') })).toEqual(['CONFLICT driver:cold'])
  expect(await planned({ store, exportedFrom }, {})).toEqual(['NOTHING_TO_DO'])
})

test('documents that both sides added are one where they agree, and a conflict over the fields in which they do not', async () => {
  const subject = await storeOf({ [COLD]: cold('note: Often.\n') })
  expect(await planned(subject, { [COLD]: cold('note: Often.\n') })).toEqual(['NOTHING_TO_DO'])
  expect(await planned(subject, { [COLD]: cold('note: Seldom.\n') })).toEqual(['CONFLICT driver:cold note'])
  expect(await planned(subject, { [COLD]: cold('plural: true\n') })).toEqual(['CONFLICT driver:cold plural'])
})

test('sides that break a rule only together are refused, with what is broken', async () => {
  const store = await memoryStore()
  await importInto(store, contentFiles({ [COLD]: cold() }))
  const { exportedFrom } = readContentFiles(await exportFrom(store, true))
  expect(listed(contentFiles({ [COLD]: cold(ofCold) }))).toEqual([])
  await importInto(store, contentFiles({ [COLD]: cold(ofCold) }))
  expect(await planned({ store, exportedFrom }, {})).toEqual(['UNKNOWN_ID claim:c9'])
})

test('a folder of no version, of one that is not there, or of another history is refused', async () => {
  const { store, exportedFrom } = await storeOf({ [PAIN]: ['Pain at the hip.', 'Pain of the hip.'] })
  const changes = { [CAMBER]: renamed('Sloping roads') }
  const digest = `sha256:${'0'.repeat(64)}`
  expect(await planned({ store, exportedFrom: null }, changes)).toEqual([
    'Its release.yaml does not say which version it was exported from.',
  ])
  expect(await planned({ store, exportedFrom: { version: 1, digest } }, changes)).toEqual([
    `It was exported from version 1 (${digest}) of another store; version 1 here is ${exportedFrom?.digest}.`,
  ])
  expect(await planned({ store, exportedFrom: { version: 7, digest } }, changes)).toEqual([
    `It was exported from version 7 (${digest}) of another store; the newest version here is 2.`,
  ])
  expect(await planned({ store, exportedFrom: null }, changes, 3)).toEqual(['There is no version 3. The newest is 2.'])
  expect(await planned({ store, exportedFrom: null }, changes, 1)).toEqual(['CHANGED driver:camber'])
  // What is published already needs no base.
  expect(await planned({ store, exportedFrom: null }, { [PAIN]: ['Pain at the hip.', 'Pain of the hip.'] })).toEqual([
    'NOTHING_TO_DO',
  ])
})

test('a store without any document takes any folder, also one of another store', async () => {
  const { store } = await storeOf()
  const exported = await exportFrom(store, true)
  const empty: Store = await memoryStore()
  await importInto(empty, contentFiles())
  await importInto(
    empty,
    writeContentFiles({ publishedAt: '2026-01-02T00:00:00Z', concepts: [], claims: [], sources: [], articles: [] }),
  )
  // The same first version, and everything in it retired since: nothing of it comes back.
  expect(await mergeInto(empty, exported)).toBeNull()
  const foreign = {
    content: readContentFiles(exported).content,
    exportedFrom: { version: 5, digest: `sha256:${'1'.repeat(64)}` },
  }
  expect(await planImport(empty, foreign, { base: 'EXPORTED', keep: null })).toMatchObject({ outcome: 'READY' })
})

test('release.yaml has both a version and a digest, or neither', () => {
  const release = (more: string) => listed(contentFiles({ 'release.yaml': { add: more } }))
  const digest = `sha256:${'a'.repeat(64)}`
  expect(release(`version: 3\ndigest: ${digest}\n`)).toEqual([])
  expect(release('version: 3\n')).toEqual([expect.stringContaining('version and digest belong together')])
  expect(release(`digest: ${digest}\n`)).toEqual([expect.stringContaining('version and digest belong together')])
  expect(release(`version: 0\ndigest: ${digest}\n`)).toEqual([expect.stringContaining('must be a version from 1')])
  expect(release('version: 3\ndigest: 5b1c\n')).toEqual([expect.stringContaining('must be a digest')])
})
