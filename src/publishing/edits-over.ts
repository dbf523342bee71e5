import type { Key } from '../../graph/vocabulary/keys.ts'
import type { Change } from '../algorithms/sorted-map.ts'
import type { StagedDocument } from '../content/lifecycle/changeset.ts'
import type { DocumentDates } from '../content/lifecycle/publication.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import type { ProseReader } from '../content/prose/prose-reader.ts'
import type { Violation } from '../content/violation.ts'
import { changedRecords } from '../projection/changed-records.ts'
import type { CheckedContent } from '../projection/checked-content.ts'
import { datesFrom } from '../projection/dates-of-documents.ts'
import { projecting } from '../projection/projecting.ts'
import { violationsOfEdits } from '../projection/violations-caused.ts'
import { changedSnapshot } from '../snapshot/changed-snapshot.ts'
import { buildingSnapshot } from '../snapshot/snapshot.ts'
import type { CheckedVersion } from './built-version.ts'
import { MOST_CHANGED } from './changed-version.ts'
import { rowsAfter, rowsIn } from './rows-of-tables.ts'

/** The content of a version with edits over it. */
export interface EditedContent {
  readonly base: CheckedVersion
  readonly edited: readonly Key[]
  readonly content: CheckedContent
  /** Those that keep the edits from being published. */
  readonly violations: readonly Violation[]
  /** The edited documents with full keys as references; null where an edit retires one. */
  readonly changed: ReadonlyMap<Key, ContentDocument | null>
}

/** Checks what the edits change, stale bases included, with pauses. */
export function* editsOver(
  base: CheckedVersion,
  edits: readonly StagedDocument[],
): Generator<void, EditedContent, void> {
  const bodies = new Map(edits.map(({ document, body }): [Key, ContentDocument | null] => [document, body]))
  const rows = yield* rowsAfter(base.snapshot, bodies)
  const content = yield* base.content.with(
    edits.map(({ document: key, body: document, revision }) => ({ key, document, revision })),
    rows,
  )
  const edited = edits.map(({ document }) => document)
  const changed = new Map(
    [...bodies].map(([key, body]): [Key, ContentDocument | null] => [key, body && (content.resolved.get(key) ?? body)]),
  )
  return { base, edited, content, violations: violationsOfEdits(base.content, content, edited), changed }
}

/**
 * The next version with these edits, as published at a moment (ISO 8601, UTC), with pauses.
 * `language` is that of its source texts; left out: that of the base.
 */
export function* versionWith(
  { base, edited, content, changed }: EditedContent,
  at: string,
  prose: ProseReader,
  language = base.snapshot.sourceLanguage,
): Generator<void, CheckedVersion, void> {
  const version = base.snapshot.version + 1
  const dates = base.dates.with(
    edited.map(
      (document): Change<DocumentDates> => [
        document,
        { createdAt: base.dates.get(document)?.createdAt ?? at, updatedAt: at, updatedIn: version },
      ],
    ),
  )
  yield
  // A graph of tables is never made from nothing, because content does not keep their rows.
  const hasTables = content.tableParts.size > 0 || rowsIn(base.snapshot) !== null
  if (edited.length > MOST_CHANGED && !hasTables) {
    const records = yield* projecting(content.resolved.values(), prose, language)
    return { snapshot: yield* buildingSnapshot(records, version, at, datesFrom(dates)), dates, content }
  }
  const records = changedRecords(base.snapshot, changed, prose, language)
  yield
  return { snapshot: yield* changedSnapshot(base.snapshot, records, version, at, datesFrom(dates)), dates, content }
}
