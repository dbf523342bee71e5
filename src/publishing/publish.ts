import type { Key } from '../../graph/vocabulary/keys.ts'
import type { StagedDocument, StagedEdit } from '../content/lifecycle/changeset.ts'
import type { ContentStore } from '../content/lifecycle/content-store.ts'
import { fieldDiff } from '../content/lifecycle/field-diff.ts'
import type { Publication } from '../content/lifecycle/publication.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import type { Violation } from '../content/violation.ts'
import { datesAfter } from '../projection/dates-of-documents.ts'
import { overlay } from '../projection/overlay.ts'
import { project } from '../projection/project.ts'
import { buildSnapshot, type Snapshot } from '../snapshot/snapshot.ts'
import { misquotesIn } from './misquotes.ts'

/**
 * A base that is stale: others published the document since the changeset edited it. Revision 0: it
 * was never published.
 */
export interface StaleBase {
  readonly document: Key
  readonly base: number
  readonly published: number
}

/**
 * The version that publishing a changeset now would make, or why it cannot be published. Nothing is
 * written.
 */
export type Candidate =
  | { readonly outcome: 'READY'; readonly snapshot: Snapshot; readonly edits: readonly StagedEdit[] }
  | { readonly outcome: 'EMPTY' }
  /** Every staged edit is published already, with the same content. */
  | { readonly outcome: 'UNCHANGED' }
  | { readonly outcome: 'CONFLICT'; readonly moved: readonly StaleBase[] }
  | { readonly outcome: 'VIOLATIONS'; readonly violations: readonly Violation[] }

export interface PublishRequest {
  readonly changeset: string
  readonly author: string
  /** The same key never makes a second version. */
  readonly idempotencyKey: string | null
  /** The revision of the changeset that was seen; null or left out does not ask. */
  readonly basedOn?: number | null | undefined
}

export type PublishResult =
  | { readonly outcome: 'PUBLISHED'; readonly publication: Publication; readonly snapshot: Snapshot }
  | { readonly outcome: 'REPEATED'; readonly publication: Publication }
  | { readonly outcome: 'CHANGESET_CHANGED' }
  | { readonly outcome: 'CONTENDED' }
  | Exclude<Candidate, { outcome: 'READY' }>

/** How often a publish is decided again when another one takes the version first. */
const MAX_ATTEMPTS = 50

/** Decides, projects and checks: all of publishing but the commit. */
export async function candidateOf(store: ContentStore, changeset: string, at: string): Promise<Candidate> {
  const head = (await store.head())?.version ?? 0
  const published = head === 0 ? [] : await store.documentsAt(head)
  const staged = await store.staged(changeset)
  if (staged.length === 0) return { outcome: 'EMPTY' }

  const moved = await staleBases(store, staged, head)
  if (moved.length > 0) return { outcome: 'CONFLICT', moved }
  if (!changesAnything(published, staged)) return { outcome: 'UNCHANGED' }

  const { content, violations } = overlay(
    published.map(({ document }) => document),
    staged,
    at,
    store.prose,
  )
  const misquotes = await misquotesIn(store, staged)
  if (violations.length + misquotes.length > 0)
    return { outcome: 'VIOLATIONS', violations: [...violations, ...misquotes] }
  const dates = datesAfter(await store.documentDates(head), staged, head + 1, at)
  return {
    outcome: 'READY',
    snapshot: buildSnapshot(project(content, store.prose), head + 1, at, dates),
    edits: staged,
  }
}

/**
 * Whether any edit changes the published content: adds a document, retires one, or changes a field.
 */
function changesAnything(
  published: readonly { readonly document: ContentDocument }[],
  staged: readonly StagedDocument[],
): boolean {
  const bodies = new Map(published.map(({ document }) => [document.key, document]))
  return staged.some(({ document, body }) => {
    const before = bodies.get(document) ?? null
    return before === null || body === null ? before !== body : fieldDiff(before, body).length > 0
  })
}

/**
 * The edits whose document has another published revision than their base, retirements included:
 * now, or as of a version.
 */
export async function staleBases(
  store: ContentStore,
  edits: readonly StagedEdit[],
  version?: number,
): Promise<StaleBase[]> {
  const revisions = await store.publishedRevisions(
    edits.map(({ document }) => document),
    version,
  )
  return edits
    .map(({ document, base }) => ({ document, base, published: revisions.get(document) ?? 0 }))
    .filter((edit) => edit.base !== edit.published)
}

/** The phase that begins. Checking begins again when another publish takes the version. */
export type PublishPhase = 'CHECKING' | 'PUBLISHING'

export interface PublishOptions {
  /** Called as each phase begins. */
  onPhase?(phase: PublishPhase): void
  /**
   * What the caller has decided already. It is decided again only where another publish takes its
   * version.
   */
  readonly decided?: Candidate
}

/**
 * Publishes a changeset: all of it, or nothing. Each version is made by exactly one publish,
 * however many race: the slower one decides again against the new head. A refused publish leaves no
 * trace.
 */
export const publish = (
  store: ContentStore,
  request: PublishRequest,
  now: () => string,
  options: PublishOptions = {},
): Promise<PublishResult> => store.inTurn(() => publishInTurn(store, request, now, options))

async function publishInTurn(
  store: ContentStore,
  { changeset, author, idempotencyKey, basedOn = null }: PublishRequest,
  now: () => string,
  { onPhase, decided }: PublishOptions,
): Promise<PublishResult> {
  const repeated = idempotencyKey === null ? null : await store.publicationUnder(idempotencyKey)
  if (repeated) return { outcome: 'REPEATED', publication: repeated }
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    onPhase?.('CHECKING')
    const candidate = attempt === 0 && decided ? decided : await candidateOf(store, changeset, now())
    if (candidate.outcome !== 'READY') return candidate
    const { snapshot, edits } = candidate
    const { version, digest, publishedAt: at } = snapshot
    onPhase?.('PUBLISHING')
    const result = await store.commit({ version, changeset, author, at, digest, idempotencyKey, basedOn }, edits)
    switch (result.outcome) {
      case 'COMMITTED':
        return { outcome: 'PUBLISHED', publication: result.publication, snapshot }
      case 'VERSION_TAKEN':
      case 'STALE_BASE':
        continue
      default:
        return result
    }
  }
  return { outcome: 'CONTENDED' }
}
