import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The one script of the custom elements. */
export interface EmbedScript {
  readonly text: string
  /** SHA-256 in base64url, for entity tags. */
  readonly hash: string
  /** The name that only these bytes have, such as `aetia-1b2c3d4e.js`. */
  readonly name: string
  /** For the attribute `integrity` of a page. */
  readonly integrity: string
}

/** The script that `npm run build` made in `directory`, or null where it was not built. */
export async function readEmbedScript(directory: string): Promise<EmbedScript | null> {
  const text = await readFile(join(directory, 'aetia.js'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const digest = (algorithm: string) => createHash(algorithm).update(text)
  return {
    text,
    hash: digest('sha256').digest('base64url'),
    name: `aetia-${digest('sha256').digest('hex').slice(0, 16)}.js`,
    integrity: `sha384-${digest('sha384').digest('base64')}`,
  }
}
