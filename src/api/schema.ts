import { readFileSync } from 'node:fs'
import { buildSchema as buildTypes, type GraphQLSchema } from 'graphql'
import { auditMutations } from './access/audited-mutations.ts'
import { attachResolvers } from './attach-resolvers.ts'
import { subgraphAdditions, subgraphSdl } from './federation/subgraph.ts'
import { subgraphResolvers } from './federation/subgraph-resolvers.ts'
import { meterFields } from './limits/meter-fields.ts'
import { resolvers } from './resolvers/resolvers.ts'

/** The contract, as it is written. */
export const schemaText: string = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/** How a schema is served, besides the contract. */
export interface SchemaOptions {
  /** Receives failures to record the result of a mutation. */
  readonly onUnrecorded?: (error: unknown) => void
  /**
   * The fields that gateways of Federation 2 ask. `hidden`: they answer references, and keep the
   * schema to themselves. Left out: off.
   */
  readonly federation?: 'off' | 'on' | 'hidden'
}

/**
 * The contract with its resolvers. Every abstract type resolves, and each resolver has a field.
 * Every mutation is audited before it runs. Every field charges its part of the answer.
 */
export function buildSchema({ onUnrecorded = () => {}, federation = 'off' }: SchemaOptions = {}): GraphQLSchema {
  const ofSubgraph = federation !== 'off'
  const text = ofSubgraph ? schemaText + subgraphAdditions(schemaText) : schemaText
  const subgraph = ofSubgraph ? [subgraphResolvers(federation === 'hidden' ? null : () => subgraphSdl(schemaText))] : []
  // A test checks the contract against the rules of GraphQL, so that servers start faster.
  const types = buildTypes(text, { noLocation: true, assumeValid: true, assumeValidSDL: true })
  return meterFields(auditMutations(attachResolvers(types, resolvers, ...subgraph), onUnrecorded))
}
