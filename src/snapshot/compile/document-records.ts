import { type Change, type SortedMap, sortingMap } from '../../algorithms/sorted-map.ts'
import { DEFAULT_LANGUAGE } from '../../text/source-language.ts'
import { canonicalJson, sha256 } from '../canonical-json.ts'
import { deepFreeze } from '../freeze.ts'
import type { RecordChanges } from '../record-changes.ts'
import type { ArticleRecord, AssetRecord, ClaimRecord, ConceptRecord, GraphRecords, SourceRecord } from '../records.ts'
import type { TableRecord } from '../tables/table-record.ts'
import type { TextRecord } from '../texts/text-record.ts'
import { type AttributeRecords, changedAttributes, sortingAttributes } from './attribute-records.ts'

/**
 * The records of a version, one for each of its documents. Two versions share all records, and all
 * runs of them, that are in both.
 */
export interface DocumentRecords extends AttributeRecords {
  /** The language of the source texts (BCP 47). */
  readonly language: string
  /** Without what tables add to them. */
  readonly concepts: SortedMap<ConceptRecord>
  readonly claims: SortedMap<ClaimRecord>
  readonly sources: SortedMap<SourceRecord>
  readonly articles: SortedMap<ArticleRecord>
  readonly assets: SortedMap<AssetRecord>
  /** The hashes of the parts of tables, which are too large to be in memory. */
  readonly tables: SortedMap<string>
  /** The translations of documents that have any. */
  readonly texts: SortedMap<TextRecord>
}

/** How many records are frozen between two pauses. */
const RECORDS_PER_STEP = 500

export function* sortingRecords(records: GraphRecords): Generator<void, DocumentRecords, void> {
  const tables: [string, string][] = []
  for (const table of records.tables ?? []) {
    tables.push([table.key, hashOfPart(table)])
    yield
  }
  return {
    language: records.language ?? DEFAULT_LANGUAGE,
    concepts: yield* frozenMap(records.concepts),
    claims: yield* frozenMap(records.claims),
    sources: yield* frozenMap(records.sources),
    articles: yield* frozenMap(records.articles),
    assets: yield* frozenMap(records.assets ?? []),
    ...(yield* sortingAttributes(records)),
    tables: yield* sortingMap(tables),
    texts: yield* frozenMap(records.texts ?? []),
  }
}

function* frozenMap<Item extends { readonly key: string }>(
  items: readonly Item[],
): Generator<void, SortedMap<Item>, void> {
  const entries: [string, Item][] = []
  for (const item of items) {
    entries.push([item.key, deepFreeze(item)])
    if (entries.length % RECORDS_PER_STEP === 0) yield
  }
  return yield* sortingMap(entries)
}

export const changedRecords = (before: DocumentRecords, changes: RecordChanges): DocumentRecords => ({
  language: changes.language ?? before.language,
  concepts: before.concepts.with(frozen(changes.concepts)),
  claims: before.claims.with(frozen(changes.claims)),
  sources: before.sources.with(frozen(changes.sources)),
  articles: before.articles.with(frozen(changes.articles)),
  assets: before.assets.with(frozen(changes.assets)),
  ...changedAttributes(before, changes),
  tables: before.tables.with(changes.tables.map(([key, table]) => [key, table && hashOfPart(table)])),
  texts: changes.texts === undefined ? before.texts : before.texts.with(frozen(changes.texts)),
})

const frozen = <Item>(changes: readonly Change<Item>[]): readonly Change<Item>[] =>
  changes.map(([key, record]) => [key, deepFreeze(record)])

const hashOfPart = ({ written }: TableRecord): string => sha256(canonicalJson(written))
