import type { CompiledGraph } from './compile/compiled-graph.ts'
import type {
  ArticleRecord,
  AssetRecord,
  ClaimRecord,
  ConceptRecord,
  DeclarationRecord,
  SourceRecord,
} from './records.ts'

/** The records of documents alone, without the rows of tables, each sort in order of key. */
export interface WrittenRecords {
  readonly concepts: Iterable<ConceptRecord>
  readonly claims: Iterable<ClaimRecord>
  readonly sources: Iterable<SourceRecord>
  readonly articles: Iterable<ArticleRecord>
  readonly assets: Iterable<AssetRecord>
  /** The declarations of attributes for everybody. */
  readonly declarations: Iterable<DeclarationRecord>
}

/** They can be gone through any number of times. */
export const writtenRecords = ({ records }: Pick<CompiledGraph, 'records'>): WrittenRecords =>
  Object.freeze({
    concepts: valuesOf(records.concepts),
    claims: valuesOf(records.claims),
    sources: valuesOf(records.sources),
    articles: valuesOf(records.articles),
    assets: valuesOf(records.assets),
    declarations: valuesOf(records.declaredAttributes),
  })

const valuesOf = <Item>(map: ReadonlyMap<string, Item>): Iterable<Item> => ({
  [Symbol.iterator]: () => map.values(),
})
