import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ContentSet } from '../content/documents.ts'
import type { ContentChange } from '../content/lifecycle/content-diff.ts'
import { contentDiffInSteps } from '../content/lifecycle/content-diff.ts'
import type { Publication, PublishedChange } from '../content/lifecycle/publication.ts'
import { notFound } from '../errors/public-errors.ts'
import { completeUnless } from '../traversal/search/completeness.ts'
import type { ChangePage } from './change-page.ts'
import { changesUnderKeys, type Renameable } from './changes-under-keys.ts'
import type { RequestContext } from './context.ts'
import { cursorCodec } from './paging/cursor.ts'
import { firstOf, listName, type Page, type PageArguments, pageInfo, pageOf } from './paging/page.ts'
import { scanCooperatively } from './scan-cooperatively.ts'
import { attributesIn, withoutAttributes } from './without-editor-attributes.ts'

/**
 * A page of the publication log up to the version that the request reads. Versions are dense, so
 * the version is their number.
 */
export async function publicationPage(
  { snapshot, publishedVersion: totalCount, history }: RequestContext,
  args: PageArguments,
): Promise<Page<Publication>> {
  const first = firstOf(args)
  const cursors = cursorCodec(snapshot, 'versions')
  const [after] = typeof args.after === 'string' ? cursors.read(args.after) : [0]
  const log = await history.publicationsAfter(Number(after), first)
  const nodes = log.filter(({ version }) => version <= totalCount)
  const edges = nodes.map((node) => ({ cursor: cursors.write([node.version]), node }))
  const last = nodes.at(-1)?.version ?? totalCount
  return { edges, nodes, pageInfo: pageInfo(edges, last < totalCount, Number(after) > 0), totalCount }
}

/**
 * A page of the changes of one document under all its keys, up to the version that the request
 * reads.
 */
export const historyPage = async (
  context: RequestContext,
  document: Renameable,
  args: PageArguments,
): Promise<Page<PublishedChange>> =>
  pageOf(
    context,
    listName('history', document.key, args),
    await changesUnderKeys(context, document),
    ({ version }) => [version],
    args,
  )

/**
 * A page of the differences between two versions. Fails with NOT_FOUND when there is no such
 * version.
 */
export async function diffPage(
  context: RequestContext,
  args: PageArguments & { readonly from: number; readonly to: number },
): Promise<ChangePage> {
  // Much of a version may have changed. The diffs of one answer hold two versions at a time.
  const changes = await context.meter.oneAtATime(() => changesBetween(context, args))
  const page = pageOf(context, listName('diff', '', args), changes, ({ document }) => [document], args)
  return { ...page, completeness: completeUnless([]) }
}

async function changesBetween(
  context: RequestContext,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly ContentChange[]> {
  const changed = await context.history.changedBetween(from, to)
  const before = await contentOf(context, from, changed)
  // Reading the other version is as much work again.
  const after = await context.meter.later(to).then((version) => contentOf(context, version, changed))
  const hidden = await hiddenAttributes(context, [from, to], [...attributesIn(before), ...attributesIn(after)])
  return scanCooperatively(
    context,
    listName('versions compared', '', { from, to }),
    'Compare versions that are nearer to each other.',
    () => contentDiffInSteps(withoutAttributes(before, hidden), withoutAttributes(after, hidden)),
  )
}

/** Those of some attributes that only editors see at one of the versions. */
async function hiddenAttributes(
  context: RequestContext,
  versions: readonly number[],
  attributes: readonly Key[],
): Promise<ReadonlySet<Key>> {
  const hidden = new Set<Key>()
  if (attributes.length === 0) return hidden
  for (const version of versions) {
    const { attributes: declared = [] } = await context.meter
      .later(version)
      .then((read) => contentOf(context, read, attributes))
    for (const { key, visibility } of declared) if (visibility === 'EDITORS') hidden.add(key)
  }
  return hidden
}

async function contentOf({ history }: RequestContext, version: number, documents: readonly Key[]): Promise<ContentSet> {
  const found = await history.contentAt(version, documents)
  if (found) return found
  throw notFound('version', String(version), ` The newest is ${history.current().version}.`)
}
