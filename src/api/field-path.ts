import type { GraphQLResolveInfo } from 'graphql'

/** What says where in an answer a field is. */
export type FieldPath = Pick<GraphQLResolveInfo, 'path'>

/**
 * Negative when `a` comes before `b`. The order does not depend on which field was resolved first.
 */
export function comparePaths(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, part] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (part !== other) return part < other ? -1 : 1
  }
  return a.length - b.length
}
