import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { StoreUnavailable } from '../../src/errors/store-errors.ts'
import { publish } from '../../src/publishing/publish.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { AT, act, concept, move, put } from './publishing.ts'

/**
 * A process that publishes versions into a file whose disk may fail. It says `published N` after
 * each answer and `refused` after each failure, looks that what was published can still be read,
 * and sends the same again until it is done. Ends as if it were killed.
 */
const [, , file = '', versions = '0'] = process.argv

async function persistent<Result>(work: () => Promise<Result>, afterwards?: () => Promise<void>): Promise<Result> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      writeSync(1, `refused: ${error.message}\n`)
      await afterwards?.()
      await sleep(2)
    }
  }
}

const store = await persistent(() => openSqliteStore({ file }))
for (let version = 1; version <= Number(versions); version++) {
  const id = `changeset-${version}`
  const body = { ...concept(`c${version}`), note: `${version} `.repeat(4_000) }
  const stillThere = async () => {
    const head = (await store.head())?.version ?? 0
    // A version whose answer was a failure may be there, but only whole.
    if (head !== version - 1 && head !== version) throw new Error(`version ${head} is read while ${version} is made`)
    const documents = await store.documentsAt(head)
    if (documents.length !== head) throw new Error(`version ${head} has ${documents.length} documents`)
  }
  await persistent(async () => {
    const known = await store.changeset(id)
    if (!known) await store.createChangeset({ id, title: id }, act())
  }, stillThere)
  await persistent(async () => {
    const [staged] = await store.staged(id)
    if (!staged) await store.stage(id, [put(body)], act())
  }, stillThere)
  await persistent(() => move(store, id, 'APPROVED'), stillThere)
  const request = { changeset: id, author: 'ada', idempotencyKey: id }
  const result = await persistent(() => publish(store, request, () => AT), stillThere)
  if (result.outcome !== 'PUBLISHED' && result.outcome !== 'REPEATED') throw new Error(JSON.stringify(result))
  if (result.publication.version !== version) throw new Error(`made ${result.publication.version}, not ${version}`)
  writeSync(1, `published ${version}\n`)
}
process.kill(process.pid, 'SIGKILL')
