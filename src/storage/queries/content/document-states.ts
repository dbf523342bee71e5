import { setImmediate as othersHadATurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { DocumentState, LiveDocument } from '../../../content/lifecycle/publication.ts'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'
import { rowBound } from '../row-number.ts'
import { bodyOf } from './body-of.ts'
import { datesOfSpans, type VersionSpan } from './document-dates.ts'

/** How many documents one statement reads. Parts of tables are large, so each is read alone. */
const CHUNK = 250
const isTable = (document: string) => document.startsWith('table:')

/** Those of some documents that are live at a version, by key. */
export async function documentsNamed(
  db: Kysely<Database>,
  documents: readonly string[],
  version: number,
): Promise<ReadonlyMap<string, LiveDocument>> {
  const live = new Map<string, LiveDocument>()
  for await (const { document: key, body, revision } of rowsOf(db, documents, version)) {
    const document = bodyOf(body)
    if (document) live.set(key, { document, revision })
  }
  return live
}

/**
 * What became of every document that the versions between two have published, at the second one,
 * in order of key. Null where they are more than `most`.
 */
export async function changedDocuments(
  db: Kysely<Database>,
  from: number,
  to: number,
  most: number,
): Promise<readonly DocumentState[] | null> {
  const changed = await db
    .selectFrom('published')
    .select('document')
    .distinct()
    .where('version', '>', rowBound(Math.min(from, to)))
    .where('version', '<=', rowBound(Math.max(from, to)))
    .orderBy('document')
    .limit(rowBound(most + 1))
    .execute()
  if (changed.length > most) return null
  const keys = changed.map(({ document }) => document)
  const rows = new Map<string, StateRow>()
  for await (const row of rowsOf(db, keys, to)) rows.set(row.document, row)
  const dates = await datesOfSpans(db, [...rows.values()])
  return keys.map((document) => ({
    document,
    body: bodyOf(rows.get(document)?.body ?? null),
    revision: rows.get(document)?.revision ?? 0,
    dates: dates.get(document) ?? null,
  }))
}

interface StateRow extends VersionSpan {
  readonly revision: number
  readonly body: string | null
}

/** The revisions of some documents that are published at a version, with pauses. */
async function* rowsOf(
  db: Kysely<Database>,
  documents: readonly string[],
  version: number,
): AsyncGenerator<StateRow, undefined> {
  const chunks = [
    ...inChunks(
      documents.filter((document) => !isTable(document)),
      CHUNK,
    ),
    ...inChunks(documents.filter(isTable), 1),
  ]
  for (const [index, some] of chunks.entries()) {
    if (index > 0) await othersHadATurn()
    yield* await db
      .with('latest', (query) =>
        query
          .selectFrom('published')
          .select(({ fn }) => ['document', fn.min('version').as('first'), fn.max('version').as('last')])
          .where('document', 'in', some)
          .where('version', '<=', rowBound(version))
          .groupBy('document'),
      )
      .selectFrom('latest')
      .innerJoin('published', (join) =>
        join.onRef('published.version', '=', 'latest.last').onRef('published.document', '=', 'latest.document'),
      )
      .innerJoin('revision', (join) =>
        join.onRef('revision.document', '=', 'published.document').onRef('revision.number', '=', 'published.revision'),
      )
      .select(['latest.document', 'latest.first', 'latest.last', 'published.revision', 'revision.body'])
      .execute()
  }
}
