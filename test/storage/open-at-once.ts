import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { program } from '../notation/program.ts'

/**
 * Opens one store from several processes that start together, each of which makes one changeset.
 * Fails when one of them does.
 */
export async function openAtOnce(where: string, processes: number): Promise<void> {
  const script = await program('test/storage/open-once.ts')
  const starts = Array.from({ length: processes }, (_, index) =>
    promisify(execFile)(process.execPath, [script, where, `changeset-${index}`]),
  )
  await Promise.all(starts)
}
