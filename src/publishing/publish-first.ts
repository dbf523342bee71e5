import type { ContentSet } from '../content/documents.ts'
import { documentsOf } from '../content/lifecycle/content-set.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { INITIAL_STATE, stepOf, stepsTowards } from '../content/lifecycle/workflow.ts'
import { firstVersion } from '../projection/first-version.ts'

/** Who is said to have published what the product ships with. */
const AUTHOR = 'aetia'

/**
 * Makes content that has passed the check version 1 of the publication log, where the log is empty. Processes that start at once
 * may all try: one makes the version, and the others find it made. `id` is a fresh id for the changeset.
 */
export async function publishFirst(store: ContentStore, content: ContentSet, id: string): Promise<void> {
  if (await store.head()) return
  const act = { author: AUTHOR, at: content.publishedAt, message: 'The content that the product ships with' }
  const edits = documentsOf(content).map((body) => ({ document: body.key, body, basedOn: 0 }))
  await store.createChangeset({ id, title: act.message }, act)
  await store.stage(id, edits, act)
  const step = { basedOn: null, document: null } as const
  for (const action of stepsTowards('PUBLISH', INITIAL_STATE) ?? [])
    await store.step(id, { ...step, ...stepOf(action) }, act)
  const { version, digest } = firstVersion(content)
  const publication = { version, changeset: id, author: AUTHOR, at: act.at, digest, idempotencyKey: null }
  const { outcome } = await store.commit(publication, await store.staged(id))
  if (outcome !== 'COMMITTED') await store.step(id, { ...step, ...stepOf('DISCARD') }, act)
  if (!(await store.head())) throw new Error(`the first version could not be written: ${outcome}`)
}
