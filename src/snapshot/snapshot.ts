import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { type Adjacency, buildAdjacency } from './adjacency.ts'
import { buildClaimGraph, type ClaimGraph } from './claim-graph.ts'
import { digestOf, inOrderOfKey } from './digest.ts'
import { deepFreeze } from './freeze.ts'
import { buildLabelIndex, type LabelIndex } from './label-index.ts'
import type { ArticleRecord, ClaimRecord, ConceptRecord, FactRecord, GraphRecords, SourceRecord } from './records.ts'

/**
 * The graph at one version: frozen, and all that is derived from it once. A request holds the snapshot it started with.
 * Every list and map is in order of key.
 */
export interface Snapshot {
  readonly version: number
  readonly publishedAt: string
  readonly digest: string
  readonly concepts: ReadonlyMap<Key, ConceptRecord>
  readonly conceptsOfKind: ReadonlyMap<ConceptKind, readonly ConceptRecord[]>
  readonly claims: ReadonlyMap<Key, ClaimRecord>
  readonly sources: ReadonlyMap<Key, SourceRecord>
  readonly articles: ReadonlyMap<Key, ArticleRecord>
  readonly facts: ReadonlyMap<Key, FactRecord>
  readonly graph: ClaimGraph
  readonly adjacency: Adjacency
  readonly labels: LabelIndex
  /** The claims of which the concept is the subject. */
  claimsFrom(concept: Key): readonly ClaimRecord[]
  /** The claims of which the concept is the object. */
  claimsTo(concept: Key): readonly ClaimRecord[]
  /** The claims that have evidence or a finding from the source. */
  claimsOfSource(source: Key): readonly ClaimRecord[]
}

/** Builds and freezes a snapshot. The records must have passed the rules: references resolve, keys are unique. */
export function buildSnapshot(records: GraphRecords, version: number, publishedAt: string): Snapshot {
  const concepts = inOrderOfKey(records.concepts)
  const claims = inOrderOfKey(records.claims)
  const sources = inOrderOfKey(records.sources)
  const articles = inOrderOfKey(records.articles)
  deepFreeze([concepts, claims, sources, articles])
  const graph = buildClaimGraph({ concepts, claims, sources, articles })
  const claimByKey = byKey(claims)
  const recordsOf = (keys: readonly Key[]) => keys.toSorted().flatMap((key) => claimByKey.get(key) ?? [])
  const facts = [...concepts, ...sources].flatMap((record) => record.facts)
  const bySource = groupBy(
    claims.flatMap((claim) =>
      [...new Set([...claim.evidence, ...(claim.findings ?? [])].map(({ source }) => source))].map((source) => ({
        source,
        claim,
      })),
    ),
    ({ source }) => source,
  )
  const claimsOfSource = new Map([...bySource].map(([source, pairs]) => [source, pairs.map(({ claim }) => claim)]))
  return Object.freeze({
    version,
    publishedAt,
    digest: digestOf(records),
    concepts: byKey(concepts),
    conceptsOfKind: groupBy(concepts, ({ kind }) => kind),
    claims: claimByKey,
    sources: byKey(sources),
    articles: byKey(articles),
    facts: byKey(inOrderOfKey(facts)),
    graph,
    adjacency: buildAdjacency(concepts, claims),
    labels: buildLabelIndex(concepts),
    claimsFrom: (concept: Key) => recordsOf(graph.outEdges(concept)),
    claimsTo: (concept: Key) => recordsOf(graph.inEdges(concept)),
    claimsOfSource: (source: Key) => claimsOfSource.get(source) ?? [],
  })
}

const byKey = <Item extends { readonly key: Key }>(items: readonly Item[]): ReadonlyMap<Key, Item> =>
  new Map(items.map((item) => [item.key, item]))

function groupBy<Item, Name>(items: readonly Item[], nameOf: (item: Item) => Name): Map<Name, Item[]> {
  const groups = new Map<Name, Item[]>()
  for (const item of items) {
    const group = groups.get(nameOf(item))
    if (group) group.push(item)
    else groups.set(nameOf(item), [item])
  }
  return groups
}
