import { GRAPHQL_PATH } from '../server/graphql-route.ts'

/** The URL of the GraphQL endpoint of a server at this address. */
export const graphqlAddress = (server: string): string => `${server}${GRAPHQL_PATH}`
