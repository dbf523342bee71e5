import { basename, join, resolve } from 'node:path'
import { conceptNamed } from '../../app/concept-named.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { Between } from '../../interchange/write/causal-part.ts'
import { writeGexf } from '../../interchange/write/write-gexf.ts'
import { writeGraphml } from '../../interchange/write/write-graphml.ts'
import { writeJsonld } from '../../interchange/write/write-jsonld.ts'
import { writeKgxEdges, writeKgxNodes } from '../../interchange/write/write-kgx.ts'
import { writeMermaid } from '../../interchange/write/write-mermaid.ts'
import type { WrittenGraph } from '../../interchange/write/written-graph.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { fileNamed } from '../options/file-named.ts'
import { refuseToReplace, writeLines } from '../print/write-lines.ts'
import { withStore } from '../with-store.ts'

export interface ExportOptions {
  readonly format?: string
  readonly from?: string
  readonly to?: string
  readonly replace?: boolean
}

const FORMATS = ['kgx', 'jsonld', 'graphml', 'gexf', 'mermaid'] as const

/** Writes the newest published graph in another program's format: a folder for KGX, else a file. */
export async function exportFormat(context: CommandContext, target: string, options: ExportOptions): Promise<number> {
  const format = FORMATS.find((name) => name === options.format)
  if (format === undefined)
    throw new OperatorError(`--format takes ${FORMATS.join(', ')}, not "${options.format ?? ''}".`)
  if (format !== 'mermaid' && (options.from ?? options.to) !== undefined)
    throw new OperatorError(
      '--from and --to choose the part of a mermaid picture; other formats carry the whole graph.',
    )
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const keyOf = (name: string | undefined) => (name === undefined ? null : conceptNamed(snapshot, name).key)
  const between = { from: keyOf(options.from), to: keyOf(options.to) }
  const files = await write(context, format, fileNamed(context, target), snapshot, between, options.replace)
  context.stdout.write(`Version ${snapshot.version} is in ${files.join(' and ')}.\n`)
  return EXIT.OK
}

async function write(
  context: CommandContext,
  format: (typeof FORMATS)[number],
  target: string,
  graph: WrittenGraph,
  between: Between,
  replace = false,
): Promise<readonly string[]> {
  switch (format) {
    case 'kgx': {
      const name = basename(resolve(target)) || 'aetia'
      const [nodes, edges] = [join(target, `${name}_nodes.tsv`), join(target, `${name}_edges.tsv`)]
      // Before either is written, so that the two are always of one version.
      for (const file of [nodes, edges]) refuseToReplace(file, replace)
      await writeLines(nodes, writeKgxNodes(graph), replace)
      await writeLines(edges, writeKgxEdges(graph), replace)
      return [nodes, edges]
    }
    case 'jsonld':
      await writeLines(target, writeJsonld(graph), replace)
      break
    case 'graphml':
      tellReplaced(context, await writeLines(target, writeGraphml(graph), replace))
      break
    case 'gexf':
      tellReplaced(context, await writeLines(target, writeGexf(graph), replace))
      break
    case 'mermaid':
      await writeLines(target, writeMermaid(graph, between), replace)
  }
  return [target]
}

function tellReplaced(context: CommandContext, count: number): void {
  if (count > 0) context.stderr.write(`${count} characters that XML cannot hold were replaced by U+FFFD.\n`)
}
