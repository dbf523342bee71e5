import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, type ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { ContentSet, EvidenceItem, PassageEntry, SourceDocument } from '../../content/documents.ts'
import { createProseReader, type ProseReader } from '../../content/prose/prose-reader.ts'
import type { Path, Violation } from '../../content/violation.ts'
import { type TableRows, tableRows } from '../../snapshot/tables/table-rows.ts'
import { tableRecord } from '../table-record.ts'

/** Content, with the look-ups that rules share. */
export interface RuleContext {
  readonly content: ContentSet
  readonly prose: ProseReader
  /** The kinds of all concepts, those of tables among them. */
  readonly kindOf: Pick<ReadonlyMap<Key, ConceptKind>, 'get'>
  /** The rows of tables, or null where there are none. */
  readonly tables: TableRows | null
  readonly sources: ReadonlyMap<Key, SourceDocument>
  /** The passages of each source, by their ids. */
  readonly passages: ReadonlyMap<Key, ReadonlyMap<string, PassageEntry>>
  /** Every piece of evidence, with the document that holds it. */
  readonly evidence: readonly { readonly item: EvidenceItem; readonly document: Key; readonly path: Path }[]
}

/** One thing that must hold of all content. It reports every place where it does not. */
export type Rule = (context: RuleContext) => Iterable<Violation>

export function ruleContext(content: ContentSet, prose: ProseReader = createProseReader()): RuleContext {
  const holders = [
    ...content.claims,
    ...content.concepts.flatMap(({ facts }) => facts),
    ...content.sources.flatMap(({ facts }) => facts),
  ]
  const kinds = new Map(content.concepts.map(({ key, kind }) => [key, kind]))
  const tables = content.tables ? tableRows(content.tables.map(tableRecord), [...kinds.keys()]) : null
  const kindOfRow = (key: Key): ConceptKind | undefined => {
    const row = tables?.rowOfConcept[tables.indexOf.get(key) ?? -1] ?? -1
    return row < 0 ? undefined : CONCEPT_KINDS[tables!.concepts.kinds[row]!]
  }
  return {
    content,
    prose,
    kindOf: { get: (key) => kinds.get(key) ?? kindOfRow(key) },
    tables,
    sources: new Map(content.sources.map((source) => [source.key, source])),
    passages: new Map(
      content.sources.map(({ key, passages }) => [key, new Map(passages.map((passage) => [passage.id, passage]))]),
    ),
    evidence: holders.flatMap(({ key, evidence }) =>
      evidence.map((item, index) => ({ item, document: key, path: ['evidence', index] })),
    ),
  }
}
