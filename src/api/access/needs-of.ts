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
} from 'graphql'
import { POLICIES, SUBGRAPH_POLICIES } from './policies.ts'
import type { Policy } from './policy.ts'

/**
 * The policies that an operation requires, each with the first field that requires it, such as
 * `Query.users`.
 */
export type Needs = ReadonlyMap<Policy, string>

/**
 * The policies of the fields of an operation, with the fields of its fragments. Fields that a
 * directive may leave out count too, because that depends on variables. Each fragment is visited
 * once, so the work is linear in the document.
 */
export function needsOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Needs {
  const needs = new Map<Policy, string>()
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const seen = new Set<string>()
  const look = (selectionSet: SelectionSetNode | undefined, typeName: string): void => {
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        look(selection.selectionSet, selection.typeCondition?.name.value ?? typeName)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)
        if (!fragment || seen.has(selection.name.value)) continue
        seen.add(selection.name.value)
        look(fragment.selectionSet, fragment.typeCondition.name.value)
      } else if (!selection.name.value.startsWith('__')) {
        const field = selection.name.value
        const policy = policyOf(typeName, field)
        if (!needs.has(policy)) needs.set(policy, `${typeName}.${field}`)
        const type = schema.getType(typeName)
        const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined
        if (definition) look(selection.selectionSet, getNamedType(definition.type).name)
      }
    }
  }
  const root = schema.getRootType(operation.operation)
  if (root) look(operation.selectionSet, root.name)
  return needs
}

const TABLES: readonly Readonly<Record<string, Readonly<Record<string, Policy>>>>[] = [POLICIES, SUBGRAPH_POLICIES]

/** A field without a policy does not compile; at run time such a field is refused to all. */
function policyOf(typeName: string, field: string): Policy {
  for (const table of TABLES) {
    const fields = Object.hasOwn(table, typeName) ? table[typeName] : undefined
    if (fields && Object.hasOwn(fields, field) && fields[field] !== undefined) return fields[field]
  }
  throw new Error(`${typeName}.${field} has no policy.`)
}
