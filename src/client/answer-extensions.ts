/** An id that a request named and that does not exist. */
export interface NotFound {
  /** The field of the answer that is null, or the list that is empty. Example: `['concept']`. */
  readonly path: readonly (string | number)[]
  /** Example: `driver:camber`. */
  readonly id: string
  /**
   * Ids that may have been meant, best first, at most three. Example: `['driver:cambered-roads']`.
   */
  readonly didYouMean: readonly string[]
}

/** A former key that a request named. */
export interface Renamed {
  readonly from: string
  /** The key now. */
  readonly to: string
}

/** A field whose answer is not whole, because it was not ready in time. */
export interface Incomplete {
  /** Example: `['changeset', 'violations']`. Of a field in several items of a list, the first. */
  readonly path: readonly (string | number)[]
  readonly reason: string
}

/** The graph that a request read. */
export interface GraphOfAnswer {
  readonly version: number
  readonly digest: string
  /** The languages of the texts, best first; left out where the request asked for none. */
  readonly languages?: readonly string[]
  /** The id of the changeset that was read over the version before. */
  readonly changeset?: string
  /** The changesets that were read together over the version before, by id. */
  readonly drafts?: {
    readonly included: readonly string[]
    readonly leftOut: readonly { readonly changeset: string; readonly reason: string }[]
    /** How many older ones were not looked at. */
    readonly olderCount: number
  }
}

/** The extensions of an answer. */
export interface AnswerExtensions {
  /** The version that the whole request read; null when the server does not say. */
  readonly graph: GraphOfAnswer | null
  /** The missing ids that the request named; empty when there are none. */
  readonly notFound: readonly NotFound[]
  /** The former keys that the request named, each with the key now; empty when there are none. */
  readonly renamed: readonly Renamed[]
  /** The fields whose answers are not whole; empty when all are. Their `completeness` says more. */
  readonly incomplete: readonly Incomplete[]
}

/** Reads the extensions of any server, which may lack parts or have another form. */
export function readExtensions(extensions: unknown): AnswerExtensions {
  const { graph, notFound, renamed, incomplete } = (extensions ?? {}) as Readonly<Record<string, unknown>>
  return {
    graph: listOf<GraphOfAnswer>([graph], { version: 'number', digest: 'string' })[0] ?? null,
    notFound: listOf<NotFound>(notFound, { id: 'string', path: 'list', didYouMean: 'list' }),
    renamed: listOf<Renamed>(renamed, { from: 'string', to: 'string' }),
    incomplete: listOf<Incomplete>(incomplete, { reason: 'string', path: 'list' }),
  }
}

type Shape<Item> = { readonly [Field in keyof Item]?: 'number' | 'string' | 'list' }

/** The items of a list that have these fields. */
const listOf = <Item>(list: unknown, shape: Shape<Item>): readonly Item[] =>
  Array.isArray(list)
    ? list.filter((item) =>
        Object.entries(shape).every(([field, type]) => {
          const value = item?.[field]
          return type === (Array.isArray(value) ? 'list' : typeof value)
        }),
      )
    : []
