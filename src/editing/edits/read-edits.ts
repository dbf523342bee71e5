import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type DocumentInput, readDocumentInput } from '../../content/inputs/document-input.ts'
import type { StagedEdit } from '../../content/lifecycle/changeset.ts'
import type { ContentStore, NewEdit } from '../../content/lifecycle/content-store.ts'
import type { RowsNamed } from '../../content/tables/rows-named.ts'
import type { Violation } from '../../content/violation.ts'
import { badUserInput, notFound } from '../../errors/public-errors.ts'
import { documentUnknown } from './document-unknown.ts'
import { withKnownFile } from './with-known-file.ts'
import { withWhatIsLeftOut } from './with-what-is-left-out.ts'

/** An edit as an editor sends it. */
export interface Edit {
  /** The number of the revision that the editor saw, as for `NewEdit`. */
  readonly basedOn: number
  readonly document: EditedInput
}

/** A whole document, or an action on the existing one. */
export type EditedInput =
  | DocumentInput
  | { readonly retire: Key }
  | { readonly restore: { readonly document: Key; readonly revision: number } }

/** The edits, or everything that is wrong with their shapes. */
export interface EditsReading {
  readonly edits: readonly NewEdit[]
  readonly violations: readonly Violation[]
}

/**
 * Reads edits. Fails with NOT_FOUND where one names a document or a revision that never existed,
 * and with BAD_USER_INPUT where two are of one document, or one is of a row of a table.
 */
export async function readEdits(
  store: ContentStore,
  staged: readonly StagedEdit[],
  sent: readonly Edit[],
  rows: RowsNamed,
): Promise<EditsReading> {
  const edits: NewEdit[] = []
  const violations: Violation[] = []
  const seen = new Set<Key>()
  for (const { basedOn, document } of sent) {
    const reading = await readInput(store, staged, document, rows)
    if (seen.has(reading.key))
      throw badUserInput(`"edits" names ${reading.key} twice; send what is to become of it once.`)
    seen.add(reading.key)
    if ('violations' in reading) violations.push(...reading.violations)
    else edits.push({ document: reading.key, body: reading.body, basedOn })
  }
  return { edits, violations }
}

type Reading = { readonly key: Key } & (Pick<NewEdit, 'body'> | { readonly violations: readonly Violation[] })

async function readInput(
  store: ContentStore,
  staged: readonly StagedEdit[],
  input: EditedInput,
  rows: RowsNamed,
): Promise<Reading> {
  if ('retire' in input) {
    const { retire: key } = input
    const known = staged.some(({ document }) => document === key) || (await store.publishedRevisions([key])).has(key)
    if (known) return { key, body: null }
    refuseRow(rows, key)
    throw await documentUnknown(store, key, staged)
  }
  if ('restore' in input) {
    const { document: key, revision } = input.restore
    return { key, body: await restored(store, key, revision) }
  }
  const known = await withKnownFile(store, input)
  if ('violation' in known) return { key: known.violation.document, violations: [known.violation] }
  const { key, document, violations } = readDocumentInput(known.input)
  refuseRow(rows, key)
  return document ? { key, body: await withWhatIsLeftOut(store, staged, input, document) } : { key, violations }
}

/** Fails with BAD_USER_INPUT where a key is that of a row of a table. */
function refuseRow(rows: RowsNamed, key: Key): void {
  if (rows.hasClaim(key) || rows.hasConcept(key))
    throw badUserInput(`${key} is a row of a table, and rows are not edited alone. Import the table again.`)
}

async function restored(store: ContentStore, key: Key, number: number) {
  const revision = await store.revision(key, number)
  if (revision?.body) return revision.body
  const count = await store.revisionCount(key)
  if (count === 0) throw await documentUnknown(store, key)
  if (!revision) throw notFound(`revision of ${key}`, String(number), ` It has the revisions 1 to ${count}.`)
  throw badUserInput(`Revision ${number} of ${key} retires it, and there is nothing to bring back. Name one before it.`)
}
