import {
  concatAST,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parseValue,
  separateOperations,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type Argument, argumentOf, argumentSchemas, type JsonSchema, type WriteArgument } from './argument-schemas.ts'
import { callName, type Operation, type OperationFiles } from './client-calls.ts'
import { type GeneratedFile, generatedHead } from './generated-file.ts'

/** Queries that no agent needs: about how editors work, and what is drawn. */
const NO_TOOLS = [
  'ApprovalPolicies',
  'AskSuggestions',
  'ChangesetThreads',
  'DraftsPerspective',
  'Neighborhood',
  'Passkeys',
  'PathGraph',
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

const FIRST = {
  type: 'integer',
  maximum: MAX_FIRST,
  default: DEFAULT_FIRST,
  description: `The number of items to return, 1 to ${MAX_FIRST}.`,
}

const PERSPECTIVE = {
  type: 'string',
  description:
    'Which graph to read: "asOf=<version>", or with the right to read drafts "changeset=<id>" or "drafts". Left out: the newest published version.',
}

/** The tool whose arguments are described first, because most others share them. */
const MODEL = 'causal_paths'

/** The tools for agents: one for each query of the client but a few, and one for each of `CHANGES`. */
export const agentTools = (schema: GraphQLSchema, { documents, operations }: OperationFiles) => {
  const write = argumentSchemas()
  const once = describedOnce()
  const chosen = operations
    .filter(({ name, node }) => (node.operation === 'query' ? !NO_TOOLS.includes(name) : CHANGES.includes(name)))
    .map((operation) => ({ operation, name: toolName(operation), needs: neededBy(operation) }))
  // An input type is described in full once: where everybody sees it.
  const described = chosen.toSorted((one, other) => rankOf(one) - rankOf(other))
  const tools = new Map(described.map((each) => [each.name, toolOf(schema, documents, each, write, once)]))
  return chosen.map(({ name }) => {
    const tool = tools.get(name)
    if (tool === undefined) throw new Error(`no tool is called ${name}`)
    return { ...tool, description: withToolNames(tool.description, chosen) }
  })
}

const rankOf = ({ name, needs }: { readonly name: string; readonly needs: string | null }): number =>
  name === MODEL ? 0 : needs === null ? 1 : 2

/** A text in which fields that are tools have the names of these. */
const withToolNames = (text: string, tools: readonly { readonly name: string }[]): string =>
  tools.reduce((told, { name }) => told.replaceAll(`\`${camelCase(name)}\``, `\`${name}\``), text)

const camelCase = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The file of the tools. */
export const agentToolsFile = (tools: ReturnType<typeof agentTools>): GeneratedFile => ({
  path: 'src/agents/generated/tools.ts',
  text: withToolNames(
    `${generatedHead('schema.graphql and src/client/operations')}import type { Tool } from '../tool.ts'

export const TOOLS: readonly Tool[] = [
${tools.map((tool) => `  ${JSON.stringify(tool)},\n`).join('')}]
`,
    tools,
  ),
})

const toolName = ({ name }: Operation): string =>
  NAMES[name] ?? name.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase()

const neededBy = ({ means }: Operation): string | null => /Needs (READ_DRAFTS|WRITE_DRAFTS)\b/.exec(means)?.[1] ?? null

function toolOf(
  schema: GraphQLSchema,
  documents: readonly DocumentNode[],
  { operation, name, needs }: { readonly operation: Operation; readonly name: string; readonly needs: string | null },
  write: WriteArgument,
  once: ReturnType<typeof describedOnce>,
) {
  const { node, means } = operation
  const isChange = node.operation === 'mutation'
  const example = exampleOf(means)
  const found = isChange ? inputFields(schema, node) : variablesOf(schema, documents, node)
  const required = found.filter(({ isRequired }) => isRequired).map((each) => each.name)
  const properties: readonly (readonly [string, JsonSchema])[] = [
    ...found.map((each) => {
      const shown = example !== null && each.name in example ? withoutExample(each) : each
      return [each.name, isPageSize(each) ? FIRST : write(`${name}(${each.name})`, shown)] as const
    }),
    ...(isChange ? [] : [['perspective', PERSPECTIVE] as const]),
  ]
  return {
    name,
    call: callName(operation),
    description: descriptionOf(means, example),
    needs,
    isChange,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(
        // A model has to find where a whole object is described.
        properties.map(([key, each]) => [key, each['type'] === 'object' ? each : once(key, each)]),
      ),
      ...(required.length > 0 && { required }),
    },
  }
}

const isPageSize = ({ name }: Argument): boolean => name === 'first'

/** Leaves out the description of an argument that an earlier tool has with the same meaning. */
function describedOnce(): (name: string, schema: JsonSchema) => JsonSchema {
  const seen = new Set<string>()
  return (name, schema) => {
    const meaning = JSON.stringify([name, schema])
    if (!seen.has(meaning)) {
      seen.add(meaning)
      return schema
    }
    const { description: _, ...bare } = schema
    return bare
  }
}

/** The text above an operation, with the arguments of its example. */
const descriptionOf = (means: string, example: object | null): string => {
  // An agent gets an error in place of null.
  const told = means.replace(/ Example: [\s\S]*/, '').replace(/ Null when [^.]*\./, '')
  return example === null ? told : `${told} Example: ${JSON.stringify(example)}`
}

/** The arguments of the example of an operation, which is a call in TypeScript; null where it shows none. */
function exampleOf(means: string): object | null {
  const [, call] = /^`\w+\((.*)\)`\.?$/.exec(means.split(/ Example: /)[1] ?? '') ?? []
  if (call === undefined) return null
  try {
    return valueFromASTUntyped(parseValue(call.replaceAll("'", '"'))) as object
  } catch {
    // An example with values of the reader's own shows nothing that can be sent.
    return null
  }
}

/** An argument whose example is in that of the tool. */
const withoutExample = (argument: Argument): Argument => ({
  ...argument,
  about: argument.about?.replace(/ Example: `[^`]*`\./, ''),
})

/** The variables of a query, each described as the argument that it is passed to. */
function variablesOf(
  schema: GraphQLSchema,
  documents: readonly DocumentNode[],
  node: OperationDefinitionNode,
): readonly Argument[] {
  const passedTo = new Map<string, GraphQLArgument | GraphQLInputField>()
  const info = new TypeInfo(schema)
  // With the fragments that it spreads, which may pass variables on.
  const document = separateOperations(concatAST(documents))[node.name?.value ?? '']
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
      type: found,
      about: passedTo.get(name)?.description,
      preset,
    }
  })
}

/** The fields of the `input` of a mutation. */
function inputFields(schema: GraphQLSchema, node: OperationDefinitionNode): readonly Argument[] {
  const [input] = node.variableDefinitions ?? []
  const type = input && getNamedType(typeFromAST(schema, input.type as never))
  if (!isInputObjectType(type)) throw new Error(`${node.name?.value} takes no input`)
  return Object.values(type.getFields()).map(argumentOf)
}
