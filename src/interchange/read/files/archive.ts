import { pipeline, Readable } from 'node:stream'
import { extract } from 'tar-stream'
import type { ReadOptions, TableRole } from '../forms/read-options.ts'
import { quotedName } from '../quoted.ts'
import { UnreadableTable } from './unreadable-table.ts'

/** Where a tar archive says what it is. */
const MAGIC = { text: 'ustar', at: 257 } as const

export const isArchive = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(MAGIC.at, MAGIC.at + MAGIC.text.length)).toString('latin1') === MAGIC.text

const NAMES: Readonly<Record<TableRole, RegExp>> = { NODES: /node|vert/i, EDGES: /edge|link|relation/i }
const OTHER: Readonly<Record<TableRole, TableRole>> = { NODES: 'EDGES', EDGES: 'NODES' }
const IN_WORDS: Readonly<Record<TableRole, string>> = { NODES: 'nodes', EDGES: 'edges' }

/** Forms that hold nodes and edges in one file. */
const BOTH = /\.(?:jsonl?|ndjson|graphml|gexf|xml)(?:\.gz)?$/i

/** What programs put into archives beside the files that people mean. */
const HIDDEN = /^\./

/**
 * The bytes of the file in an archive that has the role. Its name says `nodes` or `edges`, or the
 * archive holds one file of both. Fails with `UnreadableTable` where there is none, more than one,
 * or the archive is broken. Of a file that may hold both, none is no failure where the other role
 * has one.
 */
export async function* fileInArchive(
  chunks: AsyncIterable<Uint8Array>,
  role: TableRole,
  { mixed = false }: ReadOptions,
): AsyncGenerator<Uint8Array> {
  const archive = extract()
  // `for await` throws what goes wrong, so the callback has nothing left to do.
  pipeline(Readable.from(copies(chunks), { objectMode: false }), archive, () => {})
  const names: string[] = []
  let taken: string | undefined
  try {
    for await (const entry of archive) {
      const { name, type } = entry.header
      const base = name.slice(name.lastIndexOf('/') + 1)
      if (type === 'file' && !HIDDEN.test(base)) names.push(name)
      if (type !== 'file' || !isOf(base, role)) {
        entry.resume()
        continue
      }
      if (taken !== undefined)
        throw new UnreadableTable(
          `The archive has several files of ${IN_WORDS[role]}: "${taken}" and "${name}". Unpack it first.`,
        )
      taken = name
      for await (const chunk of entry) yield chunk
    }
  } catch (error) {
    if (error instanceof UnreadableTable || !(error instanceof Error) || 'code' in error) throw error
    throw new UnreadableTable(`The archive is broken: ${error.message}.`)
  }
  if (taken !== undefined || (mixed && names.some((name) => isOf(name.slice(name.lastIndexOf('/') + 1), OTHER[role]))))
    return
  const found = names.length === 0 ? 'no file' : names.map(quotedName).join(', ')
  throw new UnreadableTable(
    `The archive has no file of ${IN_WORDS[role]}, which has "${IN_WORDS[role]}" in its name. It has ${found}.`,
  )
}

function isOf(name: string, role: TableRole): boolean {
  if (HIDDEN.test(name)) return false
  const [isOwn, isOther] = [NAMES[role].test(name), NAMES[OTHER[role]].test(name)]
  return isOwn || (!isOther && BOTH.test(name) && !/meta|manifest|schema/i.test(name))
}

/** The source of a chunk may fill it again before it is read. */
async function* copies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield chunk.slice()
}
