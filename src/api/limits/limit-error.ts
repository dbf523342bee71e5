import { type ASTNode, GraphQLError } from 'graphql'

/** A query that exceeds a limit. The message gives its size and the limit. */
export const limitError = (what: string, came: number, limit: number, node: ASTNode): GraphQLError =>
  new GraphQLError(
    `The query has ${came} ${what}; at most ${limit} are allowed. Ask for less, or in several queries.`,
    {
      nodes: node,
      extensions: { limit: what },
    },
  )
