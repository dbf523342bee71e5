import { badUserInput } from '../../errors/public-errors.ts'
import type { RequestContext } from '../context.ts'
import { comparePlaces, cursorCodec, type Place } from './cursor.ts'

/** The paging arguments of every list. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

export interface Edge<Item> {
  readonly cursor: string
  readonly node: Item
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** A page of a list, as every connection type has it. */
export interface Page<Item> {
  readonly edges: readonly Edge<Item>[]
  readonly nodes: readonly Item[]
  readonly pageInfo: PageInfo
  /** Of the whole list. */
  readonly totalCount: number
}

export const DEFAULT_FIRST = 20
export const MAX_FIRST = 100

/** The number of items that a caller wants. Fails with BAD_USER_INPUT outside 1 to `most`. */
export function firstOf({ first }: PageArguments, most = MAX_FIRST): number {
  const wanted = first ?? DEFAULT_FIRST
  if (wanted >= 1 && wanted <= most) return wanted
  throw badUserInput(`"first" must be from 1 to ${most}, not ${wanted}. Ask for the rest with "after".`)
}

/**
 * A name for a list: its field, its parent, and every argument except the paging ones. Cursors are
 * bound to it, so they are invalid for other lists.
 */
export function listName(field: string, owner: string, args: object): string {
  const { first: _first, after: _after, ...rest } = args as PageArguments & Record<string, unknown>
  return JSON.stringify([field, owner, rest])
}

/** The page of a list that the arguments ask for. `items` must be in order of their places. */
export function pageOf<Item>(
  { snapshot, maxFirst }: RequestContext,
  list: string,
  items: readonly Item[],
  placeOf: (item: Item) => Place,
  args: PageArguments,
): Page<Item> {
  const first = firstOf(args, maxFirst)
  const cursors = cursorCodec(snapshot, list)
  const after = typeof args.after === 'string' ? cursors.read(args.after) : null
  const found = after === null ? 0 : items.findIndex((item) => comparePlaces(placeOf(item), after) > 0)
  const start = found < 0 ? items.length : found
  const nodes = items.slice(start, start + first)
  const edges = edgesOf(nodes, (node) => cursors.write(placeOf(node)))
  return {
    edges,
    nodes,
    pageInfo: pageInfo(edges, start + nodes.length < items.length, after !== null),
    totalCount: items.length,
  }
}

export const edgesOf = <Item>(nodes: readonly Item[], cursorOf: (node: Item) => string): Edge<Item>[] =>
  nodes.map((node) => new LazyEdge(node, () => cursorOf(node)))

/**
 * An edge whose cursor is made on demand, because it takes two hashes. Accessors of object literals
 * would give each edge its own shape: slow to read, and costly to collect.
 */
export class LazyEdge<Item> implements Edge<Item> {
  readonly node: Item
  readonly #cursor: () => string

  constructor(node: Item, cursor: () => string) {
    this.node = node
    this.#cursor = cursor
  }

  get cursor(): string {
    return this.#cursor()
  }
}

export const pageInfo = (
  edges: readonly { readonly cursor: string }[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
): PageInfo => new PageInfoOf(edges, hasNextPage, hasPreviousPage)

class PageInfoOf implements PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly #edges: readonly { readonly cursor: string }[]

  constructor(edges: readonly { readonly cursor: string }[], hasNextPage: boolean, hasPreviousPage: boolean) {
    this.#edges = edges
    this.hasNextPage = hasNextPage
    this.hasPreviousPage = hasPreviousPage
  }

  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null
  }
}
