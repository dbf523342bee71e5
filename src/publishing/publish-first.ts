import type { ContentSet } from '../content/documents.ts'
import { documentsOf } from '../content/lifecycle/content-set.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { INITIAL_STATE, stepOf, stepsTowards } from '../content/lifecycle/workflow.ts'
import { firstVersion } from '../projection/first-version.ts'

/** The author of the shipped content. */
const AUTHOR = 'aetia'

/**
 * Publishes checked content as version 1, where the publication log is empty. Of several processes
 * that start at once, one makes the version, and the others find it. `id` is a new id for the
 * changeset.
 */
export async function publishFirst(store: ContentStore, content: ContentSet, id: string): Promise<void> {
  if (await store.head()) return
  const stamp = { author: AUTHOR, at: content.publishedAt, message: 'The content that the product ships with' }
  const edits = documentsOf(content).map((body) => ({ document: body.key, body, basedOn: 0 }))
  await store.createChangeset({ id, title: stamp.message }, stamp)
  await store.stage(id, edits, stamp)
  const step = { basedOn: null, document: null } as const
  for (const action of stepsTowards('PUBLISH', INITIAL_STATE) ?? [])
    await store.step(id, { ...step, ...stepOf(action) }, stamp)
  const { version, digest, sourceLanguage: language } = firstVersion(content)
  const publication = { version, changeset: id, author: AUTHOR, at: stamp.at, digest, language, idempotencyKey: null }
  const { outcome } = await store.commit(publication, await store.staged(id))
  if (outcome !== 'COMMITTED') await store.step(id, { ...step, ...stepOf('DISCARD') }, stamp)
  if (!(await store.head())) throw new Error(`the first version could not be written: ${outcome}`)
}
