import { sortingMap } from '../../algorithms/sorted-map.ts'
import { normalizeLabel } from '../labels/normalize-label.ts'
import { naturalKey } from '../natural-key.ts'
import type { AttributeValueRecord } from '../records.ts'
import type { ColumnReader } from './imported-values.ts'
import type { ValuesBy } from './values-by-owner.ts'

/** The place of each owner with a value: equal values have one place, and the first is 0. */
export interface ValueOrder<Owner> {
  readonly places: ReadonlyMap<Owner, number>
  /** How many places there are; that of everything without a value. */
  readonly count: number
}

/** How many owners are looked at between two pauses. */
const OWNERS_PER_STEP = 4_096

/**
 * The order of owners by their values: numbers, truths and dates by value, choices as they are
 * declared, texts naturally. Of several values, the first in the direction counts.
 */
export function* valueOrder<Owner>(
  values: ValuesBy<Owner>,
  reader: ColumnReader,
  direction: 'ASCENDING' | 'DESCENDING',
): Generator<void, ValueOrder<Owner>, void> {
  const form = formOf(reader)
  const descends = direction === 'DESCENDING'
  const chosen = new Map<Owner, string | number>()
  for (const [owner, its] of values) {
    if (chosen.size % OWNERS_PER_STEP === 0) yield
    let best: string | number | undefined
    for (const value of its) {
      const given = form(value)
      if (best === undefined || (descends ? given > best : given < best)) best = given
    }
    if (best !== undefined) chosen.set(owner, best)
  }
  const inOrder = yield* distinctInOrder(new Set(chosen.values()))
  yield
  const last = inOrder.length - 1
  const placeOf = new Map(inOrder.map((given, place) => [given, descends ? last - place : place]))
  yield
  const places = new Map<Owner, number>()
  for (const [owner, given] of chosen) {
    if (places.size % OWNERS_PER_STEP === 0) yield
    places.set(owner, placeOf.get(given)!)
  }
  return { places, count: inOrder.length }
}

function* distinctInOrder(given: ReadonlySet<string | number>): Generator<void, readonly (string | number)[], void> {
  const [first] = given
  if (typeof first === 'number') return [...Float64Array.from(given as ReadonlySet<number>).sort()]
  const texts = yield* sortingMap(Array.from(given as ReadonlySet<string>, (text) => [text, true] as const))
  return [...texts.keys()]
}

/** The form of a value in which it is compared; all forms of one attribute are of one type. */
function formOf(reader: ColumnReader): (value: AttributeValueRecord) => string | number {
  const type = typeof reader === 'string' ? 'TEXT' : reader.type
  switch (type) {
    case 'NUMBER':
    case 'BOOLEAN':
      return Number
    case 'ENUM': {
      const places = new Map(typeof reader === 'string' ? [] : reader.options.map(({ name }, place) => [name, place]))
      return (value) => places.get(String(value)) ?? places.size
    }
    case 'KEY':
      return (value) => (typeof value === 'object' ? value.key : String(value))
    case 'DATE':
    case 'URL':
      return String
    case 'TEXT':
      return (value) => naturalKey(normalizeLabel(String(value)))
  }
}

/** How many owners are placed between two pauses. */
const PLACED_PER_STEP = 8_192

/**
 * Owners in order of place, with pauses. Those of one place stay in their order. A counting sort,
 * linear in the owners.
 */
export function* inOrderOfPlace<Owner>(
  owners: ArrayLike<Owner>,
  { places, count }: ValueOrder<Owner>,
): Generator<void, Owner[], void> {
  const ends = new Uint32Array(count + 2)
  const placeOf = (owner: Owner) => places.get(owner) ?? count
  for (let at = 0; at < owners.length; at++) {
    if (at % PLACED_PER_STEP === 0) yield
    ends[placeOf(owners[at]!) + 1]!++
  }
  for (let place = 0; place <= count; place++) ends[place + 1]! += ends[place]!
  const ordered = new Array<Owner>(owners.length)
  for (let at = 0; at < owners.length; at++) {
    if (at % PLACED_PER_STEP === 0) yield
    const place = placeOf(owners[at]!)
    ordered[ends[place]!] = owners[at]!
    ends[place]!++
  }
  return ordered
}
