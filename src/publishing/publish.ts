import type { Key } from '../../graph/vocabulary/keys.ts'
import type { StagedDocument, StagedEdit } from '../content/lifecycle/changeset.ts'
import type { ContentStore, NewPublication } from '../content/lifecycle/content-store.ts'
import { fieldDiff } from '../content/lifecycle/field-diff.ts'
import { type MovedKey, movedKeys } from '../content/lifecycle/moved-keys.ts'
import type { Publication } from '../content/lifecycle/publication.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import type { Violation } from '../content/violation.ts'
import type { CheckedVersion } from './built-version.ts'
import { editsOver, versionWith } from './edits-over.ts'
import { misquotesIn } from './misquotes.ts'
import { type PublishBase, publishBaseOf } from './publish-base.ts'

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
  | ({
      readonly outcome: 'READY'
      readonly edits: readonly StagedEdit[]
      readonly moved: readonly MovedKey[]
    } & CheckedVersion)
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
  /** The published changeset that it retires, and when that was due. */
  readonly retires?: NewPublication['retires']
  /** The language of the source texts from this version on; left out: as before. */
  readonly language?: string | undefined
}

export type PublishResult =
  | ({
      readonly outcome: 'PUBLISHED'
      readonly publication: Publication
      /** The version before it in the log; null where it is the first. */
      readonly previous: Publication | null
    } & CheckedVersion)
  | { readonly outcome: 'REPEATED'; readonly publication: Publication }
  | { readonly outcome: 'CHANGESET_CHANGED' }
  | { readonly outcome: 'CONTENDED' }
  | Exclude<Candidate, { outcome: 'READY' }>

/** How often a publish is decided again when another one takes the version first. */
const MAX_ATTEMPTS = 50

/**
 * Decides, projects and checks: all of publishing but the commit. `from` gives the published version
 * that the edits change; left out, it is loaded from the store.
 */
export async function candidateOf(
  store: ContentStore,
  changeset: string,
  at: string,
  from?: PublishBase,
  language?: string,
): Promise<Candidate> {
  const source = from ?? (await publishBaseOf(store))
  const base = await source.base()
  const staged = await store.staged(changeset)
  if (staged.length === 0) return { outcome: 'EMPTY' }

  const stale = await staleBasesOver(store, staged, base)
  if (stale.length > 0) return { outcome: 'CONFLICT', moved: stale }
  if (!(await changesAnything(store, base, staged))) return { outcome: 'UNCHANGED' }

  const edited = await source.run(editsOver(base, staged))
  const violations = [...edited.violations, ...(await misquotesIn(store, staged))]
  if (violations.length > 0) return { outcome: 'VIOLATIONS', violations }
  const moved = movedKeys(staged, (key) => base.content.documents.get(key)?.document ?? null)
  return {
    outcome: 'READY',
    ...(await source.run(versionWith(edited, at, store.prose, language))),
    edits: staged,
    moved,
  }
}

/**
 * Whether any edit changes the published content: adds a document, retires one, or changes a field.
 * Parts of tables are read from the store, because checked content does not keep their rows.
 */
async function changesAnything(
  store: ContentStore,
  { snapshot, content }: CheckedVersion,
  staged: readonly StagedDocument[],
): Promise<boolean> {
  const changes = (before: ContentDocument | null, body: ContentDocument | null) =>
    before === null || body === null ? before !== body : fieldDiff(before, body).length > 0
  const [parts, others] = [
    staged.filter(({ document }) => content.tableParts.has(document)),
    staged.filter(({ document }) => !content.tableParts.has(document)),
  ]
  if (others.some(({ document, body }) => changes(content.documents.get(document)?.document ?? null, body))) return true
  for (const { document, body } of parts) {
    const published = await store.documentsNamed([document], snapshot.version)
    if (changes(published.get(document)?.document ?? null, body)) return true
  }
  return false
}

/**
 * The same as `staleBases`. Bases that are live in the checked content are not read from the store:
 * the edits of most publishes have no other.
 */
const staleBasesOver = (
  store: ContentStore,
  edits: readonly StagedEdit[],
  { snapshot, content }: CheckedVersion,
): Promise<StaleBase[]> => {
  const unknown = edits.filter(({ document, base }) => content.documents.get(document)?.revision !== base)
  return unknown.length === 0 ? Promise.resolve([]) : staleBases(store, unknown, snapshot.version)
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
  /** Gives the published version. Left out: it is loaded from the store for this publish. */
  readonly history?: PublishBase
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
  { changeset, author, idempotencyKey, basedOn = null, retires, language }: PublishRequest,
  now: () => string,
  { onPhase, decided, history }: PublishOptions,
): Promise<PublishResult> {
  const repeated = idempotencyKey === null ? null : await store.publicationUnder(idempotencyKey)
  if (repeated) return { outcome: 'REPEATED', publication: repeated }
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    onPhase?.('CHECKING')
    const candidate = attempt === 0 && decided ? decided : await candidateOf(store, changeset, now(), history, language)
    if (candidate.outcome !== 'READY') return candidate
    const { snapshot, dates, content, edits, moved } = candidate
    const { version, digest, publishedAt: at } = snapshot
    onPhase?.('PUBLISHING')
    const result = await store.commit(
      { version, changeset, author, at, digest, idempotencyKey, basedOn, retires, moved, language },
      edits,
    )
    switch (result.outcome) {
      case 'COMMITTED':
        return { ...result, outcome: 'PUBLISHED', snapshot, dates, content }
      case 'VERSION_TAKEN':
      case 'STALE_BASE':
        continue
      default:
        return result
    }
  }
  return { outcome: 'CONTENDED' }
}
