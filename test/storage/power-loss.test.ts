import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { program } from '../notation/program.ts'
import { canTrace } from './can-trace.ts'
import { lossesOf } from './power-loss-images.ts'
import { recordedWrites } from './recorded-writes.ts'

/** Enough for SQLite to move its log into the file on the way. */
const VERSIONS = 60

test.skipIf(!canTrace)('no version that was answered for is lost when the power fails (needs strace)', async () => {
  const { images, lost, damaged } = await loseThePower('FULL')
  expect(images).toBeGreaterThan(VERSIONS)
  expect({ lost, damaged }).toEqual({ lost: 0, damaged: 0 })
})

test.skipIf(!canTrace)('the test above would notice commits that do not wait for the disk (needs strace)', async () => {
  const { lost } = await loseThePower('NORMAL')
  expect(lost).toBeGreaterThan(0)
})

/**
 * Publishes while everything asked of the disk is recorded, and looks at what could be left of it.
 */
async function loseThePower(synchronous: 'FULL' | 'NORMAL') {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'aetia-power-')))
  onTestFinished(() => rm(folder, { recursive: true }))
  const data = join(folder, 'data')
  const writer = await program('test/storage/power-loss-writer.ts')
  const command = [process.execPath, writer, join(data, 'content.db'), synchronous, String(VERSIONS)]
  const events = await recordedWrites(command, data, join(folder, 'trace'))
  expect(events.filter(({ what }) => what === 'said')).toHaveLength(VERSIONS)
  return lossesOf(events, folder)
}
