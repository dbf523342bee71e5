import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Difference, SortedMap } from '../../algorithms/sorted-map.ts'
import type { AttributeValueRecord, OwnAttributesRecord } from '../records.ts'

/** The documents that have an attribute, in order of key, and the values of each. */
export interface GivenColumn {
  readonly owners: readonly Key[]
  readonly values: readonly (readonly AttributeValueRecord[])[]
}

/** How many documents are looked at between two pauses. */
const DOCUMENTS_PER_STEP = 4_096

/** The column of an attribute, by the key of its declaration. */
export function* givenColumn(own: SortedMap<OwnAttributesRecord>, attribute: Key): Generator<void, GivenColumn, void> {
  const owners: Key[] = []
  const values: (readonly AttributeValueRecord[])[] = []
  let looked = 0
  for (const record of own.values()) {
    if (++looked % DOCUMENTS_PER_STEP === 0) yield
    const its = valuesOf(record, attribute)
    if (its === undefined) continue
    owners.push(record.key)
    values.push(its)
  }
  return { owners, values }
}

const valuesOf = (record: OwnAttributesRecord | undefined, attribute: Key) =>
  record?.attributes.find((given) => given.attribute === attribute)?.values

/** The column after changes of documents, which are in order of key; itself where none is of it. */
export function changedColumn(
  column: GivenColumn,
  attribute: Key,
  differences: readonly Difference<OwnAttributesRecord>[],
): GivenColumn {
  const changes = differences
    .map(({ key, before, after }) => ({ key, was: valuesOf(before, attribute), is: valuesOf(after, attribute) }))
    .filter(({ was, is }) => was !== undefined || is !== undefined)
  if (changes.length === 0) return column
  const owners: Key[] = []
  const values: (readonly AttributeValueRecord[])[] = []
  let at = 0
  const share = (to: number) => {
    for (; at < to; at++) {
      owners.push(column.owners[at]!)
      values.push(column.values[at]!)
    }
  }
  for (const { key, was, is } of changes) {
    let end = at
    while (end < column.owners.length && column.owners[end]! < key) end++
    share(end)
    if (was !== undefined) at++
    if (is === undefined) continue
    owners.push(key)
    values.push(is)
  }
  share(column.owners.length)
  return { owners, values }
}
