import type { Transaction } from 'kysely'
import type { MovedKey } from '../../../content/lifecycle/moved-keys.ts'
import type { Database } from '../../schema.ts'

/** No revision of the new key was reviewed yet. */
const OF_THE_FORMER_KEY = 0

/** Moves what is kept of a document beside its content to its new key. */
export async function moveRecords(transaction: Transaction<Database>, { from, to }: MovedKey): Promise<void> {
  await moveReview(transaction, from, to)
  const kept = await transaction.selectFrom('source_text').select('source').where('source', '=', to).executeTakeFirst()
  if (kept) await transaction.deleteFrom('source_text').where('source', '=', from).execute()
  else await transaction.updateTable('source_text').set({ source: to }).where('source', '=', from).execute()
}

async function moveReview(transaction: Transaction<Database>, from: string, to: string): Promise<void> {
  const review = await transaction
    .deleteFrom('document_review')
    .where('document', '=', from)
    .returningAll()
    .executeTakeFirst()
  if (!review) return
  await transaction.deleteFrom('document_review').where('document', '=', to).execute()
  const reviewed = review.reviewed_at === null ? null : OF_THE_FORMER_KEY
  await transaction
    .insertInto('document_review')
    .values({ ...review, document: to, reviewed_revision: reviewed })
    .execute()
}
