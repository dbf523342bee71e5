import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, type ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import { positionIn } from '../../algorithms/position-in.ts'
import { deepFreeze } from '../freeze.ts'
import type { ConceptRecord, SourceRecord } from '../records.ts'
import { curieSource } from '../tables/curie-sources.ts'
import { recordMap } from '../tables/record-map.ts'
import type { CompiledGraph } from './compiled-graph.ts'

/** The concepts of documents, and those of rows, which are made on demand. */
export function publicConcepts({ concepts, rows }: CompiledGraph): ReadonlyMap<Key, ConceptRecord> {
  if (rows.concepts.size === 0) return concepts
  return recordMap({
    size: rows.keys.length,
    positionOf: (key) => rows.indexOf.get(key),
    keyAt: (position) => rows.keys[position]!,
    recordAt(position) {
      const row = rows.rowOfConcept[position]!
      return row < 0 ? concepts.get(rows.keys[position]!)! : rows.concepts.conceptAt(rows.rowsOfConcept(position))
    },
  })
}

interface PublicSources {
  readonly sources: ReadonlyMap<Key, SourceRecord>
  readonly sourceKeys: readonly Key[]
  readonly writtenSources: readonly SourceRecord[]
}

/**
 * The sources of documents, and those that rows of tables name, which are made on demand. Where
 * both have a key, it is that of the document, with its id in the tables.
 */
export function publicSources({
  records: { sources: documents },
  sourceKeys,
  writtenSources,
  rows,
}: CompiledGraph): PublicSources {
  const named = rows.claims.sources
  if (named.size === 0) return { sources: documents, sourceKeys, writtenSources }
  const sources = recordMap({
    size: sourceKeys.length,
    positionOf: (key) => positionIn(sourceKeys, key),
    keyAt: (position) => sourceKeys[position]!,
    recordAt(position) {
      const curie = named.get(sourceKeys[position]!)
      const document = documents.get(sourceKeys[position]!)
      if (document === undefined) return curieSource(curie!)
      return curie === undefined ? document : deepFreeze({ ...document, curie })
    },
  })
  return { sources, sourceKeys, writtenSources }
}

/** The lists of kinds, each made at its first call. Those with rows of tables are made at every call. */
export function kindLists({
  conceptList,
  rows,
  columnarConcepts,
}: CompiledGraph): ReadonlyMap<ConceptKind, readonly ConceptRecord[]> {
  const kinds = CONCEPT_KINDS.filter((kind) => {
    const { first, end } = columnarConcepts.ofKind(kind)
    return end > first
  })
  const inTables = new Set(Array.from(new Set(rows.concepts.kinds), (number) => CONCEPT_KINDS[number]!))
  const lists = new Map<ConceptKind, readonly ConceptRecord[]>()
  const listOf = (kind: ConceptKind): readonly ConceptRecord[] => {
    const { first, end } = columnarConcepts.ofKind(kind)
    if (inTables.has(kind))
      return Array.from({ length: end - first }, (_, index) => columnarConcepts.conceptAt(first + index))
    const list = lists.get(kind) ?? documentsOf(first, end)
    lists.set(kind, list)
    return list
  }
  const documentsOf = (first: number, end: number) =>
    rows.concepts.size === 0
      ? conceptList.slice(first, end)
      : Array.from({ length: end - first }, (_, index) => columnarConcepts.conceptAt(first + index))
  const positions = new Map<string, number>(kinds.map((kind, index) => [kind, index]))
  return recordMap({
    size: kinds.length,
    positionOf: (kind) => positions.get(kind),
    keyAt: (position) => kinds[position]!,
    recordAt: (position) => listOf(kinds[position]!),
  }) as ReadonlyMap<ConceptKind, readonly ConceptRecord[]>
}
