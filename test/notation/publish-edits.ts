import type { NewEdit } from '../../src/content/lifecycle/content-store.ts'
import type { Publication } from '../../src/content/lifecycle/publication.ts'
import type { GraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import type { Store } from '../../src/storage/store.ts'
import { act, draft, move } from '../storage/publishing.ts'

/** Publishes edits as one version, which the history then reads. */
export async function publishEdits(
  { store, history }: { readonly store: Store; readonly history: GraphHistory },
  edits: readonly NewEdit[],
  at = act().at,
): Promise<Publication> {
  const id = `edits-${(await store.head())?.version ?? 0}`
  await draft(store, id, edits)
  await move(store, id, 'APPROVED')
  const result = await publish(store, { changeset: id, author: 'ada', idempotencyKey: null }, () => at)
  if (result.outcome !== 'PUBLISHED') throw new Error(JSON.stringify(result))
  await history.refresh()
  return result.publication
}
