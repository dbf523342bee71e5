import { changesetAt } from '../../content/lifecycle/changeset-at.ts'
import { kindOfDocument } from '../../content/lifecycle/kind-of-document.ts'
import { OPEN_STATES } from '../../content/lifecycle/workflow.ts'
import { bestHits, type HitPlace } from '../../snapshot/labels/best-hits.ts'
import { hitRank } from '../../snapshot/labels/hit-rank.ts'
import { matchOfLevel } from '../../snapshot/labels/match-labels.ts'
import { normalizeLabel } from '../../snapshot/labels/normalize-label.ts'
import { naturalKey } from '../../snapshot/natural-key.ts'
import { completeUnless } from '../../traversal/search/completeness.ts'
import type { Work } from '../../traversal/search/work.ts'
import { SEARCH_AGAIN, searchText } from '../concept-list.ts'
import type { RequestContext } from '../context.ts'
import { cursorCodec, NO_VERSION } from '../paging/cursor.ts'
import { edgesOf, firstOf, listName, type PageArguments, pageInfo } from '../paging/page.ts'
import { scanCooperatively } from '../scan-cooperatively.ts'
import { highlighter } from '../search/highlight.ts'
import { hitPlaceOf } from '../search/search-page.ts'
import { type DraftText, type IndexedDraft, MOST_DRAFTS } from './draft-texts.ts'
import type { DraftHit, DraftHitPage } from './records.ts'

/** A number above any score, in thousandths: more relevant hits come first. */
const MOST_RELEVANT = 1_000

/** A page of the hits of a text in what open changesets stage, best first. */
export async function searchDrafts(
  context: RequestContext,
  args: PageArguments & { readonly text: string },
): Promise<DraftHitPage> {
  const text = searchText('text', args.text)
  const first = firstOf(args, context.maxFirst)
  const cursors = cursorCodec(NO_VERSION, listName('searchDrafts', '', args))
  const after = typeof args.after === 'string' ? hitPlaceOf(cursors.read(args.after)) : null
  const { changesets, olderCount } = await openChangesets(context)
  const drafts: IndexedDraft[] = []
  for (const changeset of changesets)
    drafts.push(await context.snapshots.drafts.of(changeset, () => context.stores.content.staged(changeset.id)))
  const names = changesets.map(({ id, revision }) => [id, revision])
  const { hits, totalCount } = await scanCooperatively(
    context,
    JSON.stringify(['searchDrafts', text, after, first, names]),
    SEARCH_AGAIN,
    () => hitsIn(drafts, text, after, first + 1),
  )
  const places = new Map(hits.map(({ place, hit }) => [hit, place]))
  const nodes = hits.slice(0, first).map(({ hit }) => hit)
  const edges = edgesOf(nodes, (hit) => cursors.write(places.get(hit) ?? []))
  const leftOut = drafts.reduce((sum, draft) => sum + draft.leftOut, 0)
  return {
    edges,
    nodes,
    pageInfo: pageInfo(edges, hits.length > first, after !== null),
    totalCount,
    completeness: completeUnless(
      [],
      olderCount === 0 ? null : ({ wording }) => wording.drafts.older(MOST_DRAFTS, olderCount),
      leftOut === 0 ? null : ({ wording }) => wording.drafts.notSearched(leftOut),
    ),
  }
}

async function openChangesets({ stores: { content }, publishedVersion }: RequestContext) {
  const filter = { states: OPEN_STATES }
  const [found, count] = await Promise.all([
    content.findChangesets(filter, 'NEWEST', null, MOST_DRAFTS, publishedVersion),
    content.countChangesets(filter, publishedVersion),
  ])
  return {
    changesets: found.map((each) => changesetAt(each, publishedVersion)),
    olderCount: Math.max(0, count - found.length),
  }
}

interface Found {
  readonly hits: readonly { readonly place: HitPlace; readonly hit: DraftHit }[]
  readonly totalCount: number
}

function* hitsIn(drafts: readonly IndexedDraft[], text: string, after: HitPlace | null, limit: number): Work<Found> {
  const best = bestHits<{ readonly item: DraftText; readonly level: number }>(limit, after)
  for (const { texts } of drafts) {
    yield* texts.scan(text, ({ item, level, relevance }) => {
      const within = relevance === 0 ? item.label.length : Math.max(0, MOST_RELEVANT - relevance) * 1_000
      best.offer(
        hitRank(level, 0, within),
        () => naturalKey(normalizeLabel(item.label)),
        () => `${item.document} ${item.changeset.id}`,
        () => ({ item, level }),
      )
    })
    yield
  }
  const highlight = highlighter(text)
  const hits = best.best().map(({ place, hit: { item, level } }) => ({
    place,
    hit: {
      ...{ changeset: item.changeset, document: item.document, kind: kindOfDocument(item.document) },
      ...{ retires: item.retires, label: item.label, match: matchOfLevel(level) },
      highlight: highlight([...item.headings, ...item.texts], level),
    },
  }))
  return { hits, totalCount: best.offered }
}
