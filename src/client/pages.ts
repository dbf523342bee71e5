import type { CallOptions } from './call.ts'
import { AetiaBoundError, AetiaUsageError } from './errors.ts'

/** The part of a page that `pages` reads: whether more follows, and from which cursor. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** Variables with a place to put a cursor. */
export interface PagedVariables {
  readonly after?: string | null | undefined
}

export interface PagesOptions extends CallOptions {
  /** The most pages to read, at least 1; 100 when left out. */
  readonly maxPages?: number | undefined
}

export const DEFAULT_MAX_PAGES = 100

/**
 * The pages of a list one after the other, each asked for when the one before was used up:
 * `for await (const page of pages(client.paths, { first: 50 }))`. A list that goes on after
 * `maxPages` ends in an AetiaBoundError, never in silence. Where the call finds nothing, there is
 * no page. Options hold for each request.
 */
export async function* pages<Variables extends PagedVariables | undefined, P extends Page>(
  read: (variables: Variables, options?: CallOptions) => Promise<P | null>,
  variables: NoInfer<Variables>,
  { maxPages = DEFAULT_MAX_PAGES, ...options }: PagesOptions = {},
): AsyncGenerator<P, void, undefined> {
  if (!(maxPages >= 1)) throw new AetiaUsageError(`\`maxPages\` expects a number from 1; ${maxPages} came.`)
  let next = variables
  for (let count = 1; ; count += 1) {
    const page = await read(next, options)
    if (page === null) return
    yield page
    const { hasNextPage, endCursor } = page.pageInfo
    if (!hasNextPage) return
    // A list that names no way on, or the way it came by, would be read forever.
    if (endCursor === null || endCursor === next?.after)
      throw new AetiaUsageError(
        `Expected a new \`endCursor\`, for \`hasNextPage\` is true; ${endCursor === null ? 'null' : 'the same one'} came. Ask for \`pageInfo\` of the list that \`after\` pages through.`,
      )
    if (count >= maxPages) throw new AetiaBoundError(maxPages)
    next = { ...variables, after: endCursor } as Variables
  }
}
