import type { AnswerExtensions, GraphOfAnswer } from './answer-extensions.ts'
import type { CallOptions } from './call.ts'
import { AetiaBoundError, AetiaGraphQLError, isCode, unusable } from './errors.ts'

/** The part of a page that `pages` reads: whether more follows, and from which cursor. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** A page with its items, as `edges` or as `nodes`. */
export type PageOfItems = Page &
  ({ readonly edges: readonly unknown[] } | { readonly edges?: undefined; readonly nodes: readonly unknown[] })

/** An item of a page: an edge, or a node where it has no edges. */
export type ItemOf<P extends PageOfItems> = P extends { readonly edges: readonly (infer Edge)[] }
  ? Edge
  : P extends { readonly nodes: readonly (infer Node)[] }
    ? Node
    : never

/** Variables with a place to put a cursor. */
export interface PagedVariables {
  readonly after?: string | null | undefined
}

export interface PagesOptions extends CallOptions {
  /** The most pages to read, at least 1; 100 when left out. */
  readonly maxPages?: number | undefined
}

/** The options where the list is a part of the answer. */
export interface NestedPagesOptions<Answer, List extends Page> extends PagesOptions {
  /** The list that `after` pages through. Example: `({ claims }) => claims`. */
  readonly list: (answer: Answer) => List
}

type Read<Variables, Answer> = (variables: Variables, options?: CallOptions) => Promise<Answer | null>

/** The most pages that are read where nothing else is said. */
export const DEFAULT_MAX_PAGES = 100

/**
 * The pages of a list one after the other, each asked for when the one before was used up:
 * `for await (const page of pages(client.paths, { first: 50 }))`. Every page is read at the version
 * of the first one; where the server does not have that any more, an AetiaGraphQLError with the
 * code STALE_CURSOR says so. A list that goes on after `maxPages` ends in an AetiaBoundError, never
 * in silence. Where the call finds nothing, there is no page. Options hold for each request.
 */
export function pages<Variables extends PagedVariables | undefined, Answer>(
  read: Read<Variables, Answer>,
  variables: NoInfer<Variables>,
  options: NestedPagesOptions<Answer, Page>,
): AsyncGenerator<Answer, void, undefined>
export function pages<Variables extends PagedVariables | undefined, Answer extends Page>(
  read: Read<Variables, Answer>,
  variables: NoInfer<Variables>,
  options?: PagesOptions,
): AsyncGenerator<Answer, void, undefined>
export async function* pages<Variables extends PagedVariables | undefined, Answer>(
  read: Read<Variables, Answer>,
  variables: NoInfer<Variables>,
  { maxPages = DEFAULT_MAX_PAGES, list, ...options }: PagesOptions & Partial<NestedPagesOptions<Answer, Page>> = {},
): AsyncGenerator<Answer, void, undefined> {
  if (!(maxPages >= 1)) throw unusable('maxPages', 'a number from 1', maxPages)
  const pinned = createPinned(options)
  let next = variables
  for (let count = 1; ; count += 1) {
    const answer = await pinned((pinnedOptions) => read(next, pinnedOptions))
    if (answer === null) return
    yield answer
    const { hasNextPage, endCursor } = (list ? list(answer) : (answer as Page)).pageInfo
    if (!hasNextPage) return
    // A list that names no way on, or the way it came by, would be read forever.
    if (endCursor === null || endCursor === next?.after)
      throw unusable(
        'pages',
        'a new `endCursor` where `hasNextPage` is true',
        endCursor === null ? 'null' : 'the same one',
      )
    if (count >= maxPages) throw new AetiaBoundError(maxPages)
    next = { ...variables, after: endCursor } as Variables
  }
}

/**
 * The items of a list one after the other, over all its pages, as `pages` reads them:
 * `for await (const { node } of items(client.paths, { question }))`.
 */
export function items<Variables extends PagedVariables | undefined, Answer, List extends PageOfItems>(
  read: Read<Variables, Answer>,
  variables: NoInfer<Variables>,
  options: NestedPagesOptions<Answer, List>,
): AsyncGenerator<ItemOf<List>, void, undefined>
export function items<Variables extends PagedVariables | undefined, Answer extends PageOfItems>(
  read: Read<Variables, Answer>,
  variables: NoInfer<Variables>,
  options?: PagesOptions,
): AsyncGenerator<ItemOf<Answer>, void, undefined>
export async function* items<Variables extends PagedVariables | undefined, Answer>(
  read: Read<Variables, Answer>,
  variables: NoInfer<Variables>,
  {
    list = (answer) => answer as PageOfItems,
    ...options
  }: PagesOptions & Partial<NestedPagesOptions<Answer, PageOfItems>> = {},
): AsyncGenerator<unknown, void, undefined> {
  for await (const answer of pages(read, variables, { ...options, list })) {
    const page = list(answer)
    yield* page.edges ?? page.nodes
  }
}

/**
 * Makes calls that all read the graph of the first one. Cursors of lists in the store carry no
 * version, so where another one was read, the page is asked for again at the first one. Drafts have
 * no version to ask for.
 */
function createPinned(options: CallOptions) {
  let first: GraphOfAnswer | null = null
  const read = async <T>(call: (options: CallOptions) => Promise<T>, headers: CallOptions['headers']) => {
    let extensions: AnswerExtensions | undefined
    const onExtensions = (came: AnswerExtensions) => {
      extensions = came
    }
    const answer = await call({ ...options, headers, onExtensions })
    return { answer, extensions }
  }
  return async <T>(call: (options: CallOptions) => Promise<T>): Promise<T> => {
    let result = await read(call, options.headers)
    const graph = result.extensions?.graph ?? null
    first ??= graph
    if (isAnother(first, graph))
      result = await readAt(first, (headers) => read(call, { ...options.headers, ...headers }))
    if (result.extensions) options.onExtensions?.(result.extensions)
    return result.answer
  }
}

async function readAt<R extends { readonly extensions: AnswerExtensions | undefined }>(
  graph: GraphOfAnswer,
  read: (headers: Record<string, string>) => Promise<R>,
): Promise<R> {
  try {
    const result = await read({ 'aetia-perspective': `asOf=${graph.version}` })
    if (!isAnother(graph, result.extensions?.graph ?? null)) return result
  } catch (error) {
    if (!isCode(error, 'NOT_FOUND')) throw error
  }
  throw versionGone(graph)
}

const isAnother = (first: GraphOfAnswer | null, graph: GraphOfAnswer | null): first is GraphOfAnswer =>
  first !== null && graph !== null && graph.digest !== first.digest && !first.changeset && !first.drafts

const versionGone = ({ version }: GraphOfAnswer): AetiaGraphQLError =>
  new AetiaGraphQLError(
    [
      {
        message: `The list was read at version ${version}, which this server does not have any more. Start again from the first page.`,
        extensions: { code: 'STALE_CURSOR' },
      },
    ],
    null,
    200,
  )
