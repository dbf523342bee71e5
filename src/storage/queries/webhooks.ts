import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Webhook } from '../../webhooks/webhook.ts'
import type { WebhookStore } from '../../webhooks/webhook-store.ts'
import type { Database } from '../schema.ts'
import { rowBound } from './row-number.ts'

export async function createWebhook(
  db: Kysely<Database>,
  { id, url, createdBy, createdAt }: Parameters<WebhookStore['createWebhook']>[0],
  secret: string,
): Promise<Webhook> {
  const row = await db
    .insertInto('webhook')
    .values({ id, url, secret, active: 1, created_by: createdBy, created_at: createdAt, revision: 1 })
    .returningAll()
    .executeTakeFirstOrThrow()
  return webhookOf(row)
}

export async function webhook(db: Kysely<Database>, id: string): Promise<Webhook | null> {
  const row = await db.selectFrom('webhook').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? webhookOf(row) : null
}

export async function webhooks(
  db: Kysely<Database>,
  after: { readonly createdAt: string; readonly id: string } | null,
  limit: number,
): Promise<readonly Webhook[]> {
  const rows = await db
    .selectFrom('webhook')
    .selectAll()
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('created_at', 'id'), '<', tuple(after?.createdAt ?? '', after?.id ?? '')),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(rowBound(limit))
    .execute()
  return rows.map(webhookOf)
}

export async function webhookCount(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('webhook')
    .select((columns) => columns.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function changeWebhook(
  transaction: Transaction<Database>,
  id: string,
  basedOn: number,
  { url, active, secret }: Parameters<WebhookStore['changeWebhook']>[2],
): ReturnType<WebhookStore['changeWebhook']> {
  const before = await webhook(transaction, id)
  if (!before) return null
  if (before.revision !== basedOn) return { outcome: 'CONFLICT', webhook: before }
  const row = await transaction
    .updateTable('webhook')
    .set({
      ...(url !== undefined && { url }),
      ...(active !== undefined && { active: Number(active) }),
      ...(secret !== undefined && { secret }),
      revision: before.revision + 1,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  return { outcome: 'DONE', webhook: webhookOf(row) }
}

export const webhookOf = (row: Omit<Selectable<Database['webhook']>, 'secret'>): Webhook => ({
  id: row.id,
  url: row.url,
  active: row.active === 1,
  createdBy: row.created_by,
  createdAt: row.created_at,
  revision: row.revision,
})
