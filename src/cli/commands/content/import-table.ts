import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { publishedContent } from '../../../app/open-store.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import type { ChangedMeaning } from '../../../ingest/concepts-read.ts'
import { mappedIds } from '../../../ingest/mapped-ids.ts'
import {
  isNameTaken,
  readTable,
  type TableFile,
  type TableRead,
  tableChanges,
} from '../../../ingest/read-table-import.ts'
import { createRejects, type Rejects } from '../../../ingest/rejects.ts'
import { rejectsFile } from '../../../ingest/rejects-file.ts'
import { isTableName, tableNameOf } from '../../../ingest/table-name.ts'
import { type Mapping, readSssom } from '../../../interchange/read/read-sssom.ts'
import { formatFound, UnreadableTable } from '../../../interchange/read/read-table.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { fileNamed } from '../../options/file-named.ts'
import { formatNamed, type TableOptions, tableOptions } from '../../options/table-options.ts'
import { changesInWords } from '../../print/changes-in-words.ts'
import { commandOutput } from '../../print/command-output.ts'
import { withStore } from '../../with-store.ts'
import { importChanges } from './import-changes.ts'

export interface ImportTableOptions extends TableOptions {
  readonly nodes?: string
  readonly edges?: string
  readonly file?: string
  readonly name?: string
  readonly publish?: boolean
  readonly dryRun?: boolean
  readonly strict?: boolean
  readonly rejects?: string
  readonly acceptRenamed?: boolean
  readonly map?: readonly string[]
}

/**
 * Imports two files as a table, new or in place of the published one. Stages all accepted rows in
 * one changeset, or none, and publishes it on request. Memory grows by about 0.1 kB per row and 0.5
 * kB per concept besides what the published graph takes.
 */
export async function importTable(context: CommandContext, options: ImportTableOptions): Promise<number> {
  const { nodes, edges, name, reading } = checked(options)
  const started = performance.now()
  const output = commandOutput(context)
  const { report, write, complain } = output
  return withStore(context, async (store, history) => {
    const published = await publishedContent(store)
    if (isNameTaken(published.content, name))
      throw new OperatorError(`source:${name} is published, and is not that of a table. Choose another --name.`)
    const rejectsOut = await rejectsFile(
      options.rejects === undefined ? undefined : fileNamed(context, options.rejects),
    )
    const rejects = createRejects({ NODES: nodes ?? edges, EDGES: edges }, complain, rejectsOut.write)
    // Without nodes, the edges are read for their ends first.
    const sizes = await Promise.all(
      [nodes ?? edges, edges].map(async (file) => (await stat(fileNamed(context, file))).size),
    )
    const total = sizes.reduce((sum, size) => sum + size)
    let done = 0
    const fileOf = (file: string): TableFile => ({
      name: file,
      open: () =>
        bytesOf(fileNamed(context, file), (size) => {
          done += size
          report('reading', done, total)
        }),
    })
    const headers: (readonly string[])[] = []
    const edgesFile = fileOf(edges)
    const first = bytesOf(fileNamed(context, nodes ?? edges), () => {})
    const mappings = await mappingsIn(context, options.map ?? [])
    const files = {
      format: formatNamed(options.format)?.terms ?? (await formatFound(first).catch(refuseUnreadable)),
      name,
      nodes: nodes === undefined ? null : nodes === edges ? edgesFile : fileOf(nodes),
      edges: edgesFile,
      ...(mappings.ids && { mapped: mappings.ids }),
      options: { ...reading, onHeader: (columns: readonly string[]) => headers.push(columns) },
    }
    const read = await readTable(files, published.content, rejects).catch(refuseUnreadable).finally(rejectsOut.close)
    refuseUnknown('--map-columns', reading.renamed?.keys() ?? [], headers)
    refuseUnknown('--ignore-column', reading.reading.ignoredColumns, headers)
    write(
      ...summary(read, rejects),
      ...mappings.words,
      ...reading.reading.notes.inWords(),
      `Read in ${seconds(started)}.`,
    )
    const rejected = rejects.count('NODES') + rejects.count('EDGES')
    if (options.strict && rejected > 0) {
      write('Nothing was imported: with --strict every line must be taken.')
      return EXIT.NEGATIVE
    }
    if (read.concepts.count + read.claims.count === 0) {
      write('Nothing was imported: no line was taken.')
      return EXIT.NEGATIVE
    }
    const { changed } = read.concepts
    if (changed.length > 0) {
      write('', ...changedInWords(changed))
      if (!options.acceptRenamed) {
        write('Nothing was imported. With --accept-renamed these ids get their new names.')
        return EXIT.NEGATIVE
      }
    }
    report('comparing')
    const changes = tableChanges(published.content, name, basename(edges), read)
    if (changes.length === 0) {
      write(`Nothing differs from version ${published.version}.`)
      return EXIT.OK
    }
    write(...changesInWords(changes))
    if (options.dryRun) {
      write('', `Nothing was written; version ${published.version} is unchanged.`)
      return EXIT.OK
    }
    const imported = { from: edges, changes, base: published.version, publish: options.publish }
    const code = await importChanges(context, store, history, imported, output)
    if (options.publish) write(`Imported in ${seconds(started)}.`)
    return code
  })
}

/** The options, as far as they can be checked before anything is read. */
function checked(options: ImportTableOptions) {
  const { file, name, publish, dryRun } = options
  if (publish && dryRun) throw new OperatorError('--publish and --dry-run exclude each other.')
  if (file !== undefined && (options.nodes !== undefined || options.edges !== undefined))
    throw new OperatorError('--file holds nodes and edges; it excludes --nodes and --edges.')
  const [nodes, edges] = [file ?? options.nodes, file ?? options.edges]
  if (edges === undefined)
    throw new OperatorError(
      'A table is imported from two files, --nodes <file> --edges <file>, from edges alone, or from one --file <file>.',
    )
  const called = name ?? tableNameOf(basename(edges))
  if (called === undefined || !isTableName(called))
    throw new OperatorError(
      `A table has a name of at most 60 lower-case letters, digits and single hyphens${name === undefined ? '. Give it one with --name' : `, which "${name}" is not`}.`,
    )
  return { nodes, edges, name: called, reading: tableOptions(options) }
}

/** What files of SSSOM say of ids, and in words what was read. */
async function mappingsIn(context: CommandContext, files: readonly string[]) {
  const all: Mapping[] = []
  const words: string[] = []
  for (const file of files) {
    const read = await readSssom(bytesOf(fileNamed(context, file), () => {})).catch((error: unknown) =>
      refuseUnreadable(error instanceof UnreadableTable ? new UnreadableTable(`${file}: ${error.message}`) : error),
    )
    all.push(...read.mappings)
    const [first] = read.rejected
    words.push(
      `Mappings of ${file}: ${number(read.mappings.length)} taken, ${number(read.denied)} denied, ${number(read.rejected.length)} rejected${first ? ` (line ${first.line}: ${first.reason})` : ''}.`,
    )
  }
  return { ids: files.length === 0 ? null : mappedIds(all), words }
}

/** A column that an option names must be in one of the files. */
function refuseUnknown(option: string, named: Iterable<string>, headers: readonly (readonly string[])[]): void {
  const missing = [...named].find((column) => !headers.some((columns) => columns.includes(column)))
  if (missing === undefined || headers.length === 0) return
  const found = [...new Set(headers.flat())].map((column) => `"${column}"`).join(', ')
  throw new OperatorError(`${option} names the column "${missing}", which no file has. The columns are ${found}.`)
}

/** The bytes of a file; `onRead` takes the size of each piece. */
async function* bytesOf(file: string, onRead: (size: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 18 })) {
    onRead(chunk.length)
    yield chunk
  }
}

/** The message names the file, and the line of its header. */
function refuseUnreadable(error: unknown): never {
  throw error instanceof UnreadableTable ? new OperatorError(error.message) : error
}

function summary({ concepts, claims }: TableRead, rejects: Rejects): string[] {
  const line = (what: string, taken: number, rejected: number, made: string) =>
    `${what}: ${counted(taken + rejected, 'line')} read, ${number(taken)} taken, ${number(rejected)} rejected; ${made}.`
  const joined = concepts.joined > 0 ? [`${counted(concepts.joined, 'concept')} published elsewhere joined`] : []
  return [
    line('Concepts', concepts.rows, rejects.count('NODES'), [counted(concepts.count, 'concept'), ...joined].join(', ')),
    line('Claims', claims.rows, rejects.count('EDGES'), counted(claims.count, 'claim')),
    ...(claims.related > 0 ? [`Kept as RELATES_TO: ${counted(claims.related, 'claim')}.`] : []),
  ]
}

const counted = (count: number, what: string) => `${number(count)} ${what}${count === 1 ? '' : 's'}`

/** How many ids of another meaning are shown. */
const MAX_CHANGED = 20

function changedInWords(changed: readonly ChangedMeaning[]): string[] {
  const shown = changed.slice(0, MAX_CHANGED).map(({ id, before, after }) => `  ${id}: ${before} -> ${after}`)
  const more = changed.length > MAX_CHANGED ? [`  and ${number(changed.length - MAX_CHANGED)} more`] : []
  return [`Ids that would come to mean something else: ${number(changed.length)}`, ...shown, ...more]
}

const number = (value: number) => value.toLocaleString('en')
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`
