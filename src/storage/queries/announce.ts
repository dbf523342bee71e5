import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '../schema.ts'
import { databaseNow } from './database-now.ts'
import { inChunks } from './in-chunks.ts'

/** Writes what the version that is being committed has to announce: one delivery per active webhook, due at once. */
export async function announce(transaction: Transaction<Database>, version: number): Promise<void> {
  const webhooks = await transaction.selectFrom('webhook').select('id').where('active', '=', 1).execute()
  if (webhooks.length === 0) return
  const now = await databaseNow(transaction)
  const rows = webhooks.map(({ id }) => ({
    id: deliveryId(id, version),
    webhook: id,
    version,
    state: 'PENDING' as const,
    next_attempt_at: now,
    leased_until: null,
    taking: 0,
    attempts_made: 0,
  }))
  for (const some of inChunks(rows)) await transaction.insertInto('webhook_delivery').values(some).execute()
}

/** Whoever receives an announcement twice knows it by its id, so the id follows from what is announced to whom. */
const deliveryId = (webhook: string, version: number): string =>
  createHash('sha256').update(`${webhook} ${version}`).digest('hex').slice(0, 32)
