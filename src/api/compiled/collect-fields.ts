import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql'

/** What selections are read with. */
export interface Selecting {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Coerced. Directives read them. */
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * The fields of selections on an object type, by response key in their order: `CollectFields` of
 * the specification of GraphQL, section 6.3.2.
 */
export function collectFields(
  { schema, fragments, variables }: Selecting,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const groups = new Map<string, FieldNode[]>()
  const spread = new Set<string>()
  for (const { selections } of selectionSets) collect(selections)
  return groups

  function collect(selections: readonly SelectionNode[]): void {
    for (const selection of selections) {
      if (!isIncluded(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value
        const group = groups.get(key)
        if (group) group.push(selection)
        else groups.set(key, [selection])
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection)) collect(selection.selectionSet.selections)
      } else {
        const { value: name } = selection.name
        if (spread.has(name)) continue
        spread.add(name)
        const fragment = fragments.get(name)
        if (fragment && applies(fragment)) collect(fragment.selectionSet.selections)
      }
    }
  }

  function isIncluded(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return true
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false
    )
  }

  function applies({ typeCondition }: Pick<FragmentDefinitionNode, 'typeCondition'> | { typeCondition?: undefined }) {
    if (!typeCondition) return true
    const condition = typeFromAST(schema, typeCondition)
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
  }
}
