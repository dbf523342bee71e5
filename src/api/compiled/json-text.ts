import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql'

/** The data of an answer, already written. */
export class JsonText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** Characters that JSON writes with an escape, or may. */
const ESCAPED = /[^\u0020\u0021\u0023-\u005b\u005d-\ud7ff\ue000-\uffff]/
/** The native writer is faster for a longer text, in UTF-16 code units. */
const MAX_PLAIN = 120

export const quoted = (text: string): string =>
  text.length <= MAX_PLAIN && !ESCAPED.test(text) ? `"${text}"` : JSON.stringify(text)

/** Writes a value of a scalar or an enum, which is not null. Throws where the type does not admit it. */
export type WriteLeaf = (value: unknown) => string

/** The usual values of the built-in types are written as they are; their types see all others. */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  const serialized: WriteLeaf = (value) => {
    const written = JSON.stringify(type.serialize(value))
    if (written === undefined || written === 'null') throw new TypeError(`${type.name} does not admit this value`)
    return written
  }
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === 'string' ? quoted(value) : serialized(value))
    case GraphQLBoolean:
      return (value) => (value === true ? 'true' : value === false ? 'false' : serialized(value))
    case GraphQLInt:
      return (value) => (typeof value === 'number' && (value | 0) === value ? `${value}` : serialized(value))
    case GraphQLFloat:
      return (value) => (typeof value === 'number' && Number.isFinite(value) ? `${value}` : serialized(value))
  }
  if (!isEnumType(type)) return serialized
  const known = new Map(type.getValues().map(({ value }) => [value, serialized(value)] as const))
  return (value) => known.get(value) ?? serialized(value)
}
