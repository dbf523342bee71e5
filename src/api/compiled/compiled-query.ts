import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import type { RequestContext } from '../context.ts'
import type { AnswerMeter } from '../limits/answer-meter.ts'
import { isPlainProperty, textReader } from '../limits/meter-fields.ts'
import { collectFields, type Selecting } from './collect-fields.ts'
import { leafWriter, type WriteLeaf } from './json-text.ts'

type Path = GraphQLResolveInfo['path']
type Variables = Readonly<Record<string, unknown>>
type Arguments = Readonly<Record<string, unknown>>

/** Text that is there, or comes. */
type Written = string | Promise<string>

/** One execution. */
interface Run {
  readonly context: RequestContext
  readonly meter: AnswerMeter
  readonly variables: Variables
  /** The arguments of fields that read variables. */
  readonly args: Map<CompiledField, Arguments>
  /** Whether it has failed, so that what is still on its way ends. */
  isOver: boolean
}

/** Writes a value of a type as JSON. Throws where graphql-js would report an error. */
type WriteValue = (run: Run, value: unknown, path: Path) => Written

interface CompiledField {
  /** The response key as JSON, with its colon. */
  readonly prefix: string
  write(run: Run, source: unknown, parent: Path | undefined): Written
}

/** Writes the data of a query as JSON. Throws or rejects where graphql-js would report an error. */
export type WriteData = (context: RequestContext, variables: Variables) => Written

/** The reason for which a query is left to graphql-js. */
class NotCompiled extends Error {}

/** What compiling a selection reads. */
interface Compiling extends Selecting {
  readonly operation: OperationDefinitionNode
  readonly fragmentMap: GraphQLResolveInfo['fragments']
}

/**
 * Compiles a valid query to closures that write its data as JSON text: each selection on a type is
 * read once, not at each object. `variables` are coerced; those of `@skip` and `@include` are
 * compiled in. Null for what is left to graphql-js: introspection, and operations that are no
 * queries.
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): WriteData | null {
  const root = schema.getQueryType()
  if (operation.operation !== 'query' || !root) return null
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const compiling = { schema, operation, fragments, variables, fragmentMap: Object.fromEntries(fragments) }
  try {
    const write = objectWriter(compiling, root, [operation.selectionSet])
    return (context, given) => {
      const run: Run = { context, meter: context.meter, variables: given, args: new Map(), isOver: false }
      try {
        const written = write(run, undefined, undefined)
        return typeof written === 'string' ? written : written.catch((error) => fail(run, error))
      } catch (error) {
        return fail(run, error)
      }
    }
  } catch (error) {
    if (error instanceof NotCompiled) return null
    throw error
  }
}

/** The variables that `@skip` and `@include` read, anywhere in a document. */
export function variablesOfDirectives(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive({ arguments: args = [] }) {
      for (const { value } of args) if (value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}

function fail(run: Run, error: unknown): never {
  run.isOver = true
  throw error
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function'

/** Joins pieces of which some are on their way. */
const joined = (pieces: readonly Written[]): Promise<string> => Promise.all(pieces).then((all) => all.join(''))

/** Nobody waits any more for what is still on its way, so its failures are not to be told. */
function abandon(pieces: readonly Written[]): void {
  for (const piece of pieces) if (typeof piece !== 'string') piece.catch(() => undefined)
}

function objectWriter(
  compiling: Compiling,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): (run: Run, source: unknown, path: Path | undefined) => Written {
  const fields = [...collectFields(compiling, type, selectionSets)].map(([key, nodes], index) =>
    compileField(compiling, type, index === 0 ? `{${JSON.stringify(key)}:` : `,${JSON.stringify(key)}:`, key, nodes),
  )
  if (fields.length === 0) return () => '{}'
  return (run, source, path) => {
    if (run.isOver) throw new Error('the execution has failed')
    let text = ''
    /** What was written before `text`, from the first piece on that is on its way. */
    let pieces: Written[] | undefined
    try {
      for (const field of fields) {
        const written = field.write(run, source, path)
        if (typeof written === 'string') text += field.prefix + written
        else {
          pieces ??= []
          pieces.push(text + field.prefix, written)
          text = ''
        }
      }
    } catch (error) {
      if (pieces) abandon(pieces)
      throw error
    }
    if (!pieces) return `${text}}`
    pieces.push(`${text}}`)
    return joined(pieces)
  }
}

function compileField(
  compiling: Compiling,
  parentType: GraphQLObjectType,
  prefix: string,
  key: string,
  fieldNodes: readonly FieldNode[],
): CompiledField {
  const [node] = fieldNodes as readonly [FieldNode]
  const fieldName = node.name.value
  if (fieldName === '__typename') {
    const name = JSON.stringify(parentType.name)
    return { prefix, write: () => name }
  }
  const definition = parentType.getFields()[fieldName]
  // Introspection, too, is left to graphql-js.
  if (!definition) throw new NotCompiled()
  const { schema, operation, fragmentMap: fragments } = compiling
  const { type: returnType } = definition
  const resolve = definition.resolve as NonNullable<GraphQLField<unknown, RequestContext>['resolve']>
  const writeValue = valueWriter(compiling, returnType, fieldNodes)
  const argumentsOf = argumentReader(definition, node)
  const typename = parentType.name
  const field: CompiledField = {
    prefix,
    write(run, source, parent) {
      const path: Path = { prev: parent, key, typename }
      const info: GraphQLResolveInfo = {
        fieldName,
        fieldNodes,
        returnType,
        parentType,
        path,
        schema,
        fragments,
        rootValue: undefined,
        operation,
        variableValues: run.variables as { [variable: string]: unknown },
      }
      const found = resolve(source, argumentsOf(run, field), run.context, info)
      if (isPromise(found)) return found.then((value) => writeValue(run, value, path))
      return writeValue(run, found, path)
    },
  }
  const leaf = plainLeaf(definition)
  if (!leaf) return field
  const { write: writeOther } = field
  const isRequired = isNonNullType(returnType)
  const keyLength = key.length
  const readText = textReader(definition)
  return {
    prefix,
    // Most values of an answer: read, charged and written without a path or an `info`.
    write(run, source, parent) {
      const value = readText
        ? readText(source as never, run.context.texts)
        : (source as Readonly<Record<string, unknown>> | null | undefined)?.[fieldName]
      const type = typeof value
      if (type === 'function' || (type === 'object' && value !== null)) return writeOther(run, source, parent)
      if (!run.meter.chargeLeaf(keyLength, value)) throw run.meter.refusal
      if (value !== null && value !== undefined) return leaf(value)
      if (isRequired) throw new TypeError(`${typename}.${fieldName} is null`)
      return 'null'
    },
  }
}

/** How a field is written that is a property of its record and no list; null for all others. */
function plainLeaf(definition: GraphQLField<unknown, unknown>): WriteLeaf | null {
  if (!isPlainProperty(definition)) return null
  const type = isNonNullType(definition.type) ? definition.type.ofType : definition.type
  return isLeafType(type) ? leafWriter(type) : null
}

/** Arguments without variables are read once, and others once in an execution. */
function argumentReader(definition: GraphQLField<unknown, unknown>, node: FieldNode) {
  let readsVariables = false
  visit(node, {
    SelectionSet: () => false,
    Variable() {
      readsVariables = true
    },
  })
  if (!readsVariables) {
    const fixed = getArgumentValues(definition, node)
    return () => fixed
  }
  return (run: Run, field: CompiledField): Arguments => {
    const known = run.args.get(field)
    if (known) return known
    const args = getArgumentValues(definition, node, run.variables as { [variable: string]: unknown })
    run.args.set(field, args)
    return args
  }
}

function valueWriter(compiling: Compiling, type: GraphQLOutputType, nodes: readonly FieldNode[]): WriteValue {
  if (isNonNullType(type)) {
    const write = someValueWriter(compiling, type.ofType, nodes)
    return (run, value, path) => {
      if (value === null || value === undefined) throw new TypeError(`${String(path.key)} is null`)
      return write(run, value, path)
    }
  }
  const write = someValueWriter(compiling, type, nodes)
  return (run, value, path) => (value === null || value === undefined ? 'null' : write(run, value, path))
}

/** For a value that is not null. */
function someValueWriter(compiling: Compiling, type: GraphQLOutputType, nodes: readonly FieldNode[]): WriteValue {
  if (isLeafType(type)) {
    const write = leafWriter(type)
    return (_run, value) => write(noError(value))
  }
  if (isListType(type)) return listWriter(valueWriter(compiling, type.ofType, nodes))
  const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  if (isAbstractType(type)) return abstractWriter(compiling, type, selectionSets)
  if (!isObjectType(type) || type.isTypeOf) throw new NotCompiled()
  const write = objectWriter(compiling, type, selectionSets)
  return (run, value, path) => write(run, noError(value), path)
}

function noError(value: unknown): unknown {
  if (value instanceof Error) throw value
  return value
}

function listWriter(writeItem: WriteValue): WriteValue {
  return (run, value, path) => {
    noError(value)
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
      throw new TypeError(`${String(path.key)} is no list`)
    let text = '['
    let pieces: Written[] | undefined
    let index = 0
    try {
      for (const item of value as Iterable<unknown>) {
        if (index > 0) text += ','
        const place: Path = { prev: path, key: index, typename: undefined }
        const written = isPromise(item)
          ? item.then((found) => writeItem(run, found, place))
          : writeItem(run, item, place)
        if (typeof written === 'string') text += written
        else {
          pieces ??= []
          pieces.push(text, written)
          text = ''
        }
        index++
      }
    } catch (error) {
      if (pieces) abandon(pieces)
      throw error
    }
    if (!pieces) return `${text}]`
    pieces.push(`${text}]`)
    return joined(pieces)
  }
}

function abstractWriter(
  compiling: Compiling,
  type: GraphQLAbstractType,
  selectionSets: readonly SelectionSetNode[],
): WriteValue {
  const { schema, operation, fragmentMap: fragments } = compiling
  const writers = new Map<string, ReturnType<typeof objectWriter>>()
  const writerOf = (name: unknown) => {
    const known = writers.get(name as string)
    if (known) return known
    const runtime = typeof name === 'string' ? schema.getType(name) : undefined
    if (!isObjectType(runtime) || runtime.isTypeOf || !schema.isSubType(type, runtime)) throw new NotCompiled()
    const made = objectWriter(compiling, runtime, selectionSets)
    writers.set(runtime.name, made)
    return made
  }
  const nameOf = (run: Run, value: unknown, path: Path): unknown => {
    if (!type.resolveType) return (value as { readonly __typename?: unknown }).__typename
    const info = { path, schema, operation, fragments, variableValues: run.variables } as unknown as GraphQLResolveInfo
    return type.resolveType(value, run.context, info, type)
  }
  return (run, value, path) => {
    noError(value)
    return writerOf(nameOf(run, value, path))(run, value, path)
  }
}
