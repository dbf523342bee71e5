import { attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { AttributeValueRecord } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import { findAlong } from '../tables/find-along.ts'
import type { AttributeIndex } from './attribute-index.ts'
import { type ColumnReader, importedOfClaims, importedOfConcepts } from './imported-values.ts'

/** The values of one attribute, by what has them. */
export type ValuesBy<Owner> = ReadonlyMap<Owner, readonly AttributeValueRecord[]>

const nameOf = (reader: ColumnReader): string => (typeof reader === 'string' ? reader : attributeName(reader.key))

/** How many owners are looked at between two pauses. */
const OWNERS_PER_STEP = 4_096

/** The values of concepts by their numbers: those of documents, then those of rows of tables. */
export function* valuesOfConcepts(
  { compiled: { rows } }: Snapshot,
  index: AttributeIndex,
  reader: ColumnReader,
): Generator<void, ValuesBy<number>, void> {
  const { owners, values } = yield* index.given(nameOf(reader))
  const found = new Map<number, readonly AttributeValueRecord[]>()
  const numbers = yield* findAlong(rows.keys, owners)
  for (let at = 0; at < owners.length; at++) {
    if (at % OWNERS_PER_STEP === 0) yield
    if (numbers[at]! >= 0) found.set(numbers[at]!, values[at]!)
  }
  yield* importedOfConcepts(rows, reader, (number, its) => add(found, number, its))
  return found
}

/** The same of claims. */
export function* valuesOfClaims(
  { compiled: { rows }, columnarClaims }: Snapshot,
  index: AttributeIndex,
  reader: ColumnReader,
): Generator<void, ValuesBy<number>, void> {
  const { owners, values } = yield* index.given(nameOf(reader))
  const found = new Map<number, readonly AttributeValueRecord[]>()
  for (const [at, key] of owners.entries()) {
    if (at % OWNERS_PER_STEP === 0) yield
    const number = key.startsWith('claim:') ? columnarClaims.numberOf(key) : undefined
    if (number !== undefined) found.set(number, values[at]!)
  }
  yield* importedOfClaims(rows, reader, (row, its) => {
    const number = columnarClaims.numberOf(rows.claims.keyOf(row))
    if (number !== undefined) add(found, number, its)
  })
  return found
}

/** The values of documents whose keys have a prefix, by key. */
export function* valuesOfDocuments(
  index: AttributeIndex,
  reader: ColumnReader,
  prefix: 'source:' | 'article:',
): Generator<void, ValuesBy<Key>, void> {
  const { owners, values } = yield* index.given(nameOf(reader))
  const found = new Map<Key, readonly AttributeValueRecord[]>()
  for (const [at, key] of owners.entries()) {
    if (at % OWNERS_PER_STEP === 0) yield
    if (key.startsWith(prefix)) found.set(key, values[at]!)
  }
  return found
}

function add(
  found: Map<number, readonly AttributeValueRecord[]>,
  owner: number,
  values: readonly AttributeValueRecord[],
): void {
  const known = found.get(owner)
  if (known === undefined) found.set(owner, values)
  else {
    const others = values.filter((value) => !known.includes(value))
    if (others.length > 0) found.set(owner, [...known, ...others])
  }
}
