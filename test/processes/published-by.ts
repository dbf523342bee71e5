import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { program } from '../notation/program.ts'

export interface MadeVersion {
  readonly version: number
  readonly digest: string
  /** When the commit had been answered, in milliseconds. */
  readonly at: number
}

/** Publishes from a process of its own, and answers with the versions it made, in their order. */
export async function publishedBy(where: string, name: string, writers = 1, each = 1): Promise<MadeVersion[]> {
  const script = await program('test/processes/publish-many.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, where, name, `${writers}`, `${each}`])
  const versions: MadeVersion[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return versions.sort((a, b) => a.version - b.version)
}
