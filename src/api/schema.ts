import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { auditMutations } from './access/audited-mutations.ts'
import { meterFields } from './limits/meter-fields.ts'
import { resolvers } from './resolvers/resolvers.ts'

/** The contract, as it is written. */
export const schemaText: string = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/**
 * The contract with its resolvers. Every abstract type resolves, and each resolver has a field.
 * Every mutation is audited before it runs (`onUnrecorded` receives failures to record its result).
 * Every field charges its part of the answer.
 */
export const buildSchema = (onUnrecorded: (error: unknown) => void = () => {}): GraphQLSchema =>
  meterFields(
    auditMutations(
      makeExecutableSchema({
        typeDefs: schemaText,
        resolvers,
        // A test checks the contract against the rules of GraphQL, so that servers start faster.
        assumeValid: true,
        assumeValidSDL: true,
        updateResolversInPlace: true,
        resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
        inheritResolversFromInterfaces: false,
      }),
      onUnrecorded,
    ),
  )
