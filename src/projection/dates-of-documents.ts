import type { Key } from '../../graph/vocabulary/keys.ts'
import type { DocumentDates } from '../content/lifecycle/publication.ts'
import type { DatesOfDocument } from '../snapshot/published-dates.ts'

/**
 * The dates of documents at a version, from the log. Fails for a document that was not published
 * until then.
 */
export const datesFrom =
  (known: ReadonlyMap<Key, DocumentDates>): DatesOfDocument =>
  (document) => {
    const dates = known.get(document)
    if (!dates) throw new Error(`the log does not say when ${document} was published`)
    return dates
  }

/** The dates of documents once these edits are published as a version at a moment. */
export function datesAfter(
  known: ReadonlyMap<Key, DocumentDates>,
  edits: readonly { readonly document: Key }[],
  version: number,
  at: string,
): DatesOfDocument {
  const edited = new Map(
    edits.map(({ document }): [Key, DocumentDates] => [
      document,
      { createdAt: known.get(document)?.createdAt ?? at, updatedAt: at, updatedIn: version },
    ]),
  )
  const before = datesFrom(known)
  return (document) => edited.get(document) ?? before(document)
}
