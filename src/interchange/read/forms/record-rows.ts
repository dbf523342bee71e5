import { type Field, FieldsRow } from './fields-row.ts'
import { fieldsOf, flatRecord, isObject, type JsonObject, parsedJson } from './json/json-record.ts'
import type { ReadOptions, TableRole } from './read-options.ts'
import { type Rejected, rejected } from './table-record.ts'
import type { TableRow } from './table-rows.ts'
import { undirected } from './undirected.ts'

/** What records of named fields are read by. */
export interface RecordOrder {
  readonly role: TableRole
  /** What concepts are sorted by: `kind` or `category`. */
  readonly sort: string
  /** The predicate that says no more than that two concepts are related. */
  readonly related: string
  readonly options: ReadOptions
  /** Whether edges have a direction where they do not say; left out: they have. */
  readonly isDirected?: boolean
}

/** A text of one record, and its place. */
export interface RecordText {
  readonly text: string
  readonly line: number
  readonly start: number
}

const ENDS: Readonly<Record<string, string>> = { source: 'subject', target: 'object' }
const PREDICATES = ['predicate', 'relation', 'relationship', 'label', 'type', 'interaction', 'kind']
const NAMES = ['name', 'label', 'title']
const SORTS = ['category', 'kind', 'labels', 'type']

/** The row in a record of JSON; undefined where it is of the other role. */
export function recordRow(record: RecordText, order: RecordOrder): TableRow | Rejected | undefined {
  const read = objectIn(record)
  if (typeof read === 'string') return rejected(record.line, read)
  const fields = renamed(fieldsOf(flatRecord(read)), order)
  const isEdge = fields.has('subject') || fields.has('object')
  if (isEdge !== (order.role === 'EDGES')) return undefined
  const rowOf = (own: ReadonlyMap<string, Field>) => new FieldsRow(record.line, own, placesIn(record))
  if (!isEdge) return rowOf(namedNode(fields, order))
  const isDirected = order.isDirected !== false && fields.get('directed') !== 'false'
  fields.delete('directed')
  return namedEdge(fields, rowOf, { ...order, isDirected })
}

/** The fields of a node, with a name and what it is sorted by where other fields say them. */
export function namedNode(fields: Map<string, Field>, { sort }: RecordOrder): Map<string, Field> {
  if (fields.get('label') === fields.get('name')) fields.delete('label')
  named(fields, 'name', NAMES)
  named(fields, sort, SORTS)
  return fields
}

/**
 * The row of an edge, with its predicate: that of another field, or of the order where it has none.
 */
export function namedEdge(
  fields: Map<string, Field>,
  rowOf: (fields: Map<string, Field>) => FieldsRow,
  { options, related, isDirected = true }: RecordOrder,
): FieldsRow {
  named(fields, 'predicate', PREDICATES)
  const row = rowOf(fields)
  const written = row.get('predicate')
  const predicate = written.trim() === '' ? (options.predicate ?? related) : written
  const read = isDirected ? predicate : undirected(predicate, related)
  // Where the file names no predicate, its quote is the subject.
  return read === written ? row : row.with('predicate', read, written.trim() === '' ? row.get('subject') : written)
}

/** The object that a text of JSON is, or why it is none. */
export function objectIn({ text }: RecordText): JsonObject | string {
  try {
    const value = parsedJson(text)
    return isObject(value) ? value : 'it is no object of JSON'
  } catch (error) {
    return `it is no JSON: ${error instanceof Error ? error.message : error}`
  }
}

/** Where a text stands in a record, or else where the record starts. */
export const placesIn =
  ({ text, start }: RecordText) =>
  (value: string): number =>
    start + Math.max(0, text.indexOf(JSON.stringify(value)) + 1)

function renamed(fields: ReadonlyMap<string, Field>, { options }: RecordOrder): Map<string, Field> {
  const own = [...fields].map(([name, field]) => [options.renamed?.get(name) ?? name, field] as const)
  const result = new Map(own)
  if (result.has('subject') || result.has('object')) return result
  const lower = new Set([...result.keys()].map((name) => name.toLowerCase()))
  if (!lower.has('source') || !lower.has('target')) return result
  return new Map([...result].map(([name, field]) => [ENDS[name.toLowerCase()] ?? name, field]))
}

/** Gives a field the name that it is read by, where none has it. */
function named(fields: Map<string, Field>, name: string, others: readonly string[]): void {
  if (fields.has(name)) return
  const other = others.find((its) => fields.has(its))
  if (other === undefined) return
  const field = fields.get(other)
  fields.delete(other)
  if (field !== undefined) fields.set(name, field)
}
