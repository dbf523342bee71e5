import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** A file of the documentation as it is sent. */
export interface SiteFile {
  readonly text: string
  readonly mediaType: string
  /** Of its bytes, in base64url. */
  readonly hash: string
}

/**
 * The files of the documentation by their name in an address, where pages have no ending and the
 * start page has no name. Null where they were not built; any other trouble is an error.
 */
export async function readSite(directory: string): Promise<ReadonlyMap<string, SiteFile> | null> {
  try {
    const names = await readdir(directory)
    return new Map(
      await Promise.all(
        names.map(async (name) => {
          const text = await readFile(join(directory, name), 'utf8')
          const hash = createHash('sha256').update(text).digest('base64url')
          const mediaType = MEDIA_TYPES[extname(name)] ?? 'text/plain; charset=utf-8'
          return [name.replace(/^index\.html$|\.html$/, ''), { text, mediaType, hash }] as const
        }),
      ),
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
