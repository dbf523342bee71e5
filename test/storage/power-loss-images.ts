import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreLost } from '../../src/errors/store-errors.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import type { DiskEvent } from './recorded-writes.ts'
import { volatileDisk } from './volatile-disk.ts'

/** What became of the content in the images of a disk. */
export interface Losses {
  readonly images: number
  /** In how many of them a version is missing that had been answered for. */
  readonly lost: number
  /** How many of them hold something that is not whole. */
  readonly damaged: number
}

/**
 * Looks at what the disk may hold if the power fails after each answer and at moments between. The
 * events are those of a process that publishes concepts into `content.db`, one per version; images
 * are made in `folder`, one at a time.
 */
export async function lossesOf(events: readonly DiskEvent[], folder: string, between = 31): Promise<Losses> {
  const luck = luckOf(1)
  const disk = volatileDisk()
  let answered = 0
  let [images, lost, damaged] = [0, 0, 0]
  for (const [index, event] of events.entries()) {
    if (event.what === 'said') answered = event.version
    else disk.apply(event)
    if (event.what !== 'said' && index % between !== 0) continue
    // By turns nothing that was not synced has reached the disk, and some of it.
    const image = join(folder, `image-${images++}`)
    await mkdir(image)
    const files = disk.afterPowerLoss(images % 2 === 0 ? () => false : () => luck() < 0.5)
    for (const [file, bytes] of files) await writeFile(join(image, file), bytes)
    const { version, sound } = await look(join(image, 'content.db'))
    if (version < answered) lost++
    if (!sound) damaged++
    await rm(image, { recursive: true })
  }
  return { images, lost, damaged }
}

/** What is in a file when the power is back. */
async function look(file: string): Promise<{ version: number; sound: boolean }> {
  const store = await openSqliteStore({ file }).catch((error: unknown) => {
    if (error instanceof StoreLost) return null
    throw error
  })
  if (!store) return { version: 0, sound: false }
  const head = await store.head()
  const version = head?.version ?? 0
  const documents = await store.documentsAt(version)
  const digest = head && (await openGraphHistory(store)).current().digest
  await store.close()
  const database = new DatabaseSync(file)
  const { integrity_check: check } = database.prepare('PRAGMA integrity_check').get() ?? {}
  const dangling = database.prepare('PRAGMA foreign_key_check').all()
  database.close()
  const whole = documents.length === version && digest === (head?.digest ?? null)
  return { version, sound: check === 'ok' && dangling.length === 0 && whole }
}

/** Numbers from 0 to 1 that are the same in every run. */
function luckOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
