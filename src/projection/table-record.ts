import { EXPLICITNESSES, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import { conceptKey } from '../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { writeRowKeyHalves } from '../../graph/vocabulary/row-key.ts'
import type { TableClaims, TableClaimsByLine, TableDocument } from '../content/documents.ts'
import { readNumbers } from '../content/tables/number-column.ts'
import { tableName } from '../content/tables/table-key.ts'
import type { ValueColumn } from '../content/tables/value-column.ts'
import type { ClaimColumns, TableProvenance, TableRecord, Values } from '../snapshot/tables/table-record.ts'

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
        joins: concepts.joins ?? [],
        attributes: (concepts.attributes ?? []).map(({ name, fields }) => ({
          name,
          fields: valuesOf(fields, concepts.count),
        })),
      }
    },
    claims: () => ('keys' in claims ? keyedClaims(claims) : claimsByLine(claims)),
  }
}

function keyedClaims(claims: TableClaims): ClaimColumns {
  const { count, keys, bases, qualifiers, evidence } = claims
  const highs = new Uint32Array(count)
  const lows = new Uint32Array(count)
  for (let row = 0; row < count; row++) writeRowKeyHalves(keys, row, highs, lows)
  return {
    ...statements(claims),
    highs,
    lows,
    isByLine: false,
    scored: numbered(bases, count, ['DEFAULT', 'SCORE']),
    qualifiers: valuesOf({ ...qualifiers, values: qualifiers.values.map((list) => JSON.stringify(list)) }, count),
    evidence: {
      count: evidence.count,
      rows: summed(readNumbers(evidence.rows, evidence.count)),
      sources: valuesOf(evidence.sources, evidence.count),
      provenances: valuesOf(
        { ...evidence.provenances, values: evidence.provenances.values.map((value) => JSON.stringify(value)) },
        evidence.count,
      ),
      quotes: valuesOf(evidence.quotes, evidence.count),
      starts: null,
      edges: evidence.edges ?? null,
      texts: evidence.texts ?? [],
      scores: valuesOf(evidence.scores ?? { values: [null], at: '0' }, evidence.count),
      attributes: (evidence.attributes ?? []).map(({ name, fields }) => ({
        name,
        fields: valuesOf(fields, evidence.count),
      })),
    },
  }
}

/** A certainty that is neither of these was a score. */
const DEFAULT_CERTAINTIES: ReadonlySet<number> = new Set([0.85, 0.4])

function claimsByLine(claims: TableClaimsByLine): ClaimColumns {
  const { count, lines, starts, quotes } = claims
  const columns = statements(claims)
  const { values, at } = columns.certainties
  return {
    ...columns,
    highs: new Uint32Array(count),
    lows: summed(readNumbers(lines, count)),
    isByLine: true,
    scored: Uint8Array.from(at, (code) => (DEFAULT_CERTAINTIES.has(values[code]!) ? 0 : 1)),
    qualifiers: { values: ['[]'], at: new Uint32Array(count) },
    evidence: {
      count,
      rows: Uint32Array.from({ length: count }, (_, row) => row),
      sources: { values: [null], at: new Uint32Array(count) },
      provenances: { values: [JSON.stringify(NO_PROVENANCE)], at: new Uint32Array(count) },
      quotes: valuesOf(quotes, count),
      starts: summed(readNumbers(starts, count)),
      edges: null,
      texts: [],
      scores: { values: [null], at: new Uint32Array(count) },
      attributes: [],
    },
  }
}

const NO_PROVENANCE: TableProvenance = {
  primarySource: null,
  aggregators: [],
  codes: [],
  knowledgeLevel: null,
  agentType: null,
}

/** The columns that both forms have. */
const statements = (claims: TableClaims | TableClaimsByLine) => ({
  ends: claims.ends,
  subjects: readNumbers(claims.subjects, claims.count),
  objects: readNumbers(claims.objects, claims.count),
  predicates: numbered(claims.predicates, claims.count, PREDICATE_NAMES),
  polarities: numbered(claims.polarities, claims.count, POLARITIES),
  explicitnesses: numbered(claims.explicitnesses, claims.count, EXPLICITNESSES),
  certainties: valuesOf(claims.certainties, claims.count),
  relations: valuesOf(claims.relations, claims.count),
  shortcuts: claims.shortcuts ?? [],
})

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
