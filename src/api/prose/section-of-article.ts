import type { ArticleRecord, SectionRecord } from '../../snapshot/records.ts'

/** A section is read together with its article, which numbers its citations. */
export interface SectionOfArticle {
  readonly article: ArticleRecord
  readonly section: SectionRecord
}
