import type { Change } from '../algorithms/sorted-map.ts'
import type {
  ArticleRecord,
  AssetRecord,
  ClaimRecord,
  ConceptRecord,
  DeclarationRecord,
  OwnAttributesRecord,
  SourceRecord,
} from './records.ts'
import type { TableRecord } from './tables/table-record.ts'
import type { TextRecord } from './texts/text-record.ts'

/**
 * The records that a version has and the version before had not, by key. Undefined removes a
 * record. A record that did not change may be listed; it then counts as changed.
 */
export interface RecordChanges {
  /** The language of the source texts. Left out: as before. */
  readonly language?: string
  readonly concepts: readonly Change<ConceptRecord>[]
  readonly claims: readonly Change<ClaimRecord>[]
  readonly sources: readonly Change<SourceRecord>[]
  readonly articles: readonly Change<ArticleRecord>[]
  readonly assets: readonly Change<AssetRecord>[]
  /** Declarations of attributes. Left out: none changed. */
  readonly declarations?: readonly Change<DeclarationRecord>[]
  /** By document. Left out: none changed. */
  readonly ownAttributes?: readonly Change<OwnAttributesRecord>[]
  /** Parts of imported tables. */
  readonly tables: readonly Change<TableRecord>[]
  /** The translations of documents; absent where none changed. */
  readonly texts?: readonly Change<TextRecord>[]
}
