import { EXPLICITNESSES, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import { conceptKey } from '../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import type { TableDocument } from '../content/documents.ts'
import { readNumbers } from '../content/tables/number-column.ts'
import { tableName } from '../content/tables/table-key.ts'
import type { ValueColumn } from '../content/tables/value-column.ts'
import type { TableRecord, Values } from '../snapshot/tables/table-record.ts'

/** The rows of a table part, to be read from its columns. The document must have its shape. */
export function tableRecord(document: TableDocument): TableRecord {
  const { key, source, concepts, claims } = document
  return {
    key,
    name: tableName(key) ?? key,
    source,
    written: document,
    conceptCount: concepts.count,
    claimCount: claims.count,
    concepts() {
      const kinds = numbered(concepts.kinds, concepts.count, CONCEPT_KINDS)
      return {
        keys: concepts.slugs.map((slug, row) => conceptKey(CONCEPT_KINDS[kinds[row]!]!, slug)),
        ids: concepts.ids,
        kinds,
        names: concepts.names,
        categories: valuesOf(concepts.categories, concepts.count),
        more: concepts.more,
      }
    },
    claims() {
      const { count } = claims
      return {
        lines: summed(readNumbers(claims.lines, count)),
        starts: summed(readNumbers(claims.starts, count)),
        ends: claims.ends,
        subjects: readNumbers(claims.subjects, count),
        objects: readNumbers(claims.objects, count),
        predicates: numbered(claims.predicates, count, PREDICATE_NAMES),
        polarities: numbered(claims.polarities, count, POLARITIES),
        explicitnesses: numbered(claims.explicitnesses, count, EXPLICITNESSES),
        certainties: valuesOf(claims.certainties, count),
        relations: valuesOf(claims.relations, count),
        quotes: valuesOf(claims.quotes, count),
        shortcuts: claims.shortcuts ?? [],
      }
    },
  }
}

const valuesOf = <Value>({ values, at }: ValueColumn<Value>, count: number): Values<Value> => ({
  values,
  at: readNumbers(at, count),
})

/** By row, the position of its value in a list of the vocabulary. */
function numbered<Value>({ values, at }: ValueColumn<Value>, count: number, list: readonly Value[]): Uint8Array {
  const positions = values.map((value) => list.indexOf(value))
  const rows = readNumbers(at, count)
  // Loops, here and wherever millions of rows pass: the functions of typed arrays that take a
  // function are many times slower.
  const numbers = new Uint8Array(count)
  for (let row = 0; row < count; row++) numbers[row] = positions[rows[row]!]!
  return numbers
}

/** Each number with all before it. */
function summed(differences: Uint32Array): Uint32Array {
  for (let row = 1; row < differences.length; row++) differences[row]! += differences[row - 1]!
  return differences
}
