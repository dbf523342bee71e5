import { basename, join, resolve } from 'node:path'
import { conceptNamed } from '../../../app/concept-named.ts'
import { partToExport } from '../../../app/part-to-export.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import { STREAMED_FORMATS, type StreamedFormat } from '../../../interchange/write/streamed-formats.ts'
import { writeKgxEdges } from '../../../interchange/write/write-kgx-edges.ts'
import { writeKgxNodes } from '../../../interchange/write/write-kgx-nodes.ts'
import { writeSqlite } from '../../../interchange/write/write-sqlite.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { fileNamed } from '../../options/file-named.ts'
import { kindsNamed } from '../../options/kinds-named.ts'
import { refuseToReplace, writeFileWhole, writeLines } from '../../print/write-lines.ts'
import { withStore } from '../../with-store.ts'

export interface ExportOptions {
  readonly format?: string
  readonly from?: string
  readonly to?: string
  readonly kinds?: string
  readonly replace?: boolean
}

/** `kgx` is two tables in a folder here, so that its parts have no names of their own. */
const STREAMED = STREAMED_FORMATS.filter(({ name }) => !name.startsWith('kgx-'))
const FORMATS: readonly (StreamedFormat | { readonly name: 'sqlite'; readonly isCausal: false })[] = [
  ...STREAMED,
  { name: 'sqlite', isCausal: false },
]

type Part = ReturnType<typeof partToExport>

/**
 * Writes the newest published graph, or a part of it, in another program's format: a folder for
 * KGX, else a file.
 */
export async function exportFormat(context: CommandContext, target: string, options: ExportOptions): Promise<number> {
  const format = FORMATS.find(({ name }) => name === options.format)
  if (format === undefined)
    throw new OperatorError(
      `--format takes ${FORMATS.map(({ name }) => name).join(', ')}, not "${options.format ?? ''}".`,
    )
  const kinds = options.kinds === undefined ? null : kindsNamed('--kinds', options.kinds)
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const keyOf = (name: string | undefined) => (name === undefined ? null : conceptNamed(snapshot, name).key)
  const { isCausal } = format
  const part = partToExport(snapshot, { from: keyOf(options.from), to: keyOf(options.to), kinds, isCausal })
  const files = await write(context, format, fileNamed(context, target), part, options.replace)
  context.stdout.write(`Version ${snapshot.version} is in ${files.join(' and ')}.\n`)
  return EXIT.OK
}

async function write(
  context: CommandContext,
  format: (typeof FORMATS)[number],
  target: string,
  part: Part,
  replace = false,
): Promise<readonly string[]> {
  if (format.name === 'kgx') {
    const name = basename(resolve(target)) || 'aetia'
    const [nodes, edges] = [join(target, `${name}_nodes.tsv`), join(target, `${name}_edges.tsv`)]
    // Before either is written, so that the two are always of one version.
    for (const file of [nodes, edges]) refuseToReplace(file, replace)
    await writeLines(nodes, writeKgxNodes(part), replace)
    await writeLines(edges, writeKgxEdges(part), replace)
    return [nodes, edges]
  }
  if (!('write' in format)) {
    await writeFileWhole(target, replace, async (partial) => writeSqlite(partial, part))
    return [target]
  }
  const replaced = await writeLines(target, format.write(part), replace)
  if (typeof replaced === 'number' && replaced > 0)
    context.stderr.write(`${replaced} characters that XML cannot hold were replaced by U+FFFD.\n`)
  return [target]
}
