import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from './resolvers/resolvers.ts'

/** The contract, as it is written. */
export const schemaText: string = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/** The contract with its resolvers. Every abstract type resolves, and no resolver is for a field that does not exist. */
export const buildSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: schemaText,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    inheritResolversFromInterfaces: false,
  })
