import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { DocumentKind } from '../../content/lifecycle/kind-of-document.ts'
import type { SearchMatch } from '../../snapshot/labels/match-labels.ts'
import type { Completeness } from '../../traversal/search/completeness.ts'
import type { Page } from '../paging/page.ts'
import type { Highlight } from '../search/highlight.ts'

/** A page of a list of changesets, and whether every one was looked at. */
export interface ChangesetPage extends Page<Changeset> {
  readonly completeness: Completeness
}

/** A staged edit that was found. */
export interface DraftHit {
  readonly changeset: Changeset
  readonly document: string
  readonly kind: DocumentKind
  readonly retires: boolean
  /** The matched name or title, as staged; of a claim its ends. */
  readonly label: string
  readonly match: SearchMatch
  readonly highlight: Highlight
}

export interface DraftHitPage extends Page<DraftHit> {
  readonly completeness: Completeness
}
