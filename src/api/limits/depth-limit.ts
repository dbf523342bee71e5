import { GraphQLError, Kind, type ValidationRule } from 'graphql'
import { createMeasure } from './measure.ts'

/**
 * The standard introspection query of the common tools is 15 deep; its own nesting is bounded by a
 * rule of graphql-js.
 */
const INTROSPECTION_DEPTH = 20

/** The deepest nesting of fields. Introspection has a limit of its own. */
export const depthLimit =
  (maxDepth: number): ValidationRule =>
  (context) => {
    const measure = createMeasure((name) => context.getFragment(name))
    return {
      OperationDefinition(operation) {
        for (const selection of operation.selectionSet.selections) {
          const introspects = selection.kind === Kind.FIELD && selection.name.value.startsWith('__')
          const limit = introspects ? INTROSPECTION_DEPTH : maxDepth
          const { depth } = measure({ kind: Kind.SELECTION_SET, selections: [selection] })
          if (depth <= limit) continue
          const message = `The query is ${depth} fields deep; at most ${limit} are allowed. Paths need no nesting: ask for causalPaths.`
          context.reportError(new GraphQLError(message, { nodes: selection, extensions: { limit: 'depth' } }))
        }
      },
    }
  }
