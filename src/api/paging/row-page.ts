import { type CursorCodec, cursorCodec, NO_VERSION, type Place } from './cursor.ts'
import { edgesOf, firstOf, type Page, type PageArguments, pageInfo } from './page.ts'

/**
 * A list in the store. It has no version: it grows while it is read, and its cursors do not become
 * stale.
 */
export interface Rows<Row> {
  /** At most `limit` rows after a place (null: from the start), in order of their places. */
  read(after: Place | null, limit: number): Promise<readonly Row[]>
  count(): Promise<number>
  placeOf(row: Row): Place
}

/**
 * The page of a list in the store that the arguments request. `list` names the list and everything
 * that determines its content.
 */
export async function rowPage<Row>(list: string, args: PageArguments, rows: Rows<Row>): Promise<Page<Row>> {
  const first = firstOf(args)
  const cursors: CursorCodec = cursorCodec(NO_VERSION, list)
  const after = typeof args.after === 'string' ? cursors.read(args.after) : null
  const [found, totalCount] = await Promise.all([rows.read(after, first + 1), rows.count()])
  const nodes = found.slice(0, first)
  const edges = edgesOf(nodes, (node) => cursors.write(rows.placeOf(node)))
  return { edges, nodes, pageInfo: pageInfo(edges, found.length > first, after !== null), totalCount }
}
