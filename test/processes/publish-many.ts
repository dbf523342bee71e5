import { setTimeout as sleep } from 'node:timers/promises'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { StoreUnavailable } from '../../src/errors/store-errors.ts'
import { publish } from '../../src/publishing/publish.ts'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { concept, move } from '../storage/publishing.ts'

/**
 * A process in which several writers publish at once, each some changesets with a concept of its
 * own. Arguments: where the store is, a name that sets its concepts apart, how many writers, how
 * many changesets each. Writes one line of JSON per version.
 */
const [, , where = '', name = '', writers = '1', each = '1'] = process.argv
const now = () => new Date().toISOString()

/** A call that was lost with its connection is sent again: nothing here is done twice by that. */
async function persistent<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      await sleep(50)
    }
  }
}

async function write(store: ContentStore, writer: string): Promise<void> {
  const body = concept(writer, `Concept ${writer}`)
  let basedOn = 0
  for (let count = 1; count <= Number(each); count++) {
    const id = `${writer}-${count}`
    const act = { author: writer, at: now(), message: id }
    await persistent(async () => (await store.changeset(id)) ?? (await store.createChangeset({ id, title: id }, act)))
    const edit = { document: body.key, body: { ...body, summary: `State ${count}.` }, basedOn }
    await persistent(async () => {
      const there = await store.staged(id)
      if (there.length === 0) await store.stage(id, [edit], act)
    })
    const [staged] = await persistent(() => store.staged(id))
    basedOn = staged?.revision ?? 0
    await persistent(() => move(store, id, 'APPROVED'))
    for (;;) {
      const request = { changeset: id, author: writer, idempotencyKey: id }
      const result = await persistent(() => publish(store, request, now))
      if (result.outcome === 'CONTENDED') continue
      if (result.outcome !== 'PUBLISHED' && result.outcome !== 'REPEATED') throw new Error(JSON.stringify(result))
      const { version, digest } = result.publication
      process.stdout.write(`${JSON.stringify({ version, digest, at: Date.now() })}\n`)
      break
    }
  }
}

const store = where.startsWith('postgres:')
  ? await openPostgresStore({ url: where })
  : await openSqliteStore({ file: where })
await Promise.all(Array.from({ length: Number(writers) }, (_, index) => write(store, `${name}-${index}`)))
await store.close()
