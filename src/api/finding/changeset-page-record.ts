import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { Completeness } from '../../traversal/search/completeness.ts'
import type { Page } from '../paging/page.ts'

/** A page of a list of changesets, and whether every one was looked at. */
export interface ChangesetPage extends Page<Changeset> {
  readonly completeness: Completeness
}
