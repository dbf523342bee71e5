import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { stageInPieces } from '../../src/ingest/stage-in-pieces.ts'
import { publish } from '../../src/publishing/publish.ts'
import { largeContent } from '../notation/large-content.ts'
import type { StoreUnderTest } from '../storage/content-store.conformance.ts'
import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { act, concept, move, publish as publishOne, put } from '../storage/publishing.ts'

const concepts = (count: number) => Array.from({ length: count }, (_, index) => put(concept(`c${index}`)))

describe.each([
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgresStore],
])('staging in pieces on %s', (_name, open: () => Promise<StoreUnderTest>) => {
  async function fresh() {
    const under = await open()
    onTestFinished(under.dispose)
    await under.store.createChangeset({ id: 'large', title: 'large' }, act())
    return under
  }

  test('stages all edits, and tells how far it is', async () => {
    const { store } = await fresh()
    const told: string[] = []
    const result = await stageInPieces(store, 'large', concepts(2_300), act(), {
      onProgress: (done, total) => told.push(`${done} of ${total}`),
    })
    expect(told).toEqual(['1000 of 2300', '2000 of 2300', '2300 of 2300'])
    expect(result.outcome === 'STAGED' && result.edits).toHaveLength(2_300)
    expect(await store.staged('large')).toHaveLength(2_300)
  })

  test('stops at a piece in which something has moved, and tells what', async () => {
    const { store } = await fresh()
    await publishOne(store, 'meanwhile', [put(concept('c1500'))])
    expect(await stageInPieces(store, 'large', concepts(2_300), act())).toEqual({
      outcome: 'CONFLICT',
      conflicts: [{ document: 'driver:c1500', basedOn: 0, current: 1 }],
    })
    expect(await store.staged('large')).toHaveLength(1_000)
  })

  test('stops between two pieces when it is aborted', async () => {
    const { store } = await fresh()
    const control = new AbortController()
    const staging = stageInPieces(store, 'large', concepts(2_300), act(), {
      onProgress: () => control.abort(new Error('enough')),
      signal: control.signal,
    })
    await expect(staging).rejects.toThrow('enough')
    expect(await store.staged('large')).toHaveLength(1_000)
  })

  test('50,000 claims are staged while others write and read, and published as one version', async () => {
    const under = await fresh()
    const other = await under.again()
    onTestFinished(() => other.close())
    const content = largeContent(50_000)
    const edits = documentsOf(content).map((document) => put(document))
    let staging = true
    const beside = (async () => {
      let written = 0
      while (staging) {
        // Would fail as unavailable if the one long write kept the lock.
        await other.createChangeset({ id: `beside-${written}`, title: 'beside' }, act())
        expect(await other.head()).toBeNull()
        written++
        // SQLite answers within one turn of the event loop, in which nothing else would ever come.
        await turn()
      }
      return written
    })()
    const staged = await stageInPieces(under.store, 'large', edits, act()).finally(() => (staging = false))
    expect(staged.outcome).toBe('STAGED')
    expect(await beside).toBeGreaterThan(10)
    await move(under.store, 'large', 'APPROVED')
    const phases: string[] = []
    const request = { changeset: 'large', author: 'ada', idempotencyKey: null }
    const result = await publish(under.store, request, () => content.publishedAt, {
      onPhase: (phase) => phases.push(phase),
    })
    expect(result).toMatchObject({ outcome: 'PUBLISHED', publication: { version: 1 } })
    expect(phases).toEqual(['CHECKING', 'PUBLISHING'])
    expect(await other.documentsAt(1)).toHaveLength(edits.length)
  })
})
