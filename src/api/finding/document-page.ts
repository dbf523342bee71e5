import type { Key } from '../../../graph/vocabulary/keys.ts'
import { keysOfKind } from '../../content/lifecycle/prefix-of-kind.ts'
import { type EditedDocument, editedDocument } from '../../editing/edits/edited-document.ts'
import { badCursor, badUserInput } from '../../errors/public-errors.ts'
import type { RequestContext } from '../context.ts'
import { dateTimeArgument } from '../date-time-argument.ts'
import type { DocumentWhere } from '../generated/resolver-types.ts'
import type { Place } from '../paging/cursor.ts'
import { listName, type Page, type PageArguments } from '../paging/page.ts'
import { rowPage } from '../paging/row-page.ts'

/** A page of documents for editing, read as of the version of the request. */
export function documentPage(
  context: RequestContext,
  { where, ...args }: PageArguments & { readonly where?: DocumentWhere | null | undefined },
): Promise<Page<EditedDocument>> {
  const { retired: isRetired, kinds, reviewDueBefore } = where ?? {}
  const retired = isRetired ?? false
  const ranges = kinds ? [...new Set(kinds)].sort().map(keysOfKind) : undefined
  const name = listName('documents', '', { retired, ranges, reviewDueBefore })
  if (typeof reviewDueBefore === 'string') {
    if (retired || ranges)
      throw badUserInput('"where.reviewDueBefore" lists published documents of every kind; send it alone.')
    return duePage(context, name, dateTimeArgument('where.reviewDueBefore', reviewDueBefore), args)
  }
  const { stores, publishedVersion } = context
  const filter = { retired, ranges }
  return rowPage(name, args, {
    read: async (after, limit) =>
      documentsNamed(context, await stores.content.documentKeys(filter, keyIn(after), limit, publishedVersion)),
    count: () => stores.content.documentCount(filter, publishedVersion),
    placeOf: ({ key }) => [key],
  })
}

const duePage = (context: RequestContext, name: string, before: string, args: PageArguments) =>
  rowPage(name, args, {
    read: async (after, limit) => {
      const { stores, publishedVersion } = context
      const due = await stores.content.overdueReviews(before, duePlaceIn(after), limit, publishedVersion)
      return documentsNamed(
        context,
        due.map(({ document }) => document),
      )
    },
    count: () => context.stores.content.overdueReviewCount(before, context.publishedVersion),
    placeOf: ({ key, review }) => [review?.reviewBy ?? '', key],
  })

async function documentsNamed(
  { stores, publishedVersion, meter }: RequestContext,
  keys: readonly Key[],
): Promise<EditedDocument[]> {
  const documents: EditedDocument[] = []
  for (const key of keys) {
    const found = await meter.oneAtATime(() => editedDocument(stores.content, key, publishedVersion))
    if (found) documents.push(found)
  }
  return documents
}

function keyIn(after: Place | null): Key {
  if (after === null) return ''
  const [key] = after
  if (after.length === 1 && typeof key === 'string') return key
  throw badCursor('it is malformed')
}

function duePlaceIn(after: Place | null) {
  if (after === null) return null
  const [reviewBy, document] = after
  if (after.length === 2 && typeof reviewBy === 'string' && typeof document === 'string') return { reviewBy, document }
  throw badCursor('it is malformed')
}
