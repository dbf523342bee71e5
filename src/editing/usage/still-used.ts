import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { isOpen } from '../../content/lifecycle/workflow.ts'
import { usesInDocument } from '../../content/usage/uses-in-document.ts'
import type { UsageIndex, UseList } from '../../projection/usage/usage-index.ts'
import { usesWithout } from '../../projection/usage/uses-without.ts'

/** A document that a changeset retires, with the published uses that would lead nowhere. */
export interface StillUsed {
  readonly document: Key
  readonly uses: UseList
}

/**
 * The documents that a changeset retires although published documents use them, which the changeset
 * neither retires nor edits so that they no longer do. In order of key, at most `limit`; a closed
 * changeset has none.
 */
export async function stillUsed(
  store: ContentStore,
  changeset: Changeset,
  usage: () => Promise<UsageIndex>,
  limit: number,
): Promise<readonly StillUsed[]> {
  if (!isOpen(changeset)) return []
  const staged = await store.staged(changeset.id)
  const retired = staged.filter(({ body }) => body === null)
  if (retired.length === 0) return []
  const index = await usage()
  const uses = new Map(
    staged.map(({ document, body }) => [
      document,
      new Set(body === null ? [] : usesInDocument(body, store.prose).map(({ of }) => of)),
    ]),
  )
  const found: StillUsed[] = []
  for (const { document } of retired) {
    const settled = staged.map((edit) => edit.document).filter((by) => !uses.get(by)?.has(document))
    const left = usesWithout(index.usesOf(document, undefined, 'EDITORS'), new Set(settled))
    if (left.length > 0) found.push({ document, uses: left })
    if (found.length === limit) break
  }
  return found
}
