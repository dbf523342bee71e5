import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { type Needs, needsOf } from './access/needs-of.ts'
import { type CompiledExecution, createCompiledExecution } from './compiled/execute-compiled.ts'
import { type IntrospectionSizes, introspectionSizes } from './limits/introspection-sizes.ts'

/** A schema with everything that a process caches for it. */
export interface ServedSchema {
  readonly schema: GraphQLSchema
  /**
   * The policies that an operation needs. A server parses a document once and caches it with its
   * needs.
   */
  needsOf(document: DocumentNode, operation: OperationDefinitionNode): Needs
  introspectionSizes(): IntrospectionSizes
  /** The execution of queries, compiled once per document. */
  readonly compiled: CompiledExecution
}

export function createServedSchema(schema: GraphQLSchema): ServedSchema {
  const needs = new WeakMap<OperationDefinitionNode, Needs>()
  let sizes: IntrospectionSizes | undefined
  return {
    schema,
    compiled: createCompiledExecution(schema),
    needsOf(document, operation) {
      const found = needs.get(operation) ?? needsOf(schema, document, operation)
      needs.set(operation, found)
      return found
    },
    introspectionSizes() {
      sizes ??= introspectionSizes(schema)
      return sizes
    },
  }
}
