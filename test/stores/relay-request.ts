import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'
import type { ConcreteRequest } from 'relay-runtime'

/** A document as Relay's compiler writes it for Relay's runtime, with its fragments written out. */
export function relayRequest(schema: GraphQLSchema, document: DocumentNode): ConcreteRequest {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )
  const root = operation && schema.getRootType(operation.operation)
  if (!root) throw new Error('a document without an operation')
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const name = operation.name?.value ?? 'Unnamed'
  const selections = selectionsOf(schema, fragments, operation.selectionSet, root)
  const argumentDefinitions = (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => ({
    kind: 'LocalArgument',
    name: variable.name.value,
    defaultValue: defaultValue ? valueFromASTUntyped(defaultValue) : null,
  }))
  return {
    kind: 'Request',
    fragment: {
      kind: 'Fragment',
      name,
      type: root.name,
      argumentDefinitions,
      metadata: null,
      selections,
      abstractKey: null,
    },
    operation: { kind: 'Operation', name, argumentDefinitions, selections },
    params: {
      id: null,
      cacheID: name,
      name,
      operationKind: operation.operation,
      text: print(document),
      metadata: {},
    },
  } as unknown as ConcreteRequest
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

function selectionsOf(
  schema: GraphQLSchema,
  fragments: Fragments,
  { selections }: SelectionSetNode,
  parent: GraphQLCompositeType,
): object[] {
  return selections.flatMap((selection) => {
    if (selection.directives && selection.directives.length > 0) throw new Error('no document here has directives')
    if (selection.kind === Kind.FIELD) return [fieldOf(schema, fragments, selection, parent)]
    const { condition, set } = conditionOf(schema, fragments, selection, parent)
    if (condition === parent) return selectionsOf(schema, fragments, set, parent)
    const types = isAbstractType(condition) ? schema.getPossibleTypes(condition) : [condition]
    return types.map((type) => ({
      kind: 'InlineFragment',
      type: type.name,
      abstractKey: null,
      selections: selectionsOf(schema, fragments, set, type),
    }))
  })
}

function conditionOf(
  schema: GraphQLSchema,
  fragments: Fragments,
  selection: Exclude<SelectionNode, FieldNode>,
  parent: GraphQLCompositeType,
): { readonly condition: GraphQLCompositeType; readonly set: SelectionSetNode } {
  const written = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
  if (!written) throw new Error('a spread of a fragment that is not there')
  const condition = written.typeCondition ? schema.getType(written.typeCondition.name.value) : parent
  if (!isCompositeType(condition)) throw new Error('a fragment on a type without fields')
  // A fragment on an interface of the type that it stands on holds for all of it.
  const always = isObjectType(parent) && isAbstractType(condition) && schema.isSubType(condition, parent)
  return { condition: always ? parent : condition, set: written.selectionSet }
}

function fieldOf(schema: GraphQLSchema, fragments: Fragments, node: FieldNode, parent: GraphQLCompositeType): object {
  const name = node.name.value
  const common = {
    alias: node.alias?.value ?? null,
    name,
    args:
      node.arguments && node.arguments.length > 0
        ? node.arguments.map((argument) => argumentOf(argument.name.value, argument.value))
        : null,
    storageKey: null,
  }
  if (name === '__typename' || !node.selectionSet) return { kind: 'ScalarField', ...common }
  const type = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined
  const inner = type && getNamedType(type)
  if (!isCompositeType(inner)) throw new Error(`${parent.name}.${name} is not in the schema`)
  return {
    kind: 'LinkedField',
    ...common,
    concreteType: isObjectType(inner) ? inner.name : null,
    plural: isListType(getNullableType(type)),
    selections: selectionsOf(schema, fragments, node.selectionSet, inner),
  }
}

function argumentOf(name: string, value: ValueNode): object {
  if (value.kind === Kind.VARIABLE) return { kind: 'Variable', name, variableName: value.name.value }
  if (value.kind === Kind.OBJECT)
    return { kind: 'ObjectValue', name, fields: value.fields.map((field) => argumentOf(field.name.value, field.value)) }
  if (value.kind === Kind.LIST)
    return { kind: 'ListValue', name, items: value.values.map((item, index) => argumentOf(`${index}`, item)) }
  return { kind: 'Literal', name, value: valueFromASTUntyped(value) }
}
