import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS, KINDS } from '../../../graph/vocabulary/kinds.ts'
import { type DocumentInput, documentInputOf, readDocumentInput } from '../../content/inputs/document-input.ts'
import { type ContentChange, contentDiff } from '../../content/lifecycle/content-diff.ts'
import { contentSetOf } from '../../content/lifecycle/content-set.ts'
import type { AuditStamp, ContentStore, NewEdit } from '../../content/lifecycle/content-store.ts'
import { type DocumentKind, kindOfDocument } from '../../content/lifecycle/kind-of-document.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { transitionOf } from '../../content/lifecycle/workflow.ts'
import type { Violation } from '../../content/violation.ts'
import { badUserInput, limitExceeded } from '../../errors/public-errors.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { type ChangesetAnswer, changesetAnswer } from '../workflow/changeset-answer.ts'
import { changesetNamed } from '../workflow/changeset-named.ts'
import { type FieldEdit, fieldOf, withFieldEdit } from './field-edit.ts'
import { knownKeys } from './known-keys.ts'
import { resolveEdits } from './resolve-edits.ts'
import { stageAsOne } from './stage-as-one.ts'
import { withCurrentKeys } from './with-current-keys.ts'

/** The documents that a change is of: every given condition holds. */
export interface DocumentsWhere {
  readonly kinds: readonly DocumentKind[] | null
  readonly keys: readonly Key[] | null
  /** A field of the input that has this value; undefined: that is left out. */
  readonly field: { readonly name: string; readonly equals: unknown } | null
  /** A text that a field of the input holds somewhere, as it is written. */
  readonly text: string | null
}

export interface BulkEdit {
  /** Null: that of what is published, staged in a new changeset with the id `newId`. */
  readonly changeset: string | null
  readonly newId: string
  readonly where: DocumentsWhere
  readonly change: FieldEdit
  /** True stages nothing. */
  readonly dryRun: boolean
}

export interface BulkAnswer extends ChangesetAnswer {
  /** How many documents the conditions match. */
  readonly matched: number
  /** What the change makes of those that it changes, in order of key. */
  readonly changes: readonly ContentChange[]
}

/** The most documents that may match. */
const MAX_MATCHED = 1_000
/** How many documents are read between two turns of other tasks. */
const PER_STEP = 200

/** The fields that make the key of a document. */
const OF_KEYS: readonly string[] = ['id', 'slug', 'kind']

/**
 * Changes one field of every document that matches, as the changeset has it: all of them, or none.
 * A dry run answers with the changes and stages nothing. Fails with LIMIT_EXCEEDED where more than
 * 1,000 documents match, and with BAD_USER_INPUT where the field makes the key of documents.
 */
export async function stageEditsWhere(
  store: ContentStore,
  published: Snapshot,
  { changeset: given, newId, where, change, dryRun }: BulkEdit,
  stamp: AuditStamp,
): Promise<BulkAnswer> {
  if (OF_KEYS.includes(fieldOf(change)))
    throw badUserInput(`"${fieldOf(change)}" makes the key of a document; change it with "renameDocument".`)
  if (fieldOf(change) === 'file')
    throw badUserInput('"file" names the bytes of an asset; stage the asset with another file instead.')
  const changeset = given === null ? null : await changesetNamed(store, given)
  const answered = (answer: ChangesetAnswer, matched = 0, changes: readonly ContentChange[] = []): BulkAnswer => ({
    ...answer,
    matched,
    changes,
  })
  if (changeset && !transitionOf('STAGE', changeset.state)) return answered(changesetAnswer('WRONG_STATE', changeset))

  const staged = new Map((given === null ? [] : await store.staged(given)).map((edit) => [edit.document, edit]))
  const head = (await store.head())?.version ?? 0
  const matching: { readonly document: ContentDocument; readonly basedOn: number }[] = []
  let matched = 0
  for await (const { document, basedOn } of candidates(store, staged, where, head)) {
    if (!matches(document, where)) continue
    matched++
    if (matched <= MAX_MATCHED) matching.push({ document, basedOn })
  }
  if (matched > MAX_MATCHED)
    throw limitExceeded(
      `${matched.toLocaleString('en')} documents match, and at most ${MAX_MATCHED.toLocaleString('en')} are changed at once. Narrow "where".`,
    )

  const edits: NewEdit[] = []
  const violations: Violation[] = []
  for (const { document, basedOn } of matching) {
    const reading = changed(document, change)
    if (reading === null) continue
    if ('violations' in reading) violations.push(...reading.violations)
    else edits.push({ document: document.key, body: reading.body, basedOn })
  }
  if (violations.length > 0) return answered(changesetAnswer('VIOLATIONS', changeset, { violations }), matched)
  const resolved = await resolveEdits(edits, knownKeys(store, [...staged.values()]))
  if (resolved.violations.length > 0)
    return answered(changesetAnswer('VIOLATIONS', changeset, { violations: resolved.violations }), matched)
  const current = withCurrentKeys(resolved.edits, published, store.prose)
  const touched = new Set(current.map(({ document }) => document))
  const before = matching.map(({ document }) => document).filter(({ key }) => touched.has(key))
  const changes = contentDiff(
    contentSetOf(before, ''),
    contentSetOf(
      current.flatMap(({ body }) => body ?? []),
      '',
    ),
  )
  const differing = new Set(changes.map(({ document }) => document))
  const toStage = current.filter(({ document }) => differing.has(document))
  if (toStage.length === 0) return answered(changesetAnswer('NOTHING_TO_DO', changeset), matched)
  if (dryRun) return answered(changesetAnswer('DONE', changeset), matched, changes)

  const title = `Change ${fieldOf(change)} of ${toStage.length} documents`
  const answer = await stageAsOne(store, toStage, { given, newId, title }, stamp)
  return answered(answer, matched, answer.outcome === 'DONE' ? changes : [])
}

type StagedBodies = ReadonlyMap<Key, { readonly body: ContentDocument | null; readonly revision: number }>

/** The documents of the keys and kinds that are named, as the changeset has them. */
async function* candidates(
  store: ContentStore,
  staged: StagedBodies,
  { keys, kinds }: DocumentsWhere,
  head: number,
): AsyncGenerator<{ readonly document: ContentDocument; readonly basedOn: number }, void> {
  for (const { body, revision } of staged.values()) if (body) yield { document: body, basedOn: revision }
  for await (const some of keysOf(store, keys, kinds)) {
    const documents = await store.documentsNamed(
      some.filter((key) => !staged.has(key) && !key.startsWith('table:')),
      head,
    )
    for (const { document, revision } of documents.values()) yield { document, basedOn: revision }
    await setImmediate()
  }
}

async function* keysOf(
  store: ContentStore,
  keys: readonly Key[] | null,
  kinds: readonly DocumentKind[] | null,
): AsyncGenerator<readonly Key[], void> {
  if (keys !== null) {
    for (let from = 0; from < keys.length; from += PER_STEP) yield keys.slice(from, from + PER_STEP)
    return
  }
  const prefixes = new Map<DocumentKind, string>([
    ...CONCEPT_KINDS.map((kind) => [kind, KINDS[kind].key] as const),
    ...(['CLAIM', 'SOURCE', 'ARTICLE', 'ASSET', 'ATTRIBUTE'] as const).map(
      (kind) => [kind, kind.toLowerCase()] as const,
    ),
  ])
  for (const [kind, prefix] of prefixes) {
    if (kinds !== null && !kinds.includes(kind)) continue
    // In order of key, a colon is followed by a semicolon, which ends the keys of a kind.
    for (let from = `${prefix}:`; ; ) {
      const some = await store.liveKeys(from, `${prefix};`, PER_STEP)
      if (some.length > 0) yield some
      if (some.length < PER_STEP) break
      // The next key after one is that key with the least character more.
      from = `${some.at(-1)}-`
    }
  }
}

function matches(document: ContentDocument, { kinds, keys, field, text }: DocumentsWhere): boolean {
  if (document.key.startsWith('table:')) return false
  if (kinds !== null && !kinds.includes(kindOfDocument(document.key))) return false
  if (keys !== null && !keys.includes(document.key)) return false
  if (field === null && text === null) return true
  const fields = fieldsOf(document)
  if (field !== null && !isDeepStrictEqual(fields[field.name], field.equals)) return false
  return text === null || Object.values(fields).some((value) => holds(value, text))
}

const holds = (value: unknown, text: string): boolean =>
  typeof value === 'string'
    ? value.includes(text)
    : typeof value === 'object' && value !== null && Object.values(value).some((part) => holds(part, text))

/** A document in the form of its input, in plain data. */
function fieldsOf(document: ContentDocument): Readonly<Record<string, unknown>> {
  const [fields = {}] = Object.values(documentInputOf(document)) as readonly Readonly<Record<string, unknown>>[]
  return fields
}

/** The document after the change, or why it has none; null where it stays as it is. */
function changed(
  document: ContentDocument,
  change: FieldEdit,
): { readonly body: ContentDocument } | { readonly violations: readonly Violation[] } | null {
  const [type = ''] = Object.keys(documentInputOf(document))
  const before = fieldsOf(document)
  const after = withFieldEdit(before, change)
  if (isDeepStrictEqual(after, before)) return null
  const reading = readDocumentInput({ [type]: after } as unknown as DocumentInput)
  return reading.document ? { body: reading.document } : { violations: reading.violations }
}
