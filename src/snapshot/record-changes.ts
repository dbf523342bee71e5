import type { Change } from '../algorithms/sorted-map.ts'
import type { ArticleRecord, ClaimRecord, ConceptRecord, SourceRecord } from './records.ts'
import type { TableRecord } from './tables/table-record.ts'

/** What a version changes in the records of the one before. A record of undefined is removed. */
export interface RecordChanges {
  readonly concepts: readonly Change<ConceptRecord>[]
  readonly claims: readonly Change<ClaimRecord>[]
  readonly sources: readonly Change<SourceRecord>[]
  readonly articles: readonly Change<ArticleRecord>[]
  /** The parts of imported tables, by key. */
  readonly tables: readonly Change<TableRecord>[]
}
