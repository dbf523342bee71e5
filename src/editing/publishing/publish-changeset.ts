import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { Publication } from '../../content/lifecycle/publication.ts'
import { transitionOf } from '../../content/lifecycle/workflow.ts'
import type { Violation } from '../../content/violation.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import { StoreUnavailable } from '../../errors/store-errors.ts'
import type { GraphHistory } from '../../publishing/graph-history.ts'
import { type PublishOptions, type PublishResult, publish, type StaleBase } from '../../publishing/publish.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { changesetNamed } from '../workflow/changeset-named.ts'

/** The part of the history that a publish needs. */
export type PublishedHistory = Pick<GraphHistory, 'adopt' | 'base' | 'refresh' | 'run'>

export interface PublishOrder {
  readonly changeset: string
  /** The revision of the changeset that was seen. */
  readonly basedOn: number
  readonly author: string
  readonly idempotencyKey: string | null
  /** The language of the source texts from this version on; left out: as before. */
  readonly language?: string | undefined
}

export interface PublishAnswer {
  readonly outcome:
    | 'PUBLISHED'
    | 'REPEATED'
    | 'CONFLICT'
    | 'VIOLATIONS'
    | 'EMPTY'
    | 'UNCHANGED'
    | 'WRONG_STATE'
    | 'CONTENDED'
  readonly publication: Publication | null
  /** The graph of the version where this made one; otherwise null. */
  readonly snapshot: Snapshot | null
  /** As it is now. */
  readonly changeset: Changeset
  readonly moved: readonly StaleBase[]
  readonly violations: readonly Violation[]
}

/**
 * Publishes an approved changeset at the revision that was seen: all of it, or nothing. Then this
 * process serves the new version. Fails with BAD_USER_INPUT when the idempotency key has published
 * another changeset.
 */
export async function publishChangeset(
  store: ContentStore,
  history: PublishedHistory,
  { changeset: id, basedOn, author, idempotencyKey, language }: PublishOrder,
  now: () => string,
  options: PublishOptions = {},
): Promise<PublishAnswer> {
  const { state, revision } = await changesetNamed(store, id)
  // Where the changeset is as it was seen, the commit looks for the key.
  if (!transitionOf('PUBLISH', state) || revision !== basedOn) {
    const isRepeated = idempotencyKey !== null && (await store.publicationUnder(idempotencyKey)) !== null
    if (!isRepeated) return publishAnswer(store, id, { outcome: 'CHANGESET_CHANGED' })
  }

  const request = { changeset: id, author, idempotencyKey, basedOn, language }
  const result = await publish(store, request, now, { history, ...options })
  switch (result.outcome) {
    case 'PUBLISHED':
      await readNewVersion(() => history.adopt(result))
      break
    case 'REPEATED':
      if (result.publication.changeset !== id)
        throw badUserInput(
          `"idempotencyKey" has published another changeset, as version ${result.publication.version}. Send a key of its own with each.`,
        )
      await readNewVersion(() => history.refresh())
  }
  return publishAnswer(store, id, result)
}

/** The outcome of a publish for people, with the changeset as it is now. */
export async function publishAnswer(store: ContentStore, id: string, result: PublishResult): Promise<PublishAnswer> {
  const { outcome, ...found } = result
  return {
    ...{ publication: null, snapshot: null, moved: [], violations: [], ...found },
    outcome: outcome === 'CHANGESET_CHANGED' ? 'WRONG_STATE' : outcome,
    changeset: await changesetNamed(store, id),
  }
}

/** The version is published in any case: where the store fails now, the follower finds it later. */
async function readNewVersion(read: () => Promise<unknown>): Promise<void> {
  try {
    await read()
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
  }
}
