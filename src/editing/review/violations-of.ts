import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { isOpen } from '../../content/lifecycle/workflow.ts'
import type { Violation } from '../../content/violation.ts'
import { overlay } from '../../projection/overlay.ts'
import { misquotesIn } from '../../publishing/misquotes.ts'
import { liveDocuments } from '../edits/live-documents.ts'

/**
 * Every violation that keeps a changeset from being published now, or over the content of a
 * version. A closed one has none.
 */
export async function violationsOf(
  store: ContentStore,
  changeset: Changeset,
  version?: number,
): Promise<readonly Violation[]> {
  if (!isOpen(changeset)) return []
  const [documents, staged] = await Promise.all([liveDocuments(store, version), store.staged(changeset.id)])
  if (staged.length === 0) return []
  const { violations } = overlay(documents, staged, changeset.createdAt, store.prose)
  return [...violations, ...(await misquotesIn(store, staged))]
}
