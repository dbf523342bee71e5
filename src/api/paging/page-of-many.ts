import { upperBound } from '../../algorithms/upper-bound.ts'
import type { RequestContext } from '../context.ts'
import { comparePlaces, cursorCodec, type Place } from './cursor.ts'
import { edgesOf, firstOf, type Page, type PageArguments, pageInfo } from './page.ts'

/** A list in order of places that makes only the requested items. */
export interface ManyItems<Item> {
  readonly length: number
  itemAt(index: number): Item
  placeOf(item: Item): Place
}

/**
 * A page of a list with possibly millions of items. Only the items of the page are made, and a few
 * to find its start.
 */
export function pageOfMany<Item>(
  { snapshot }: Pick<RequestContext, 'snapshot'>,
  list: string,
  { length, itemAt, placeOf }: ManyItems<Item>,
  args: PageArguments,
): Page<Item> {
  const first = firstOf(args)
  const cursors = cursorCodec(snapshot, list)
  const after = typeof args.after === 'string' ? cursors.read(args.after) : null
  const start = after === null ? 0 : upperBound(length, (index) => comparePlaces(placeOf(itemAt(index)), after) <= 0)
  const end = Math.min(start + first, length)
  const nodes = Array.from({ length: end - start }, (_, index) => itemAt(start + index))
  const edges = edgesOf(nodes, (node) => cursors.write(placeOf(node)))
  return { edges, nodes, pageInfo: pageInfo(edges, end < length, after !== null), totalCount: length }
}
