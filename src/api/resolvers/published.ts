import { firstPublishedAt, type Renameable } from '../changes-under-keys.ts'
import type { RequestContext } from '../context.ts'
import type { PublishedResolvers } from '../generated/resolver-types.ts'
import { typeOfPublished } from './type-names.ts'

interface Keyed {
  readonly key: string
}

/** The fields that everything of a published version has. */
export const publishedFields = {
  createdAt: (document: Renameable, _args: unknown, context: RequestContext) =>
    document.formerKeys ? firstPublishedAt(context, document) : context.snapshot.datesOf(document.key).createdAt,
  updatedAt: ({ key }: Keyed, _args: unknown, { snapshot }: RequestContext) => snapshot.datesOf(key).updatedAt,
  updatedIn: ({ key }: Keyed, _args: unknown, { snapshot }: RequestContext) => snapshot.datesOf(key).updatedIn,
}

export const Published: PublishedResolvers = { __resolveType: typeOfPublished }
