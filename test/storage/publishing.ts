import type { ConceptDocument } from '../../src/content/documents.ts'
import type { ChangesetState, StagedEdit } from '../../src/content/lifecycle/changeset.ts'
import type {
  AuditStamp,
  CommitResult,
  ContentStore,
  NewEdit,
  NewPublication,
  StepResult,
} from '../../src/content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../src/content/lifecycle/revision.ts'

export const AT = '2026-03-01T09:30:00.000Z'

export const act = (message = 'as the source says', at = AT): AuditStamp => ({ author: 'ada', at, message })

/** A concept whose name tells two states of it apart. */
export const concept = (slug: string, name = slug): ConceptDocument => ({
  key: `driver:${slug}`,
  kind: 'DRIVER',
  slug,
  name,
  plural: false,
  alsoCalled: [],
  summary: `About ${name}.`,
  mentions: [],
  codes: [],
  facts: [],
})

export const put = (document: ContentDocument, basedOn = 0): NewEdit => ({
  document: document.key,
  body: document,
  basedOn,
})

export const retire = (document: string, basedOn: number): NewEdit => ({ document, body: null, basedOn })

/** A changeset with edits in it; fails unless they are staged. */
export async function draft(
  store: ContentStore,
  id: string,
  edits: readonly NewEdit[],
): Promise<readonly StagedEdit[]> {
  await store.createChangeset({ id, title: `Changeset ${id}` }, act())
  const staged = await store.stage(id, edits, act())
  if (staged.outcome !== 'STAGED') throw new Error(JSON.stringify(staged))
  return staged.edits
}

const STEPS = { SUBMITTED: 'SUBMITTED', APPROVED: 'APPROVED', DRAFT: 'SENT_BACK', DISCARDED: 'DISCARDED' } as const

/** Moves a changeset to a state, wherever it stands. */
export function move(
  store: ContentStore,
  id: string,
  to: Exclude<ChangesetState, 'PUBLISHED'>,
  from: readonly ChangesetState[] = ['DRAFT', 'SUBMITTED', 'APPROVED'],
): Promise<StepResult> {
  return store.step(id, { kind: STEPS[to], from, to, basedOn: null, document: null }, act(''))
}

/** The same, and approved. */
export async function approved(
  store: ContentStore,
  id: string,
  edits: readonly NewEdit[],
): Promise<readonly StagedEdit[]> {
  const staged = await draft(store, id, edits)
  await move(store, id, 'APPROVED')
  return staged
}

export const version = (number: number, changeset: string, idempotencyKey: string | null = null): NewPublication => ({
  version: number,
  changeset,
  author: 'grace',
  at: AT,
  digest: `digest of ${changeset}`,
  idempotencyKey,
})

/**
 * Publishes an approved changeset as the next version, deciding again as long as others are faster.
 */
export async function publishNext(store: ContentStore, changeset: string): Promise<CommitResult> {
  for (;;) {
    const next = ((await store.head())?.version ?? 0) + 1
    const result = await store.commit(version(next, changeset), await store.staged(changeset))
    if (result.outcome !== 'VERSION_TAKEN') return result
  }
}

/** Drafts, approves and publishes edits; answers with the version. */
export async function publish(store: ContentStore, id: string, edits: readonly NewEdit[]): Promise<number> {
  await approved(store, id, edits)
  const result = await publishNext(store, id)
  if (result.outcome !== 'COMMITTED') throw new Error(JSON.stringify(result))
  return result.publication.version
}
