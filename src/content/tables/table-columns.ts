import type { Explicitness, LegRole, Polarity } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { TableClaims, TableConcepts } from '../documents.ts'
import { writeNumbers } from './number-column.ts'
import type { ValueColumn } from './value-column.ts'

/** A value of a column of the file, by the name of the column. */
export interface RowAttribute {
  readonly name: string
  readonly value: string
}

export interface TableConceptRow {
  readonly id: string
  readonly kind: ConceptKind
  readonly slug: string
  readonly name: string
  readonly category: string | null
  readonly alsoCalled: readonly string[]
  readonly summary: string
  /** Of a leg side; null for all else. */
  readonly role: LegRole | null
  readonly xrefs: readonly string[]
  /** In order of name. */
  readonly attributes: readonly RowAttribute[]
  /** Whether the concept was published elsewhere before. */
  readonly joins: boolean
}

/** One piece of evidence of a claim. Sources are named as the file names them. */
export interface TableEvidence {
  /** Null where the table itself is the source. */
  readonly source: string | null
  readonly provenance: TableProvenance
  readonly quote: string
  /** The id of the row in the file, or empty text. */
  readonly edge: string
  readonly texts: readonly string[]
  /** The certainty that the row gives as a score, or null. */
  readonly score: number | null
  /** The other columns of the row, in order of name. */
  readonly attributes: readonly RowAttribute[]
}

export type TableProvenance = TableClaims['evidence']['provenances']['values'][number]

export interface TableClaimRow {
  /** The end of its key. */
  readonly key: string
  readonly subject: Key
  readonly predicate: Predicate
  readonly object: Key
  readonly certainty: number
  readonly basis: 'SCORE' | 'DEFAULT'
  readonly polarity: Polarity
  readonly explicitness: Explicitness
  readonly shortcut: boolean
  readonly relation: string | null
  /** In order of name. */
  readonly qualifiers: readonly RowAttribute[]
  /** At least one. */
  readonly evidence: readonly TableEvidence[]
}

/** The rows in columns. */
export function conceptColumns(rows: readonly TableConceptRow[]): TableConcepts {
  const joins = rows.flatMap(({ joins: does }, row) => (does ? [row] : []))
  const attributes = attributeColumns(rows)
  return {
    count: rows.length,
    ids: rows.map(({ id }) => id),
    kinds: valueColumn(rows, ({ kind }) => kind),
    slugs: rows.map(({ slug }) => slug),
    names: rows.map(({ name }) => name),
    categories: valueColumn(rows, ({ category }) => category),
    more: rows.flatMap(({ alsoCalled, summary, role, xrefs }, row) =>
      alsoCalled.length > 0 || summary !== '' || role !== null || xrefs.length > 0
        ? [{ row, alsoCalled, summary, ...(role !== null && { role }), ...(xrefs.length > 0 && { xrefs }) }]
        : [],
    ),
    ...(joins.length > 0 && { joins }),
    ...(attributes.length > 0 && { attributes }),
  }
}

/** The rows in columns. They must be in order of key. */
export function claimColumns(rows: readonly TableClaimRow[]): TableClaims {
  const ends = [...new Set(rows.flatMap(({ subject, object }) => [subject, object]))].sort()
  const endOf = new Map(ends.map((key, position) => [key, position]))
  const shortcuts = rows.flatMap(({ shortcut }, row) => (shortcut ? [row] : []))
  const positions = (keyOf: (row: TableClaimRow) => Key) => rows.map((row) => endOf.get(keyOf(row)) ?? 0)
  return {
    count: rows.length,
    keys: rows.map(({ key }) => key).join(''),
    ends,
    subjects: writeNumbers(positions(({ subject }) => subject)),
    objects: writeNumbers(positions(({ object }) => object)),
    predicates: valueColumn(rows, ({ predicate }) => predicate),
    certainties: valueColumn(rows, ({ certainty }) => certainty),
    bases: valueColumn(rows, ({ basis }) => basis),
    polarities: valueColumn(rows, ({ polarity }) => polarity),
    explicitnesses: valueColumn(rows, ({ explicitness }) => explicitness),
    relations: valueColumn(rows, ({ relation }) => relation),
    qualifiers: valueColumn(rows, ({ qualifiers }) => qualifiers, JSON.stringify),
    ...(shortcuts.length > 0 && { shortcuts }),
    evidence: evidenceColumns(rows),
  }
}

function evidenceColumns(rows: readonly TableClaimRow[]): TableClaims['evidence'] {
  const pieces = rows.flatMap(({ evidence }) => evidence)
  const attributes = attributeColumns(pieces)
  const texts = pieces.flatMap(({ texts: its }, piece) => (its.length > 0 ? [{ piece, texts: [...its] }] : []))
  return {
    count: pieces.length,
    rows: writeNumbers(
      rows.flatMap(({ evidence }, row) => evidence.map((_piece, at) => (at === 0 && row > 0 ? 1 : 0))),
    ),
    sources: valueColumn(pieces, ({ source }) => source),
    ...(pieces.some(({ score }) => score !== null) && { scores: valueColumn(pieces, ({ score }) => score) }),
    provenances: valueColumn(pieces, ({ provenance }) => provenance, JSON.stringify),
    quotes: valueColumn(pieces, ({ quote }) => quote),
    ...(pieces.some(({ edge }) => edge !== '') && { edges: pieces.map(({ edge }) => edge) }),
    ...(texts.length > 0 && { texts }),
    ...(attributes.length > 0 && { attributes }),
  }
}

/** A column for each name that a row has an attribute of, in order of name. */
function attributeColumns(rows: readonly { readonly attributes: readonly RowAttribute[] }[]) {
  const names = [...new Set(rows.flatMap(({ attributes }) => attributes.map(({ name }) => name)))].sort()
  return names.map((name) => ({
    name,
    fields: valueColumn(rows, ({ attributes }) => attributes.find((its) => its.name === name)?.value ?? null),
  }))
}

/** `formOf` gives the form in which values of objects are compared. */
function valueColumn<Row, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value,
  formOf: (value: Value) => unknown = (value) => value,
): ValueColumn<Value> {
  const codes = new Map<unknown, number>()
  const values: Value[] = []
  const at = rows.map((row) => {
    const value = read(row)
    const form = formOf(value)
    const known = codes.get(form)
    if (known !== undefined) return known
    codes.set(form, values.length)
    return values.push(value) - 1
  })
  return { values, at: writeNumbers(at) }
}
