import { attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import { createPace, type Pace } from '../../algorithms/pace.ts'
import { textsIn } from '../../algorithms/packed-texts.ts'
import { sortedLists } from '../../algorithms/sorted-lists.ts'
import type { SortedMap } from '../../algorithms/sorted-map.ts'
import type { AttributeDocument } from '../../content/documents.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { type Violation, violation } from '../../content/violation.ts'
import { columnsOfAttribute } from '../../snapshot/attributes/columns-of-attribute.ts'
import { misfitOf } from '../../snapshot/attributes/misfit.ts'
import { valuesInCell } from '../../snapshot/attributes/values-in-cell.ts'
import type { AttributeData } from '../../snapshot/tables/table-data.ts'
import type { TableRows } from '../../snapshot/tables/table-rows.ts'
import { wholeRule } from './rule.ts'

/** How many fields of tables are reported. */
const MAX_REPORTED = 100

/**
 * The columns of imported tables that give the values of an attribute have fields of its type. Each
 * distinct field is read once. They are read again where a table or a declaration changes.
 */
export const columnsFitAttributes = wholeRule<string>({
  name: 'columnsFitAttributes',
  *check({ documents, rows }, earlier) {
    const declared = rows === null ? [] : typedIn(documents)
    const state = JSON.stringify(declared.map(({ label: _, description: __, ...rest }) => rest))
    if (earlier && earlier.view.rows === rows && earlier.judgment.state === state) return earlier.judgment
    const found = rows === null ? [] : yield* misfits(rows, declared, createPace())
    return { state, violations: sortedLists(found, ({ document }) => document) }
  },
})

/** The declarations whose values not every text is. Those for editors take nothing from tables. */
function typedIn(documents: SortedMap<ContentDocument>): readonly AttributeDocument[] {
  const found: AttributeDocument[] = []
  const end = documents.rankOf('attribute;')
  for (let position = documents.rankOf('attribute:'); position < end; position++) {
    const declared = documents.valueAt(position) as AttributeDocument
    if (declared.type !== 'TEXT' && declared.type !== 'KEY' && declared.visibility === 'PUBLIC') found.push(declared)
  }
  return found
}

function* misfits(
  { data }: TableRows,
  declared: readonly AttributeDocument[],
  pace: Pace,
): Generator<void, Violation[], void> {
  const found: Violation[] = []
  const places = [
    { data: data.concepts.attributes, firstOf: 'concept' },
    { data: data.claims.evidence.attributes, firstOf: 'piece' },
  ] as const
  const byColumn = new Map(declared.flatMap((its) => columnsOfAttribute(its).map((column) => [column, its] as const)))
  if (byColumn.size === 0) return found
  for (const { data: attributes, firstOf } of places) {
    for (const { first, columns } of attributes) {
      const part = data.parts.findLast((its) => its[firstOf] <= first)?.key ?? ''
      for (const { name, fields } of columns) {
        const its = byColumn.get(name)
        if (its === undefined) continue
        for (const field of misfitsIn(fields, its)) {
          const wrong = misfitOf(its, field) ?? 'it is no such value'
          const message = `the column "${name}" gives "${attributeName(its.key)}": ${wrong}`
          found.push(violation('WRONG_ATTRIBUTE', part, ['attributes', name], message))
          if (found.length === MAX_REPORTED) return found
        }
        if (pace.isDue()) yield
      }
    }
  }
  return found
}

function* misfitsIn(
  { values, nullAt }: AttributeData[number]['columns'][number]['fields'],
  declared: AttributeDocument,
): Iterable<string> {
  const texts = textsIn(values)
  for (let code = 0; code < texts.size; code++) {
    if (code === nullAt) continue
    const field = texts.at(code)
    if (valuesInCell(declared, field) === null) yield field
  }
}
