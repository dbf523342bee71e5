import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'
import { endsInWords, mayJoin } from '../../../graph/vocabulary/may-join.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { violation } from '../../content/violation.ts'
import { claimIndex, inOrderOf } from '../../snapshot/claim-index.ts'
import { NOTHING } from '../../snapshot/tables/claim-rows.ts'
import type { TableRows } from '../../snapshot/tables/table-rows.ts'
import type { Rule, RuleContext } from './rule.ts'

/** How many rows are reported that break one of the rules. */
const MAX_REPORTED = 100

/**
 * The rows of tables keep the rules of documents. Keys are given once, and ends exist and fit the
 * predicate. No claim joins a concept to itself, and no table says one thing twice. Rows are
 * compared as numbers; none becomes a record.
 */
export const tablesFit: Rule = function* ({ content, tables, sources, kindOf }) {
  if (tables === null) return
  for (const { key, source } of content.tables ?? []) {
    if (sources.has(source)) continue
    yield violation('UNKNOWN_ID', key, ['source'], `there is no source "${source}"; a table needs one`)
  }
  for (const { part, key } of tables.repeated)
    yield violation(
      'DUPLICATE_ID',
      part,
      ['concepts'],
      `${key} is the key of another concept of the table too; an id is given once`,
    )
  for (const { key } of content.claims) {
    if (tables.claims.rowOf(key) === undefined) continue
    const message = `${key} is the key of a row of a table. Rows are not edited alone: import the table again`
    yield violation('DUPLICATE_ID', key, [], message)
  }
  for (const row of tables.claims.unordered) {
    const message = `${tables.claims.keyOf(row)} comes after ${tables.claims.keyOf(row - 1)}; the keys of a table ascend from part to part. Import the table again`
    yield violation('BAD_SHAPE', tables.claims.partOf(row), ['claims', 'keys'], message)
  }
  for (const { part, end } of tables.claims.unknown)
    yield violation('UNKNOWN_ID', part, ['claims', 'ends'], `there is no concept "${end}"`)
  if (tables.claims.unknown.length > 0) return
  yield* rowsThatDoNotFit(tables, kindOf)
  yield* repeatedRows(tables)
}

function* rowsThatDoNotFit(tables: TableRows, kindOf: RuleContext['kindOf']) {
  const { claims, keys, concepts, rowOfConcept } = tables
  const kinds = Uint8Array.from(keys, (key, number) => {
    const row = rowOfConcept[number]!
    return row < 0 ? CONCEPT_KINDS.indexOf(kindOf.get(key)!) : concepts.kinds[row]!
  })
  const fits = PREDICATE_NAMES.map((predicate) =>
    CONCEPT_KINDS.map((from) => CONCEPT_KINDS.map((to) => mayJoin(predicate, from, to))),
  )
  let reported = 0
  for (let row = 0; row < claims.size && reported < MAX_REPORTED; row++) {
    const [subject, object] = [claims.subjects[row]!, claims.objects[row]!]
    const predicate = PREDICATE_NAMES[claims.predicates[row]!]!
    const [from, to] = [kinds[subject]!, kinds[object]!]
    if (subject === object) {
      reported++
      const message = `${keys[subject]} ${predicate} itself; a claim joins two concepts`
      yield violation('SELF_CLAIM', claims.partOf(row), ['claims', claims.keyOf(row)], message)
    } else if (!fits[claims.predicates[row]!]![from]![to]) {
      reported++
      const message = `${predicate} cannot join ${CONCEPT_KINDS[from]} (${keys[subject]}) to ${CONCEPT_KINDS[to]} (${keys[object]}); it joins ${endsInWords(predicate)}`
      yield violation('WRONG_ENDS', claims.partOf(row), ['claims', claims.keyOf(row)], message)
    }
  }
}

function* repeatedRows(tables: TableRows) {
  const { claims, keys } = tables
  let reported = 0
  for (const { first, end } of claims.tables) {
    const subjects = claims.subjects.subarray(first, end)
    const objects = claims.objects.subarray(first, end)
    const { positions } = inOrderOf(keys.length, subjects, claimIndex(keys.length, objects).positions)
    const said = new Map<string, number>()
    let before = NOTHING
    for (const at of positions) {
      if (before !== NOTHING && (subjects[at] !== subjects[before] || objects[at] !== objects[before])) said.clear()
      before = at
      const row = first + at
      const what = `${claims.predicates[row]} ${claims.polarities[row]} ${claims.relation[row]} ${claims.qualifiers[row]}`
      const earlier = said.get(what)
      if (earlier === undefined) said.set(what, row)
      else {
        if (++reported > MAX_REPORTED) return
        const message = `${claims.keyOf(row)} says what ${claims.keyOf(earlier)} says; keep one of them`
        yield violation('DUPLICATE_CLAIM', claims.partOf(row), ['claims', claims.keyOf(row)], message)
      }
    }
  }
}
