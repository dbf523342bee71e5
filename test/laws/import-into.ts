import { randomUUID } from 'node:crypto'
import type { ContentSet } from '../../src/content/documents.ts'
import { type ContentFile, readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { type ContentChange, contentDiff } from '../../src/content/lifecycle/content-diff.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { type ImportOrder, planImport } from '../../src/ingest/plan-import.ts'
import { stageInPieces } from '../../src/ingest/stage-in-pieces.ts'
import { type PublishResult, publish } from '../../src/publishing/publish.ts'
import { publishedContent } from '../../src/publishing/published-content.ts'
import { move } from '../storage/publishing.ts'

const NOTHING: ContentSet = { publishedAt: '', concepts: [], claims: [], sources: [], articles: [] }

/**
 * Makes what is published what the files say, as `aetia import --overwrite --publish` does. Null
 * where nothing differs.
 */
export const importInto = (store: ContentStore, files: readonly ContentFile[]): Promise<PublishResult | null> =>
  mergeInto(store, files, { base: 'REPLACE', keep: null })

/**
 * Merges the files into what is published, as `aetia import --publish` does. Null where nothing
 * differs; fails where it is refused.
 */
export async function mergeInto(
  store: ContentStore,
  files: readonly ContentFile[],
  order: ImportOrder = { base: 'EXPORTED', keep: null },
): Promise<PublishResult | null> {
  const reading = readContentFiles(files)
  const { publishedAt } = reading.content
  if (!(await store.head())) return publishChanges(store, contentDiff(NOTHING, reading.content), 0, publishedAt)
  const plan = await planImport(store, reading, order)
  if (plan.outcome === 'NOTHING_TO_DO') return null
  if (plan.outcome !== 'READY') throw new Error(JSON.stringify(plan))
  return publishChanges(store, plan.changes, plan.published.version, publishedAt)
}

async function publishChanges(
  store: ContentStore,
  changes: readonly ContentChange[],
  version: number,
  at: string,
): Promise<PublishResult | null> {
  if (changes.length === 0) return null
  const act = { author: 'ada', at, message: 'import' }
  const id = randomUUID()
  await store.createChangeset({ id, title: 'import' }, act)
  const revisions = await store.publishedRevisions(
    changes.map(({ document }) => document),
    version,
  )
  const edits = changes.map(({ document, after }) => ({ document, body: after, basedOn: revisions.get(document) ?? 0 }))
  const staged = await stageInPieces(store, id, edits, act)
  if (staged.outcome !== 'STAGED') throw new Error(JSON.stringify(staged))
  await move(store, id, 'APPROVED')
  return publish(store, { changeset: id, author: 'ada', idempotencyKey: id }, () => at)
}

/**
 * The files of what is published; with its version where that is asked for, as `aetia export`
 * writes it.
 */
export async function exportFrom(store: ContentStore, withVersion = false): Promise<ContentFile[]> {
  const { content, version, digest } = await publishedContent(store)
  return withVersion ? writeContentFiles(content, { version, digest }) : writeContentFiles(content)
}
