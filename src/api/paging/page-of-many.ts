import type { Key } from '../../../graph/vocabulary/keys.ts'
import { recordsAfter } from '../../snapshot/tables/record-map.ts'
import type { RequestContext } from '../context.ts'
import { cursorCodec, type Place } from './cursor.ts'
import { firstOf, type Page, type PageArguments, pageInfo } from './page.ts'

/**
 * A page of records in order of key, of which there may be millions, those that hold (null: all). No more of them than the page are kept;
 * with a condition all are looked at, for the count.
 */
export function pageOfMany<Item>(
  { snapshot }: RequestContext,
  list: string,
  records: ReadonlyMap<Key, Item>,
  holds: ((item: Item) => boolean) | null,
  placeOf: (item: Item) => Place,
  args: PageArguments,
): Page<Item> {
  const first = firstOf(args)
  const cursors = cursorCodec(snapshot, list)
  const after = typeof args.after === 'string' ? cursors.read(args.after) : null
  const start = String(after?.[0] ?? '')
  const nodes: Item[] = []
  for (const record of recordsAfter(records, start)) {
    if (holds === null || holds(record)) nodes.push(record)
    if (nodes.length > first) break
  }
  const hasNextPage = nodes.length > first
  const edges = nodes.slice(0, first).map((node) => ({ cursor: cursors.write(placeOf(node)), node }))
  return {
    edges,
    nodes: nodes.slice(0, first),
    pageInfo: pageInfo(edges, hasNextPage, after !== null),
    totalCount: holds === null ? records.size : records.values().reduce((sum, item) => sum + (holds(item) ? 1 : 0), 0),
  }
}
