import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { needsOf } from './needs-of.ts'

/**
 * Whether all callers of an operation get the same answer at one version, so that a cache may keep
 * it for all.
 */
export const isShared = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean =>
  [...needsOf(schema, document, operation).keys()].every((policy) => policy === 'PUBLIC')
