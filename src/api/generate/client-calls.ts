import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNullableType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  type TypeNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type GeneratedFile, generatedHead } from './generated-file.ts'
import { capitalized } from './kind-names.ts'
import { OUTCOME_FIELDS } from './outcome-fields.ts'

const SOURCE = 'src/client/operations'
const FOLDER = new URL(`../../../${SOURCE}/`, import.meta.url)

/** An operation of the client: its file, and what its leading comment says. */
export interface Operation {
  readonly node: OperationDefinitionNode
  /** The name of the operation in its file: `LeadsTo`. */
  readonly name: string
  readonly means: string
  readonly answer: string
  /** Given by one operation of those that share an answer. */
  readonly answerMeans: string | undefined
  /** The fields from the result of the operation to its answer. */
  readonly path: readonly { readonly field: string; readonly nullable: boolean }[]
}

/** What the operation files hold. */
export interface OperationFiles {
  readonly documents: readonly DocumentNode[]
  readonly operations: readonly Operation[]
}

/** Reads the operation files. */
export async function readOperations(schema: GraphQLSchema): Promise<OperationFiles> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).sort()
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, FOLDER), 'utf8')))
  const documents = texts.map((text) => parse(text))
  const operations = documents.flatMap((document, index) =>
    document.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? operationOf(schema, files[index] ?? '', texts[index] ?? '', node) : [],
    ),
  )
  return { documents, operations }
}

/** The functions of the client and the types that it exports. */
export function clientCalls(
  schema: GraphQLSchema,
  { documents, operations }: OperationFiles,
): readonly GeneratedFile[] {
  return [
    { path: 'src/client/generated/answers.ts', text: answers(operations) },
    { path: 'src/client/generated/calls.ts', text: calls(operations) },
    { path: 'src/client/generated/every-call.ts', text: everyCall(operations) },
    { path: 'src/client/generated/operations.ts', text: documentTexts(documents) },
    { path: 'src/client/generated/persisted-documents.json', text: manifest(documents) },
    { path: 'src/client/generated/types.ts', text: types(schema, documents, operations) },
  ]
}

function operationOf(schema: GraphQLSchema, file: string, text: string, node: OperationDefinitionNode): Operation {
  const comment = (/^(?:#.*\n)+/.exec(text)?.[0] ?? '').replaceAll(/^# ?/gm, '').replaceAll('\n', ' ').trim()
  const [, means, answer, answerMeans] = /^(.*\.) Answer (\w+)(?:: (.*))?\.$/.exec(comment) ?? []
  const name = node.name?.value
  if (means === undefined || answer === undefined || name === undefined)
    throw new Error(`${SOURCE}/${file} must start with comments: what it is for, then "Answer <Name>: <meaning>."`)
  return { node, name, means, answer, answerMeans, path: pathOf(schema, node) }
}

/**
 * The answer lies below fields that are selected alone: of `{ concept { leadsTo { ... } } }` it
 * is `leadsTo`.
 */
function pathOf(schema: GraphQLSchema, { operation, selectionSet }: OperationDefinitionNode): Operation['path'] {
  const path: { readonly field: string; readonly nullable: boolean }[] = []
  let type: GraphQLNamedType | undefined | null = schema.getRootType(operation)
  let only: FieldNode | undefined = onlyField(selectionSet.selections)
  while (only?.selectionSet && type && 'getFields' in type) {
    const found: GraphQLOutputType | undefined = type.getFields()[only.name.value]?.type
    if (found === undefined) break
    path.push({ field: only.name.value, nullable: isNullableType(found) })
    type = getNamedType(found)
    only = onlyField(only.selectionSet.selections)
  }
  return path
}

const onlyField = (selections: OperationDefinitionNode['selectionSet']['selections']): FieldNode | undefined =>
  selections.length === 1 && selections[0]?.kind === Kind.FIELD ? selections[0] : undefined

const resultOf = ({ name, node }: Operation) => `${name}${capitalized(node.operation)}`

/** The name of the function of the client: `leadsTo`. */
export const callName = ({ name }: Operation): string => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`

const isNullable = ({ path }: Operation) => path.some(({ nullable }) => nullable)

function answers(operations: readonly Operation[]): string {
  const told = [...Map.groupBy(operations, ({ answer }) => answer)].map(([answer, sharing]) => {
    const [first, ...others] = sharing.filter(({ answerMeans }) => answerMeans !== undefined)
    if (first?.answerMeans === undefined || others.length > 0)
      throw new Error(`One operation of ${SOURCE} must say what the answer ${answer} means.`)
    const type = first.path.reduce(
      (below, { field, nullable }) => (nullable ? `NonNullable<${below}['${field}']>` : `${below}['${field}']`),
      resultOf(first),
    )
    return { answer, means: first.answerMeans, type: withOutcome(answer, type), result: resultOf(first) }
  })
  return `${generatedHead(SOURCE)}import type { WithOutcome } from '../with-outcome.ts'
import type {
${[...new Set(told.map(({ result }) => result))].map((result) => `  ${result},\n`).join('')}} from './operation-types.ts'

${told.map(({ answer, means, type }) => `${comment(`${capitalized(means)}.`, '')}export type ${answer} = ${type}\n`).join('')}`
}

function withOutcome(answer: string, type: string): string {
  const present = OUTCOME_FIELDS[answer]
  if (present === undefined) return type
  const union = (names: readonly string[]) => names.map((name) => `'${name}'`).join(' | ')
  return `WithOutcome<\n  ${type},\n  ${union(present.outcomes)},\n  ${union(present.fields)}\n>`
}

function calls(operations: readonly Operation[]): string {
  const called = operations.filter(({ node }) => node.operation !== 'subscription')
  const variables = (operation: Operation) =>
    takesInput(operation) ? `${operation.name}Input` : `${resultOf(operation)}Variables`
  const answerFrom = (operation: Operation) => {
    const steps = operation.path.map(({ field }, index) =>
      operation.path[index - 1]?.nullable ? `?.${field}` : `.${field}`,
    )
    if (steps.length === 1) return ''
    return `, (result) => result${steps.join('')}${isNullable(operation) ? ' ?? null' : ''}`
  }
  const declared = (operation: Operation) =>
    `Call<${variables(operation)}, ${operation.answer}${isNullable(operation) ? ' | null' : ''}>`
  return `${generatedHead(SOURCE)}import type { Call } from '../call.ts'
import { mutation, type Operation, query } from '../operation.ts'
import type {
${[...new Set(called.map(({ answer }) => answer))].map((answer) => `  ${answer},\n`).join('')}} from './answers.ts'
import {
${called.map((operation) => `  ${operation.name}Document,\n  type ${variables(operation)},\n`).join('')}} from './operations.ts'

/** The functions of pages where people manage accounts, which no client has unless it chooses them. */
export type AccountCall =
${unionOf(operations.filter((operation) => audienceOf(operation) === 'ACCOUNTS'))}

/** The functions that \`createEditingClient\` adds to those of \`createClient\`. */
export type EditingCall =
${unionOf(called.filter((operation) => audienceOf(operation) === 'EDITORS'))}

/** One function per operation file. */
export interface Calls {
${called
  .map((operation) => `${comment(operation.means, '  ')}  readonly ${callName(operation)}: ${declared(operation)}\n`)
  .join('')}}

${called
  .map(
    (operation) =>
      `${comment(operation.means, '')}export const ${callName(operation)}: Operation<Calls['${callName(operation)}']> = ${PURE} ${takesInput(operation) ? 'mutation' : 'query'}(${operation.name}Document${answerFrom(operation)})
`,
  )
  .join('\n')}`
}

/**
 * What only pages need where people manage their own account, or administrators those of others.
 * Both clients leave these functions out, so that bundles of other pages stay small.
 */
const ACCOUNT_CALLS: readonly string[] = [
  'addPasskey',
  'beginPasskey',
  'beginPasskeySignIn',
  'completePasskeySignIn',
  'completeSignOn',
  'confirmMail',
  'confirmSecondFactor',
  'connectSignOn',
  'disableSecondFactor',
  'endSession',
  'enrolSecondFactor',
  'passkeys',
  'removePasskey',
  'removeUser',
  'requestPasswordReset',
  'resetPasswordByMail',
  'sessions',
  'signOnOptions',
  'signOut',
]

type Audience = 'READERS' | 'EDITORS' | 'ACCOUNTS'

/** Editors have every change, and every query that says which right it needs. */
function audienceOf(operation: Operation): Audience {
  if (ACCOUNT_CALLS.includes(callName(operation))) return 'ACCOUNTS'
  return isChange(operation) || /\bNeeds [A-Z_]+\b/.test(operation.means) ? 'EDITORS' : 'READERS'
}

const isChange = ({ node }: Operation): boolean => node.operation === 'mutation'

/** The few mutations without an input take their variables as queries do: none. */
const takesInput = (operation: Operation): boolean =>
  isChange(operation) && (operation.node.variableDefinitions ?? []).length > 0

const unionOf = (operations: readonly Operation[]): string =>
  operations.map((operation) => `  | '${callName(operation)}'`).join('\n')

/** The functions of both clients, made from their documents: a bundle with all then has no list of names. */
function everyCall(operations: readonly Operation[]): string {
  const called = operations.filter(({ node }) => node.operation !== 'subscription')
  const groups = (['READERS', 'EDITORS'] as const).map((audience) => {
    const its = called.filter((operation) => audienceOf(operation) === audience)
    return {
      audience,
      documents: its.filter(({ path }) => path.length === 1).map(({ name }) => `${name}Document`),
      others: its.filter(({ path }) => path.length !== 1).map(callName),
    }
  })
  const lines = (names: readonly string[], indent: string) => names.map((name) => `${indent}${name},\n`).join('')
  return `${generatedHead(SOURCE)}import { type Operation, operationsOf } from '../operation.ts'
import { ${groups.flatMap(({ others }) => others).join(', ')} } from './calls.ts'
import {
${lines(
  groups.flatMap(({ documents }) => documents),
  '  ',
)}} from './operations.ts'
${groups
  .map(
    ({ audience, documents, others }) => `
/** Every ${audience === 'READERS' ? 'query for everybody' : 'change, and every query that needs a right'}, under its name, but those of accounts. */
export const ${audience === 'READERS' ? 'readingCalls' : 'editingCalls'} = (): Readonly<Record<string, Operation<unknown>>> => ({
  ...operationsOf([
${lines(documents, '    ')}  ]),
${lines(others, '  ')}})
`,
  )
  .join('')}`
}

/** Bundlers leave out a call with this mark where nothing uses its result. */
const PURE = '/* @__PURE__ */'

type Definition = OperationDefinitionNode | FragmentDefinitionNode

/** A document of the client. */
interface ClientDocument {
  readonly operation: OperationDefinitionNode
  /** The names of its fragments. */
  readonly fragments: ReadonlySet<string>
}

function documentsIn(documents: readonly DocumentNode[]) {
  const definitions = documents.flatMap((document) => document.definitions)
  const fragments = new Map(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  )
  const operations = definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map((operation): ClientDocument => ({ operation, fragments: fragmentsOf(operation, fragments) }))
  return { fragments, operations }
}

/** Without layout. */
const textOf = (node: Definition): string => stripIgnoredCharacters(print(node))

/**
 * The documents as the client sends them, by their hashes: the form in which the client preset of
 * codegen writes a manifest.
 */
function manifest(documents: readonly DocumentNode[]): string {
  const { fragments, operations } = documentsIn(documents)
  const entries = operations.map(({ operation, fragments: names }) => {
    const parts = [operation, ...[...names].flatMap((name) => fragments.get(name) ?? [])]
    // As `documentOf` of the client joins them.
    const text = parts.map(textOf).join('\n')
    return [`sha256:${createHash('sha256').update(text).digest('hex')}`, text]
  })
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}

/**
 * The documents as texts without layout, each fragment written once. A document is a constant of
 * its own, so a bundle has those that it sends.
 */
function documentTexts(documents: readonly DocumentNode[]): string {
  const { fragments, operations } = documentsIn(documents)
  const nameOf = ({ name }: OperationDefinitionNode) => name?.value ?? ''
  const typesOf = (operation: OperationDefinitionNode) => {
    const result = `${nameOf(operation)}${capitalized(operation.operation)}`
    return [result, `${result}Variables`]
  }
  const text = (node: Definition) => `'${quoted(textOf(node))}'`
  return `${generatedHead(SOURCE)}import { documentOf, mutationText, operationText, type TypedDocument } from '../typed-document.ts'
import type {
${operations
  .flatMap(({ operation }) => typesOf(operation))
  .sort()
  .map((type) => `  ${type},\n`)
  .join('')}} from './operation-types.ts'

export type * from './operation-types.ts'

${[...fragments].map(([name, node]) => `const ${name} =\n  ${text(node)}\n`).join('')}
${operations
  .map(({ operation, fragments: names }) => {
    const parts = [operationPart(text(operation)), ...names]
    return `export const ${nameOf(operation)}Document: TypedDocument<${typesOf(operation).join(', ')}> = ${PURE} documentOf(
${parts.map((part) => `  ${part},\n`).join('')})
`
  })
  .join('\n')}`
}

/**
 * A shorter way to write the text of an operation in a bundle, where there is one: most have one
 * field of the same name, which takes all variables.
 */
function operationPart(text: string): string {
  const [, type = '', name = '', variables = '', field = '', passed = '', selection = ''] =
    /^'(query|mutation) (\w+)(?:\((.*?)\))?\{(\w+)(?:\((.*?)\))?(\{.*\})\}'$/.exec(text) ?? []
  const names = [...variables.matchAll(/\$(\w+):/g)].map(([, variable]) => `${variable}:$${variable}`).join(' ')
  if (name === '' || name !== capitalized(field) || names !== passed) return text
  if (type === 'mutation' && variables === `$input:${name}Input!`)
    return `${PURE} mutationText('${field}', '${selection}')`
  return `${PURE} operationText('${type}', '${field}', '${variables}', '${selection}')`
}

/** The names of the fragments that a definition spreads, also within others, each once. */
function fragmentsOf(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value)
      if (fragment === undefined || found.has(value)) return
      found.add(value)
      fragmentsOf(fragment, fragments, found)
    },
  })
  return found
}

/** A text inside single quotes. */
const quoted = (text: string): string => text.replaceAll(/['\\]/g, '\\$&').replaceAll('\n', '\\n')

/** The types of variables, fragments, inputs and enums under the names that they have outside. */
function types(schema: GraphQLSchema, documents: readonly DocumentNode[], operations: readonly Operation[]): string {
  const answered = new Set(operations.map(({ answer }) => answer))
  const fragments = documents
    .flatMap(({ definitions }) => definitions)
    .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
    .filter(({ name }) => !answered.has(name.value))
    .map(({ name }) => `${name.value}Fragment as ${name.value}`)
  const variables = operations
    .filter(({ node }) => node.operation !== 'mutation')
    .map((operation) => `${resultOf(operation)}Variables as ${operation.name}Variables`)
  const exported = [...namedTypes(schema, documents), ...fragments, ...variables].sort()
  return `${generatedHead(SOURCE)}export type {\n${exported.map((name) => `  ${name},\n`).join('')}} from './operation-types.ts'\n`
}

/** The enums and inputs that the operations take and answer with. */
function namedTypes(schema: GraphQLSchema, documents: readonly DocumentNode[]): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (type: GraphQLNamedType | undefined): void => {
    if (type === undefined || names.has(type.name)) return
    if (isEnumType(type)) names.add(type.name)
    if (!isInputObjectType(type)) return
    names.add(type.name)
    for (const field of Object.values(type.getFields())) add(getNamedType(field.type))
  }
  for (const document of documents) {
    const info = new TypeInfo(schema)
    visit(
      document,
      visitWithTypeInfo(info, {
        VariableDefinition: ({ type }) => {
          add(namedType(schema, type))
        },
        Field: () => {
          const found = info.getType()
          if (found && isEnumType(getNamedType(found))) add(getNamedType(found))
        },
      }),
    )
  }
  return names
}

const namedType = (schema: GraphQLSchema, type: TypeNode): GraphQLNamedType | undefined =>
  type.kind === Kind.NAMED_TYPE ? schema.getType(type.name.value) : namedType(schema, type.type)

function comment(text: string, indent: string): string {
  const line = `${indent}/** ${text} */`
  if (line.length <= 120) return `${line}\n`
  const lines: string[] = []
  // A piece of code is one word, and an example has a line of its own.
  for (const word of text.match(/`[^`]*`\S*|\S+/g) ?? []) {
    const last = lines.at(-1)
    const fits = last === 'Example:' || `${indent} * ${last} ${word}`.length <= 100
    if (last !== undefined && word !== 'Example:' && fits) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return `${indent}/**\n${lines.map((each) => `${indent} * ${each}\n`).join('')}${indent} */\n`
}
