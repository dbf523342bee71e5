import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { limitExceeded } from '../../errors/public-errors.ts'
import { DEFAULT_FIRST, MAX_FIRST } from '../paging/page.ts'

/**
 * Fails with LIMIT_EXCEEDED when the lists of an operation, each as long as its page, would together have more than
 * `maxNodes` items. It depends on variables, so it is asked for every request, also where validation was cached.
 */
export function refuseTooManyNodes(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  maxNodes: number,
): void {
  const defaults = new Map(
    operation.variableDefinitions?.map((definition) => [
      definition.variable.name.value,
      definition.defaultValue && valueFromASTUntyped(definition.defaultValue),
    ]),
  )
  const values = { ...Object.fromEntries(defaults), ...variables }
  const root = schema.getRootType(operation.operation)
  const nodes = root ? createNodeCount(schema, document, values)(operation.selectionSet, root.name) : 0
  if (nodes <= maxNodes) return
  throw limitExceeded(
    `The query could return ${nodes} items; at most ${maxNodes} are allowed. Lower "first" or nest fewer lists.`,
  )
}

function createNodeCount(schema: GraphQLSchema, document: DocumentNode, values: Readonly<Record<string, unknown>>) {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const known = new Map<string, number>()

  return function count(selectionSet: SelectionSetNode | undefined, typeName: string): number {
    let nodes = 0
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        nodes += count(selection.selectionSet, selection.typeCondition?.name.value ?? typeName)
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value
        const fragment = fragments.get(name)
        if (!known.has(name) && fragment)
          known.set(name, count(fragment.selectionSet, fragment.typeCondition.name.value))
        nodes += known.get(name) ?? 0
      } else {
        const parent = schema.getType(typeName)
        const field =
          isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[selection.name.value] : undefined
        if (!field) continue
        const type = getNamedType(field.type).name
        const inner = count(selection.selectionSet, type)
        const declared = field.args.find(({ name }) => name === 'first')
        if (!declared) nodes += inner
        else {
          const byDefault = typeof declared.defaultValue === 'number' ? declared.defaultValue : DEFAULT_FIRST
          const argument = selection.arguments?.find(({ name }) => name.value === 'first')
          const first = argument ? valueFromASTUntyped(argument.value, values) : byDefault
          const page = typeof first === 'number' ? Math.min(Math.max(first, 0), MAX_FIRST) : byDefault
          nodes += page * (1 + inner)
        }
      }
    }
    return nodes
  }
}
