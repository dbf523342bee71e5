import { setImmediate as othersHadATurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { DocumentDates } from '../../../content/lifecycle/publication.ts'
import type { Database } from '../../schema.ts'
import { inChunks } from '../in-chunks.ts'
import { rowBound } from '../row-number.ts'

/** How many documents are read in one statement: some milliseconds. */
const PAGE = 2_000

/** The versions that first and last published a document. */
export interface VersionSpan {
  readonly document: string
  readonly first: number
  readonly last: number
}

/** Documents of equal dates share them, so that they take little memory. */
export async function documentDates(
  db: Kysely<Database>,
  version: number,
): Promise<ReadonlyMap<string, DocumentDates>> {
  const spans: VersionSpan[] = []
  for (let after = ''; ; ) {
    // Reads the index published_by_document alone.
    const rows = await db
      .selectFrom('published')
      .select(({ fn }) => ['document', fn.min('version').as('first'), fn.max('version').as('last')])
      .where('version', '<=', rowBound(version))
      .where('document', '>', after)
      .groupBy('document')
      .orderBy('document')
      .limit(PAGE)
      .execute()
    spans.push(...rows)
    const end = rows.at(-1)
    if (end === undefined || rows.length < PAGE) break
    after = end.document
    await othersHadATurn()
  }
  return datesOfSpans(db, spans)
}

/** The dates of documents by the versions that published them. */
export async function datesOfSpans(
  db: Kysely<Database>,
  spans: readonly VersionSpan[],
): Promise<ReadonlyMap<string, DocumentDates>> {
  const moments = await momentsOf(db, new Set(spans.flatMap(({ first, last }) => [first, last])))
  const shared = new Map<string, DocumentDates>()
  const dates = new Map<string, DocumentDates>()
  for (const [index, { document, first, last }] of spans.entries()) {
    if (index > 0 && index % (PAGE * 5) === 0) await othersHadATurn()
    const name = `${first} ${last}`
    const its = shared.get(name) ?? {
      createdAt: moments.get(first) ?? '',
      updatedAt: moments.get(last) ?? '',
      updatedIn: last,
    }
    shared.set(name, its)
    dates.set(document, its)
  }
  return dates
}

/** When versions were published. */
async function momentsOf(db: Kysely<Database>, versions: Iterable<number>): Promise<ReadonlyMap<number, string>> {
  const moments = new Map<number, string>()
  for (const some of inChunks([...versions])) {
    const rows = await db.selectFrom('publication').select(['version', 'at']).where('version', 'in', some).execute()
    for (const { version, at } of rows) moments.set(version, at)
    await othersHadATurn()
  }
  return moments
}
