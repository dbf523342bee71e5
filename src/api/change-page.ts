import type { ContentChange } from '../content/lifecycle/content-diff.ts'
import type { Completeness } from '../traversal/search/completeness.ts'
import type { Page } from './paging/page.ts'

/** A page of changes of documents, and whether they were found in time. */
export interface ChangePage extends Page<ContentChange> {
  readonly completeness: Completeness
}
