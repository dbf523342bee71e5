import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql'
import type { RequestContext } from '../context.ts'
import { type ReadText, readsText } from '../texts/translated.ts'
import { type AnswerMeter, AROUND_KEY } from './answer-meter.ts'
import { uniqueChoices } from './unique-choices.ts'

type Arguments = Readonly<Record<string, unknown>>
type Resolve = GraphQLFieldResolver<unknown, RequestContext, Arguments>

/**
 * Makes every field of a schema charge its part of the answer during execution, and yields between
 * fields and between the items of lists. Fields of a refused answer end at once. Lists of choices
 * in arguments hold each choice once.
 */
export function meterFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (isProperty(field)) field.extensions = { ...field.extensions, [PLAIN]: true, [TEXT]: readsText(field.resolve) }
      field.resolve = metered(field)
    }
  }
  return schema
}

/** The braces and the comma of an item, less the comma that its last field does not have. */
const AROUND_ITEM = 2
/**
 * Lists of at most this many items are completed without yielding. The fields of the items check
 * the clock.
 */
const MAX_AT_ONCE = 4

/** The extension of fields that are properties of their records. */
const PLAIN = 'isPlainProperty'

/** The extension of those that are read in the languages of the request. */
const TEXT = 'readsText'

/** Whether a metered field is a leaf that is read from its record, by its own name or by `textReader`. */
export const isPlainProperty = ({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): boolean =>
  extensions[PLAIN] === true

/** How a leaf is read from its record in the languages of the request; undefined: by its own name. */
export const textReader = ({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): ReadText | undefined =>
  extensions[TEXT] as ReadText | undefined

const isProperty = ({ type, resolve, args }: GraphQLField<unknown, RequestContext, Arguments>): boolean =>
  isLeafType(getNullableType(type)) && (!resolve || readsText(resolve) !== undefined) && args.length === 0

function metered(field: GraphQLField<unknown, RequestContext, Arguments>): Resolve {
  const resolve = withUniqueChoices(field.resolve ?? propertyNamed(field.name), uniqueChoices(field.args))
  const isLeaf = isLeafType(getNamedType(field.type))
  if (isListType(getNullableType(field.type))) return listField(resolve, isLeaf, field.resolve !== undefined)
  if (isProperty(field)) return leafProperty(field.name, resolve, readsText(field.resolve))
  return isLeaf ? leafField(resolve, field.args.length > 0) : objectField(resolve, field.resolve !== undefined)
}

function withUniqueChoices(resolve: Resolve, shorten: ReturnType<typeof uniqueChoices>): Resolve {
  if (shorten === null) return resolve
  return (source, args, context, info) => resolve(source, shorten(args), context, info)
}

/** The default resolver. A function is a text that waits for the words of the request. */
const propertyNamed =
  (name: string): Resolve =>
  (source, _args, context) => {
    const property = (source as Readonly<Record<string, unknown>> | null | undefined)?.[name]
    return typeof property === 'function' ? property.call(source, context.words) : property
  }

/**
 * Most values of an answer are properties of records. They are read and charged without yielding.
 */
function leafProperty(name: string, resolve: Resolve, readText: ReadText | undefined): Resolve {
  const whenCalled = leafField(resolve, false)
  return (source, args, context, info) => {
    const value = readText
      ? readText(source as never, context.texts)
      : (source as Readonly<Record<string, unknown>> | null | undefined)?.[name]
    const type = typeof value
    if (type === 'function' || (type === 'object' && value !== null)) return whenCalled(source, args, context, info)
    const { meter } = context
    return meter.chargeLeaf((info.path.key as string).length, value) ? value : Promise.reject(meter.refusal)
  }
}

/** A leaf with arguments may take long to make: the body of an article, in a format. */
const leafField =
  (resolve: Resolve, mayTakeLong: boolean): Resolve =>
  (source, args, context, info) => {
    const { meter } = context
    const found =
      mayTakeLong && meter.shouldYield()
        ? meter.later(source).then((later) => resolve(later, args, context, info))
        : attempt(resolve, source, args, context, info)
    if (isPromise(found)) return found.then((value) => chargedLeaf(meter, value, info.path.key))
    return chargedLeaf(meter, found, info.path.key)
  }

const chargedLeaf = (meter: AnswerMeter, value: unknown, key: string | number): unknown =>
  meter.charge(1, (key as string).length + AROUND_KEY + sizeOf(value)) ? value : Promise.reject(meter.refusal)

const objectField =
  (resolve: Resolve, mayTakeLong: boolean): Resolve =>
  (source, args, context, info) => {
    const { meter } = context
    // One for the braces of the object.
    if (!meter.charge(1, (info.path.key as string).length + AROUND_KEY + 1)) return Promise.reject(meter.refusal)
    if (mayTakeLong && meter.shouldYield())
      return meter.later(source).then((later) => resolve(later, args, context, info))
    return attempt(resolve, source, args, context, info)
  }

const listField =
  (resolve: Resolve, holdsLeaves: boolean, mayTakeLong: boolean): Resolve =>
  (source, args, context, info) => {
    const { meter } = context
    if (!meter.charge(1, (info.path.key as string).length + AROUND_KEY + 1)) return Promise.reject(meter.refusal)
    const charged = (items: unknown) => {
      if (!Array.isArray(items)) return items
      if (holdsLeaves) return chargedLeaves(meter, items)
      if (items.length > MAX_AT_ONCE) return meteredItems(meter, items)
      return meter.charge(items.length, AROUND_ITEM * items.length) ? items : Promise.reject(meter.refusal)
    }
    const found =
      mayTakeLong && meter.shouldYield()
        ? meter.later(source).then((later) => resolve(later, args, context, info))
        : attempt(resolve, source, args, context, info)
    return isPromise(found) ? found.then(charged) : charged(found)
  }

/**
 * The result of a resolver; an error that it throws becomes a rejection. When a later item of a
 * list throws, graphql-js leaves the rejections of pending items unhandled, and an unhandled
 * rejection ends the process.
 */
function attempt(
  resolve: Resolve,
  source: unknown,
  args: Arguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
): unknown {
  try {
    return resolve(source, args, context, info)
  } catch (error) {
    return Promise.reject(error)
  }
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function'

function chargedLeaves(meter: AnswerMeter, items: readonly unknown[]): unknown {
  let bytes = items.length
  for (const item of items) bytes += sizeOf(item)
  return meter.charge(items.length, bytes) ? items : Promise.reject(meter.refusal)
}

/** A lower bound on the bytes of JSON of a value. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value !== 'object' || value === null) return 1
  let size = 1
  for (const [key, part] of Object.entries(value))
    size += sizeOf(part) + (Array.isArray(value) ? 1 : key.length + AROUND_KEY)
  return size
}

/** Items of a list, each charged before it is completed. */
function meteredItems(meter: AnswerMeter, items: readonly unknown[]): Iterable<unknown> {
  let index = 0
  let isPutOff = false
  const result: { done: boolean; value: unknown } = { done: false, value: undefined }
  return {
    [Symbol.iterator]: () => ({
      next() {
        if (index >= items.length) return { done: true, value: undefined }
        if (!meter.charge(1, AROUND_ITEM)) {
          // One failing item ends the list. A throw would leave rejections of earlier items
          // unhandled, as in `attempt`.
          index = items.length
          result.value = Promise.reject(meter.refusal)
          return result
        }
        const item = items[index++]
        isPutOff ||= meter.shouldYield()
        result.value = isPutOff ? meter.later(item) : item
        return result
      },
    }),
  }
}
