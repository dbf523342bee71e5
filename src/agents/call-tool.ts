import type { CallToolResult } from '@modelcontextprotocol/server'
import {
  AetiaError,
  AetiaGraphQLError,
  type AnswerExtensions,
  type CallOptions,
  type EditingClient,
  type NotFound,
} from '../client/index.ts'
import { didYouMean, inWords } from '../errors/did-you-mean.ts'
import { answerInWords } from './answers/answer-in-words.ts'
import { withinBounds } from './answers/within-bounds.ts'
import type { Tool } from './tool.ts'

/** The header of a request that chooses the graph that it reads. */
const PERSPECTIVE_HEADER = 'aetia-perspective'

/** The most characters of an answer as JSON; some 6,000 tokens. */
const MAX_CHARACTERS = 24_000
/** The same for the tools of editors, because documents are shown as wholes. */
const MAX_CHARACTERS_EDITING = 100_000

/** The most errors of one answer that are told. */
const MAX_MESSAGES = 5

const NO_EXTENSIONS: AnswerExtensions = { graph: null, notFound: [], renamed: [], incomplete: [] }

type Arguments = Readonly<Record<string, unknown>>

/** A failure that an agent can mend, told as the result of a tool. */
interface Failure {
  readonly code: string
  readonly message: string
  readonly didYouMean?: readonly string[]
}

/**
 * Calls a tool and resolves to its answer in words and as data, or to a failure that says what to
 * change. Rejects only for defects, and with the reason of an abort.
 */
export async function callTool(
  client: EditingClient,
  tool: Tool,
  given: Arguments,
  signal: AbortSignal,
): Promise<CallToolResult> {
  const refusal = refusalOf(tool, given)
  if (refusal !== null) return failed({ code: 'BAD_USER_INPUT', message: refusal })
  const { perspective, ...variables } = given
  const { first } = tool.inputSchema.properties
  const asked = first === undefined ? variables : { ...variables, first: variables['first'] ?? first.default }
  let extensions = NO_EXTENSIONS
  const options: CallOptions = {
    signal,
    ...(perspective === undefined || perspective === null
      ? {}
      : { headers: { [PERSPECTIVE_HEADER]: String(perspective) } }),
    onExtensions: (told) => {
      extensions = told
    },
  }
  try {
    // The server checks the arguments against the types that the schema of the tool was made from.
    const call = client[tool.call] as (variables: Arguments, options: CallOptions) => Promise<unknown>
    const answer = await call(asked, options)
    return answer === null ? failed(missing(extensions.notFound)) : answered(answer, extensions, tool)
  } catch (error) {
    if (!(error instanceof AetiaError)) throw error
    return failed(failureOf(error))
  }
}

/** Why the arguments cannot be sent; null when they can. GraphQL would ignore an unknown variable. */
function refusalOf({ name, inputSchema: { properties } }: Tool, given: Arguments): string | null {
  const names = Object.keys(properties)
  const unknown = Object.keys(given).find((each) => !names.includes(each))
  if (unknown !== undefined)
    return `${name} takes no argument "${unknown.slice(0, 100)}"; it takes ${names.join(', ') || 'none'}.${didYouMean(unknown, names)}`
  const { first, perspective } = given
  const most = properties['first']?.maximum
  if (typeof first === 'number' && most !== undefined && first > most)
    return `"first" must be from 1 to ${most} here, not ${first}. Ask for the rest with "after", or narrow the question.`
  if (perspective !== undefined && perspective !== null && !isHeader(perspective))
    return '"perspective" must be "asOf=<version>", "changeset=<id>" or "drafts".'
  return null
}

const isHeader = (value: unknown): boolean => typeof value === 'string' && /^[\x21-\x7e]{1,300}$/.test(value)

function answered(answer: unknown, { graph, notFound, renamed }: AnswerExtensions, { needs }: Tool): CallToolResult {
  const { compact, leftOut } = withinBounds(answer, needs === null ? MAX_CHARACTERS : MAX_CHARACTERS_EDITING)
  const lines = [
    answerInWords(compact),
    ...leftOut.map((each) => `Left out to keep the answer short - ${each}.`),
    ...notFound.map(missingInWords),
    ...renamed.map(({ from, to }) => `"${from}" is called "${to}" now.`),
    ...(graph === null ? [] : [graphInWords(graph)]),
  ]
  const data = {
    ...compact,
    ...(leftOut.length > 0 && { leftOut }),
    ...(notFound.length > 0 && { notFound }),
    ...(renamed.length > 0 && { renamed }),
    ...(graph !== null && { graph }),
  }
  return { content: [{ type: 'text', text: lines.join('\n') }], structuredContent: { ...data } }
}

function graphInWords({ version, changeset, drafts }: NonNullable<AnswerExtensions['graph']>): string {
  if (changeset !== undefined)
    return `Read as version ${version} would be with the changeset ${changeset}, which is not published.`
  if (drafts !== undefined)
    return `Read as version ${version} would be with ${drafts.included.length} open changesets, which are not published.`
  return `Read at version ${version}.`
}

const missingInWords = ({ id, didYouMean: near }: NotFound): string => `There is no "${id}".${inWords(near)}`

function missing([first]: readonly NotFound[]): Failure {
  if (first === undefined) return { code: 'NOT_FOUND', message: 'There is nothing with this id.' }
  return { code: 'NOT_FOUND', message: missingInWords(first), didYouMean: first.didYouMean }
}

function failureOf(error: AetiaError): Failure {
  if (!(error instanceof AetiaGraphQLError)) return { code: error.kind, message: error.message }
  const { code, didYouMean: near, errors } = error
  const messages = errors.slice(0, MAX_MESSAGES).map(({ message }) => message)
  const message = messages.join(' ').replaceAll(/Variable "\$(\w+)"/g, 'Argument "$1"')
  return { code: code ?? error.kind, message, ...(near.length > 0 && { didYouMean: near }) }
}

const failed = (error: Failure): CallToolResult => ({
  isError: true,
  content: [{ type: 'text', text: `${error.code}: ${error.message}` }],
  structuredContent: { error: { ...error } },
})
