import type { ExplorerAskQuery, PathQuestionInput } from '../../generated/graphql.ts'

export type Reading = NonNullable<ExplorerAskQuery['ask']['reading']>

const ids = (concepts: readonly { readonly id: string }[]): readonly string[] => concepts.map(({ id }) => id)

/** The question about paths that a reading stands for, or null where it asks something else. */
export function pathQuestionOf({ form, asks }: Reading): PathQuestionInput | null {
  switch (asks.__typename) {
    case 'ReadPaths':
      return {
        ...(asks.from && { from: [asks.from.id] }),
        to: [asks.end.id],
        ...(asks.via.length > 0 && { via: ids(asks.via) }),
        ...(asks.avoiding.length > 0 && { avoiding: ids(asks.avoiding) }),
      }
    case 'ReadReach':
      return form === 'CAUSES' ? { to: [asks.concept.id] } : { from: [asks.concept.id] }
    case 'ReadStatement':
      return { from: [asks.subject.id], to: [asks.object.id] }
    default:
      return null
  }
}
