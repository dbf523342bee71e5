import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  parseValue,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { callName, type Operation, type OperationFiles } from './client-calls.ts'
import { type GeneratedFile, generatedHead } from './generated-file.ts'

/** Queries about how editors work, which no agent needs. */
const NO_TOOLS = [
  'ApprovalPolicies',
  'ChangesetThreads',
  'DraftsPerspective',
  'PreviewLinks',
  'RecentActivity',
  'Sessions',
  'SignOnOptions',
  'SourceText',
  'UsedInDrafts',
  'Viewer',
]

/** What an agent may change: it stages and submits, and a person reviews and publishes. */
const CHANGES = ['CreateChangeset', 'StageEdits', 'SubmitChangeset']

/** The name of a tool, where it is not that of its operation. */
const NAMES: Readonly<Record<string, string>> = { Paths: 'causal_paths' }

/** How many items an answer for an agent has at most, and how many by default. */
const MAX_FIRST = 20
const DEFAULT_FIRST = 5

const PERSPECTIVE = {
  type: 'string',
  description:
    'Which graph to read: "asOf=<version>", or with the right to read drafts "changeset=<id>" or "drafts". Left out: the newest published version.',
}

/** A JSON Schema, or a part of one. */
type JsonSchema = Readonly<Record<string, unknown>>

/** A reference to the schema of an input type, which the file holds once. */
class NamedSchema {
  readonly name: string
  readonly facts: JsonSchema

  constructor(name: string, facts: JsonSchema) {
    this.name = name
    this.facts = facts
  }
}

/** The tools for agents: one for each query of the client but a few, and one for each of `CHANGES`. */
export const agentTools = (schema: GraphQLSchema, { documents, operations }: OperationFiles) => {
  const tools = operations
    .filter(({ name, node }) => (node.operation === 'query' ? !NO_TOOLS.includes(name) : CHANGES.includes(name)))
    .map((operation) => toolOf(schema, documents, operation))
  return tools.map((tool) => ({ ...tool, description: withToolNames(tool.description, tools) }))
}

/** A text in which fields that are tools have the names of these. */
const withToolNames = (text: string, tools: readonly { readonly name: string }[]): string =>
  tools.reduce((told, { name }) => told.replaceAll(`\`${camelCase(name)}\``, `\`${name}\``), text)

const camelCase = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The file of the tools. */
export function agentToolsFile(schema: GraphQLSchema, tools: ReturnType<typeof agentTools>): GeneratedFile {
  const named = namedSchemas(schema, tools)
  return {
    path: 'src/agents/generated/tools.ts',
    text: withToolNames(
      `${generatedHead('schema.graphql and src/client/operations')}import type { Tool } from '../tool.ts'

${named.map(({ name, schema: text }) => `const ${name} = ${literal(text)}\n\n`).join('')}export const TOOLS: readonly Tool[] = [
${tools.map((tool) => `  ${literal(tool)},\n`).join('')}]
`,
      tools,
    ),
  }
}

function toolOf(schema: GraphQLSchema, documents: readonly DocumentNode[], operation: Operation) {
  const { name, node, means } = operation
  const isChange = node.operation === 'mutation'
  const tool = NAMES[name] ?? name.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase()
  const properties = new Map(
    isChange ? inputFields(schema, node) : variablesOf(schema, documents, node).map((each) => [each.name, each]),
  )
  const required = [...properties.values()].filter(({ isRequired }) => isRequired).map((each) => each.name)
  const [, needs = null] = /Needs (READ_DRAFTS|WRITE_DRAFTS)\b/.exec(means) ?? []
  return {
    name: tool,
    call: callName(operation),
    title: titleOf(tool),
    description: descriptionOf(means),
    needs,
    isChange,
    inputSchema: {
      type: 'object',
      properties: {
        ...Object.fromEntries([...properties].map(([key, { type }]) => [key, type])),
        ...(isChange ? {} : { perspective: PERSPECTIVE }),
      },
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    },
  }
}

const titleOf = (tool: string) => `${tool.slice(0, 1).toUpperCase()}${tool.slice(1).replaceAll('_', ' ')}`

/** The text above an operation; its example is a call in TypeScript, and arguments in JSON for agents. */
function descriptionOf(means: string): string {
  const [told = '', example] = means.split(/ Example: /)
  // An agent gets an error in place of null.
  const text = told.replace(/ Null when [^.]*\./, '')
  const [, call] = /^`\w+\((.*)\)`\.?$/.exec(example ?? '') ?? []
  if (call === undefined) return text
  try {
    return `${text} Example: ${JSON.stringify(valueFromASTUntyped(parseValue(call.replaceAll("'", '"'))))}`
  } catch {
    // An example with values of the reader's own shows nothing that can be sent.
    return text
  }
}

interface Property {
  readonly name: string
  readonly isRequired: boolean
  readonly type: unknown
}

/** The variables of a query, each described as the argument that it is passed to. */
function variablesOf(
  schema: GraphQLSchema,
  documents: readonly DocumentNode[],
  node: OperationDefinitionNode,
): readonly Property[] {
  const passedTo = new Map<string, GraphQLArgument | GraphQLInputField>()
  const info = new TypeInfo(schema)
  const document = documents.find(({ definitions }) => definitions.includes(node))
  if (document === undefined) throw new Error(`no document holds ${node.name?.value}`)
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument: ({ value }) => {
        const argument = info.getArgument()
        if (value.kind === Kind.VARIABLE && argument && !passedTo.has(value.name.value))
          passedTo.set(value.name.value, argument)
      },
    }),
  )
  return (node.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const { value: name } = variable.name
    const found = typeFromAST(schema, type as never) as GraphQLInputType | undefined
    if (found === undefined) throw new Error(`$${name} of ${node.name?.value} has no input type`)
    const preset = defaultValue ? valueFromASTUntyped(defaultValue) : passedTo.get(name)?.defaultValue
    return {
      name,
      isRequired: isNonNullType(found) && defaultValue === undefined,
      type: name === 'first' ? FIRST : schemaOf(found, passedTo.get(name)?.description, preset),
    }
  })
}

const FIRST = {
  type: 'integer',
  minimum: 1,
  maximum: MAX_FIRST,
  default: DEFAULT_FIRST,
  description: `The number of items to return, 1 to ${MAX_FIRST}.`,
}

/** The fields of the `input` of a mutation. */
function inputFields(schema: GraphQLSchema, node: OperationDefinitionNode): [string, Property][] {
  const [input] = node.variableDefinitions ?? []
  const type = input && getNamedType(typeFromAST(schema, input.type as never))
  if (!isInputObjectType(type)) throw new Error(`${node.name?.value} takes no input`)
  return Object.values(type.getFields()).map((field) => [field.name, propertyOf(field)])
}

const propertyOf = (field: GraphQLInputField): Property => ({
  name: field.name,
  isRequired: isRequiredInputField(field),
  type: schemaOf(field.type, field.description, field.defaultValue),
})

function schemaOf(type: GraphQLInputType, about?: string | null, preset?: unknown): unknown {
  if (isNonNullType(type)) return schemaOf(type.ofType, about, preset)
  const description = about ?? undefined
  const facts = { ...(description && { description }), ...(preset !== undefined && { default: preset }) }
  if (isListType(type)) return { type: 'array', items: schemaOf(type.ofType), ...facts }
  if (isScalarType(type)) return { ...SCALARS[type.name], ...facts }
  return new NamedSchema(type.name, facts)
}

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  BigInt: { type: 'string' },
  Boolean: { type: 'boolean' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  DateTime: { type: 'string', format: 'date-time' },
  DocumentContent: { type: 'object' },
}

/** The schemas of input types and enums that the tools name, each after those that it names itself. */
function namedSchemas(schema: GraphQLSchema, tools: readonly unknown[]) {
  const named = new Map<string, { readonly name: string; readonly schema: unknown }>()
  const open = new Set<string>()
  const add = ({ name }: NamedSchema): void => {
    if (named.has(name)) return
    if (open.has(name)) throw new Error(`the input type ${name} holds itself, which tools cannot describe yet`)
    open.add(name)
    const written = namedSchema(schema, name)
    for (const each of namesIn(written)) add(each)
    named.set(name, { name, schema: written })
  }
  for (const each of namesIn(tools)) add(each)
  return [...named.values()]
}

function namedSchema(schema: GraphQLSchema, name: string): JsonSchema {
  const type = schema.getType(name)
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map((value) => value.name) }
  if (!isInputObjectType(type)) throw new Error(`${name} is no type of an input`)
  const fields = Object.values(type.getFields()).map(propertyOf)
  const required = fields.filter(({ isRequired }) => isRequired).map((field) => field.name)
  return {
    type: 'object',
    ...(type.description && { description: type.description }),
    properties: Object.fromEntries(fields.map((field) => [field.name, field.type])),
    ...(required.length > 0 && { required }),
    ...(type.isOneOf && { minProperties: 1, maxProperties: 1 }),
    additionalProperties: false,
  }
}

const namesIn = (value: unknown): readonly NamedSchema[] => {
  if (value instanceof NamedSchema) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : []
}

/** A value as the source text of it, with references in place of named schemas. */
function literal(value: unknown): string {
  if (value instanceof NamedSchema)
    return Object.keys(value.facts).length === 0 ? value.name : `{ ...${value.name}, ${fieldsOf(value.facts)} }`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${fieldsOf(value)} }`
}

const fieldsOf = (value: object) =>
  Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `${JSON.stringify(key)}: ${literal(each)}`)
    .join(', ')
