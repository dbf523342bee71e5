import { conceptKindOf, type Key } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'
import { endsInWords, kindPairs, mayJoin } from '../../../graph/vocabulary/may-join.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { createPace, type Pace } from '../../algorithms/pace.ts'
import { sortedLists } from '../../algorithms/sorted-lists.ts'
import { type Violation, violation } from '../../content/violation.ts'
import { indexingEnds, ordering } from '../../snapshot/claim-index.ts'
import { NOTHING } from '../../snapshot/tables/claim-rows.ts'
import type { TableRows } from '../../snapshot/tables/table-rows.ts'
import { type ContentView, type EarlierJudgment, wholeRule } from './rule.ts'

/** How many rows are reported that break one of the rules. */
const MAX_REPORTED = 100

/** How many rows are looked at between two looks at the clock. */
const ROWS_PER_STEP = 1 << 12

/**
 * The rows of tables keep the rules of documents. Keys are given once, and ends exist and fit the
 * predicate. No claim joins a concept to itself, and no table says one thing twice. Rows are
 * compared as numbers; none becomes a record. They are compared again where a table changes, or a
 * concept outside tables that rows name comes or goes.
 */
export const tablesFit = wholeRule<null>({
  name: 'tablesFit',
  *check(view, earlier) {
    if (earlier && !isConcerned(view, earlier)) return earlier.judgment
    const found = [...partsWithoutSource(view)]
    if (view.rows) found.push(...(yield* rowsInDisorder(view.rows, createPace())))
    return { state: null, violations: sortedLists(found, ({ document }) => document) }
  },
})

function isConcerned(view: ContentView, { view: before, differences }: EarlierJudgment<null>): boolean {
  if (view.rows !== before.rows || view.tableParts !== before.tableParts) return true
  if (view.tableParts.size === 0) return false
  const sources = new Set(Array.from(view.tableParts.values(), ({ source }) => source))
  return differences.some(
    ({ key, before: old, after }) => (old === undefined || after === undefined) && sources.has(key),
  )
}

function* partsWithoutSource({ tableParts, documents }: ContentView): Iterable<Violation> {
  for (const [key, { source }] of tableParts) {
    if (documents.has(source) && source.startsWith('source:')) continue
    yield violation('UNKNOWN_ID', key, ['source'], `there is no source "${source}"; a table needs one`)
  }
}

function* rowsInDisorder(rows: TableRows, pace: Pace): Generator<void, Violation[], void> {
  const { claims, repeated } = rows
  const found: Violation[] = []
  for (const { part, key } of repeated) {
    const message = `${key} is the key of another concept of the table too; an id is given once`
    found.push(violation('DUPLICATE_ID', part, ['concepts'], message))
  }
  for (const row of claims.unordered) {
    const message = `${claims.keyOf(row)} comes after ${claims.keyOf(row - 1)}; the keys of a table ascend from part to part. Import the table again`
    found.push(violation('BAD_SHAPE', claims.partOf(row), ['claims', 'keys'], message))
  }
  for (const { part, end } of claims.unknown)
    found.push(violation('UNKNOWN_ID', part, ['claims', 'ends'], `there is no concept "${end}"`))
  if (claims.unknown.length > 0) return found
  found.push(...(yield* rowsThatDoNotFit(rows, pace)))
  found.push(...(yield* repeatedRows(rows, pace)))
  return found
}

function* rowsThatDoNotFit(tables: TableRows, pace: Pace): Generator<void, Violation[], void> {
  const { claims, keys } = tables
  const kinds = yield* kindsOf(tables, pace)
  const fits = PREDICATE_NAMES.map((predicate) =>
    CONCEPT_KINDS.map((from) => CONCEPT_KINDS.map((to) => mayJoin(predicate, from, to))),
  )
  const found: Violation[] = []
  for (let row = 0; row < claims.size && found.length < MAX_REPORTED; row++) {
    if (row % ROWS_PER_STEP === 0 && pace.isDue()) yield
    const [subject, object] = [claims.subjects[row]!, claims.objects[row]!]
    const predicate = PREDICATE_NAMES[claims.predicates[row]!]!
    const [from, to] = [kinds[subject]!, kinds[object]!]
    if (subject === object) {
      const message = `${keys[subject]} ${predicate} itself; a claim joins two concepts`
      found.push(violation('SELF_CLAIM', claims.partOf(row), ['claims', claims.keyOf(row)], message))
    } else if (!fits[claims.predicates[row]!]![from]![to]) {
      const message = `${predicate} cannot join ${CONCEPT_KINDS[from]} (${keys[subject]}) to ${CONCEPT_KINDS[to]} (${keys[object]}); it joins ${endsInWords(kindPairs(predicate))}`
      found.push(violation('WRONG_ENDS', claims.partOf(row), ['claims', claims.keyOf(row)], message))
    }
  }
  return found
}

/** By number of a concept, the position of its kind. */
function* kindsOf({ keys, concepts, rowOfConcept }: TableRows, pace: Pace): Generator<void, Uint8Array, void> {
  const kinds = new Uint8Array(keys.length)
  for (let number = 0; number < keys.length; number++) {
    if (number % ROWS_PER_STEP === 0 && pace.isDue()) yield
    const row = rowOfConcept[number]!
    kinds[number] = row < 0 ? kindOfKey(keys[number]!) : concepts.kinds[row]!
  }
  return kinds
}

const kindOfKey = (key: Key): number => CONCEPT_KINDS.indexOf(conceptKindOf(key.slice(0, key.indexOf(':')))!)

function* repeatedRows(tables: TableRows, pace: Pace): Generator<void, Violation[], void> {
  const { claims, keys } = tables
  const found: Violation[] = []
  for (const { first, end } of claims.tables) {
    const subjects = claims.subjects.subarray(first, end)
    const objects = claims.objects.subarray(first, end)
    const { positions: byObject } = yield* indexingEnds(keys.length, objects)
    const { positions } = yield* ordering(keys.length, subjects, byObject)
    const said = new Map<string, number>()
    let before = NOTHING
    for (const [index, at] of positions.entries()) {
      if (index % ROWS_PER_STEP === 0 && pace.isDue()) yield
      if (before !== NOTHING && (subjects[at] !== subjects[before] || objects[at] !== objects[before])) said.clear()
      before = at
      const row = first + at
      const what = `${claims.predicates[row]} ${claims.polarities[row]} ${claims.relation[row]} ${claims.qualifiers[row]}`
      const earlier = said.get(what)
      if (earlier === undefined) said.set(what, row)
      else {
        const message = `${claims.keyOf(row)} says what ${claims.keyOf(earlier)} says; keep one of them`
        found.push(violation('DUPLICATE_CLAIM', claims.partOf(row), ['claims', claims.keyOf(row)], message))
        if (found.length === MAX_REPORTED) return found
      }
    }
  }
  return found
}
