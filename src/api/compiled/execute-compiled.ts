import { type DocumentNode, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql'
import type { RequestContext } from '../context.ts'
import { compileQuery, variablesOfDirectives, type WriteData } from './compiled-query.ts'
import { JsonText } from './json-text.ts'

/** A query of which a compiled form has answered. */
export interface CompiledQuery {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** Executes the queries of one schema. */
export interface CompiledExecution {
  /**
   * The data of a query as JSON text, letter by letter what graphql-js would answer. Null where an
   * answer is left to graphql-js: one with errors, introspection, operations that are no queries.
   */
  execute(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    context: RequestContext,
  ): Promise<JsonText | null>
}

/** A query, compiled for each choice of the variables that its directives read. */
interface Variants {
  readonly choosing: readonly string[]
  readonly byChoice: Map<string, WriteData | null>
}

/** The most choices of one query; others are left to graphql-js. */
const MAX_VARIANTS = 16

/** Queries stay compiled for as long as their documents are in memory. */
export function createCompiledExecution(schema: GraphQLSchema): CompiledExecution {
  const compiled = new WeakMap<OperationDefinitionNode, Variants>()
  const writerOf = (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): WriteData | null => {
    const variants = compiled.get(operation) ?? { choosing: variablesOfDirectives(document), byChoice: new Map() }
    compiled.set(operation, variants)
    const choice = variants.choosing.map((name) => String(variables[name])).join()
    const known = variants.byChoice.get(choice)
    if (known !== undefined) return known
    if (variants.byChoice.size === MAX_VARIANTS) return null
    const made = compileQuery(schema, document, operation, variables)
    variants.byChoice.set(choice, made)
    return made
  }
  return {
    async execute(document, operation, variables, context) {
      const { coerced } = getVariableValues(
        schema,
        operation.variableDefinitions ?? [],
        { ...variables },
        { maxErrors: 1 },
      )
      if (!coerced) return null
      const write = writerOf(document, operation, coerced)
      if (!write) return null
      try {
        return new JsonText(await write(context, coerced))
      } catch {
        // A refused answer is replaced as a whole, whatever its data.
        if (context.meter.refusal !== null) return new JsonText('null')
        context.startAgain()
        return null
      }
    },
  }
}
