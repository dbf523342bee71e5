import type { NewEdit } from '../../content/lifecycle/content-store.ts'
import type { ProseReader } from '../../content/prose/prose-reader.ts'
import { usesInDocument } from '../../content/usage/uses-in-document.ts'
import { withKeyReplaced } from '../../content/usage/with-key-replaced.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'

/** Edits in which every reference to a former key is one to the key that its document has now. */
export const withCurrentKeys = (
  edits: readonly NewEdit[],
  { renamedTo }: Pick<Snapshot, 'renamedTo'>,
  prose: ProseReader,
): readonly NewEdit[] =>
  edits.map((edit) => {
    if (edit.body === null) return edit
    let { body } = edit
    for (const of of new Set(usesInDocument(body, prose).map((use) => use.of))) {
      const now = renamedTo(of)
      if (now !== undefined) body = withKeyReplaced(body, of, now)
    }
    return body === edit.body ? edit : { ...edit, body }
  })
