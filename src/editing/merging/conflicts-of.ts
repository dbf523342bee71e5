import { bodyOfRevision } from '../../content/lifecycle/body-of-revision.ts'
import type { ContentStore, NewEdit, StageResult } from '../../content/lifecycle/content-store.ts'
import { fieldDiff } from '../../content/lifecycle/field-diff.ts'
import type { Conflict } from './conflict.ts'

/** Both sides of every edit that a store would not stage. */
export const conflictsOf = (
  store: ContentStore,
  edits: readonly NewEdit[],
  { conflicts }: Extract<StageResult, { outcome: 'CONFLICT' }>,
): Promise<Conflict[]> =>
  Promise.all(
    conflicts.map(async ({ document, basedOn, current }): Promise<Conflict> => {
      const yours = edits.find((edit) => edit.document === document)?.body ?? null
      const [base, theirs] = await Promise.all([
        bodyOfRevision(store, document, basedOn),
        bodyOfRevision(store, document, current),
      ])
      const fields = yours && theirs ? fieldDiff(yours, theirs) : []
      return { document, basedOn, current, base, yours, theirs, fields }
    }),
  )
