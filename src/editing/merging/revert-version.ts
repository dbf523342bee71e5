import type { Key } from '../../../graph/vocabulary/keys.ts'
import { bodyOfRevision } from '../../content/lifecycle/body-of-revision.ts'
import type { AuditStamp, ContentStore, NewEdit } from '../../content/lifecycle/content-store.ts'
import { fieldDiff } from '../../content/lifecycle/field-diff.ts'
import { type ConflictSide, mergeDocuments } from '../../content/lifecycle/merge-documents.ts'
import { INITIAL_STATE, stepOf } from '../../content/lifecycle/workflow.ts'
import { notFound } from '../../errors/public-errors.ts'
import { type ChangesetAnswer, changesetAnswer } from '../workflow/changeset-answer.ts'
import { changesetNamed } from '../workflow/changeset-named.ts'
import type { Conflict } from './conflict.ts'
import { conflictsOf } from './conflicts-of.ts'
import { type Resolution, sidesKept } from './resolutions.ts'

/** The version to undo, and how conflicts are settled. */
export interface Revert {
  readonly version: number
  readonly resolutions: readonly Resolution[]
  /** The new id of the changeset. */
  readonly id: string
}

/**
 * Undoes a version by a new draft: every document that it changed becomes what it was before, and
 * what later versions changed in other fields stays. Where they changed the same fields, it is a
 * conflict until a side is named, and no changeset is made. Fails with NOT_FOUND when there is no
 * such version.
 */
export async function revertVersion(
  store: ContentStore,
  { version, resolutions, id }: Revert,
  by: Omit<AuditStamp, 'message'>,
): Promise<ChangesetAnswer> {
  const publication = await store.publication(version)
  if (!publication) {
    const newest = (await store.head())?.version ?? 0
    throw notFound('version', String(version), ` The newest is ${newest}.`)
  }
  const { edits, conflicts } = await revertEdits(store, version, resolutions)
  if (conflicts.length > 0) return changesetAnswer('CONFLICT', null, { conflicts })
  if (edits.length === 0) return changesetAnswer('NOTHING_TO_DO', null)

  const stamp = { author: by.author, at: by.at, message: `Revert of version ${version}` }
  await store.createChangeset({ id, title: stamp.message }, stamp)
  const staged = await store.stage(id, edits, stamp)
  if (staged.outcome === 'CONFLICT') {
    // Somebody published meanwhile, so the new draft is closed.
    const step = { ...stepOf('DISCARD', INITIAL_STATE), basedOn: null, document: null }
    await store.step(id, step, { ...stamp, message: 'Somebody published meanwhile' })
    return changesetAnswer('CONFLICT', null, { conflicts: await conflictsOf(store, edits, staged) })
  }
  return changesetAnswer('DONE', await changesetNamed(store, id))
}

/**
 * The edits that undo a version of the log in what is published now, and the conflicts with later
 * versions. What is undone already needs no edit.
 */
export async function revertEdits(
  store: ContentStore,
  version: number,
  resolutions: readonly Resolution[] = [],
): Promise<{ readonly edits: readonly NewEdit[]; readonly conflicts: readonly Conflict[] }> {
  const changes = await store.changesBetween(version - 1, version)
  const kept = sidesKept(
    resolutions,
    changes.map(({ document }) => document),
  )
  const edits: NewEdit[] = []
  const conflicts: Conflict[] = []
  for (const { document, revision } of changes) {
    const reverted = await revertDocument(store, version, document, revision, kept.get(document))
    if (reverted === null) continue
    if ('conflict' in reverted) conflicts.push(reverted.conflict)
    else edits.push(reverted)
  }
  return { edits, conflicts }
}

/** The edit that undoes a version in one document; null where it is undone already. */
async function revertDocument(
  store: ContentStore,
  version: number,
  document: Key,
  undone: number,
  keep: ConflictSide | undefined,
): Promise<NewEdit | { readonly conflict: Conflict } | null> {
  const changes = await store.publishedChanges(document)
  const before = changes.findLast((change) => change.version < version)?.revision ?? 0
  const current = changes.at(-1)?.revision ?? 0
  const [base, yours, theirs] = await Promise.all([
    bodyOfRevision(store, document, undone),
    bodyOfRevision(store, document, before),
    bodyOfRevision(store, document, current),
  ])
  const merge = mergeDocuments(base, yours, theirs, keep)
  if (merge.conflict && keep === undefined)
    return { conflict: { document, basedOn: undone, current, base, yours, theirs, fields: merge.fields } }
  const { document: body } = merge
  const isTheirs = body && theirs ? fieldDiff(body, theirs).length === 0 : body === theirs
  return isTheirs ? null : { document, body, basedOn: current }
}
