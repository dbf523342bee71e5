import type { FoundPassage } from '../text/quotes/find-passages.ts'
import type { Page } from './paging/page.ts'

/** A passage, with what an editor needs to cite it. */
export interface QuotePassageRecord extends FoundPassage {
  readonly words: number
  /** The name of the narrowest passage of the source that it lies in. */
  readonly passage: string | null
  readonly before: string
  readonly after: string
}

export interface QuotePassagesRecord extends Page<QuotePassageRecord> {
  readonly textHash: string | null
}
