import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

/** Posts from a process of its own, with something more in its environment. */
export async function runPost(url: string, environment: Readonly<Record<string, string>>): Promise<unknown> {
  const script = resolve(import.meta.dirname, 'post-once.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, url], {
    env: { ...process.env, ...environment },
  })
  return JSON.parse(stdout)
}
