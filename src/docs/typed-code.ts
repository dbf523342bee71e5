import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { ANYBODY, type Caller } from './caller.ts'

const SCALARS: Readonly<Record<string, string>> = {
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  String: 'string',
  ID: 'string',
  DateTime: 'string',
  BigInt: 'string',
}

/** An enum with more values is shown as text. */
const MAX_VALUES = 8

/** The TypeScript that asks a query; null for a document with a subscription or with variables. */
export type TypedCode = (query: string, caller?: Caller) => string | null

/**
 * A function that writes, for a query, the TypeScript that asks it through the client, with the
 * type of its answer.
 *
 * @param schemaText - the schema of the server
 */
export function typedCodeOf(schemaText: string): TypedCode {
  const schema = buildSchema(schemaText)
  return (query, caller = ANYBODY) => {
    const document = parse(query)
    const [operation] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    if (!operation || operation.operation === 'subscription' || operation.variableDefinitions?.length) return null
    const fragments = new Map(
      document.definitions
        .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]),
    )
    const answer = objectType(operation.selectionSet, { types: fieldTypes(schema, document), fragments }, '')
    const text = query.trim().replaceAll(/[\\`]|\$\{/g, '\\$&')
    return (
      `import { createClient } from 'aetia-client'\n\n` +
      `interface Answer ${answer}\n\n` +
      `const aetia = createClient(${optionsOf(caller)})\n` +
      `const answer = await aetia.execute<Answer, {}>(\`${text}\`)\nconsole.log(answer)\n`
    )
  }
}

function optionsOf({ isSignedIn, perspective }: Caller): string {
  const options = [
    `url: 'http://127.0.0.1:4000/graphql'`,
    ...(isSignedIn ? ['token: process.env.AETIA_TOKEN'] : []),
    ...(perspective === null ? [] : [`headers: { 'Aetia-Perspective': '${perspective}' }`]),
  ]
  return options.length === 1 ? `{ ${options[0]} }` : `{\n${options.map((option) => `  ${option},\n`).join('')}}`
}

type FieldTypes = ReadonlyMap<unknown, GraphQLOutputType>

/** The types of all fields of a document. */
function fieldTypes(schema: GraphQLSchema, document: DocumentNode): FieldTypes {
  const info = new TypeInfo(schema)
  const types = new Map<unknown, GraphQLOutputType>()
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const type = info.getType()
        if (type) types.set(node, type)
      },
    }),
  )
  return types
}

interface Writing {
  readonly types: FieldTypes
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/** Fields of fragments may be absent, where they are of another type. */
function objectType(set: SelectionSetNode, writing: Writing, indent: string): string {
  const inner = `${indent}  `
  const lines = new Map<string, string>()
  const add = (selected: SelectionSetNode, isOptional: boolean): void => {
    for (const node of selected.selections) {
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value
        const type = writing.types.get(node)
        const written = type === undefined ? 'string' : outputType(type, node.selectionSet, writing, inner)
        if (!lines.has(name)) lines.set(name, `${inner}${name}${isOptional ? '?' : ''}: ${written}`)
      } else if (node.kind === Kind.INLINE_FRAGMENT) add(node.selectionSet, true)
      else {
        const fragment = writing.fragments.get(node.name.value)
        if (fragment) add(fragment.selectionSet, true)
      }
    }
  }
  add(set, false)
  return `{\n${[...lines.values()].join('\n')}\n${indent}}`
}

function outputType(
  type: GraphQLOutputType,
  set: SelectionSetNode | undefined,
  writing: Writing,
  indent: string,
): string {
  if (!isNonNullType(type)) return `${nonNullType(type, set, writing, indent)} | null`
  return nonNullType(type.ofType, set, writing, indent)
}

function nonNullType(
  type: GraphQLOutputType,
  set: SelectionSetNode | undefined,
  writing: Writing,
  indent: string,
): string {
  if (isListType(type)) {
    const item = outputType(type.ofType, set, writing, indent)
    return / [|] /.test(item.replaceAll(/\{[\s\S]*\}/g, '')) ? `(${item})[]` : `${item}[]`
  }
  const named = getNamedType(type)
  if (set && isCompositeType(named)) return objectType(set, writing, indent)
  if (isEnumType(named)) {
    const values = named.getValues()
    return values.length > MAX_VALUES ? 'string' : values.map(({ name }) => `'${name}'`).join(' | ')
  }
  return SCALARS[named.name] ?? 'unknown'
}
