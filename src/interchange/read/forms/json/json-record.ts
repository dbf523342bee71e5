import type { Field } from '../fields-row.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Numbers that Python writes and JSON does not know, outside of strings. */
const NO_NUMBERS = /("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b/g

/** The value of a text of JSON. `NaN` and `Infinity`, which JSON does not have, are null. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const mended = text.replace(NO_NUMBERS, (_, string: string | undefined) => string ?? 'null')
    if (mended === text) throw error
    return JSON.parse(mended)
  }
}

/**
 * The fields of a record: texts and lists of them; numbers and truth values as they are written,
 * objects as JSON. What is null is left out.
 */
export function fieldsOf(record: JsonObject): Map<string, Field> {
  const fields = new Map<string, Field>()
  for (const [name, value] of Object.entries(record)) {
    const field = fieldOf(value)
    if (field !== undefined) fields.set(name, field)
  }
  return fields
}

function fieldOf(value: unknown): Field | undefined {
  if (value === null || value === undefined) return undefined
  if (Array.isArray(value)) {
    const values = value.map(fieldOf).filter((its) => its !== undefined)
    return values.map((its) => (typeof its === 'string' ? its : JSON.stringify(its)))
  }
  if (isObject(value)) return JSON.stringify(value)
  return String(value)
}

/** The records of Neo4j, Cytoscape and hetio as plain ones. */
export function flatRecord(record: JsonObject): JsonObject {
  const { data, properties, type, start, end, labels, label } = record
  if (Object.hasOwn(record, 'source_id') && Object.hasOwn(record, 'target_id')) return hetioEdge(record)
  if (Object.hasOwn(record, 'identifier') && typeof record['kind'] === 'string') return hetioNode(record)
  if (isObject(data)) return data
  const own = isObject(properties) ? properties : {}
  if (type === 'node' && Object.hasOwn(record, 'id') && (isObject(properties) || Array.isArray(labels)))
    return { ...own, id: own['id'] ?? record['id'], category: own['category'] ?? labels }
  if (type === 'relationship' && isObject(start) && isObject(end))
    return {
      ...own,
      subject: own['subject'] ?? idOf(start),
      predicate: own['predicate'] ?? label,
      object: own['object'] ?? idOf(end),
    }
  return record
}

/** Nodes of hetio are called by their kind and their identifier, as in its tables. */
function hetioNode({ kind, identifier, data, ...others }: JsonObject): JsonObject {
  return { ...(isObject(data) ? data : {}), ...others, id: `${kind}::${identifier}`, category: kind }
}

/**
 * Edges of hetio have a direction or `both`. With `both`, a predicate between two kinds is still
 * read from source to target (a compound causes a side effect). Within one kind it then has no
 * direction.
 */
function hetioEdge({ source_id, target_id, kind, direction, data, ...others }: JsonObject): JsonObject {
  const [source, target] = [hetioId(source_id), hetioId(target_id)]
  const [subject, object] = direction === 'backward' ? [target, source] : [source, target]
  const hasDirection = direction !== 'both' || kindIn(source_id) !== kindIn(target_id)
  const directed = hasDirection ? {} : { directed: false }
  return { ...(isObject(data) ? data : {}), ...others, subject, predicate: kind, object, ...directed }
}

/** An identifier that is empty is that of a kind, in a metagraph. */
const hetioId = (id: unknown): string =>
  Array.isArray(id) ? (id[1] === '' ? String(id[0]) : `${id[0]}::${id[1]}`) : String(id)
const kindIn = (id: unknown): unknown => (Array.isArray(id) ? id[0] : id)

/**
 * The id that a node has as a property, as records of nodes have it, or else that of the database.
 */
const idOf = ({ id, properties }: JsonObject): unknown => (isObject(properties) ? (properties['id'] ?? id) : id)
