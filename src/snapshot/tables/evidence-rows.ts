import type { Key } from '../../../graph/vocabulary/keys.ts'
import { packTexts, textsIn } from '../../algorithms/packed-texts.ts'
import { NUMBERS_PER_SLICE, slices, TEXTS_PER_SLICE } from '../../algorithms/slices.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import type { EvidenceRecord, ProvenanceRecord } from '../records.ts'
import { attributeRows, attributesOfPart } from './attribute-rows.ts'
import { curieSourceKey } from './curie-sources.ts'
import { recordMap } from './record-map.ts'
import type { AttributeData, EvidenceData, TextColumn } from './table-data.ts'
import type { EvidenceColumns, TableProvenance, Values } from './table-record.ts'
import { codesOfParts, readTexts, smallest, sparseTexts, textColumnOfParts } from './text-columns.ts'

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
  /** The rows whose evidence names a source, ascending. */
  rowsNaming(source: Key): Uint32Array
  /** The columns of the rows from `first` to before `end`, which are a part. */
  columnsOf(first: number, end: number): EvidenceColumns
}

/** A provenance whose sources are keys. */
type KeyedProvenance = Omit<ProvenanceRecord, 'table' | 'edge' | 'supportingText' | 'score' | 'attributes'>

/** Collects the evidence of `size` rows, part by part. */
export function collectEvidence(size: number) {
  const firstPiece = new Uint32Array(size + 1)
  const source = textColumnOfParts()
  const provenance = textColumnOfParts()
  const quote = textColumnOfParts()
  const score = codesOfParts<number | null>()
  const scores: number[] = []
  const attributes: AttributeData[number][] = []
  const texts = sparseTexts()
  const edges: EvidenceData['edges'][number][] = []
  const starts: EvidenceData['starts'][number][] = []
  let count = 0
  return {
    /** The number of pieces taken. */
    count: () => count,
    /** Takes a part, whose rows start at `first`, with pauses. */
    *take(first: number, columns: EvidenceColumns): Generator<void, void, void> {
      for (let piece = columns.count - 1; piece >= 0; piece--) firstPiece[first + columns.rows[piece]!] = count + piece
      source.take(columns.sources)
      yield
      provenance.take(columns.provenances)
      yield
      quote.take(columns.quotes)
      yield
      for (const value of score.take(columns.scores)) scores.push(value ?? Number.NaN)
      if (columns.attributes.length > 0) attributes.push(attributesOfPart(count, columns.attributes))
      yield
      if (columns.edges !== null) edges.push({ first: count, values: packTexts(columns.edges) })
      for (const { piece, texts: its } of columns.texts) texts.add(count + piece, its)
      if (columns.starts !== null) starts.push({ first: count, values: columns.starts })
      count += columns.count
      yield
    },
    *end(): Generator<void, EvidenceData, void> {
      firstPiece[size] = count
      const sources = source.end()
      const provenances = provenance.end()
      yield
      const isSimple = count === size && (yield* isCounting(firstPiece))
      const { rows: pieces, texts: supporting } = texts.end()
      return {
        firstPiece: isSimple ? null : firstPiece,
        sources,
        provenances,
        quotes: quote.end(),
        scores: { values: Float64Array.from(scores), at: smallest(score.at(), scores.length) },
        texts: { pieces, texts: supporting },
        edges,
        starts,
        attributes,
        named: yield* namedSources(size, isSimple ? null : firstPiece, sources, provenances),
      }
    },
  }
}

function* isCounting(numbers: Uint32Array): Generator<void, boolean, void> {
  for (const [from, to] of slices(numbers.length, NUMBERS_PER_SLICE)) {
    yield
    for (let at = from; at < to; at++) if (numbers[at] !== at) return false
  }
  return true
}

/** The sources that pieces name, and by source the rows that name it. */
function* namedSources(
  size: number,
  firstPiece: Uint32Array | null,
  sources: TextColumn,
  provenances: TextColumn,
): Generator<void, EvidenceData['named'], void> {
  const keys = new Map<string, Key>()
  const note = (id: string) => {
    if (!keys.has(id)) keys.set(id, curieSourceKey(id))
    return keys.get(id)!
  }
  const namesOf = function* (column: TextColumn, ids: (text: string) => readonly string[]) {
    const texts = readTexts(column)
    const names: Key[][] = []
    for (const [from, to] of slices(column.values.offsets.length - 1, TEXTS_PER_SLICE)) {
      yield
      for (let code = from; code < to; code++) {
        const text = texts.textOf(code)
        names.push(text === null ? [] : ids(text).map(note))
      }
    }
    return names
  }
  const own = yield* namesOf(sources, (id) => [id])
  const passedOn = yield* namesOf(provenances, (json) => {
    const { primarySource, aggregators }: TableProvenance = JSON.parse(json)
    return primarySource === null ? aggregators : [primarySource, ...aggregators]
  })
  // Of two ids with one key, the first in order of letters names the source.
  const idOf = new Map<Key, string>()
  yield
  for (const [id, key] of keys) {
    const known = idOf.get(key)
    if (known === undefined || id < known) idOf.set(key, id)
  }
  const named = [...idOf.keys()].sort()
  const numberOf = new Map(named.map((key, number) => [key, number]))
  yield
  const numbers = (lists: readonly (readonly Key[])[]) => lists.map((list) => list.map((key) => numberOf.get(key)!))
  const [ownNumbers, passedNumbers] = [numbers(own), numbers(passedOn)]
  const offsets = new Uint32Array(named.length + 1)
  const last = new Int32Array(named.length).fill(-1)
  /** Calls back once for each row and source that it names. */
  const visit = function* (take: (source: number, row: number) => void) {
    last.fill(-1)
    const visitOne = (source: number, row: number) => {
      if (last[source] === row) return
      last[source] = row
      take(source, row)
    }
    for (const [from, to] of slices(size, NUMBERS_PER_SLICE / 8)) {
      yield
      for (let row = from; row < to; row++) {
        const [first, end] = firstPiece === null ? [row, row + 1] : [firstPiece[row]!, firstPiece[row + 1]!]
        for (let piece = first; piece < end; piece++) {
          for (const number of ownNumbers[sources.at[piece]!]!) visitOne(number, row)
          for (const number of passedNumbers[provenances.at[piece]!]!) visitOne(number, row)
        }
      }
    }
  }
  if (named.length > 0)
    yield* visit((source) => {
      offsets[source + 1]! += 1
    })
  for (let source = 0; source < named.length; source++) offsets[source + 1]! += offsets[source]!
  const rows = new Uint32Array(offsets[named.length]!)
  const next = offsets.slice()
  if (named.length > 0)
    yield* visit((source, row) => {
      rows[next[source]!++] = row
    })
  return { keys: packTexts(named), ids: packTexts(named.map((key) => idOf.get(key)!)), offsets, rows }
}

export function evidenceRows(data: EvidenceData): EvidenceRows {
  const { firstPiece, scores, named, starts } = data
  const [sources, provenances, quotes] = [data.sources, data.provenances, data.quotes].map(readTexts) as [Of, Of, Of]
  const [keys, ids, supporting] = [textsIn(named.keys), textsIn(named.ids), textsIn(data.texts.texts)]
  const edges = data.edges.map(({ first, values }) => ({ first, values: textsIn(values) }))
  const attributes = attributeRows(data.attributes)
  const pieceAt = (row: number) => (firstPiece === null ? row : firstPiece[row]!)
  const edgeAt = (piece: number) => {
    const run = runAt(edges, piece)
    return run !== undefined && piece - run.first < run.values.size ? run.values.at(piece - run.first) : ''
  }
  const startAt = (piece: number) => {
    const run = runAt(starts, piece)
    return run?.values[piece - run.first] ?? 0
  }
  const textsBefore = (piece: number) => upperBound(data.texts.pieces.length, (at) => data.texts.pieces[at]! < piece)
  const textsAt = (piece: number): readonly string[] => {
    const at = textsBefore(piece)
    return data.texts.pieces[at] === piece ? JSON.parse(supporting.at(at)) : []
  }
  /** By code; read when a piece of evidence asks for it. */
  const keyed: KeyedProvenance[] = []
  const provenanceOf = (code: number) => {
    keyed[code] ??= keyedProvenance(JSON.parse(provenances.textOf(code)!))
    return keyed[code]
  }
  const numberOf = (key: Key) => {
    const number = upperBound(keys.size, (at) => keys.at(at) < key)
    return number < keys.size && keys.at(number) === key ? number : undefined
  }
  return {
    sources: recordMap({ size: keys.size, positionOf: numberOf, keyAt: keys.at, recordAt: ids.at }),
    evidenceOf({ row, table, line, subject, object }) {
      const evidence: EvidenceRecord[] = []
      for (let piece = pieceAt(row); piece < pieceAt(row + 1); piece++) {
        const edge = edgeAt(piece) || null
        const text = quotes.at(piece)!
        const start = startAt(piece)
        const source = sources.at(piece)
        const score = scores.values[scores.at[piece]!]!
        evidence.push({
          source: source === null ? table : curieSourceKey(source),
          passage: edge ?? (line === null ? `row of ${subject} and ${object}` : `line ${line}`),
          quote: text,
          start,
          end: start + text.length,
          stance: 'SUPPORTS',
          provenance: {
            table,
            edge,
            ...provenanceOf(data.provenances.at[piece]!),
            supportingText: textsAt(piece),
            score: Number.isNaN(score) ? null : score,
            attributes: attributes.at(piece),
          },
        })
      }
      return evidence
    },
    rowsNaming(key) {
      const number = numberOf(key)
      return number === undefined ? NO_ROWS : named.rows.subarray(named.offsets[number], named.offsets[number + 1])
    },
    columnsOf(first, end) {
      const [from, to] = first === end ? [0, 0] : [pieceAt(first), pieceAt(end)]
      const rows = new Uint32Array(to - from)
      for (let row = first; row < end; row++) rows.fill(row - first, pieceAt(row) - from, pieceAt(row + 1) - from)
      const [edgeRun, startRun] = [edges, starts].map((runs) => runs.find((run) => run.first === from && from < to))
      const furtherTexts = data.texts.pieces.subarray(textsBefore(from), textsBefore(to))
      return {
        count: to - from,
        rows,
        sources: ofPart(data.sources, sources.textOf, from, to),
        provenances: ofPart(data.provenances, (code) => provenances.textOf(code)!, from, to),
        quotes: ofPart(data.quotes, (code) => quotes.textOf(code)!, from, to),
        scores: ofPart(scores, (code) => (Number.isNaN(scores.values[code]!) ? null : scores.values[code]!), from, to),
        starts: startRun === undefined ? null : new Uint32Array((startRun as Starts).values),
        edges: edgeRun === undefined ? null : Array.from({ length: to - from }, (_, at) => edgeAt(from + at)),
        texts: Array.from(furtherTexts, (piece) => ({ piece: piece - from, texts: textsAt(piece) })),
        attributes: attributes.columnsOf(from, to),
      }
    },
  }
}

type Of = ReturnType<typeof readTexts>
type Starts = EvidenceData['starts'][number]

const NO_ROWS = new Uint32Array(0)

/** The rows from `from` to before `to` of a column, as a dictionary column of their own. */
export function ofPart<Value>(
  { at }: { readonly at: ArrayLike<number> },
  textOf: (code: number) => Value,
  from: number,
  to: number,
): Values<Value> {
  const codes = new Map<number, number>()
  const own = new Uint32Array(to - from)
  for (let row = from; row < to; row++) {
    const code = at[row]!
    const known = codes.get(code)
    own[row - from] = known ?? codes.size
    if (known === undefined) codes.set(code, codes.size)
  }
  return { values: Array.from(codes.keys(), textOf), at: own }
}

const runAt = <Run extends { readonly first: number }>(runs: readonly Run[], piece: number): Run | undefined =>
  runs[upperBound(runs.length, (at) => runs[at]!.first <= piece) - 1]

const keyedProvenance = ({ primarySource, aggregators, ...rest }: TableProvenance): KeyedProvenance => ({
  ...rest,
  primarySource: primarySource === null ? null : curieSourceKey(primarySource),
  aggregators: aggregators.map(curieSourceKey),
})
