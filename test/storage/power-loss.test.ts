import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { openGraphHistory } from '../../src/projection/graph-history.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { recordedWrites } from './recorded-writes.ts'
import { volatileDisk } from './volatile-disk.ts'

/** Enough for SQLite to move its log into the file on the way. */
const VERSIONS = 60

const canTrace = (() => {
  try {
    execFileSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test.skipIf(!canTrace)(
  'no version that was answered for is lost when the power fails (needs strace)',
  async () => {
    const { images, lost, damaged } = await loseThePower('FULL')
    expect(images).toBeGreaterThan(VERSIONS)
    expect({ lost, damaged }).toEqual({ lost: 0, damaged: 0 })
  },
  60_000,
)

test.skipIf(!canTrace)(
  'the test above would notice commits that do not wait for the disk (needs strace)',
  async () => {
    const { lost } = await loseThePower('NORMAL')
    expect(lost).toBeGreaterThan(0)
  },
  60_000,
)

/** Publishes, then looks at what the disk may hold if the power fails after each answer and at moments between. */
async function loseThePower(synchronous: 'FULL' | 'NORMAL') {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'aetia-power-')))
  onTestFinished(() => rm(folder, { recursive: true }))
  const data = join(folder, 'data')
  const writer = resolve(import.meta.dirname, 'power-loss-writer.ts')
  const command = [process.execPath, writer, join(data, 'content.db'), synchronous, String(VERSIONS)]
  const events = await recordedWrites(command, data, join(folder, 'trace'))
  expect(events.filter(({ what }) => what === 'said')).toHaveLength(VERSIONS)

  const luck = luckOf(1)
  const disk = volatileDisk()
  let answered = 0
  let images = 0
  let lost = 0
  let damaged = 0
  for (const [index, event] of events.entries()) {
    if (event.what === 'said') answered = event.version
    else disk.apply(event)
    if (event.what !== 'said' && index % 31 !== 0) continue
    // By turns nothing that was not synced has reached the disk, and some of it.
    const image = join(folder, `image-${images++}`)
    await writeImage(image, disk.afterPowerLoss(images % 2 === 0 ? () => false : () => luck() < 0.5))
    const { version, sound } = await look(join(image, 'content.db'))
    if (version < answered) lost++
    if (!sound) damaged++
    await rm(image, { recursive: true })
  }
  return { images, lost, damaged }
}

async function writeImage(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await mkdir(folder)
  for (const [file, bytes] of files) await writeFile(join(folder, file), bytes)
}

/** What is in a file when the power is back. */
async function look(file: string): Promise<{ version: number; sound: boolean }> {
  const store = await openSqliteStore({ file })
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
