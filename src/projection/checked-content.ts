import type { Key } from '../../graph/vocabulary/keys.ts'
import { type SortedMap, sortedMap } from '../algorithms/sorted-map.ts'
import type { TableDocument } from '../content/documents.ts'
import { contentSetOf } from '../content/lifecycle/content-set.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import type { ProseReader } from '../content/prose/prose-reader.ts'
import { resolveReferences } from '../content/references.ts'
import type { Violation } from '../content/violation.ts'
import type { TableRows } from '../snapshot/tables/table-rows.ts'
import { checkContent } from './check-content.ts'

/** A document as it is stored, with the number of its revision. */
export interface LiveDocument {
  readonly document: ContentDocument
  readonly revision: number
}

/** A document after a change; null retires it. */
export interface DocumentChange {
  readonly key: Key
  readonly document: ContentDocument | null
  readonly revision: number
}

/** A part of an imported table, without its rows. */
export interface TablePart {
  readonly key: Key
  readonly source: Key
  readonly revision: number
}

/**
 * Reads the rows of all parts of tables, numbered beside these keys of concepts outside tables. The
 * rules ask for them where tables change, or a concept that rows name comes or goes.
 */
export type ReadRows = (concepts: readonly Key[]) => Generator<void, TableRows, void>

/** Content with all its violations. Versions share what did not change. */
export interface CheckedContent {
  /** Every document but the parts of tables, whose rows are too large to keep twice. */
  readonly documents: SortedMap<LiveDocument>
  readonly tableParts: SortedMap<TablePart>
  /**
   * Every violation, in one canonical order: of the rules, then of the keys of documents, then of
   * the parts of a document. It is that of a check from nothing.
   */
  readonly violations: readonly Violation[]
  /**
   * The content with changes; only what reads what changed is checked again. `readRows` reads the
   * rows after the changes, and must be given where they have a part of a table.
   */
  with(changes: readonly DocumentChange[], readRows?: ReadRows): Generator<void, CheckedContent, void>
}

/**
 * Checks content from nothing. Parts of tables may be outlines (`tableOutline`), because their rows
 * come from `readRows`; left out, they are read from the documents.
 */
export function* checkingContent(
  documents: Iterable<LiveDocument>,
  prose: ProseReader,
  _readRows?: ReadRows,
): Generator<void, CheckedContent, void> {
  yield
  const all = sortedMap(Array.from(documents, (live) => [live.document.key, live] as const))
  return checked(all, prose)
}

function checked(all: SortedMap<LiveDocument>, prose: ProseReader): CheckedContent {
  const declared = new Set(all.keys())
  const bodies = Array.from(all.values(), ({ document }) => document)
  const { content, violations } = resolveReferences(contentSetOf(bodies, ''), declared, prose)
  const isPart = (key: Key) => key.startsWith('table:')
  return {
    documents: sortedMap([...all].filter(([key]) => !isPart(key))),
    tableParts: sortedMap(
      [...all].flatMap(([key, { document, revision }]) =>
        isPart(key) ? [[key, { key, source: (document as TableDocument).source, revision }]] : [],
      ),
    ),
    violations: [...violations, ...checkContent(content, prose)],
    *with(changes) {
      yield
      return checked(
        all.with(
          changes.map(({ key, document, revision }) => [key, document === null ? undefined : { document, revision }]),
        ),
        prose,
      )
    },
  }
}
