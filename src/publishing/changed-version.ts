import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { DocumentState, Publication } from '../content/lifecycle/publication.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import { changedRecords } from '../projection/changed-records.ts'
import type { CheckedContent, DocumentChange } from '../projection/checked-content.ts'
import { datesFrom } from '../projection/dates-of-documents.ts'
import { changedSnapshot } from '../snapshot/changed-snapshot.ts'
import { isFlatDigest } from '../snapshot/flat-digest.ts'
import type { BuiltVersion, VersionedGraph } from './built-version.ts'
import { rowsIn } from './rows-of-tables.ts'
import type { RunWork } from './run-work.ts'

/** Beyond so many changed documents, a version is made from all of its documents. */
export const MOST_CHANGED = 2_000

/** A version that is made from another one, earlier or later, by the documents that differ. */
export type ChangedVersion =
  | { readonly outcome: 'MADE'; readonly built: BuiltVersion }
  /** Too many documents differ, or the log has a digest of an older version of Aetia. */
  | { readonly outcome: 'NOT_BY_CHANGES'; readonly reason: 'TOO_MANY_CHANGES' | 'OLDER_DIGEST' }
  | { readonly outcome: 'OTHER_DIGEST'; readonly digest: string }

export async function changedVersion(
  store: ContentStore,
  from: BuiltVersion,
  publication: Publication,
  run: RunWork,
): Promise<ChangedVersion> {
  const { version, digest } = publication
  if (isFlatDigest(digest)) return { outcome: 'NOT_BY_CHANGES', reason: 'OLDER_DIGEST' }
  const states = await store.changedDocuments(from.publication.version, version, MOST_CHANGED)
  if (states === null) return { outcome: 'NOT_BY_CHANGES', reason: 'TOO_MANY_CHANGES' }
  const built = { publication, ...(await run(graphAfter(from, states, publication, store))) }
  return built.snapshot.digest === digest
    ? { outcome: 'MADE', built }
    : { outcome: 'OTHER_DIGEST', digest: built.snapshot.digest }
}

function* graphAfter(
  from: VersionedGraph,
  states: readonly DocumentState[],
  { version, at, language }: Publication,
  { prose }: Pick<ContentStore, 'prose'>,
): Generator<void, VersionedGraph, void> {
  const changed = new Map(states.map(({ document, body }): [Key, ContentDocument | null] => [document, body]))
  const records = changedRecords(from.snapshot, changed, prose, language)
  yield
  const dates = from.dates.with(states.map(({ document, dates: its }) => [document, its ?? undefined]))
  yield
  return { snapshot: yield* changedSnapshot(from.snapshot, records, version, at, datesFrom(dates)), dates }
}

/** The content of a version from that of another one, or null where too many documents differ. */
export async function changedContent(
  store: ContentStore,
  from: { readonly version: number; readonly content: CheckedContent },
  { snapshot }: Pick<BuiltVersion, 'snapshot'>,
  run: RunWork,
): Promise<CheckedContent | null> {
  const states = await store.changedDocuments(from.version, snapshot.version, MOST_CHANGED)
  if (states === null) return null
  const changes = states.map(
    ({ document: key, body: document, revision }): DocumentChange => ({
      ...{ key, document, revision },
    }),
  )
  return run(from.content.with(changes, rowsIn(snapshot)))
}
