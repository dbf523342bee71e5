import type { Key } from '../../graph/vocabulary/keys.ts'
import type { Change } from '../algorithms/sorted-map.ts'
import { contentSetOf } from '../content/lifecycle/content-set.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import { typeOfDocument } from '../content/lifecycle/type-of-document.ts'
import type { ProseReader } from '../content/prose/prose-reader.ts'
import type { RecordChanges } from '../snapshot/record-changes.ts'
import type { OwnAttributesRecord, SourceRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { TextRecord } from '../snapshot/texts/text-record.ts'
import { project } from './project.ts'

/**
 * The records that changed documents (null: retired) change in a snapshot: those of the documents
 * themselves, and those of sources whose line of descent they move. The snapshot with the changes
 * has the records of `project` of all documents. References of the documents must be full keys.
 * `language` is that of the source texts; left out: as before.
 */
export function changedRecords(
  before: Snapshot,
  changed: ReadonlyMap<Key, ContentDocument | null>,
  prose: ProseReader,
  language = before.sourceLanguage,
): RecordChanges {
  const bodies = [...changed.values()].filter((document) => document !== null)
  const projected = project(contentSetOf(bodies, '', language), prose)
  const { concepts, claims, sources, articles, assets = [], tables = [], texts = [] } = projected
  const { declarations = [], ownAttributes = [] } = projected
  const retired = (type: ReturnType<typeof typeOfDocument>): [Key, undefined][] =>
    [...changed].flatMap(([key, document]) =>
      document === null && typeOfDocument(key) === type ? [[key, undefined]] : [],
    )
  const changesOf = <Item extends { readonly key: Key }>(
    type: ReturnType<typeof typeOfDocument>,
    records: readonly Item[],
  ): Change<Item>[] => [...records.map((record): Change<Item> => [record.key, record]), ...retired(type)]
  return {
    language,
    concepts: changesOf('concept', concepts),
    claims: changesOf('claim', claims),
    sources: withLinesOfDescent(before, changesOf('source', sources)),
    articles: changesOf('article', articles),
    assets: changesOf('asset', assets),
    declarations: changesOf('attribute', declarations),
    ownAttributes: [
      ...[...changed.keys()].map((key): Change<OwnAttributesRecord> => [key, undefined]),
      ...ownAttributes.map((record): Change<OwnAttributesRecord> => [record.key, record]),
    ],
    tables: changesOf('table', tables),
    ...textChanges(before, [...changed.keys()], texts),
  }
}

/** The changes of translations: a document that has none anymore loses its record. */
function textChanges(
  before: Snapshot,
  changed: readonly Key[],
  texts: readonly TextRecord[],
): Pick<RecordChanges, 'texts'> {
  const after = new Map(texts.map((record) => [record.key, record]))
  const changes = changed.flatMap((key): Change<TextRecord>[] => {
    const record = after.get(key)
    return record === undefined && !before.texts.has(key) ? [] : [[key, record]]
  })
  return changes.length === 0 ? {} : { texts: changes }
}

/**
 * The changes, with the lines of descent that they move: those of changed sources, and where descent
 * changed, those of all sources below.
 */
function withLinesOfDescent(before: Snapshot, changes: readonly Change<SourceRecord>[]): Change<SourceRecord>[] {
  if (changes.length === 0) return []
  const changed = new Map(changes)
  const sourceOf = (key: Key) => (changed.has(key) ? changed.get(key) : before.sources.get(key))
  const originOf = (key: Key): Key => {
    let at = key
    // The bound is for descent in a circle, which the rules refuse.
    for (let steps = 0; steps <= before.sources.size + changed.size; steps++) {
      const parent = sourceOf(at)?.derivedFrom ?? null
      if (parent === null) return at
      at = parent
    }
    return at
  }
  const moves = changes.some(([key, source]) => source?.derivedFrom !== before.sources.get(key)?.derivedFrom)
  const others = moves ? before.writtenSources.filter(({ key }) => !changed.has(key)) : []
  return [
    ...changes.map(([key, source]): Change<SourceRecord> => {
      return [key, source && { ...source, lineOfDescent: originOf(key) }]
    }),
    ...others.flatMap((source): Change<SourceRecord>[] => {
      const lineOfDescent = originOf(source.key)
      return source.lineOfDescent === lineOfDescent ? [] : [[source.key, { ...source, lineOfDescent }]]
    }),
  ]
}
