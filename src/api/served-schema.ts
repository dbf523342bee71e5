import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { type Needs, needsOf } from './access/needs-of.ts'
import { type CompiledExecution, createCompiledExecution } from './compiled/execute-compiled.ts'
import { type IntrospectionSizes, introspectionSizes } from './limits/introspection-sizes.ts'
import type { SampledSizes } from './limits/sampled-sizes.ts'
import { areTextsStorable } from './limits/unstorable-text.ts'
import { type OperationWeight, type Weighing, weighOperation } from './limits/weigh-operation.ts'
import { cursorsIn } from './paging/cursors-in.ts'

/** A schema with everything that a process caches for it. */
export interface ServedSchema {
  readonly schema: GraphQLSchema
  /**
   * The policies that an operation needs. A server parses a document once and caches it with its
   * needs.
   */
  needsOf(document: DocumentNode, operation: OperationDefinitionNode): Needs
  /** The cursors of an operation. Those of one that declares no variables are looked for once. */
  cursorsIn: typeof cursorsIn
  introspectionSizes(): IntrospectionSizes
  /** Whether every text in a document can be stored unchanged. */
  isStorable(document: DocumentNode): boolean
  /**
   * The expected size of the answer to an operation. One that declares no variables is weighed once
   * for the same sizes.
   */
  weightOf(weighed: Omit<Weighing, 'served'>): OperationWeight
  /** The execution of queries, compiled once per document. */
  readonly compiled: CompiledExecution
}

export function createServedSchema(schema: GraphQLSchema): ServedSchema {
  const needs = new WeakMap<OperationDefinitionNode, Needs>()
  const storable = new WeakMap<DocumentNode, boolean>()
  const cursors = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>()
  const weights = new WeakMap<
    OperationDefinitionNode,
    { readonly sizes: SampledSizes; readonly weight: OperationWeight }
  >()
  let sizes: IntrospectionSizes | undefined
  const served: ServedSchema = {
    schema,
    compiled: createCompiledExecution(schema),
    needsOf(document, operation) {
      const found = needs.get(operation) ?? needsOf(schema, document, operation)
      needs.set(operation, found)
      return found
    },
    cursorsIn(document, operation, variables) {
      if (operation.variableDefinitions?.length) return cursorsIn(document, operation, variables)
      const found = cursors.get(operation) ?? cursorsIn(document, operation, variables)
      cursors.set(operation, found)
      return found
    },
    introspectionSizes() {
      sizes ??= introspectionSizes(schema)
      return sizes
    },
    isStorable(document) {
      const found = storable.get(document) ?? areTextsStorable(document)
      storable.set(document, found)
      return found
    },
    weightOf(weighed) {
      const { operation } = weighed
      if (operation.variableDefinitions?.length) return weighOperation({ served, ...weighed })
      const known = weights.get(operation)
      if (known?.sizes === weighed.sizes) return known.weight
      const weight = weighOperation({ served, ...weighed })
      weights.set(operation, { sizes: weighed.sizes, weight })
      return weight
    },
  }
  return served
}
