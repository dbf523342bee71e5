import { type ASTNode, GraphQLError } from 'graphql'

/** A query that is larger than a limit allows. It says how large it is, and how large it may be. */
export const limitError = (what: string, came: number, limit: number, node: ASTNode): GraphQLError =>
  new GraphQLError(
    `The query has ${came} ${what}; at most ${limit} are allowed. Ask for less, or in several queries.`,
    {
      nodes: node,
      extensions: { limit: what },
    },
  )
