import { type ExpressionBuilder, type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { DocumentReview, DuePlace, NewDocumentReview } from '../../../content/review/document-review.ts'
import type { Database } from '../../schema.ts'
import { publishedNumbers } from '../content/publications.ts'
import { inChunks } from '../in-chunks.ts'
import { rowBound } from '../row-number.ts'

export async function reviews(
  db: Kysely<Database>,
  documents: readonly string[],
): Promise<ReadonlyMap<string, DocumentReview>> {
  const found = new Map<string, DocumentReview>()
  for (const some of inChunks(documents)) {
    const rows = await db.selectFrom('document_review').selectAll().where('document', 'in', some).execute()
    for (const row of rows) found.set(row.document, reviewOf(row))
  }
  return found
}

export async function recordReview(
  transaction: Transaction<Database>,
  document: string,
  basedOn: number,
  { by, at, reviewBy }: NewDocumentReview,
): Promise<boolean> {
  const published = (await publishedNumbers(transaction, [document])).get(document)
  if (published !== basedOn || !(await isLive(transaction, document, published))) return false
  const review = { reviewed_at: at, reviewed_by: by, reviewed_revision: published, review_by: reviewBy }
  await transaction
    .insertInto('document_review')
    .values({ document, ...review })
    .onConflict((conflict) => conflict.column('document').doUpdateSet(review))
    .execute()
  return true
}

export async function planReview(
  transaction: Transaction<Database>,
  document: string,
  reviewBy: string | null,
): Promise<void> {
  await transaction
    .insertInto('document_review')
    .values({ document, reviewed_at: null, reviewed_by: null, reviewed_revision: null, review_by: reviewBy })
    .onConflict((conflict) => conflict.column('document').doUpdateSet({ review_by: reviewBy }))
    .execute()
}

export async function overdueReviews(
  db: Kysely<Database>,
  before: string,
  after: DuePlace | null,
  limit: number,
  version = Infinity,
): Promise<readonly DocumentReview[]> {
  const later = ({ eb, and, or }: ExpressionBuilder<Database, 'document_review'>) =>
    after
      ? or([
          eb('review_by', '>', after.reviewBy),
          and([eb('review_by', '=', after.reviewBy), eb('document', '>', after.document)]),
        ])
      : and([])
  const rows = await db
    .selectFrom('document_review')
    .selectAll()
    .where('review_by', '<', before)
    .where(later)
    .where(isPublished(version))
    .orderBy('review_by')
    .orderBy('document')
    .limit(rowBound(limit))
    .execute()
  return rows.map(reviewOf)
}

export async function overdueReviewCount(db: Kysely<Database>, before: string, version = Infinity): Promise<number> {
  const { count } = await db
    .selectFrom('document_review')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('review_by', '<', before)
    .where(isPublished(version))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Whether the document of a review is live at a version. */
const isPublished = (version: number) => sql<boolean>`EXISTS (
  SELECT 1 FROM published INNER JOIN revision
    ON revision.document = published.document AND revision.number = published.revision
  WHERE published.document = document_review.document AND revision.body IS NOT NULL AND published.version = (
    SELECT max(newest.version) FROM published AS newest
    WHERE newest.document = document_review.document AND newest.version <= ${rowBound(version)}
  ))`

async function isLive(db: Kysely<Database>, document: string, number: number): Promise<boolean> {
  const row = await db
    .selectFrom('revision')
    .select('number')
    .where('document', '=', document)
    .where('number', '=', number)
    .where('body', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

const reviewOf = (row: Selectable<Database['document_review']>): DocumentReview => ({
  document: row.document,
  reviewedAt: row.reviewed_at,
  reviewedBy: row.reviewed_by,
  reviewedRevision: row.reviewed_revision,
  reviewBy: row.review_by,
})
