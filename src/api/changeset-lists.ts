import type { Changeset } from '../content/lifecycle/changeset.ts'
import type { ContentChange } from '../content/lifecycle/content-diff.ts'
import type { Violation } from '../content/violation.ts'
import type { ChangesetReviews } from '../editing/review/changeset-reviews.ts'
import type { StaleBase } from '../publishing/publish.ts'
import { type Completeness, completeUnless } from '../traversal/search/completeness.ts'
import type { InTime } from './in-time.ts'

/** A list, whole or empty: `completeness` says which. */
export interface ListInTime<Item> {
  readonly items: readonly Item[]
  readonly completeness: Completeness
}

/**
 * The lists of what reviews of changesets show, for one request. A list that is not computed before
 * the deadline of the request is empty; its computation continues, and answers a later request. All
 * fields of the request that read a list read the same.
 */
export interface ChangesetLists {
  diffOf(changeset: Changeset, version: number): Promise<ListInTime<ContentChange>>
  violationsOf(changeset: Changeset, version: number): Promise<ListInTime<Violation>>
  staleBasesOf(changeset: Changeset, version: number): Promise<ListInTime<StaleBase>>
}

export interface ChangesetListsOptions {
  readonly reviews: Pick<ChangesetReviews, 'diffOf' | 'violationsOf' | 'staleBasesOf'>
  beforeDeadline<Result>(work: Promise<Result>): Promise<InTime<Result>>
  doNotStore(): void
}

export function createChangesetLists({ reviews, beforeDeadline, doNotStore }: ChangesetListsOptions): ChangesetLists {
  const read = new Map<string, Promise<ListInTime<unknown>>>()
  const inTime = async <Item>(work: Promise<readonly Item[]>): Promise<ListInTime<Item>> => {
    const found = await beforeDeadline(work)
    if (found.outcome === 'READY') return { items: found.result, completeness: completeUnless([]) }
    doNotStore()
    return { items: [], completeness: completeUnless(['DEADLINE'], ({ wording }) => wording.completeness.listLate) }
  }
  function once<Item>(
    name: 'diffOf' | 'violationsOf' | 'staleBasesOf',
    { id, revision, state }: Changeset,
    version: number,
    compute: () => Promise<readonly Item[]>,
  ): Promise<ListInTime<Item>> {
    const key = JSON.stringify([name, id, revision, state, version])
    const list = (read.get(key) as Promise<ListInTime<Item>> | undefined) ?? inTime(compute())
    read.set(key, list)
    return list
  }
  return {
    diffOf: (changeset, version) => once('diffOf', changeset, version, () => reviews.diffOf(changeset, version)),
    violationsOf: (changeset, version) =>
      once('violationsOf', changeset, version, () => reviews.violationsOf(changeset, version)),
    staleBasesOf: (changeset, version) =>
      once('staleBasesOf', changeset, version, () => reviews.staleBasesOf(changeset, version)),
  }
}
