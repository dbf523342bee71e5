import { UnreadableTable } from '../files/unreadable-table.ts'
import { quotedName } from '../quoted.ts'
import { inPlural, type Separator } from './delimited/separators.ts'
import { namesOfPrograms, type ProgramNames } from './names-of-programs.ts'
import type { ReadOptions, TableRole } from './read-options.ts'
import type { Rejected, TableRecord } from './table-record.ts'

/** The columns of a table. */
export interface Header extends ProgramNames {
  /** Whether the first record is the header. Else it is a row, and the columns were given. */
  readonly isWritten: boolean
  readonly separator: Separator
  /** How many fields a row has at most. */
  readonly count: number
  /** The names of the columns, after renaming; columns without a name are left out. */
  readonly columns: readonly string[]
  readonly places: ReadonlyMap<string, number>
  /** The predicate of edges that name none; null where each must name one. */
  readonly predicate: string | null
  /** The predicate that says no more than that two concepts are related. */
  readonly related: string
  /** Which rows are of the role; of a file that may hold nodes and edges. */
  readonly rows: 'ALL' | 'NONE' | 'WITH_ENDS' | 'WITHOUT_ENDS'
}

export interface HeaderOrder {
  readonly role: TableRole
  readonly separator: Separator
  /** Columns that the meaning of rows depends on, in names of ours. */
  readonly required: readonly string[]
  /** What concepts are sorted by: `kind` or `category`. */
  readonly sort: string
  /** The predicate that says no more than that two concepts are related. */
  readonly related: string
  readonly options: ReadOptions
}

/**
 * Reads a header. Fails with `UnreadableTable` when it cannot be read, names a column twice or
 * lacks a required one. The message names the columns that it has, and a likely cause.
 */
export function headerOf(first: TableRecord | Rejected, order: HeaderOrder): Header {
  const { role, separator, options, related } = order
  const where = `The header, line ${first.line},`
  if (role === 'EDGES' && options.columns !== undefined) {
    const columns = options.columns
    const header = {
      isWritten: false,
      separator,
      count: columns.length,
      program: null,
      listed: NONE,
      related,
      rows: 'ALL' as const,
    }
    return { ...header, ...placed(columns, ''), predicate: options.predicate ?? related }
  }
  if (first.type === 'REJECTED') throw new UnreadableTable(`${where} cannot be read: ${first.reason}.`)
  const written = first.fields.map((field) => field.trim())
  options.onHeader?.(written)
  const renamed = written.map((name) => options.renamed?.get(name) ?? name)
  const { program, listed, names } = namesOfPrograms(renamed, role, order.sort)
  const { columns, places } = placed(names, where)
  const rows = options.mixed ? rowsOfRole(names, role) : 'ALL'
  const fallback = options.predicate ?? (program === null ? null : related)
  // What a node of KGX is need not be told; a file of edges must not be read as one of nodes.
  const isNode = order.sort === 'category' && !places.has('kind') && !places.has('subject')
  const optional = [...(program === null && !isNode ? [] : [order.sort]), ...(fallback === null ? [] : ['predicate'])]
  const required = rows === 'ALL' ? order.required : []
  const missing = required.filter((name) => !places.has(name) && !optional.includes(name))
  if (missing.length > 0)
    throw new UnreadableTable(
      `${where} ${inWords(missing)}. ${found(written, separator)} ${cause(written, missing, order)}`.trim(),
    )
  const count = written.length
  return { isWritten: true, separator, count, columns, places, program, listed, predicate: fallback, related, rows }
}

/** In a file that may hold both, a row of an edge has ends, and one of a node has none. */
function rowsOfRole(names: readonly string[], role: TableRole): Header['rows'] {
  const [isNodes, isEdges] = [names.includes('id'), names.includes('subject') && names.includes('object')]
  if (isNodes && isEdges) return role === 'NODES' ? 'WITHOUT_ENDS' : 'WITH_ENDS'
  if (isNodes || isEdges) return isNodes === (role === 'NODES') ? 'ALL' : 'NONE'
  return 'ALL'
}

const NONE: ReadonlySet<string> = new Set()

function placed(names: readonly string[], where: string) {
  const places = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    if (name === '') continue
    if (places.has(name)) throw new UnreadableTable(`${where} names the column ${quotedName(name)} twice.`)
    places.set(name, index)
  }
  return { columns: [...places.keys()], places }
}

const inWords = (missing: readonly string[]): string =>
  `has no column ${missing.map((name) => `"${name}"`).join(' and no column ')}`

const MAX_NAMED = 20

/** Which columns there are, and how they were told apart. */
function found(written: readonly string[], separator: Separator): string {
  const named = written.slice(0, MAX_NAMED).map(quotedName)
  const more = written.length > MAX_NAMED ? ` and ${written.length - MAX_NAMED} more` : ''
  if (written.length === 1) return `It is one column, ${named[0]}, if ${inPlural(separator)} separate columns.`
  return `Separated by ${inPlural(separator)}, its columns are ${named.join(', ')}${more}.`
}

/** What others call the columns of ours. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['identifier', 'node', 'nodeid', 'curie', 'key', 'code'],
  kind: ['type', 'category', 'class', 'group', 'label'],
  category: ['type', 'kind', 'class', 'group', 'labels', 'label'],
  subject: ['source', 'from', 'head', 'start', 'subjectid', 'cause', 'node1', 'x_id'],
  predicate: ['relation', 'relationship', 'type', 'label', 'edge', 'edgetype', 'interaction', 'rel'],
  object: ['target', 'to', 'tail', 'end', 'objectid', 'effect', 'node2', 'y_id'],
}

const folded = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/** The likely cause of missing columns, and what to do; empty where none is likely. */
function cause(written: readonly string[], missing: readonly string[], { role, required }: HeaderOrder): string {
  const has = (name: string) => written.includes(name)
  if (role === 'NODES' && has('subject') && has('object'))
    return 'It looks like a table of edges: --nodes and --edges may be the wrong way round.'
  if (role === 'EDGES' && has('id') && (has('kind') || has('category')) && !has('subject'))
    return 'It looks like a table of nodes: --nodes and --edges may be the wrong way round.'
  if (missing.includes('kind') && has('category')) return 'It looks like KGX, which --format kgx reads.'
  if (missing.includes('category') && has('kind')) return 'It looks like our own columns, which --format csv reads.'
  const pairs = missing.flatMap((name) => {
    const likely = [name, ...(OTHER_NAMES[name] ?? [])]
      .map((other) => written.find((column) => folded(column) === other))
      .find((column) => column !== undefined)
    return likely === undefined || required.includes(likely) ? [] : [`${name}=${likely}`]
  })
  if (pairs.length > 0) return `Try --map-columns ${quotedOnce(pairs.join(','))}.`
  if (role === 'EDGES' && missing.length === required.length)
    return 'If the file has no header, name its columns: --columns subject,predicate,object.'
  if (missing.length === 1 && missing[0] === 'predicate') return 'Say what all edges say: --predicate treats.'
  return ''
}

const quotedOnce = (text: string): string => (/[\s;|&]/.test(text) ? `"${text}"` : text)
