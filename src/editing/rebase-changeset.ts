import type { StagedDocument } from '../content/lifecycle/changeset.ts'
import type { Act, ContentStore, RebasedEdit } from '../content/lifecycle/content-store.ts'
import { fieldDiff } from '../content/lifecycle/field-diff.ts'
import { type ConflictSide, mergeDocuments } from '../content/lifecycle/merge-documents.ts'
import { type MovedDocument, movedBeneath } from '../projection/publish.ts'
import { bodyOfRevision } from './body-of-revision.ts'
import { answerOfStep, type ChangesetAnswer, changesetAnswer } from './changeset-answer.ts'
import { changesetNamed } from './changeset-named.ts'
import type { Conflict } from './conflict.ts'
import { type Resolution, sidesKept } from './resolutions.ts'
import { violationsOf } from './violations-of.ts'

/** How often to merge again when something is published meanwhile. */
const MAX_ATTEMPTS = 10

/**
 * Moves the edits of a draft onto what is published now: what only one side changed is merged, what both changed is a conflict
 * until a side is named, and an edit of which nothing is left goes. All edits or none.
 */
export async function rebaseChangeset(
  store: ContentStore,
  id: string,
  basedOn: number,
  resolutions: readonly Resolution[],
  by: Omit<Act, 'message'>,
): Promise<ChangesetAnswer> {
  for (let attempt = 0; ; attempt++) {
    const changeset = await changesetNamed(store, id)
    if (changeset.state !== 'DRAFT') return changesetAnswer('WRONG_STATE', changeset)
    if (changeset.revision !== basedOn || attempt === MAX_ATTEMPTS) return changesetAnswer('CONFLICT', changeset)
    const staged = await store.staged(id)
    const kept = sidesKept(
      resolutions,
      staged.map(({ document }) => document),
    )
    const moved = new Map((await movedBeneath(store, staged)).map((document) => [document.document, document]))
    if (moved.size === 0) return changesetAnswer('NOTHING_TO_DO', changeset)

    const edits: RebasedEdit[] = []
    const conflicts: Conflict[] = []
    for (const edit of staged) {
      const beneath = moved.get(edit.document)
      if (!beneath) continue
      const rebased = await rebaseEdit(store, edit, beneath, kept.get(edit.document))
      if ('conflict' in rebased) conflicts.push(rebased.conflict)
      else edits.push(rebased)
    }
    if (conflicts.length > 0) return changesetAnswer('CONFLICT', changeset, { conflicts })

    const act = { author: by.author, at: by.at, message: `Onto version ${(await store.head())?.version ?? 0}` }
    const answer = answerOfStep(id, await store.rebase(id, basedOn, edits, act))
    if (answer.outcome === 'CONFLICT') continue
    return answer.changeset && answer.outcome === 'DONE'
      ? { ...answer, violations: await violationsOf(store, answer.changeset) }
      : answer
  }
}

async function rebaseEdit(
  store: ContentStore,
  { document, base: basedOn, body: yours }: StagedDocument,
  { published: current }: MovedDocument,
  keep: ConflictSide | undefined,
): Promise<RebasedEdit | { readonly conflict: Conflict }> {
  const [base, theirs] = await Promise.all([
    bodyOfRevision(store, document, basedOn),
    bodyOfRevision(store, document, current),
  ])
  const merge = mergeDocuments(base, yours, theirs, keep)
  if (merge.conflict && keep === undefined)
    return { conflict: { document, basedOn, current, base, yours, theirs, fields: merge.fields } }
  const { document: body } = merge
  const isTheirs = body && theirs ? fieldDiff(body, theirs).length === 0 : body === theirs
  return { document, base: current, body: isTheirs ? 'DROPPED' : body }
}
