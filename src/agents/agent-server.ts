import {
  type CallToolResult,
  type CompleteResult,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  Server,
  type Tool as ToolOfProtocol,
} from '@modelcontextprotocol/server'
import { AetiaError, AetiaGraphQLError, type EditingClient } from '../client/index.ts'
import { didYouMean } from '../errors/did-you-mean.ts'
import { callTool } from './call-tool.ts'
import { callerRights } from './caller-rights.ts'
import { completeArticle, completeConcept } from './completions.ts'
import { TOOLS } from './generated/tools.ts'
import { MAX_VALUE, messageOf, PROMPTS } from './prompts.ts'
import { listResources, RESOURCE_TEMPLATES, readResource } from './resources.ts'
import type { Tool } from './tool.ts'

export interface AgentServerOptions {
  /** Asks as the caller of this server. */
  readonly client: EditingClient
  /** Whether the client has a token; without one the caller has no rights, which is not asked. */
  readonly isSignedIn: boolean
  /** The version of the product. */
  readonly version: string
  /** Receives defects, whose messages are not sent. */
  onDefect(error: unknown): void
}

const INSTRUCTIONS = `Aetia holds a causal graph: concepts joined by claims, each claim with quotes from its sources.
Ids are "kind:slug", such as driver:cambered-roads; find them with "search". Answers name claims by id, such as claim:e12, with the quote and its source: keep these when you repeat a statement.
As data, an answer has ids in place of concepts, claims and sources; "concepts", "claims" and "sources" beside it say what these are.
"As \`causal_paths(question.filter)\`" means that this argument of that tool describes it. An argument without a description means the same as in the other tools.
Say what limits a claim: DISPUTED, NEGATED, IMPLIED, INFERRED, REPORTED, hedged, or of assumed certainty. NOT_STATED is not a denial. A certainty is a reading of the wording, not a probability.
An answer that is not complete says so. Nothing here is medical advice.`

/**
 * A server of the Model Context Protocol for one caller: tools, resources, prompts and completions,
 * all of them answered by the API. It keeps nothing between requests.
 */
export function createAgentServer({ client, isSignedIn, version, onDefect }: AgentServerOptions): Server {
  const has = callerRights(client)
  const isSeen = async ({ needs }: Tool): Promise<boolean> => needs === null || (isSignedIn && (await has(needs)))
  /** Failures of the API keep their message; that of a defect may hold anything. */
  const told = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof ProtocolError) throw error
      if (error instanceof AetiaError) throw refusalOf(error)
      onDefect(error)
      throw new ProtocolError(ProtocolErrorCode.InternalError, 'The request failed. The log of the server says why.')
    }
  }

  const server = new Server(
    { name: 'aetia', title: 'Aetia', version },
    { capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} }, instructions: INSTRUCTIONS },
  )
  server.setRequestHandler('tools/list', () =>
    told(async () => {
      const seen = await Promise.all(TOOLS.map(isSeen))
      return { tools: TOOLS.filter((_, index) => seen[index]).map(listed) }
    }),
  )
  server.setRequestHandler('tools/call', ({ params }, { mcpReq: { signal } }) =>
    told(async (): Promise<CallToolResult> => {
      const tool = TOOLS.find(({ name }) => name === params.name)
      if (tool === undefined || !(await isSeen(tool))) {
        const names = TOOLS.filter(({ needs }) => needs === null).map(({ name }) => name)
        throw invalid(
          `There is no tool "${params.name.slice(0, 100)}" for this caller.${didYouMean(params.name, names)}`,
        )
      }
      return callTool(client, tool, params.arguments ?? {}, signal)
    }),
  )
  server.setRequestHandler('resources/list', ({ params }, { mcpReq: { signal } }) =>
    told(async () => {
      const page = await listResources(client, params?.cursor, signal)
      if (page === null) throw invalid('The cursor is not that of a page of resources.')
      return { ...page }
    }),
  )
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: RESOURCE_TEMPLATES }))
  server.setRequestHandler('resources/read', ({ params: { uri } }, { mcpReq: { signal } }) =>
    told(async () => {
      const page = await readResource(client, uri, signal)
      if (page === null) throw new ResourceNotFoundError(uri.slice(0, 500))
      return { contents: [page] }
    }),
  )
  server.setRequestHandler('prompts/list', () => ({
    prompts: PROMPTS.map(({ name, title, description, arguments: taken }) => ({
      name,
      title,
      description,
      arguments: taken.map((each) => ({ name: each.name, description: each.description, required: each.required })),
    })),
  }))
  server.setRequestHandler('prompts/get', ({ params }) => {
    const prompt = promptNamed(params.name)
    const given = params.arguments ?? {}
    for (const { name, required } of prompt.arguments) {
      if (required && !Object.hasOwn(given, name))
        throw invalid(`The prompt ${prompt.name} needs the argument "${name}".`)
      if (Object.hasOwn(given, name) && String(given[name]).length > MAX_VALUE)
        throw invalid(`"${name}" may have at most ${MAX_VALUE} characters.`)
    }
    const values = Object.fromEntries(
      prompt.arguments.flatMap(({ name }) => (Object.hasOwn(given, name) ? [[name, String(given[name])]] : [])),
    )
    return {
      description: prompt.description,
      messages: [{ role: 'user', content: { type: 'text', text: messageOf(prompt, values) } }],
    }
  })
  server.setRequestHandler('completion/complete', ({ params: { ref, argument } }, { mcpReq: { signal } }) =>
    told(async (): Promise<CompleteResult> => {
      const complete = completerOf(ref, argument.name)
      return {
        completion: complete === null ? { values: [] } : { ...(await complete(client, argument.value, signal)) },
      }
    }),
  )
  server.onerror = onDefect
  return server
}

const invalid = (message: string) => new ProtocolError(ProtocolErrorCode.InvalidParams, message)

/** What every answer as data has; a failure has an `error` instead. The instructions say the rest. */
const OUTPUT_SCHEMA: ToolOfProtocol['outputSchema'] = { type: 'object', required: ['answer'] }

/** Hosts show a model every tool before it asks anything, so nothing is said twice. */
const listed = ({ name, description, isChange, inputSchema }: Tool) => ({
  name,
  description,
  // The SDK types a schema as JSON that may be changed; it only sends it.
  inputSchema: inputSchema as unknown as ToolOfProtocol['inputSchema'],
  outputSchema: OUTPUT_SCHEMA,
  annotations: isChange ? { destructiveHint: false } : { readOnlyHint: true },
})

function promptNamed(name: string) {
  const found = PROMPTS.find((each) => each.name === name)
  if (found !== undefined) return found
  const names = PROMPTS.map((each) => each.name)
  throw invalid(`There is no prompt "${name.slice(0, 100)}".${didYouMean(name, names)}`)
}

type Reference =
  | { readonly type: 'ref/prompt'; readonly name: string }
  | { readonly type: 'ref/resource'; readonly uri: string }

/** What completes an argument; null where nothing does. */
function completerOf(ref: Reference, argument: string): typeof completeConcept | null {
  if (ref.type === 'ref/prompt') {
    const isConcept = promptNamed(ref.name).arguments.some(({ name, isConcept }) => name === argument && isConcept)
    return isConcept ? completeConcept : null
  }
  if (ref.uri === 'aetia://article/{slug}') return completeArticle
  return ref.uri === 'aetia://concept/{id}' ? completeConcept : null
}

function refusalOf(error: AetiaError): ProtocolError {
  const code = error instanceof AetiaGraphQLError ? (error.code ?? error.kind) : error.kind
  return new ProtocolError(ProtocolErrorCode.InvalidParams, `${code}: ${error.message}`, { code })
}
