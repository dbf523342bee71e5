import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import { SEARCH_AGAIN, searchText } from '../concept-list.ts'
import type { RequestContext } from '../context.ts'
import { cursorCodec } from '../paging/cursor.ts'
import { firstOf, listName, type PageArguments, pageInfo } from '../paging/page.ts'
import { scanCooperatively } from '../scan-cooperatively.ts'
import { listIn } from '../texts/list-in.ts'
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts'
import { hitPlaceOf, searchPage } from './search-page.ts'

interface SearchArguments extends PageArguments {
  readonly text: string
  readonly kinds?: readonly ConceptKind[] | null | undefined
  readonly among?: readonly SearchKind[] | null | undefined
}

/** A page of the hits of a text. Where a query names concept kinds, only concepts are hits. */
export async function answerSearch(context: RequestContext, args: SearchArguments) {
  const text = searchText('text', args.text)
  const first = firstOf(args, context.maxFirst)
  const { texts, served } = context
  const cursors = cursorCodec(context.snapshot, listIn(texts, listName('search', '', args)))
  const after = typeof args.after === 'string' ? hitPlaceOf(cursors.read(args.after)) : null
  const question = {
    text,
    kinds: args.kinds ?? undefined,
    among: args.among ?? (args.kinds ? (['CONCEPT'] as const) : SEARCH_KINDS),
    after,
    limit: first + 1,
  }
  const { hits, totalCount } = await scanCooperatively(
    context,
    listIn(texts, JSON.stringify(['search', question])),
    SEARCH_AGAIN,
    () =>
      searchPage(
        {
          snapshot: context.snapshot,
          prose: served.prose,
          translated: texts.isSource ? undefined : served.texts.searchOf(texts),
        },
        question,
      ),
  )
  const edges = hits
    .slice(0, first)
    .map(({ record, place, ...hit }) => ({ ...hit, cursor: cursors.write(place), node: record }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfo(edges, hits.length > first, after !== null),
    totalCount,
  }
}
