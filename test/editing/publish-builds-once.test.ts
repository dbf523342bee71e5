import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { RIGHTS } from '../../src/accounts/rights.ts'
import { publishAtOnce } from '../../src/editing/publishing/publish-at-once.ts'
import { publishChangeset } from '../../src/editing/publishing/publish-changeset.ts'
import { publishScheduled } from '../../src/editing/publishing/publish-scheduled.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import type { Store } from '../../src/storage/store.ts'
import type { StoreUnderTest } from '../storage/content-store.conformance.ts'
import { freshPostgresStore } from '../storage/fresh-postgres-store.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import { AT, approved, concept, publish, put } from '../storage/publishing.ts'

const build = vi.hoisted(() => ({ count: 0 }))
vi.mock(import('../../src/snapshot/changed-snapshot.ts'), async (original) => {
  const actual = await original()
  return {
    ...actual,
    *changedSnapshot(...given: Parameters<typeof actual.changedSnapshot>) {
      build.count++
      return yield* actual.changedSnapshot(...given)
    },
  }
})

const now = () => '2026-12-01T00:00:00.000Z'
const [GRACE] = [
  { id: 'user-grace', name: 'grace', role: 'PUBLISHER' as const, active: true, mustChangePassword: false },
].map((user) => ({ ...user, createdAt: AT, revision: 1 }))
const accounts = { user: async () => GRACE ?? null, beginAudit: async () => 1, endAudit: async () => {} }

describe.each([
  ['SQLite', freshSqlite],
  ['PostgreSQL', freshPostgresStore],
])('on %s, a publish reads no other documents and makes one graph', (_name, open: () => Promise<StoreUnderTest>) => {
  let store: Store
  let reads: number
  beforeEach(async () => {
    const under = await open()
    onTestFinished(under.dispose)
    await publish(under.store, 'first', [put(concept('a'))])
    await approved(under.store, 'second', [put(concept('a', 'again'), 1)])
    store = {
      ...under.store,
      documentPages: (version) => {
        reads++
        return under.store.documentPages(version)
      },
    }
  })

  /** A history of the store, and what is published while it is open. */
  async function counted(work: (history: Awaited<ReturnType<typeof openGraphHistory>>, revision: number) => unknown) {
    const history = await openGraphHistory(store)
    await history.base()
    const { revision } = (await store.changeset('second')) ?? { revision: 0 }
    reads = 0
    build.count = 0
    await work(history, revision)
    expect({ reads, builds: build.count }).toEqual({ reads: 0, builds: 1 })
    expect(history.current().version).toBe(2)
    expect(history.current().concepts.get('driver:a')?.name).toBe('again')
    expect(reads).toBe(0)
  }

  test('by a person who publishes a changeset', async () => {
    await counted((history, basedOn) =>
      publishChangeset(store, history, { changeset: 'second', basedOn, author: 'ada', idempotencyKey: null }, now),
    )
  })

  test('at once, as the command line, an import and a revert publish', async () => {
    await counted(async (history) => {
      const order = { id: 'second', person: { name: 'ada', rights: RIGHTS }, message: '' }
      const answer = await publishAtOnce(store, history, order, now)
      expect(answer).toMatchObject({ outcome: 'PUBLISHED', publication: { version: 2 } })
      expect(history.current()).toBe(answer.snapshot)
    })
  })

  test('by its schedule', async () => {
    await counted(async (history, revision) => {
      const changeset = await store.changeset('second')
      if (!changeset) throw new Error('the changeset is gone')
      const scheduled = { ...changeset, revision, schedule: { at: AT, by: 'user-grace' } }
      const { outcome } = await publishScheduled(scheduled, { content: store, accounts, history, now })
      expect(outcome).toBe('PUBLISHED')
    })
  })
})
