import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { TableDocument } from '../../content/documents.ts'
import type { StagedDocument } from '../../content/lifecycle/changeset.ts'
import { typeOfDocument } from '../../content/lifecycle/type-of-document.ts'
import { type RowsNamed, rowsNamed } from '../../content/tables/rows-named.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'

/** The rows of the published tables, and of those that a changeset stages. */
export function editedRows({ concepts, claims }: Snapshot, staged: readonly StagedDocument[]): RowsNamed {
  const tables = staged.flatMap(({ document, body }) =>
    body !== null && typeOfDocument(document) === 'table' ? [body as TableDocument] : [],
  )
  const rows = rowsNamed(tables)
  return {
    hasConcept: (key) => isRow(concepts, key) || rows.hasConcept(key),
    hasClaim: (key) => isRow(claims, key) || rows.hasClaim(key),
  }
}

/** A snapshot makes the record of a row anew at each look-up, and keeps that of a document. */
function isRow(records: Pick<ReadonlyMap<Key, object>, 'get'>, key: Key): boolean {
  const [once, again] = [records.get(key), records.get(key)]
  return once !== again
}
