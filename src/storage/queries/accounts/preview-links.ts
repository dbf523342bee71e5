import type { Kysely, Selectable, Transaction } from 'kysely'
import { MAX_PREVIEW_LINKS, type NewPreviewLink, type PreviewLink } from '../../../accounts/preview-link.ts'
import type { Database } from '../../schema.ts'
import { rowBound } from '../row-number.ts'

export async function createPreviewLink(
  transaction: Transaction<Database>,
  { id, changeset, createdBy, createdAt, expiresAt }: NewPreviewLink,
  secretHash: string,
): Promise<PreviewLink | null> {
  const good = await transaction
    .selectFrom('preview_link')
    .select('id')
    .where('changeset', '=', changeset)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', createdAt)
    .limit(MAX_PREVIEW_LINKS)
    .execute()
  if (good.length === MAX_PREVIEW_LINKS) return null
  const row = await transaction
    .insertInto('preview_link')
    .values({
      id,
      changeset,
      secret_hash: secretHash,
      created_by: createdBy,
      created_at: createdAt,
      expires_at: expiresAt,
      revoked_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return linkOf(row)
}

export async function previewLink(db: Kysely<Database>, id: string): Promise<PreviewLink | null> {
  const row = await db.selectFrom('preview_link').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? linkOf(row) : null
}

export async function previewLinks(
  db: Kysely<Database>,
  changeset: string,
  after: { readonly createdAt: string; readonly id: string } | null,
  limit: number,
): Promise<readonly PreviewLink[]> {
  const rows = await db
    .selectFrom('preview_link')
    .selectAll()
    .where('changeset', '=', changeset)
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('created_at', 'id'), '<', tuple(after?.createdAt ?? '', after?.id ?? '')),
      ),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(rowBound(limit))
    .execute()
  return rows.map(linkOf)
}

export async function previewLinkCount(db: Kysely<Database>, changeset: string): Promise<number> {
  const { count } = await db
    .selectFrom('preview_link')
    .select((columns) => columns.fn.countAll().as('count'))
    .where('changeset', '=', changeset)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function revokePreviewLink(
  transaction: Transaction<Database>,
  id: string,
  at: string,
): Promise<PreviewLink | null> {
  await transaction
    .updateTable('preview_link')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
  return previewLink(transaction, id)
}

export async function previewLinkUnder(
  db: Kysely<Database>,
  secretHash: string,
  at: string,
): Promise<PreviewLink | null> {
  const row = await db
    .selectFrom('preview_link')
    .selectAll()
    .where('secret_hash', '=', secretHash)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('account')
            .select('account.id')
            .whereRef('account.name', '=', 'preview_link.created_by')
            .where('account.active', '=', 0),
        ),
      ),
    )
    .executeTakeFirst()
  return row ? linkOf(row) : null
}

const linkOf = (row: Omit<Selectable<Database['preview_link']>, 'secret_hash'>): PreviewLink => ({
  id: row.id,
  changeset: row.changeset,
  createdBy: row.created_by,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
})
