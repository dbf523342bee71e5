import type { Key } from '../../../graph/vocabulary/keys.ts'
import { bodyOfRevision } from '../../content/lifecycle/body-of-revision.ts'
import type { Changeset, ChangesetState, StagedDocument } from '../../content/lifecycle/changeset.ts'
import type { ContentStore, RebasedEdit } from '../../content/lifecycle/content-store.ts'
import { fieldDiff } from '../../content/lifecycle/field-diff.ts'
import { type ConflictSide, mergeDocuments } from '../../content/lifecycle/merge-documents.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import {
  APPROVED_STATE,
  INITIAL_STATE,
  type StateCondition,
  stateAfter,
  type Transition,
  transitionOf,
} from '../../content/lifecycle/workflow.ts'
import { APPROVED } from '../../content/review/verdict.ts'
import { type StaleBase, staleBases } from '../../publishing/publish.ts'
import { answerOfStep, type ChangesetAnswer, changesetAnswer } from '../workflow/changeset-answer.ts'
import { changesetNamed } from '../workflow/changeset-named.ts'
import type { Order } from '../workflow/order.ts'
import { refuseIneligible } from '../workflow/refuse-ineligible.ts'
import type { Conflict } from './conflict.ts'
import { differentlyChanged, type RebasedDocument } from './keeps-approval.ts'
import { type Resolution, sidesKept } from './resolutions.ts'

/** How often to merge again when something is published meanwhile. */
const MAX_ATTEMPTS = 10

/**
 * Moves the edits of a changeset onto the published content: a change of one side is merged, a
 * change of both is a conflict until a side is named, and an edit with nothing left is removed. All
 * edits or none. A submission is rebased and never edited: its conflicts can be settled only in
 * DRAFT. An approval remains where the approver would see the same diff; otherwise the changeset
 * waits for review again.
 */
export async function rebaseChangeset(
  store: ContentStore,
  { id, basedOn, person, at }: Omit<Order, 'message'>,
  resolutions: readonly Resolution[],
): Promise<ChangesetAnswer> {
  for (let attempt = 0; ; attempt++) {
    const changeset = await changesetNamed(store, id)
    const transition = transitionOf('REBASE', changeset.state)
    if (!transition) return changesetAnswer('WRONG_STATE', changeset)
    await refuseIneligible(store, transition, person, changeset)
    if (changeset.revision !== basedOn || attempt === MAX_ATTEMPTS) return changesetAnswer('CONFLICT', changeset)
    const staged = await store.staged(id)
    const kept = sidesKept(
      resolutions,
      staged.map(({ document }) => document),
    )
    const stale = new Map((await staleBases(store, staged)).map((document) => [document.document, document]))
    if (stale.size === 0) return changesetAnswer('NOTHING_TO_DO', changeset)

    const merged: Merged[] = []
    for (const edit of staged) {
      const base = stale.get(edit.document)
      if (base) merged.push(await mergeEdit(store, edit, base, kept.get(edit.document)))
    }
    const conflicts = merged.flatMap(({ conflict, isSettled }) => (conflict && !isSettled ? [conflict] : []))
    if (conflicts.length > 0) return changesetAnswer('CONFLICT', changeset, { conflicts })
    if (!transitionOf('STAGE', changeset.state) && merged.some(({ isSettled }) => isSettled))
      return changesetAnswer('WRONG_STATE', changeset)

    const edits = merged.map(({ edit }) => edit)
    const isEmpty = staged.length === edits.filter(({ body }) => body === 'DROPPED').length
    const outlasts = await outlasting(store, changeset, merged)
    const { to, approvalKept, inWords } = following(changeset, transition, outlasts, isEmpty)
    const keptVerdicts = to === INITIAL_STATE ? [] : outlasts.reviewers
    const onto = `Onto version ${(await store.head())?.version ?? 0}${inWords}`
    const stamp = { author: person.name, at, message: onto }
    const answer = answerOfStep(
      id,
      await store.rebase(id, basedOn, edits, stamp, { from: changeset.state, to, keptVerdicts }),
    )
    if (answer.outcome === 'DONE') return { ...answer, approvalKept }
    // Something was published meanwhile, or the changeset was changed; the next attempt finds out
    // which.
    if (answer.outcome !== 'CONFLICT') return answer
  }
}

/** What of the review outlasts a rebase, because the reviewers would see the same diff. */
interface Outlasting {
  /** The reviewers whose verdicts do. */
  readonly reviewers: readonly string[]
  /** The documents of which an approver would see another diff. */
  readonly changed: readonly Key[]
}

async function outlasting(
  store: ContentStore,
  { id, state, approvedOver }: Changeset,
  merged: readonly Merged[],
): Promise<Outlasting> {
  const verdicts = (await store.verdicts(id)).filter(({ isCurrent }) => isCurrent)
  const changed = new Map<number | null, readonly Key[]>()
  const seenOver = new Set([...verdicts.map(({ over }) => over), ...(state === APPROVED_STATE ? [approvedOver] : [])])
  for (const over of seenOver)
    changed.set(over, differentlyChanged(await Promise.all(merged.map((each) => rebasedDocument(store, each, over)))))
  const approvals = verdicts.filter(({ verdict }) => verdict === APPROVED).map(({ over }) => over)
  return {
    reviewers: verdicts.filter(({ over }) => changed.get(over)?.length === 0).map(({ reviewer }) => reviewer),
    changed: [...new Set([approvedOver, ...approvals].flatMap((over) => changed.get(over) ?? []))].sort(),
  }
}

/** The state that follows a rebase, and the words on an approval. */
function following(
  { state }: Changeset,
  transition: Transition,
  { changed: others }: Outlasting,
  isEmpty: boolean,
): {
  readonly to: ChangesetState
  readonly approvalKept: boolean | null
  readonly inWords: string
} {
  const left: readonly StateCondition[] = isEmpty ? ['NO_EDIT_LEFT'] : []
  if (state !== APPROVED_STATE) return { to: stateAfter(transition, left), approvalKept: null, inWords: '' }
  if (others.length === 0)
    return { to: state, approvalKept: true, inWords: '. The approval is kept: the approved diff is unchanged.' }
  const named = `${others.slice(0, 10).join(', ')}${others.length > 10 ? ` and ${others.length - 10} more` : ''}`
  return {
    to: stateAfter(transition, ['APPROVED_DIFF_CHANGED', ...left]),
    approvalKept: false,
    inWords: `. The approval is not kept: another diff is left of ${named}.`,
  }
}

/**
 * The diff that an approver saw, and the one after the rebase. The approver saw the edit over the
 * version of the approval.
 */
async function rebasedDocument(
  store: ContentStore,
  { edit, base, yours, theirs }: Merged,
  approvedOver: number | null,
): Promise<RebasedDocument> {
  const { document, body: rebased } = edit
  if (approvedOver === null) return { document, before: base, approved: yours, now: theirs, rebased }
  const seen = (await store.publishedRevisions([document], approvedOver)).get(document) ?? 0
  return { document, before: await bodyOfRevision(store, document, seen), approved: yours, now: theirs, rebased }
}

/** An edit merged with the revisions published since. */
interface Merged {
  readonly edit: RebasedEdit
  readonly base: ContentDocument | null
  readonly yours: ContentDocument | null
  readonly theirs: ContentDocument | null
  /** Both sides, where they changed the same. */
  readonly conflict: Conflict | null
  /** Whether a side was named for that. */
  readonly isSettled: boolean
}

async function mergeEdit(
  store: ContentStore,
  { document, base: basedOn, body: yours }: StagedDocument,
  { published: current }: StaleBase,
  keep: ConflictSide | undefined,
): Promise<Merged> {
  const [base, theirs] = await Promise.all([
    bodyOfRevision(store, document, basedOn),
    bodyOfRevision(store, document, current),
  ])
  const merge = mergeDocuments(base, yours, theirs, keep)
  const { document: body } = merge
  const isTheirs = body && theirs ? fieldDiff(body, theirs).length === 0 : body === theirs
  return {
    edit: { document, base: current, body: isTheirs ? 'DROPPED' : body },
    ...{ base, yours, theirs },
    conflict: merge.conflict ? { document, basedOn, current, base, yours, theirs, fields: merge.fields } : null,
    isSettled: merge.conflict && keep !== undefined,
  }
}
