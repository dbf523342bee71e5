import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { auditMutations } from './access/audited-mutations.ts'
import { meterFields } from './limits/meter-fields.ts'
import { resolvers } from './resolvers/resolvers.ts'

/** The contract, as it is written. */
export const schemaText: string = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/**
 * The contract with its resolvers. Every abstract type resolves, no resolver is for a field that
 * does not exist, no mutation runs without being written down (`told` hears where that failed after
 * it had run), and every field charges what it adds to the answer.
 */
export const buildSchema = (told: (error: unknown) => void = () => {}): GraphQLSchema =>
  meterFields(
    auditMutations(
      makeExecutableSchema({
        typeDefs: schemaText,
        resolvers,
        // A test holds the contract against the rules of GraphQL, so that no start pays for it.
        assumeValid: true,
        assumeValidSDL: true,
        updateResolversInPlace: true,
        resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
        inheritResolversFromInterfaces: false,
      }),
      told,
    ),
  )
