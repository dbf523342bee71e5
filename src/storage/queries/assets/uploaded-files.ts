import type { Kysely, Selectable, Transaction } from 'kysely'
import type { UploadedFile } from '../../../content/assets/uploaded-file.ts'
import type { AssetDocument, AssetFile } from '../../../content/documents.ts'
import { keysOfKind } from '../../../content/lifecycle/prefix-of-kind.ts'
import { badUserInput } from '../../../errors/public-errors.ts'
import type { Database } from '../../schema.ts'
import { bodyOf } from '../content/body-of.ts'
import { inChunks } from '../in-chunks.ts'

export async function uploadedFiles(
  db: Kysely<Database>,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, UploadedFile>> {
  const found = new Map<string, UploadedFile>()
  for (const some of inChunks(hashes)) {
    const rows = await db.selectFrom('uploaded_file').selectAll().where('sha256', 'in', some).execute()
    for (const row of rows) found.set(row.sha256, fileOf(row))
  }
  return found
}

export async function recordFile(
  db: Kysely<Database>,
  { file, uploadedBy, uploadedAt }: UploadedFile,
): Promise<boolean> {
  const { sha256, mediaType, bytes, width = null, height = null, placeholder = null } = file
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('uploaded_file')
    .values({
      ...{ sha256, media_type: mediaType, bytes, width, height, placeholder },
      ...{ uploaded_by: uploadedBy, uploaded_at: uploadedAt },
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function unusedFiles(db: Kysely<Database>, before: string): Promise<readonly UploadedFile[]> {
  const rows = await db
    .selectFrom('uploaded_file')
    .selectAll()
    .where('uploaded_at', '<', before)
    .orderBy('sha256')
    .execute()
  const named = await namedFiles(db)
  return rows.filter(({ sha256 }) => !named.has(sha256)).map(fileOf)
}

export async function forgetFile(
  transaction: Transaction<Database>,
  sha256: string,
  before: string,
  remove: () => Promise<void> = async () => {},
): Promise<boolean> {
  if ((await namedFiles(transaction)).has(sha256)) return false
  const { numDeletedRows } = await transaction
    .deleteFrom('uploaded_file')
    .where('sha256', '=', sha256)
    .where('uploaded_at', '<', before)
    .executeTakeFirst()
  const isForgotten = numDeletedRows > 0n
  if (isForgotten) await remove()
  return isForgotten
}

/** Fails with BAD_USER_INPUT where one of some files was forgotten since an editor named it. */
export async function refuseForgotten(transaction: Transaction<Database>, hashes: readonly string[]): Promise<void> {
  const known = await uploadedFiles(transaction, hashes)
  const gone = hashes.find((hash) => !known.has(hash))
  if (gone !== undefined)
    throw badUserInput(
      `The file with the SHA-256 "${gone}" was removed as unused just now. Send it to POST /assets again.`,
    )
}

/** How many revisions are read at a time. */
const PAGE = 1_000

/** The hashes of the files that revisions of assets name, staged ones and old ones too. */
async function namedFiles(db: Kysely<Database>): Promise<ReadonlySet<string>> {
  const named = new Set<string>()
  const [first, end] = keysOfKind('ASSET')
  for (let after: { readonly document: string; readonly number: number } | null = null; ; ) {
    const { document, number }: { document: string; number: number } = after ?? { document: first, number: 0 }
    const rows = await db
      .selectFrom('revision')
      .select(['document', 'number', 'body'])
      .where('document', '<', end)
      .where((of) =>
        of.or([of('document', '>', document), of.and([of('document', '=', document), of('number', '>', number)])]),
      )
      .orderBy('document')
      .orderBy('number')
      .limit(PAGE)
      .execute()
    for (const { body } of rows) {
      const asset = bodyOf(body) as AssetDocument | null
      if (asset !== null) named.add(asset.file.sha256)
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return named
    after = last
  }
}

const fileOf = (row: Selectable<Database['uploaded_file']>): UploadedFile => ({
  file: {
    sha256: row.sha256,
    // Only uploads write this column.
    mediaType: row.media_type as AssetFile['mediaType'],
    bytes: row.bytes,
    ...(row.width !== null && { width: row.width }),
    ...(row.height !== null && { height: row.height }),
    ...(row.placeholder !== null && { placeholder: row.placeholder }),
  },
  uploadedBy: row.uploaded_by,
  uploadedAt: row.uploaded_at,
})
