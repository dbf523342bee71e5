import { setImmediate as othersHadATurn } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Database } from '../../schema.ts'

/** How many documents one statement looks at. */
const PAGE = 1_000

/** Reads no body. */
export async function liveKeys(
  db: Kysely<Database>,
  from: string,
  before: string | null,
  limit: number,
): Promise<readonly string[]> {
  const keys: string[] = []
  for (let after: string | null = null; ; await othersHadATurn()) {
    const rows = await pageOfKeys(db, after ?? from, after === null, before)
    for (const { document, isLive } of rows) if (isLive) keys.push(document)
    const last = rows.at(-1)
    if (keys.length >= limit) return keys.slice(0, limit)
    if (last === undefined || rows.length < PAGE) return keys
    after = last.document
  }
}

const pageOfKeys = (db: Kysely<Database>, start: string, isIncluded: boolean, before: string | null) =>
  db
    .with('latest', (query) =>
      query
        .selectFrom('published')
        .select((columns) => ['document', columns.fn.max('version').as('version')])
        .where('document', isIncluded ? '>=' : '>', start)
        .$if(before !== null, (bounded) => bounded.where('document', '<', before))
        .groupBy('document')
        .orderBy('document')
        .limit(PAGE),
    )
    .selectFrom('latest')
    .innerJoin('published', (join) =>
      join.onRef('published.version', '=', 'latest.version').onRef('published.document', '=', 'latest.document'),
    )
    .innerJoin('revision', (join) =>
      join.onRef('revision.document', '=', 'published.document').onRef('revision.number', '=', 'published.revision'),
    )
    .select(['latest.document', (columns) => columns('revision.body', 'is not', null).as('isLive')])
    .orderBy('latest.document')
    .execute()
