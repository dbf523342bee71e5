import type { Key } from '../../graph/vocabulary/keys.ts'
import { USE_KINDS, type UseKind } from '../content/usage/use-kind.ts'
import { type DocumentUse, placeOfUse, type UsageIndex, type UseList } from '../projection/usage/usage-index.ts'
import type { RequestContext } from './context.ts'
import { listName, type Page, type PageArguments } from './paging/page.ts'
import { pageOfMany } from './paging/page-of-many.ts'
import { scanCooperatively } from './scan-cooperatively.ts'

export interface UseArguments extends PageArguments {
  readonly as?: readonly UseKind[] | null | undefined
}

/** The index of uses of the snapshot, built in slices at its first question. */
export const usageOf = (context: RequestContext): Promise<UsageIndex> =>
  scanCooperatively(context, 'usage', 'Ask again: what was found so far is kept.', () => context.served.usage())

/** A page of the uses of a document by published ones, for everybody or for editors. */
export const usePage = async (
  context: RequestContext,
  field: string,
  document: Key,
  args: UseArguments,
  reader: 'EVERYBODY' | 'EDITORS' = 'EVERYBODY',
): Promise<Page<DocumentUse>> =>
  pageOfUses(
    context,
    listName(field, document, { as: args.as ?? null, ...(reader === 'EDITORS' && { reader }) }),
    (await usageOf(context)).usesOf(document, args.as ?? USE_KINDS, reader),
    args,
  )

/** A page of a list of uses. */
export const pageOfUses = (
  context: RequestContext,
  list: string,
  { length, at }: UseList,
  args: PageArguments,
): Page<DocumentUse> => pageOfMany(context, list, { length, itemAt: at, placeOf: placeOfUse }, args)

/** The resolver of the field `usedIn` of a document that an editor edits. */
export const usedInForEditors = ({ key }: { readonly key: Key }, args: UseArguments, context: RequestContext) =>
  usePage(context, 'usedIn', key, args, 'EDITORS')

/** The resolver of the field `usedIn` of a published node. */
export const usedIn = ({ key }: { readonly key: Key }, args: UseArguments, context: RequestContext) =>
  usePage(context, 'usedIn', key, args)
