import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { OPEN_STATES } from '../../content/lifecycle/workflow.ts'
import type { UseKind } from '../../content/usage/use-kind.ts'
import { usesInDocument } from '../../content/usage/uses-in-document.ts'

/** A use of a document by a staged edit of an open changeset. */
export interface DraftUse {
  readonly changeset: Changeset
  /** The key of the edited document. */
  readonly document: Key
  readonly as: UseKind
  /** The anchor of the section that uses it; null outside articles. */
  readonly section: string | null
}

/** The uses of a document by staged edits, in order of changeset (newest first) and document. */
export async function draftUses(store: ContentStore, of: Key): Promise<readonly DraftUse[]> {
  const open = await store.changesets(OPEN_STATES, Number.MAX_SAFE_INTEGER)
  const naming = Map.groupBy(await store.stagedNaming(of), ({ changeset }) => changeset)
  return open.flatMap((changeset) =>
    (naming.get(changeset.id) ?? []).flatMap(({ document, body }) =>
      (body === null ? [] : usesInDocument(body, store.prose))
        .filter((use) => use.of === of)
        .map(({ as, section }) => ({ changeset, document, as, section })),
    ),
  )
}
