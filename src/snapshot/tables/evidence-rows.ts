import type { Key } from '../../../graph/vocabulary/keys.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import type { EvidenceRecord, ProvenanceRecord } from '../records.ts'
import { attributeRows } from './attribute-rows.ts'
import { curieSourceKey } from './curie-sources.ts'
import { dictionary } from './dictionary.ts'
import type { EvidenceColumns, TableProvenance } from './table-record.ts'

/** What the evidence of a row tells of the row. */
export interface RowOfEvidence {
  readonly row: number
  /** The source of its table. */
  readonly table: Key
  /** Its line, where its key is named by it; else null. */
  readonly line: number | null
  /** The ids of its ends in the table. */
  readonly subject: string
  readonly object: string
}

/** The evidence of the claims of all tables. */
export interface EvidenceRows {
  /** The ids, in tables, of the sources that rows name, by key. */
  readonly sources: ReadonlyMap<Key, string>
  evidenceOf(row: RowOfEvidence): EvidenceRecord[]
  /** The rows whose evidence names a source, ascending. The first call indexes all rows. */
  rowsNaming(source: Key): Uint32Array
}

/** A provenance whose sources are keys. */
type KeyedProvenance = Omit<ProvenanceRecord, 'table' | 'edge' | 'supportingText' | 'score' | 'attributes'>

/** Collects the evidence of `size` rows, part by part. */
export function collectEvidence(size: number) {
  const firstPiece = new Uint32Array(size + 1)
  const source = dictionary<string | null>()
  const provenance = dictionary<string>()
  const quote = dictionary<string>()
  const score = dictionary<number | null>()
  const attributes = attributeRows()
  const texts = new Map<number, readonly string[]>()
  const edges: Run<string>[] = []
  const starts: Run<number>[] = []
  let count = 0
  return {
    /** Takes a part, whose rows start at `first`. */
    take(first: number, columns: EvidenceColumns) {
      for (let piece = columns.count - 1; piece >= 0; piece--) firstPiece[first + columns.rows[piece]!] = count + piece
      source.take(columns.sources)
      provenance.take(columns.provenances)
      quote.take(columns.quotes)
      score.take(columns.scores)
      attributes.take(count, columns.attributes)
      if (columns.edges !== null) edges.push({ first: count, values: columns.edges })
      for (const { piece, texts: its } of columns.texts) texts.set(count + piece, its)
      if (columns.starts !== null) starts.push({ first: count, values: columns.starts })
      count += columns.count
    },
    rows(): EvidenceRows {
      firstPiece[size] = count
      const sourceAt = source.positions()
      const provenanceAt = provenance.positions()
      const quoteAt = quote.positions()
      const scoreAt = score.positions()
      const scores = score.values
      const keys = new Map<string, Key>()
      const keyOf = (id: string): Key => {
        const key = keys.get(id) ?? curieSourceKey(id)
        keys.set(id, key)
        return key
      }
      const keyOfSource = source.values.map((id) => (id === null ? null : keyOf(id)))
      const provenances = provenance.values.map((json) => keyed(JSON.parse(json), keyOf))
      const quotes = quote.values
      const sources = new Map<Key, string>()
      // Of two ids with one key, the first in order of letters names the source.
      for (const id of [...keys.keys()].sort().reverse()) sources.set(keyOf(id), id)
      const numberOfSource = new Map([...sources.keys()].map((key, number) => [key, number]))
      let index: { readonly offsets: Uint32Array; readonly rows: Uint32Array } | undefined
      return {
        sources,
        evidenceOf({ row, table, line, subject, object }) {
          const evidence: EvidenceRecord[] = []
          for (let piece = firstPiece[row]!; piece < firstPiece[row + 1]!; piece++) {
            const edge = valueIn(edges, piece) || null
            const text = quotes[quoteAt[piece]!]!
            const start = valueIn(starts, piece) ?? 0
            evidence.push({
              source: keyOfSource[sourceAt[piece]!] ?? table,
              passage: edge ?? (line === null ? `row of ${subject} and ${object}` : `line ${line}`),
              quote: text,
              start,
              end: start + text.length,
              stance: 'SUPPORTS',
              provenance: {
                table,
                edge,
                ...provenances[provenanceAt[piece]!]!,
                supportingText: texts.get(piece) ?? [],
                score: scores[scoreAt[piece]!] ?? null,
                attributes: attributes.at(piece),
              },
            })
          }
          return evidence
        },
        rowsNaming(key) {
          const number = numberOfSource.get(key)
          if (number === undefined) return NO_ROWS
          index ??= indexed()
          return index.rows.subarray(index.offsets[number], index.offsets[number + 1])
        },
      }

      /** By source, the rows that name it. */
      function indexed() {
        const numberOf = (key: Key | null) => (key === null ? [] : [numberOfSource.get(key)!])
        const own = keyOfSource.map(numberOf)
        const passedOn = provenances.map(({ primarySource, aggregators }) =>
          [primarySource, ...aggregators].flatMap(numberOf),
        )
        /** Calls back for each source that a row names, once for each piece. */
        const visit = (take: (source: number, row: number) => void) => {
          for (let row = 0; row < size; row++) {
            for (let piece = firstPiece[row]!; piece < firstPiece[row + 1]!; piece++) {
              for (const number of own[sourceAt[piece]!]!) take(number, row)
              for (const number of passedOn[provenanceAt[piece]!]!) take(number, row)
            }
          }
        }
        const offsets = new Uint32Array(sources.size + 1)
        const last = new Int32Array(sources.size).fill(-1)
        visit((source, row) => {
          if (last[source] === row) return
          last[source] = row
          offsets[source + 1]! += 1
        })
        for (let source = 0; source < sources.size; source++) offsets[source + 1]! += offsets[source]!
        const rows = new Uint32Array(offsets[sources.size]!)
        const next = offsets.slice()
        last.fill(-1)
        visit((source, row) => {
          if (last[source] === row) return
          last[source] = row
          rows[next[source]!++] = row
        })
        return { offsets, rows }
      }
    },
  }
}

const NO_ROWS = new Uint32Array(0)

/** The values of some pieces that follow each other. */
interface Run<Value> {
  readonly first: number
  readonly values: ArrayLike<Value>
}

function valueIn<Value>(runs: readonly Run<Value>[], piece: number): Value | undefined {
  const { first, values } = runs[upperBound(runs.length, (at) => runs[at]!.first <= piece) - 1] ?? NO_RUN
  return values[piece - first] as Value | undefined
}

const NO_RUN = { first: 0, values: [] }

const keyed = (
  { primarySource, aggregators, ...rest }: TableProvenance,
  keyOf: (id: string) => Key,
): KeyedProvenance => ({
  ...rest,
  primarySource: primarySource === null ? null : keyOf(primarySource),
  aggregators: aggregators.map(keyOf),
})
