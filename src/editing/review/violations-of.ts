import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { isOpen } from '../../content/lifecycle/workflow.ts'
import type { Violation } from '../../content/violation.ts'
import { editsOver } from '../../publishing/edits-over.ts'
import { misquotesIn } from '../../publishing/misquotes.ts'
import { type PublishBase, publishBaseOf } from '../../publishing/publish-base.ts'

/**
 * Every violation that keeps a changeset from being published now. A closed one has none. `from`
 * gives the published version; left out, it is loaded from the store.
 */
export async function violationsOf(
  store: ContentStore,
  changeset: Changeset,
  from?: PublishBase,
): Promise<readonly Violation[]> {
  if (!isOpen(changeset)) return []
  const staged = await store.staged(changeset.id)
  if (staged.length === 0) return []
  const { base, run } = from ?? (await publishBaseOf(store))
  const { violations } = await run(editsOver(await base(), staged))
  return [...violations, ...(await misquotesIn(store, staged))]
}
