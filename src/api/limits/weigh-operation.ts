import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql'
import { DEFAULT_FIRST, MAX_FIRST } from '../paging/page.ts'
import type { IntrospectionSizes } from './introspection-sizes.ts'
import type { MeanSizes, SampledSizes } from './sampled-sizes.ts'
import type { Weight } from './weight.ts'

export interface OperationWeight extends Weight {
  /** The introspected part. Execution does not count it. */
  readonly introspection: Weight
}

/** The inputs of the estimate of an operation. */
export interface Weighing {
  readonly served: { readonly schema: GraphQLSchema; introspectionSizes(): IntrospectionSizes }
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly sizes: SampledSizes
}

/** The place of a selection. The path to it determines the lengths of its lists. */
interface Place {
  readonly type: string
  readonly means: MeanSizes
  /** In a connection, the number of items on its page. */
  readonly page: number
}

const NOTHING: Weight = { values: 0, bytes: 0 }
/** The bytes of a key besides its own length: two quotes, a colon, and a comma. */
const AROUND_KEY = 4
/** The assumed length of an unmeasured list or text. */
const SOME_ITEMS = 2
const SOME_TEXT = 24
const SOME_NUMBER = 4
/** Steps of a path, and concepts on it. */
const PATH_LENGTH = 4

/**
 * The expected size of the answer to an operation, from the mean sizes of its snapshot. An answer
 * may be smaller or larger; the count during execution decides.
 */
export function weighOperation({ served, document, operation, variables, sizes }: Weighing): OperationWeight {
  const { schema } = served
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const defaults = operation.variableDefinitions?.map(
    ({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)] as const,
  )
  const values = { ...Object.fromEntries(defaults ?? []), ...variables }
  let introspection = NOTHING

  const root = schema.getRootType(operation.operation)
  const all = root ? ofSelections(operation.selectionSet, { type: root.name, means: sizes.listed, page: 1 }) : NOTHING
  return { ...all, introspection }

  function ofSelections(selectionSet: SelectionSetNode | undefined, place: Place): Weight {
    let sum = NOTHING
    /** Only one of the fragments on single types applies to an object, so the heaviest counts. */
    let heaviest = NOTHING
    for (const selection of selectionSet?.selections ?? []) {
      if (isLeftOut(selection)) continue
      if (selection.kind === Kind.FIELD) {
        sum = plus(sum, ofField(selection, place))
        continue
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      const type = fragment?.typeCondition?.name.value ?? place.type
      const weight = ofSelections(fragment?.selectionSet, { ...place, type })
      if (type === place.type || !isObjectType(schema.getType(type))) sum = plus(sum, weight)
      else if (weight.bytes > heaviest.bytes) heaviest = weight
    }
    return plus(sum, heaviest)
  }

  function ofField(node: FieldNode, place: Place): Weight {
    const own = { values: 1, bytes: (node.alias ?? node.name).value.length + AROUND_KEY }
    const field = fieldNamed(node.name.value, place.type)
    if (!field) return own
    const type = getNamedType(field.type)
    const isList = isListType(getNullableType(field.type))
    if (!isCompositeType(type)) {
      const text = isEnumType(type)
        ? SOME_TEXT / 2
        : type.name === 'String' || type.name === 'ID'
          ? textOf(node, place)
          : SOME_NUMBER
      const count = isList ? lengthOf(node, place) : 1
      return { values: own.values + (isList ? count : 0), bytes: own.bytes + count * (text + 2) }
    }
    const selected = ofSelections(node.selectionSet, placeBelow(node, field, type.name, place))
    const inner = node.name.value === 'ofType' ? times(introspected().wrapped, selected) : selected
    if (!isList) {
      const weight = { values: own.values + inner.values, bytes: own.bytes + inner.bytes + 1 }
      if (place.type === root?.name && node.name.value.startsWith('__')) introspection = plus(introspection, weight)
      return weight
    }
    const count = lengthOf(node, place)
    return { values: own.values + count * (1 + inner.values), bytes: own.bytes + 1 + count * (2 + inner.bytes) }
  }

  function placeBelow(node: FieldNode, field: GraphQLField<unknown, unknown>, type: string, place: Place): Place {
    const isRoot = place.type === root?.name
    const isInPage = place.type.endsWith('Connection') || place.type.endsWith('Edge')
    const means = isRoot || isInPage ? place.means : sizes.reached
    const page = field.args.some(({ name }) => name === 'first') ? pageOf(node, field, type, place, isRoot) : place.page
    // Fields of a node are reached from it.
    return { type, means: type.endsWith('Connection') && !isRoot ? sizes.reached : means, page }
  }

  /** The number of items on the page of a connection. */
  function pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>, type: string, place: Place, isRoot: boolean) {
    const declared = field.args.find(({ name }) => name === 'first')?.defaultValue
    const byDefault = typeof declared === 'number' ? declared : DEFAULT_FIRST
    const argument = node.arguments?.find(({ name }) => name.value === 'first')
    const given = argument ? valueFromASTUntyped(argument.value, values) : byDefault
    const first = typeof given === 'number' ? Math.min(Math.max(given, 0), MAX_FIRST) : byDefault
    const item = type.replace(/Connection$/, '')
    if (isRoot) return Math.min(first, sizes.countOf(item) ?? first)
    if (item === 'Revision') return Math.min(first, 1)
    if (item === 'Claim')
      return place.type === 'Source' ? place.means.claimsOfSource(first) : place.means.claimsOfConcept(first)
    if (item === 'Reach') return Math.min(first, 2 * place.means.claimsOfConcept(first))
    return isConceptType(item) ? place.means.claimsOfConcept(first) : Math.min(first, sizes.countOf(item) ?? first)
  }

  function lengthOf(node: FieldNode, { type, means, page }: Place): number {
    const field = node.name.value
    if (type.startsWith('__')) return introspected().lengthOf(type, field)
    if (field === '_entities') return representationsOf(node)
    if (field === 'nodes' && type === 'CausalPath') return PATH_LENGTH + 1
    if (field === 'steps' || field === 'citations') return PATH_LENGTH
    if (type.endsWith('Connection')) return page
    return means.lengthOf(recordType(type), field) ?? Math.min(page, SOME_ITEMS)
  }

  /** The number of references of a gateway. */
  function representationsOf(node: FieldNode): number {
    const argument = node.arguments?.find(({ name }) => name.value === 'representations')
    const given = argument && valueFromASTUntyped(argument.value, values)
    return Array.isArray(given) ? given.length : SOME_ITEMS
  }

  function textOf(node: FieldNode, { type, means }: Place): number {
    const field = node.name.value
    if (type.startsWith('__')) return introspected().textOf(field)
    if (type === 'Article' && field === 'body')
      return (means.lengthOf('Article', 'sections') ?? 1) * (means.textOf('Section', 'body') ?? SOME_TEXT)
    return means.textOf(recordType(type), field) ?? SOME_TEXT
  }

  /** Records of all kinds of concepts were measured together. */
  function recordType(type: string): string {
    return isConceptType(type) ? 'Concept' : type
  }

  function isConceptType(name: string): boolean {
    const type = schema.getType(name)
    return name === 'Concept' || (isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Concept'))
  }

  function fieldNamed(name: string, typeName: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
    const type = schema.getType(typeName)
    return type && 'getFields' in type ? (type.getFields()[name] as GraphQLField<unknown, unknown>) : undefined
  }

  function introspected(): IntrospectionSizes {
    return served.introspectionSizes()
  }

  function isLeftOut(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return false
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, values)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, selection, values)?.['if'] === false
    )
  }
}

const times = (count: number, { values, bytes }: Weight): Weight => ({ values: count * values, bytes: count * bytes })

const plus = (one: Weight, other: Weight): Weight => ({
  values: one.values + other.values,
  bytes: one.bytes + other.bytes,
})
