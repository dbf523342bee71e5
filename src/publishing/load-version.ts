import { sortingMap } from '../algorithms/sorted-map.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import type { LiveDocument, Publication } from '../content/lifecycle/publication.ts'
import { type CheckedContent, checkingContent } from '../projection/checked-content.ts'
import { datesFrom } from '../projection/dates-of-documents.ts'
import { projecting } from '../projection/projecting.ts'
import { buildingSnapshot } from '../snapshot/snapshot.ts'
import type { BuiltVersion } from './built-version.ts'
import { rowsIn } from './rows-of-tables.ts'
import type { RunWork } from './run-work.ts'

/** Makes a version from every document of it, with pauses. */
export async function loadVersion(store: ContentStore, publication: Publication, run: RunWork): Promise<BuiltVersion> {
  const { version, at, digest, language } = publication
  const documents = await documentsOf(store, version)
  const dates = await run(sortingMap(await store.documentDates(version)))
  const records = await run(
    projecting(
      documents.map(({ document }) => document),
      store.prose,
      language,
    ),
  )
  const snapshot = await run(buildingSnapshot(records, version, at, datesFrom(dates), digest))
  return { publication, snapshot, dates }
}

/** Reads and checks every document of a version, with pauses. */
export async function loadContent(
  store: ContentStore,
  { snapshot }: Pick<BuiltVersion, 'snapshot'>,
  run: RunWork,
): Promise<CheckedContent> {
  const documents = await documentsOf(store, snapshot.version)
  return run(checkingContent(documents, store.prose, { tables: rowsIn(snapshot) }))
}

async function documentsOf(store: ContentStore, version: number): Promise<readonly LiveDocument[]> {
  const documents: LiveDocument[] = []
  for await (const page of store.documentPages(version)) documents.push(...page)
  return documents
}
