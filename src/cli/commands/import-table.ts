import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { audited } from '../../app/audited.ts'
import type { ContentSet, SourceDocument, TableClaims, TableConcepts, TableDocument } from '../../content/documents.ts'
import { contentDiff } from '../../content/lifecycle/content-diff.ts'
import { claimColumns, conceptColumns } from '../../content/tables/table-columns.ts'
import { tableKey, tableName } from '../../content/tables/table-key.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import { type ClaimsRead, readClaims } from '../../ingest/claims-read.ts'
import { conceptsPublished } from '../../ingest/concepts-published.ts'
import { type ConceptsRead, readConcepts } from '../../ingest/concepts-read.ts'
import { createRejects, type Rejects } from '../../ingest/rejects.ts'
import { rejectsFile } from '../../ingest/rejects-file.ts'
import { isTableName, tableNameOf } from '../../ingest/row-key.ts'
import { readEdges, readNodes, type TableFormat, UnreadableTable } from '../../interchange/read/read-table.ts'
import { publishedContent } from '../../publishing/published-content.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { fileNamed } from '../options/file-named.ts'
import { changesInWords } from '../print/changes-in-words.ts'
import { commandOutput } from '../print/command-output.ts'
import type { Progress } from '../print/show-progress.ts'
import { stageChanges } from '../stage-changes.ts'
import { withStore } from '../with-store.ts'
import { publishNow } from './publish-now.ts'

export interface ImportTableOptions {
  readonly format?: string
  readonly nodes?: string
  readonly edges?: string
  readonly name?: string
  readonly publish?: boolean
  readonly dryRun?: boolean
  readonly strict?: boolean
  readonly rejects?: string
}

const FORMATS: readonly TableFormat[] = ['csv', 'kgx']

/**
 * Makes a table of two files, or makes the one that is published what they say, as a changeset, and publishes it when asked to: all rows that are
 * taken or none. Memory grows by about 0.1 kB per row and 0.5 kB per concept besides what the published graph takes.
 */
export async function importTable(context: CommandContext, options: ImportTableOptions): Promise<number> {
  const { format, nodes, edges, name } = checked(options)
  const started = performance.now()
  const { tell, write, complain } = commandOutput(context)
  return withStore(context, async (store, history) => {
    const published = await publishedContent(store)
    refuseTakenName(published.content, name)
    const kept = await rejectsFile(options.rejects === undefined ? undefined : fileNamed(context, options.rejects))
    const rejects = createRejects({ NODES: nodes, EDGES: edges }, complain, kept.write)
    const read = await readTable(
      format,
      fileNamed(context, nodes),
      fileNamed(context, edges),
      published.content,
      name,
      rejects,
      tell,
    )
      .catch(refuseUnreadable)
      .finally(kept.close)
    write(...summary(read, rejects), `Read in ${seconds(started)}.`)
    const rejected = rejects.count('NODES') + rejects.count('EDGES')
    if (options.strict && rejected > 0) {
      write('Nothing was imported: with --strict every line must be taken.')
      return EXIT.NEGATIVE
    }
    if (read.concepts.count + read.claims.count === 0) {
      write('Nothing was imported: no line was taken.')
      return EXIT.NEGATIVE
    }
    tell('comparing')
    const changes = contentDiff(
      partsOf(published.content, name),
      tableOf(name, basename(edges), read, published.content),
    )
    if (changes.length === 0) {
      write(`Nothing differs from version ${published.version}.`)
      return EXIT.OK
    }
    write(...changesInWords(changes))
    if (options.dryRun) {
      write('', `Nothing was written; version ${published.version} stands.`)
      return EXIT.OK
    }
    return audited(store, 'import', edges, async (concerns) => {
      const id = await stageChanges(context, store, edges, published, changes, tell)
      concerns(id)
      if (!options.publish) {
        write('', `Staged as changeset ${id}. Publish it with: aetia publish ${id}`)
        return EXIT.OK
      }
      const code = await publishNow(context, store, history, id)
      write(`Imported in ${seconds(started)}.`)
      return code
    })
  })
}

/** The options, as far as they can be checked before anything is read. */
function checked({ format, nodes, edges, name, publish, dryRun }: ImportTableOptions) {
  if (publish && dryRun) throw new OperatorError('--publish and --dry-run exclude each other.')
  const known = FORMATS.find((candidate) => candidate === format)
  if (known === undefined) throw new OperatorError(`--format is csv or kgx, not ${format}.`)
  if (nodes === undefined || edges === undefined)
    throw new OperatorError('A table is imported from two files: --nodes <file> --edges <file>.')
  const called = name ?? tableNameOf(basename(edges))
  if (called === undefined || !isTableName(called))
    throw new OperatorError(
      `A table has a name of at most 60 lower-case letters, digits and single hyphens${name === undefined ? '. Give it one with --name' : `, which "${name}" is not`}.`,
    )
  return { format: known, nodes, edges, name: called }
}

function refuseTakenName({ sources, tables = [] }: ContentSet, name: string): void {
  const isTable = tables.some(({ key }) => tableName(key) === name)
  if (!isTable && sources.some(({ key }) => key === `source:${name}`))
    throw new OperatorError(`source:${name} is published, and is not that of a table. Choose another --name.`)
}

interface TableRead {
  readonly concepts: ConceptsRead
  readonly claims: ClaimsRead
}

async function readTable(
  format: TableFormat,
  nodes: string,
  edges: string,
  content: ContentSet,
  name: string,
  rejects: Rejects,
  tell: Progress,
): Promise<TableRead> {
  const total = (await stat(nodes)).size + (await stat(edges)).size
  let done = 0
  async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(file, { highWaterMark: 2 ** 18 })) {
      done += chunk.length
      tell('reading', done, total)
      yield chunk
    }
  }
  const concepts = await readConcepts(readNodes(format, bytesOf(nodes)), conceptsPublished(content, name), rejects)
  return { concepts, claims: await readClaims(format, readEdges(format, bytesOf(edges)), concepts, rejects) }
}

/** Which of the two it is, the reading does not know; the message names the line of its header. */
function refuseUnreadable(error: unknown): never {
  throw error instanceof UnreadableTable ? new OperatorError(error.message) : error
}

/** What is published of a table. */
const partsOf = ({ sources, tables = [] }: ContentSet, name: string): ContentSet => ({
  ...NOTHING,
  sources: sources.filter(({ key }) => key === `source:${name}`),
  tables: tables.filter(({ key }) => tableName(key) === name),
})

/** What is to be published of it. Each part has a piece of the nodes and a piece of the edges, so that neither moves when the other grows. */
function tableOf(name: string, file: string, { concepts, claims }: TableRead, published: ContentSet): ContentSet {
  const source = `source:${name}`
  const parts = Math.max(concepts.parts.length, claims.parts.length)
  return {
    ...NOTHING,
    // Who said more of the source since its first import has not said it in vain.
    sources: [published.sources.find(({ key }) => key === source) ?? sourceOf(name, file)],
    tables: Array.from({ length: parts }, (_, index): TableDocument => {
      return {
        key: tableKey(name, index + 1),
        source,
        concepts: concepts.parts[index] ?? NO_CONCEPTS,
        claims: claims.parts[index] ?? NO_CLAIMS,
      }
    }),
  }
}

const NOTHING: ContentSet = { publishedAt: '', concepts: [], claims: [], sources: [], articles: [] }
const NO_CONCEPTS: TableConcepts = conceptColumns([])
const NO_CLAIMS: TableClaims = claimColumns([])

const sourceOf = (name: string, file: string): SourceDocument => ({
  key: `source:${name}`,
  slug: name,
  title: file,
  evidenceClass: 'OPINION',
  passages: [],
  facts: [],
})

function summary({ concepts, claims }: TableRead, rejects: Rejects): string[] {
  const line = (what: string, taken: number, rejected: number) =>
    `${what}: ${number(taken + rejected)} lines read, ${number(taken)} taken, ${number(rejected)} rejected.`
  return [
    line('Concepts', concepts.count, rejects.count('NODES')),
    line('Claims', claims.count, rejects.count('EDGES')),
    ...(claims.related > 0 ? [`${number(claims.related)} claims are kept as RELATES_TO.`] : []),
  ]
}

const number = (value: number) => value.toLocaleString('en')
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`
