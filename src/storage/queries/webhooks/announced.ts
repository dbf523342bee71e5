import type { Kysely } from 'kysely'
import { kindOfDocument } from '../../../content/lifecycle/kind-of-document.ts'
import {
  type Announced,
  type AnnouncedActivity,
  type AnnouncedChangeset,
  type AnnouncedDocument,
  type AnnouncedStep,
  type AnnouncedVersion,
  DOCUMENTS_NAMED,
} from '../../../webhooks/announced.ts'
import type { WorkflowEvent } from '../../../webhooks/webhook-event.ts'
import type { Database } from '../../schema.ts'
import { PUBLICATION_COLUMNS, publishedNumbers } from '../content/publications.ts'

/** What a delivery announces, read from rows that never change. */
export const announcedOf = (
  db: Kysely<Database>,
  { event, version, changeset, step }: Pick<Database['webhook_delivery'], 'event' | 'version' | 'changeset' | 'step'>,
): Promise<Announced> =>
  event === 'GRAPH_PUBLISHED'
    ? announcedVersion(db, version ?? 0)
    : announcedStep(db, event, changeset ?? '', step ?? 0)

async function announcedStep(
  db: Kysely<Database>,
  event: WorkflowEvent,
  changeset: string,
  number: number,
): Promise<AnnouncedStep | AnnouncedActivity> {
  const row = await db
    .selectFrom('changeset_event')
    .select(['at', 'author', 'kind'])
    .where('changeset', '=', changeset)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const { at, author: actor, kind } = row
  const named = await changesetNamed(db, changeset)
  if (event !== 'CHANGESET_ACTIVITY') return { event, changeset: named, number, at, actor }
  return { event, changeset: named, number, at, actor, kind, concerns: await concernedBy(db, named, number, row) }
}

/** The names of those who had to do with a changeset up to an event, but for whoever caused it. */
async function concernedBy(
  db: Kysely<Database>,
  { id, author }: AnnouncedChangeset,
  number: number,
  event: { readonly at: string; readonly author: string },
): Promise<readonly string[]> {
  const [people, authors, editors] = await Promise.all([
    db
      .selectFrom('changeset_event_person')
      .innerJoin('account', 'account.id', 'changeset_event_person.account')
      .select('account.name')
      .distinct()
      .where('changeset', '=', id)
      .where('event', '<=', number)
      .execute(),
    db
      .selectFrom('changeset_event')
      .select('author as name')
      .distinct()
      .where('changeset', '=', id)
      .where('number', '<=', number)
      .execute(),
    db
      .selectFrom('revision')
      .select('author as name')
      .distinct()
      .where('changeset', '=', id)
      .where('at', '<=', event.at)
      .execute(),
  ])
  const names = new Set([author, ...[...people, ...authors, ...editors].map(({ name }) => name)])
  names.delete(event.author)
  return [...names].sort()
}

async function announcedVersion(db: Kysely<Database>, version: number): Promise<AnnouncedVersion> {
  const publication = await db
    .selectFrom('publication')
    .select(PUBLICATION_COLUMNS)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  const { count } = await db
    .selectFrom('published')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  const changeset = await changesetNamed(db, publication.changeset)
  const documents = await announcedDocuments(db, version)
  return { event: 'GRAPH_PUBLISHED', publication, changeset, documents, documentCount: Number(count) }
}

async function announcedDocuments(db: Kysely<Database>, version: number): Promise<AnnouncedDocument[]> {
  const rows = await db
    .selectFrom('published')
    .select(['document', 'revision'])
    .where('version', '=', version)
    .orderBy('document')
    .limit(DOCUMENTS_NAMED)
    .execute()
  const keys = rows.map(({ document }) => document)
  const before = await publishedNumbers(db, keys, version - 1)
  const numbers = new Set([...rows.map(({ revision }) => revision), ...before.values()])
  const live = await liveRevisions(db, keys, [...numbers])
  return rows.map(({ document, revision }) => {
    const isLive = (number: number | undefined) => number !== undefined && live.has(`${document} ${number}`)
    const change = !isLive(revision) ? 'RETIRED' : isLive(before.get(document)) ? 'CHANGED' : 'ADDED'
    return { id: document, kind: kindOfDocument(document), change }
  })
}

/**
 * The revisions of some documents under some numbers that do not retire them, each as `document
 * number`.
 */
async function liveRevisions(
  db: Kysely<Database>,
  documents: readonly string[],
  numbers: readonly number[],
): Promise<ReadonlySet<string>> {
  if (documents.length === 0) return new Set()
  const rows = await db
    .selectFrom('revision')
    .select(['document', 'number'])
    .where('document', 'in', documents)
    .where('number', 'in', numbers)
    .where('body', 'is not', null)
    .execute()
  return new Set(rows.map(({ document, number }) => `${document} ${number}`))
}

const changesetNamed = (db: Kysely<Database>, id: string): Promise<AnnouncedChangeset> =>
  db.selectFrom('changeset').select(['id', 'title', 'author']).where('id', '=', id).executeTakeFirstOrThrow()
