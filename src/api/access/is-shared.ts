import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { needsOf } from './needs-of.ts'

/** Whether everybody who asks an operation of one version gets the same answer, so that an answer may be kept and shown to others. */
export const isShared = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean =>
  [...needsOf(schema, document, operation).keys()].every((policy) => policy === 'PUBLIC')
