import { randomUUID } from 'node:crypto'
import type { ContentSet } from '../../src/content/documents.ts'
import { type ContentFile, readContentFiles } from '../../src/content/files/read-content-files.ts'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { contentDiff } from '../../src/content/lifecycle/content-diff.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { type PublishResult, publish } from '../../src/projection/publish.ts'
import { type PublishedContent, publishedContent } from '../../src/projection/published-content.ts'
import { stageInPieces } from '../../src/projection/stage-in-pieces.ts'
import { move } from '../storage/publishing.ts'

const NOTHING: ContentSet = { publishedAt: '', concepts: [], claims: [], sources: [], articles: [] }

/** Makes what is published what the files say, as `aetia import --publish` does. Null where nothing differs. */
export async function importInto(store: ContentStore, files: readonly ContentFile[]): Promise<PublishResult | null> {
  const { content } = readContentFiles(files)
  const published: PublishedContent = (await store.head())
    ? await publishedContent(store)
    : { version: 0, content: NOTHING }
  const changes = contentDiff(published.content, content)
  if (changes.length === 0) return null
  const act = { author: 'ada', at: content.publishedAt, message: 'import' }
  const id = randomUUID()
  await store.createChangeset({ id, title: 'import' }, act)
  const revisions = await store.publishedRevisions(
    changes.map(({ document }) => document),
    published.version,
  )
  const edits = changes.map(({ document, after }) => ({ document, body: after, basedOn: revisions.get(document) ?? 0 }))
  const staged = await stageInPieces(store, id, edits, act)
  if (staged.outcome !== 'STAGED') throw new Error(JSON.stringify(staged))
  await move(store, id, 'APPROVED')
  return publish(store, { changeset: id, author: 'ada', idempotencyKey: id }, () => content.publishedAt)
}

/** The files of what is published. */
export const exportFrom = async (store: ContentStore): Promise<ContentFile[]> =>
  writeContentFiles((await publishedContent(store)).content)
