import { expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import { createProseReader } from '../../src/content/prose/prose-reader.ts'
import { renameDocument } from '../../src/editing/edits/rename-document.ts'
import { usageIndex } from '../../src/projection/usage/usage-index.ts'
import { claimsBeside, entityKey } from '../notation/claims-beside.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { contentOnce } from '../notation/shipped-graph.ts'

const ROADS = 'driver:cambered-roads'

test('rows of imported tables are not renamed, nor what they use, and the answer says what to do instead', async () => {
  const rows = [
    { subject: 0, predicate: 'CAUSES', object: 1 },
    { subject: ROADS, predicate: 'CAUSES', object: 1 },
  ] as const
  const snapshot = claimsBeside(await contentOnce(), 2, rows)
  const row = [...snapshot.claims.values()].find(({ subject }) => subject === entityKey(0))?.key ?? ''
  expect(row).toMatch(/^claim:/)
  const published = { snapshot, usage: runSync(usageIndex(snapshot, createProseReader())) }
  const store = await memoryStore()
  const refusal = async (from: string, to: string) => {
    const renaming = { from, to, changeset: null, newId: 'new' }
    const stamp = { author: 'ada', at: '2026-03-01T09:30:00.000Z', message: '' }
    return renameDocument(store, renaming, published, stamp).catch(({ message }: Error) => message)
  }
  expect(await refusal(entityKey(0), 'entity:other')).toBe(
    `${entityKey(0)} is in an imported table. Import the table with the new id.`,
  )
  expect(await refusal(row, 'claim:other')).toBe(
    `${row} is a row of an imported table; its key follows from what it says, and is not renamed.`,
  )
  expect(await refusal(ROADS, 'driver:slopes')).toMatch(
    new RegExp(`^${ROADS} is .*imported table.* Import the table with the new id\\.$`),
  )
  expect(await refusal('table:beside-0', 'table:other')).toContain('"from" must be the key of a concept, claim, source')
  expect(await store.changesets(['DRAFT'], 10)).toEqual([])
})
