import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'

type Values = Readonly<Record<string, unknown>>

/** Makes an equal value of an input type in which each choice of a list occurs once. */
type Shorten = (value: unknown) => unknown

/**
 * Makes the arguments of a field such that lists of enum values hold each value once: a repeated
 * choice changes nothing, and a body has room for thousands. Null where no argument holds such a
 * list.
 */
export function uniqueChoices(args: readonly GraphQLArgument[]): ((values: Values) => Values) | null {
  return ofFields(args, new Set())
}

function ofFields(
  fields: readonly { readonly name: string; readonly type: GraphQLInputType }[],
  within: ReadonlySet<GraphQLInputType>,
): ((values: Values) => Values) | null {
  const shortened = fields.flatMap(({ name, type }) => {
    const shorten = ofType(type, within)
    return shorten ? [[name, shorten] as const] : []
  })
  if (shortened.length === 0) return null
  return (values) => {
    const given = shortened.filter(([name]) => typeof values[name] === 'object' && values[name] !== null)
    if (given.length === 0) return values
    return { ...values, ...Object.fromEntries(given.map(([name, shorten]) => [name, shorten(values[name])])) }
  }
}

function ofType(wrapped: GraphQLInputType, within: ReadonlySet<GraphQLInputType>): Shorten | null {
  const type = getNullableType(wrapped)
  if (isListType(type)) {
    if (isEnumType(getNullableType(type.ofType)))
      return (list) => (Array.isArray(list) ? [...new Set<unknown>(list)] : list)
    const item = ofType(type.ofType, within)
    return item && ((list) => (Array.isArray(list) ? list.map(item) : list))
  }
  if (!isInputObjectType(type) || within.has(type)) return null
  const fields = ofFields(Object.values(type.getFields()), new Set([...within, type]))
  return fields && ((value) => (typeof value === 'object' && value !== null ? fields(value as Values) : value))
}
