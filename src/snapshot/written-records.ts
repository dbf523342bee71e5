import type { ArticleRecord, ClaimRecord, ConceptRecord, SourceRecord } from './records.ts'

/** The records of documents alone, without the rows of tables, each sort in order of key. */
export interface WrittenRecords {
  readonly concepts: Iterable<ConceptRecord>
  readonly claims: Iterable<ClaimRecord>
  readonly sources: Iterable<SourceRecord>
  readonly articles: Iterable<ArticleRecord>
}
