import { ATTRIBUTE_PREFIX, attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import { conceptKindOf, type Key, SLUG, splitKey } from '../../../graph/vocabulary/keys.ts'
import type { AttributeDocument } from '../../content/documents.ts'
import type { AuditStamp, ContentStore, NewEdit } from '../../content/lifecycle/content-store.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { transitionOf } from '../../content/lifecycle/workflow.ts'
import { usesInDocument } from '../../content/usage/uses-in-document.ts'
import { withKeyReplaced } from '../../content/usage/with-key-replaced.ts'
import { badUserInput, limitExceeded } from '../../errors/public-errors.ts'
import type { UsageIndex } from '../../projection/usage/usage-index.ts'
import { columnsOfAttribute } from '../../snapshot/attributes/columns-of-attribute.ts'
import { importedColumns } from '../../snapshot/attributes/imported-values.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { type ChangesetAnswer, changesetAnswer } from '../workflow/changeset-answer.ts'
import { changesetNamed } from '../workflow/changeset-named.ts'
import { documentUnknown } from './document-unknown.ts'
import { stageAsOne } from './stage-as-one.ts'

export interface Renaming {
  readonly from: Key
  readonly to: Key
  /** The changeset to stage in; null makes one, with the id `newId`. */
  readonly changeset: string | null
  readonly newId: string
}

/** The newest version, with the index of its uses. */
export interface PublishedUsage {
  readonly snapshot: Snapshot
  readonly usage: UsageIndex
}

/** The most documents that a renaming changes beside the one that it renames. */
const MAX_USERS = 5_000

/**
 * Stages a new key for a published document: the document under its new key, which remembers the
 * old one, the retirement of the old, and every document that uses it with the key replaced. All of
 * it or nothing. Fails with NOT_FOUND where nothing is published under the old key, and with
 * BAD_USER_INPUT where the new key is of another kind, is or was that of another document, or rows
 * of imported tables use the old one.
 */
export async function renameDocument(
  store: ContentStore,
  { from, to, changeset: given, newId }: Renaming,
  { snapshot, usage }: PublishedUsage,
  stamp: AuditStamp,
): Promise<ChangesetAnswer> {
  refuseKeys(from, to)
  if (given !== null) {
    const { state } = await changesetNamed(store, given)
    if (!transitionOf('STAGE', state)) return changesetAnswer('WRONG_STATE', await changesetNamed(store, given))
  }
  const staged = new Map((given === null ? [] : await store.staged(given)).map((edit) => [edit.document, edit]))
  const users = usersOf(from, { snapshot, usage })
  for (const { document, body } of staged.values())
    if (body && usesInDocument(body, store.prose).some(({ of }) => of === from)) users.add(document)
  users.delete(from)

  const published = await store.publishedRevisions([from, to, ...users])
  const live = async (key: Key): Promise<{ readonly body: ContentDocument | null; readonly basedOn: number }> => {
    const edit = staged.get(key)
    if (edit) return { body: edit.body, basedOn: edit.revision }
    const basedOn = published.get(key) ?? 0
    return { body: basedOn === 0 ? null : ((await store.revision(key, basedOn))?.body ?? null), basedOn }
  }
  const [old, fresh] = [await live(from), await live(to)]
  if (old.body === null) {
    const now = snapshot.renamedTo(from)
    if (now !== undefined) throw badUserInput(`"from" was renamed before: ${from} is ${now} now. Name that.`)
    throw await documentUnknown(store, from, [...staged.values()])
  }
  if (!published.has(from))
    throw badUserInput(`${from} was never published, so nothing refers to it yet. Stage it under its new key instead.`)
  const owner = snapshot.renamedTo(to)
  if (fresh.body !== null || isKnown(snapshot, to)) throw badUserInput(`"to" must be a free key; there is a ${to}.`)
  if (owner !== undefined && owner !== from)
    throw badUserInput(`"to" must be a free key; ${to} is a former key of ${owner}, and still leads there.`)

  const edits: NewEdit[] = [
    { document: to, body: renamed(withKeyReplaced(old.body, from, to), from, to, snapshot), basedOn: fresh.basedOn },
    { document: from, body: null, basedOn: old.basedOn },
  ]
  for (const key of [...users].sort()) {
    const { body, basedOn } = await live(key)
    if (body !== null) edits.push({ document: key, body: withKeyReplaced(body, from, to), basedOn })
  }
  return stageAsOne(store, edits, { given, newId, title: `Rename ${from} to ${to}` }, stamp)
}

function refuseKeys(from: Key, to: Key): void {
  const [old, fresh] = [splitKey(from), splitKey(to)]
  if (from === to) throw badUserInput('"from" and "to" must be two keys; both are the same.')
  if (old?.prefix === 'table' || old?.prefix === 'fact')
    throw badUserInput(
      `"from" must be the key of a concept, claim, source, article, asset or attribute, not "${from}".`,
    )
  const isKey = fresh !== undefined && SLUG.test(fresh.slug) && fresh.slug.length <= LONGEST_SLUG[typeOf(fresh.prefix)]
  if (!isKey || fresh.prefix !== old?.prefix)
    throw badUserInput(
      `"to" must be a key of the same kind, such as "${old?.prefix ?? 'driver'}:cambered-roads", of at most ${LONGEST_SLUG[typeOf(old?.prefix ?? '')]} characters after its kind; "${to.slice(0, 200)}" came.`,
    )
}

/** The shapes of documents bound the part of a key after its kind. */
const LONGEST_SLUG = { short: 80, other: 180 } as const
const typeOf = (prefix: string) => (prefix === 'claim' || prefix === 'attribute' ? 'short' : 'other')

/** The documents that use a key. */
function usersOf(key: Key, { snapshot, usage }: PublishedUsage): Set<Key> {
  refuseRows(key, snapshot)
  const uses = usage.usesOf(key, undefined, 'EDITORS')
  const users = new Set<Key>()
  for (let index = 0; index < uses.length; index++) {
    const { by } = uses.at(index)
    if (isClaimRow(by, snapshot))
      throw badUserInput(
        `${key} is used by rows of an imported table, such as ${by}. Import the table with the new id.`,
      )
    users.add(by)
    if (users.size > MAX_USERS)
      throw limitExceeded(
        `${key} is used by more than ${MAX_USERS.toLocaleString('en')} documents, which one changeset cannot change at once.`,
      )
  }
  return users
}

/** Fails for what rows of imported tables name: those are written by imports alone. */
function refuseRows(key: Key, snapshot: Snapshot): void {
  if (isClaimRow(key, snapshot))
    throw badUserInput(`${key} is a row of an imported table; its key follows from what it says, and is not renamed.`)
  if (snapshot.concepts.get(key)?.imports || snapshot.sources.get(key)?.curie)
    throw badUserInput(`${key} is in an imported table. Import the table with the new id.`)
}

function isClaimRow(key: Key, { columnarClaims }: Snapshot): boolean {
  const number = key.startsWith('claim:') ? columnarClaims.numberOf(key) : undefined
  const at = number === undefined ? undefined : columnarClaims.runAt(number)
  return at !== undefined && at.run.tableSourceAt(at.index) !== null
}

function isKnown({ concepts, claims, sources, articles, assets, attributes }: Snapshot, key: Key): boolean {
  if (key.startsWith(ATTRIBUTE_PREFIX)) return attributes.editors.declared.has(attributeName(key))
  return [concepts, claims, sources, articles, assets].some((records: ReadonlyMap<Key, unknown>) => records.has(key))
}

/** An attribute still takes the values of the column that had its name. */
function columnsOf(declared: AttributeDocument, from: Key, { compiled }: Snapshot): Pick<AttributeDocument, 'columns'> {
  const name = attributeName(from)
  const isTaken = columnsOfAttribute({ ...declared, key: from }).includes(name)
  const isThere = isTaken && new Set(importedColumns(compiled.rows)).has(name)
  return { columns: isThere ? [...new Set([...declared.columns, name])] : declared.columns }
}

/** The document under its new key. Going back to a former key, it is no former key any more. */
function renamed(document: ContentDocument, from: Key, to: Key, snapshot: Snapshot): ContentDocument {
  const former = 'formerKeys' in document ? (document.formerKeys ?? []) : []
  const { prefix = '', slug = '' } = splitKey(to) ?? {}
  const hasSlug =
    prefix === 'source' || prefix === 'article' || prefix === 'asset' || conceptKindOf(prefix) !== undefined
  return {
    ...document,
    key: to,
    ...(hasSlug && { slug }),
    ...(prefix === 'attribute' && columnsOf(document as AttributeDocument, from, snapshot)),
    formerKeys: [...former.filter((key) => key !== to), from],
  } as ContentDocument
}
