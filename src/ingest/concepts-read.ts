import { createHash } from 'node:crypto'
import { conceptKey, type Key, splitKey } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { TableConcepts } from '../content/documents.ts'
import { partCount } from '../content/tables/parts.ts'
import { conceptColumns, type RowAttribute, type TableConceptRow } from '../content/tables/table-columns.ts'
import type { ConceptRow, Rejected } from '../interchange/read/read-table.ts'
import { hashedSlug, plainSlug } from '../interchange/row-slug.ts'
import { compareTexts } from '../text/compare-texts.ts'
import { foldLetters } from '../text/fold-letters.ts'
import { type ConceptsPublished, kindOfKey } from './concepts-published.ts'
import { type MappedIds, UNMAPPED } from './mapped-ids.ts'
import type { Rejects } from './rejects.ts'

/** An id under which another thing is published. */
export interface ChangedMeaning {
  readonly id: string
  readonly before: string
  readonly after: string
}

/**
 * The concepts that edges may join, by number: those of the nodes file, and after them published
 * ones that edges name.
 */
export interface ConceptsRead {
  readonly parts: readonly TableConcepts[]
  /** The concepts of the file, each of one row or several. */
  readonly count: number
  /** The rows that were taken. */
  readonly rows: number
  /** How many of them were published elsewhere before. */
  readonly joined: number
  /** In order of id. */
  readonly changed: readonly ChangedMeaning[]
  readonly keys: readonly Key[]
  readonly kinds: readonly ConceptKind[]
  /**
   * The concept that an end names by its id in the nodes file, or as `ConceptsPublished` finds it;
   * undefined for nothing.
   */
  numberOf(end: string): number | undefined
}

/**
 * Reads the nodes of a table. Rows of one id, and of ids that are mapped to each other, become one
 * concept. The order of rows makes no difference. All rows are in memory until the last is read:
 * about 600 bytes per concept.
 */
export async function readConcepts(
  batches: AsyncIterable<readonly (ConceptRow | Rejected)[]>,
  published: ConceptsPublished,
  rejects: Rejects,
  mapped: MappedIds = UNMAPPED,
): Promise<ConceptsRead> {
  const found = new Map<string, ConceptRow>()
  let rows = 0
  for await (const batch of batches) {
    for (const row of batch) {
      if (row.type === 'REJECTED') {
        rejects.add('NODES', row.line, row.reason)
        continue
      }
      rows++
      const known = found.get(row.id)
      found.set(row.id, known === undefined ? row : joinedRows(known, row))
    }
  }
  const concepts = oneByThing(found, published, mapped)
  const elsewhere = (id: string): Key | undefined =>
    mapped
      .same(id)
      .map(published.elsewhere)
      .find((key) => key !== undefined)
  const keyOf = keysOf([...concepts.values()], { ...published, elsewhere })
  const numbers = new Map<string, number>()
  const keys: Key[] = []
  const kinds: ConceptKind[] = []
  const parts: TableConceptRow[][] = Array.from(
    { length: concepts.size === 0 ? 0 : partCount(concepts.size) },
    () => [],
  )
  const changed: ChangedMeaning[] = []
  let joined = 0
  for (const row of concepts.values()) {
    const { id, name, category, alsoCalled, summary, role, xrefs, attributes } = row
    const { key, joins } = keyOf(row)
    const kind = kindOfKey(key)
    const slug = splitKey(key)!.slug
    const before = published.before(id)
    if (before !== undefined && isOther(before, row, kind))
      changed.push({ id, before: `${before.name} (${before.kind})`, after: `${name} (${kind})` })
    if (joins) joined++
    numbers.set(id, keys.length)
    keys.push(key)
    kinds.push(kind)
    const part = createHash('sha256').update(key).digest().readUInt32BE(0) / 2 ** 32
    parts[Math.floor(part * parts.length)]!.push({
      id,
      kind,
      slug,
      name,
      category,
      alsoCalled,
      summary: summary ?? '',
      role: kind === 'LEG_SIDE' ? role : null,
      xrefs,
      attributes,
      joins,
    })
  }
  return {
    parts: parts.map((its) =>
      conceptColumns(its.sort((a, b) => compareTexts(a.slug, b.slug) || compareTexts(a.id, b.id))),
    ),
    count: concepts.size,
    rows,
    joined,
    changed: changed.sort((a, b) => compareTexts(a.id, b.id)),
    keys,
    kinds,
    numberOf(end) {
      const own = numbers.get(end)
      if (own !== undefined) return own
      const known = mapped
        .same(end)
        .map((id) => numbers.get(id))
        .find((number) => number !== undefined)
      if (known !== undefined) return known
      const key = elsewhere(end)
      if (key === undefined) return undefined
      numbers.set(end, keys.length)
      kinds.push(kindOfKey(key))
      return keys.push(key) - 1
    },
  }
}

/**
 * One row for each thing, by its id. Of several ids, it is the one under which the table has
 * published the thing, or else the first in order of letters.
 */
function oneByThing(
  rows: ReadonlyMap<string, ConceptRow>,
  published: ConceptsPublished,
  mapped: MappedIds,
): ReadonlyMap<string, ConceptRow> {
  if (mapped === UNMAPPED) return rows
  const things = new Map<string, ConceptRow>()
  for (const row of rows.values()) {
    const same = mapped.same(row.id)
    const given = same.filter((id) => rows.has(id))
    const id = given.find((its) => published.before(its) !== undefined) ?? given[0] ?? row.id
    const own: ConceptRow = {
      ...row,
      id,
      xrefs: [...new Set([...row.xrefs, ...same.filter((its) => its !== id)])].sort(),
      attributes: joinedAttributes(mapped.others(row.id), row.attributes),
    }
    const known = things.get(id)
    things.set(id, known === undefined ? own : joinedRows(known, own))
  }
  return things
}

interface RowKey {
  readonly key: Key
  /** Whether the concept was published elsewhere before. */
  readonly joins: boolean
}

/**
 * The key of each row, which follows from its id. It is the key of the concept elsewhere that the
 * id names, or the key under which the table has published it. Else it is the plain slug of the id.
 * Of several ids with one plain slug, the first in order of letters has it. The others end in a
 * hash, as do ids without one.
 */
function keysOf(
  rows: readonly ConceptRow[],
  published: ConceptsPublished,
): (row: Pick<ConceptRow, 'id' | 'kind'>) => RowKey {
  const known = ({ id, kind }: Pick<ConceptRow, 'id' | 'kind'>): RowKey | undefined => {
    const elsewhere = published.elsewhere(id)
    if (elsewhere !== undefined) return { key: elsewhere, joins: true }
    const before = published.before(id)
    return before?.kind === kind && !before.joins ? { key: before.key, joins: false } : undefined
  }
  const owners = new Map<Key, string>()
  for (const row of rows) {
    const slug = plainSlug(row.kind, row.id)
    if (slug === undefined || known(row) !== undefined) continue
    const key = conceptKey(row.kind, slug)
    const owner = owners.get(key)
    if (!published.has(key) && (owner === undefined || row.id < owner)) owners.set(key, row.id)
  }
  return (row) => {
    const found = known(row)
    if (found !== undefined) return found
    const slug = plainSlug(row.kind, row.id)
    const key = slug === undefined ? undefined : conceptKey(row.kind, slug)
    const isOwn = key !== undefined && owners.get(key) === row.id
    return { key: isOwn ? key : conceptKey(row.kind, hashedSlug(row.id)), joins: false }
  }
}

/** Whether an id is of another kind than before, or shares no name with what it was. */
function isOther(before: { readonly kind: ConceptKind; readonly name: string }, row: ConceptRow, kind: ConceptKind) {
  if (before.kind !== kind) return true
  const names = [row.name, ...row.alsoCalled].map(foldLetters)
  return !names.includes(foldLetters(before.name))
}

/** Two rows of one id as one: what only one says is kept, and names and lists of both. */
function joinedRows(one: ConceptRow, other: ConceptRow): ConceptRow {
  const [first, second] =
    JSON.stringify({ ...one, line: 0 }) <= JSON.stringify({ ...other, line: 0 }) ? [one, other] : [other, one]
  const names = new Set([...first.alsoCalled, second.name, ...second.alsoCalled])
  names.delete(first.name)
  return {
    ...first,
    category: first.category ?? second.category,
    alsoCalled: [...names].sort(),
    summary: first.summary ?? second.summary,
    role: first.role ?? second.role,
    xrefs: [...new Set([...first.xrefs, ...second.xrefs])].sort(),
    attributes: joinedAttributes(first.attributes, second.attributes),
  }
}

/** Attributes of two rows, in order of name; the distinct values of one name are joined by `|`. */
function joinedAttributes(one: readonly RowAttribute[], other: readonly RowAttribute[]): readonly RowAttribute[] {
  if (one.length === 0) return other
  const values = new Map<string, Set<string>>()
  for (const { name, value } of [...one, ...other]) {
    const its = values.get(name) ?? new Set()
    values.set(name, its)
    for (const part of value.split('|')) its.add(part)
  }
  return [...values.keys()].sort().map((name) => ({ name, value: [...values.get(name)!].sort().join('|') }))
}
