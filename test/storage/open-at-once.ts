import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

/**
 * Opens one store from several processes that start together, each of which makes one changeset.
 * Fails when one of them does.
 */
export async function openAtOnce(where: string, processes: number): Promise<void> {
  const script = resolve(import.meta.dirname, 'open-once.ts')
  const starts = Array.from({ length: processes }, (_, index) =>
    promisify(execFile)(process.execPath, [script, where, `changeset-${index}`]),
  )
  await Promise.all(starts)
}
