import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type PackedTexts, textPacker, textsIn } from '../../algorithms/packed-texts.ts'
import { slices, TEXTS_PER_SLICE } from '../../algorithms/slices.ts'
import { type Run, type SortedMap, sortingMap } from '../../algorithms/sorted-map.ts'
import type { Adjacency } from '../adjacency.ts'
import type { ClaimColumns, DocumentColumns } from '../claim-columns.ts'
import type { ClaimIndex } from '../claim-index.ts'
import { compiledFrom } from '../compile/compiled-from.ts'
import type { CompiledGraph } from '../compile/compiled-graph.ts'
import type { DocumentRecords } from '../compile/document-records.ts'
import type { RunHashes } from '../digest.ts'
import { deepFreeze } from '../freeze.ts'
import type { PublishedDates } from '../published-dates.ts'
import { type Snapshot, snapshotOf } from '../snapshot.ts'
import type { ConceptNumbers, TableData } from '../tables/table-data.ts'
import { tableRowsOf } from '../tables/table-rows.ts'
import { smallest } from '../tables/text-columns.ts'
import { NotReadable } from './container.ts'

const LISTS = [
  'concepts',
  'claims',
  'sources',
  'articles',
  'assets',
  'texts',
  'declaredAttributes',
  'ownAttributes',
  'declaredForEditors',
  'ownForEditors',
] as const

/** The records of a list by run: a JSON array of each run, and its hash. */
interface StoredRuns {
  readonly texts: PackedTexts
  readonly hashes: readonly string[]
}

type StoredColumns = Omit<ClaimColumns, 'claimAt'>

/** A snapshot in plain values, typed arrays and packed texts. */
export interface StoredGraph {
  readonly heading: Pick<Snapshot, 'version' | 'publishedAt' | 'digest'>
  /** The root of the hash tree, which is the digest unless that has an older form. */
  readonly root: string
  /** The language of the source texts. */
  readonly language: string
  readonly records: Readonly<Record<(typeof LISTS)[number], StoredRuns>>
  readonly tables: { readonly entries: readonly (readonly [Key, string])[]; readonly hashes: readonly string[] }
  readonly data: TableData
  readonly numbers: Omit<ConceptNumbers, 'keys' | 'missing'> & { readonly keys: PackedTexts }
  readonly documentColumns: DocumentColumns
  readonly columns: StoredColumns
  readonly bySubject: ClaimIndex
  readonly byObject: ClaimIndex
  readonly bySource: { readonly sources: PackedTexts; readonly offsets: Uint32Array; readonly numbers: Uint32Array }
  readonly legRole: Uint8Array
  readonly adjacency: StoredAdjacency
  readonly dates: {
    readonly keys: PackedTexts
    readonly at: Uint8Array | Uint16Array | Uint32Array
    readonly values: readonly PublishedDates[]
  }
}

type StoredAdjacency = Omit<Adjacency, 'keys' | 'indexOf' | 'legRole' | 'claimAt' | 'outside'>

/** What a file has of a version: the graph, and the dates of all documents that ever were. */
export interface GraphWithDates {
  readonly snapshot: Snapshot
  readonly dates: ReadonlyMap<Key, PublishedDates>
}

/** Puts a snapshot into plain values, with pauses. Typed arrays are not copied. */
export function* graphInFile({ snapshot, dates }: GraphWithDates): Generator<void, StoredGraph, void> {
  const { version, publishedAt, digest, compiled } = snapshot
  const { records, hashes, rows, columns, documentColumns, bySubject, byObject, bySource, legRole } = compiled
  const { subjects, objects, rowOfConcept, further } = rows.numbers
  const { claimAt: _claimAt, ...storedColumns } = columns
  const {
    keys: _keys,
    indexOf: _indexOf,
    legRole: _legRole,
    claimAt: _,
    outside: _outside,
    ...adjacency
  } = compiled.adjacency
  return {
    heading: { version, publishedAt, digest },
    language: records.language,
    root: compiled.digest,
    records: {
      concepts: yield* storedRuns(records.concepts, hashes),
      claims: yield* storedRuns(records.claims, hashes),
      sources: yield* storedRuns(records.sources, hashes),
      articles: yield* storedRuns(records.articles, hashes),
      assets: yield* storedRuns(records.assets, hashes),
      declaredAttributes: yield* storedRuns(records.declaredAttributes, hashes),
      ownAttributes: yield* storedRuns(records.ownAttributes, hashes),
      declaredForEditors: yield* storedRuns(records.declaredForEditors, hashes),
      ownForEditors: yield* storedRuns(records.ownForEditors, hashes),
      texts: yield* storedRuns(records.texts, hashes),
    },
    tables: { entries: [...records.tables], hashes: records.tables.runs.map((run) => hashes.get(run) ?? '') },
    data: rows.data,
    numbers: { subjects, objects, rowOfConcept, further, keys: yield* packing(rows.keys) },
    documentColumns,
    columns: storedColumns,
    bySubject,
    byObject,
    bySource: { ...bySource, sources: yield* packing(bySource.sources) },
    legRole,
    adjacency,
    dates: yield* storedDates(dates),
  }
}

/** How many runs of records are written or read between two pauses. */
const RUNS_PER_SLICE = 4

function* storedRuns({ runs }: SortedMap<object>, hashes: RunHashes): Generator<void, StoredRuns, void> {
  const texts = textPacker()
  for (const [from, to] of slices(runs.length, RUNS_PER_SLICE)) {
    yield
    for (const { values } of runs.slice(from, to)) texts.add(JSON.stringify(values))
  }
  return { texts: texts.endAtOnce(), hashes: runs.map((run) => hashes.get(run) ?? '') }
}

function* packing(keys: readonly string[]): Generator<void, PackedTexts, void> {
  const packer = textPacker()
  for (const [from, to] of slices(keys.length, TEXTS_PER_SLICE)) {
    yield
    for (let at = from; at < to; at++) packer.add(keys[at]!)
  }
  return packer.endAtOnce()
}

function* storedDates(dates: ReadonlyMap<Key, PublishedDates>): Generator<void, StoredGraph['dates'], void> {
  const keys = textPacker()
  const values: PublishedDates[] = []
  const codes = new Map<string, number>()
  const at = new Uint32Array(dates.size)
  for (const [key, its] of dates) {
    const { createdAt, updatedAt, updatedIn } = its
    const name = `${createdAt} ${updatedAt} ${updatedIn}`
    if (!codes.has(name)) codes.set(name, values.push({ createdAt, updatedAt, updatedIn }) - 1)
    at[keys.size] = codes.get(name)!
    keys.add(key)
    if (keys.size % TEXTS_PER_SLICE === 0) yield
  }
  return { keys: keys.endAtOnce(), at: smallest(at, values.length), values }
}

/**
 * The snapshot that plain values say, with pauses. They must be those of `graphInFile`. The arrays
 * are shared, not copied, and no part of a table is read.
 */
export function* graphFromFile(stored: StoredGraph): Generator<void, GraphWithDates, void> {
  const hashes: RunHashes = new WeakMap()
  const records: DocumentRecords = {
    language: stored.language,
    concepts: yield* readRuns(stored.records.concepts, hashes),
    claims: yield* readRuns(stored.records.claims, hashes),
    sources: yield* readRuns(stored.records.sources, hashes),
    articles: yield* readRuns(stored.records.articles, hashes),
    assets: yield* readRuns(stored.records.assets, hashes),
    declaredAttributes: yield* readRuns(stored.records.declaredAttributes, hashes),
    ownAttributes: yield* readRuns(stored.records.ownAttributes, hashes),
    declaredForEditors: yield* readRuns(stored.records.declaredForEditors, hashes),
    ownForEditors: yield* readRuns(stored.records.ownForEditors, hashes),
    texts: yield* readRuns(stored.records.texts, hashes),
    tables: yield* sortingMap(stored.tables.entries),
  }
  knowHashes(records.tables.runs, stored.tables.hashes, hashes)
  const keys = yield* reading(stored.numbers.keys)
  const rows = tableRowsOf(stored.data, { ...stored.numbers, keys, missing: NONE_MISSING })
  const bySource = { ...stored.bySource, sources: yield* reading(stored.bySource.sources) }
  const { documentColumns, columns, bySubject, byObject, legRole, adjacency, root: digest } = stored
  const dates = yield* readDates(stored.dates)
  const compiled: CompiledGraph = yield* compiledFrom({
    ...{ records, hashes, digest, rows, documentColumns, columns, bySubject, byObject, bySource, legRole, adjacency },
  })
  const snapshot = snapshotOf(compiled, stored.heading, (document) => {
    const its = dates.get(document)
    if (its === undefined) throw new Error(`the log does not say when ${document} was published`)
    return its
  })
  return { snapshot, dates }
}

const NONE_MISSING: ConceptNumbers['missing'] = {
  places: new Uint32Array(0),
  codes: new Uint32Array(0),
  keys: [],
}

function* readRuns<Item extends { readonly key: Key }>(
  { texts, hashes: stored }: StoredRuns,
  hashes: RunHashes,
): Generator<void, SortedMap<Item>, void> {
  const runs = textsIn(texts)
  const entries: [Key, Item][] = []
  for (const [from, to] of slices(runs.size, RUNS_PER_SLICE)) {
    yield
    for (let at = from; at < to; at++)
      for (const record of JSON.parse(runs.at(at)) as Item[]) entries.push([record.key, deepFreeze(record)])
  }
  const map = yield* sortingMap(entries)
  knowHashes(map.runs, stored, hashes)
  return map
}

function knowHashes(runs: readonly Run<unknown>[], stored: readonly string[], hashes: RunHashes): void {
  if (runs.length !== stored.length) throw new NotReadable('its records are in other runs')
  for (const [at, run] of runs.entries()) if (stored[at] !== '') hashes.set(run, stored[at]!)
}

function* reading(packed: PackedTexts): Generator<void, readonly string[], void> {
  const texts = textsIn(packed)
  const read: string[] = []
  for (const [from, to] of slices(texts.size, TEXTS_PER_SLICE)) {
    yield
    for (let at = from; at < to; at++) read.push(texts.at(at))
  }
  return read
}

function* readDates({ keys, at, values }: StoredGraph['dates']): Generator<void, SortedMap<PublishedDates>, void> {
  const read = yield* reading(keys)
  return yield* sortingMap(read.map((key, index) => [key, values[at[index]!]!]))
}
