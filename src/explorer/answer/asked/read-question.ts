import type { ExplorerAskQuery, PathQuestionInput } from '../../generated/graphql.ts'

export type Reading = NonNullable<ExplorerAskQuery['ask']['reading']>

const ids = (concepts: readonly { readonly id: string }[]): readonly string[] => concepts.map(({ id }) => id)

type Answer = NonNullable<ExplorerAskQuery['ask']['answer']>

/** The question about paths that a reading stands for, or null where it asks something else. */
export function pathQuestionOf({ form, asks }: Reading, answer: Answer): PathQuestionInput | null {
  switch (asks.__typename) {
    case 'ReadPaths':
      return {
        ...(asks.from && { from: [asks.from.id] }),
        to: [asks.end.id],
        ...(asks.via.length > 0 && { via: ids(asks.via) }),
        ...(asks.avoiding.length > 0 && { avoiding: ids(asks.avoiding) }),
      }
    case 'ReadReach': {
      // Where kinds are asked for, only paths to the concepts that were found.
      const isOfKinds = (asks.kinds?.length ?? 0) > 0
      const found =
        isOfKinds && answer.__typename === 'ReachConnection' ? ids(answer.edges.map(({ node }) => node)) : []
      if (isOfKinds && found.length === 0) return null
      const others = found.length > 0 ? found : undefined
      return form === 'CAUSES'
        ? { to: [asks.concept.id], ...(others && { from: others }) }
        : { from: [asks.concept.id], ...(others && { to: others }) }
    }
    case 'ReadStatement':
      return { from: [asks.subject.id], to: [asks.object.id] }
    default:
      return null
  }
}
