import type { CompiledGraph } from './compile/compiled-graph.ts'
import type { ArticleRecord, AssetRecord, ClaimRecord, ConceptRecord, SourceRecord } from './records.ts'

/** The records of documents alone, without the rows of tables, each sort in order of key. */
export interface WrittenRecords {
  readonly concepts: Iterable<ConceptRecord>
  readonly claims: Iterable<ClaimRecord>
  readonly sources: Iterable<SourceRecord>
  readonly articles: Iterable<ArticleRecord>
  readonly assets: Iterable<AssetRecord>
}

/** They can be gone through any number of times. */
export const writtenRecords = ({ records }: Pick<CompiledGraph, 'records'>): WrittenRecords =>
  Object.freeze({
    concepts: valuesOf(records.concepts),
    claims: valuesOf(records.claims),
    sources: valuesOf(records.sources),
    articles: valuesOf(records.articles),
    assets: valuesOf(records.assets),
  })

const valuesOf = <Item>(map: ReadonlyMap<string, Item>): Iterable<Item> => ({
  [Symbol.iterator]: () => map.values(),
})
