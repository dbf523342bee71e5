import { LRUCache } from 'lru-cache'
import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentChange } from '../../content/lifecycle/content-diff.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import { createMutex } from '../../content/lifecycle/mutex.ts'
import type { Violation } from '../../content/violation.ts'
import type { GraphHistory } from '../../publishing/graph-history.ts'
import type { Previews } from '../../publishing/preview.ts'
import type { StaleBase } from '../../publishing/publish.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { type Impact, impactOf } from '../../traversal/compare/impact.ts'
import type { Engine } from '../../traversal/engine.ts'
import { type BudgetLimits, createBudget } from '../../traversal/search/budget.ts'
import { diffOf } from './diff-of.ts'
import { staleBasesOf } from './stale-bases-of.ts'
import { timedWork } from './timed-work.ts'

/**
 * What a review of a changeset over a version shows. Each part is computed once for a revision of
 * the changeset and a version, in slices, however many requests want it, and kept for the next.
 * Work that was begun ends, also where nobody waits for it any more.
 */
export interface ChangesetReviews {
  diffOf(changeset: Changeset, version: number): Promise<readonly ContentChange[]>
  violationsOf(changeset: Changeset, version: number): Promise<readonly Violation[]>
  staleBasesOf(changeset: Changeset, version: number): Promise<readonly StaleBase[]>
  /**
   * Null where the changeset is closed, or had violations when it was compared. Callers look for
   * violations first, because those of quotes come and go without a revision.
   */
  impactOf(changeset: Changeset, version: number): Promise<Impact | null>
}

export interface ChangesetReviewsOptions {
  readonly store: ContentStore
  readonly history: Pick<GraphHistory, 'at' | 'replacements' | 'run'>
  readonly previews: Previews
  engineOf(snapshot: Snapshot): Engine
  /** The bounds of each search of an impact. */
  readonly limits: Pick<BudgetLimits, 'maxExpansions' | 'maxMilliseconds' | 'maxBytes'>
  /** Milliseconds on a monotonic clock. */
  now(): number
}

/** How many parts are kept: those of some pages of changesets. */
const KEPT = 2_000

/** How long an impact is kept that a bound of time cut short, in milliseconds. */
const CUT_SHORT = 600_000

/** How long it is kept that there is no impact, in milliseconds: as good as not at all. */
const NOT_AT_ALL = 1

/**
 * An impact is work for the background, so each of its searches may take several times as long as
 * that of a request.
 */
const LONGER = 4

export function createChangesetReviews(options: ChangesetReviewsOptions): ChangesetReviews {
  const { store, history, previews } = options
  const kept = new LRUCache<string, Promise<unknown>>({ max: KEPT })
  // Graphs of many changesets at once would take much memory, and end no sooner.
  const [inTurn, comparedInTurn] = [createMutex(), createMutex()]
  function once<Part>(
    part: string,
    { id, revision, state }: Changeset,
    version: number,
    make: (keepFor: (milliseconds: number) => void) => Promise<Part>,
  ): Promise<Part> {
    const name = JSON.stringify([part, id, revision, state, version, history.replacements()])
    const known = kept.get(name) as Promise<Part> | undefined
    if (known) return known
    let ttl: number | undefined
    const made = make((milliseconds) => {
      ttl = milliseconds
    })
    kept.set(name, made)
    made.then(
      () => ttl !== undefined && kept.peek(name) === made && kept.set(name, made, { ttl }),
      () => kept.peek(name) === made && kept.delete(name),
    )
    return made
  }
  return {
    diffOf: (changeset, version) =>
      once('diff', changeset, version, () => inTurn(() => diffOf(store, changeset, version, history.run))),
    // Previews keep them, by the texts of sources too, which are no part of the revision.
    violationsOf: (changeset, version) => previews.violationsOf(changeset, version),
    staleBasesOf: (changeset, version) =>
      once('stale bases', changeset, version, () => inTurn(() => staleBasesOf(store, changeset, version))),
    impactOf: (changeset, version) =>
      once('impact', changeset, version, (keepFor) =>
        comparedInTurn(async () => {
          const impact = await compare(options, changeset, version)
          if (impact?.stoppedBy.includes('TIME')) keepFor(CUT_SHORT)
          // Quotes are checked with the texts of sources, which change without a revision.
          if (impact === null) keepFor(NOT_AT_ALL)
          return impact
        }),
      ),
  }
}

async function compare(
  { history, previews, engineOf, limits, now }: ChangesetReviewsOptions,
  { id }: Changeset,
  version: number,
): Promise<Impact | null> {
  const preview = await previews.of(id, version)
  if (preview.outcome !== 'READY') return null
  const before = await history.at(preview.over)
  if (!before) return null
  const bounds = { ...limits, maxMilliseconds: limits.maxMilliseconds * LONGER, deadline: Infinity }
  return history.run(
    timedWork(
      (ownTime) =>
        impactOf(engineOf(before), engineOf(preview.snapshot), () => createBudget({ ...bounds, now: ownTime })),
      now,
    ),
  )
}
