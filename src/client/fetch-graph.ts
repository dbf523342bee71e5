import { MultiDirectedGraph } from 'graphology'
import { type CheckedOptions, type ClientOptions, checkClientOptions, type FetchResponse } from './client-options.ts'
import { AetiaAnswerError, AetiaHttpError, AetiaUsageError } from './errors.ts'
import type {
  Attribution,
  CodeMatch,
  CodeSystem,
  ConceptKind,
  Explicitness,
  LegRole,
  Polarity,
  Predicate,
  Stance,
} from './generated/operation-types.ts'
import { readAnswer } from './read-answer.ts'
import { received, request } from './request.ts'

// Only what `graphology.ts` leads to needs graphology, so `index.ts` does not lead here.

/** A statement of a source that speaks for a claim or a fact. */
export interface GraphEvidence {
  readonly source: string
  readonly passage: string
  readonly quote: string
  /** UTF-16 code units into the source's untouched text. */
  readonly start: number
  readonly end: number
  readonly stance: Stance
  /** Only for a row of an imported table. */
  readonly provenance?: GraphProvenance
}

/** What a row of a table says about where it knows something from. */
export interface GraphProvenance {
  /** The source of the table. */
  readonly table: string
  /** The id of the row in its file. */
  readonly edge: string | null
  readonly primarySource: string | null
  readonly aggregators: readonly string[]
  /** Codes of the Evidence and Conclusion Ontology. */
  readonly codes: readonly string[]
  readonly supportingText: readonly string[]
  readonly knowledgeLevel: string | null
  readonly agentType: string | null
  /** The certainty that the row gives as a score: above 0 and at most 1. */
  readonly score: number | null
  readonly attributes: readonly GraphAttribute[]
}

/** A value that a table gives under the name of a column. */
export interface GraphAttribute {
  readonly name: string
  readonly value: string
}

/** What a node says: a concept. Where a source does not say, it is null. */
export interface GraphConcept {
  /** Its id, and the key of the node. */
  readonly key: string
  readonly kind: ConceptKind
  readonly slug: string
  readonly name: string
  /** How it reads inside a sentence. */
  readonly phrase: string
  readonly plural: boolean
  readonly alsoCalled: readonly string[]
  readonly summary: string
  readonly note: string | null
  /** Of a leg side. */
  readonly role: LegRole | null
  /** Of an entity: its category in the graph that it came from. */
  readonly category?: string
  /** Its keys before it was renamed, oldest first. */
  readonly formerKeys?: readonly string[]
  /** The keys of the assets that show it. */
  readonly figures?: readonly string[]
  readonly mentions: readonly { readonly source: string; readonly passages: readonly string[] }[]
  readonly codes: readonly {
    readonly system: CodeSystem
    readonly code: string
    readonly match: CodeMatch
    readonly assertedBy: CodeSystem | null
  }[]
  readonly facts: readonly {
    readonly key: string
    readonly property: string
    readonly value: string
    readonly evidence: readonly GraphEvidence[]
  }[]
  /** By imported table that has the concept, what it says of it. */
  readonly imports?: readonly {
    readonly source: string
    readonly id: string
    readonly name: string
    readonly alsoCalled: readonly string[]
    readonly category: string | null
    readonly summary: string
    readonly xrefs: readonly string[]
    readonly attributes: readonly GraphAttribute[]
  }[]
}

/** What an edge says: a claim. Where a source does not say, it is null. */
export interface GraphClaim {
  /** Its id, and the key of the edge. */
  readonly key: string
  /** Its keys before it was renamed, oldest first. */
  readonly formerKeys?: readonly string[]
  readonly subject: string
  readonly predicate: Predicate
  /** The name of the predicate in the graph that it came from. */
  readonly relation?: string
  readonly object: string
  readonly polarity: Polarity
  readonly explicitness: Explicitness
  readonly cue: string | null
  /** Above 0 and at most 1: how sure the source sounds, and no probability. */
  readonly certainty: number
  readonly attribution: Attribution
  /** It restates a longer chain. */
  readonly shortcut: boolean
  readonly scope: string | null
  readonly mechanism: readonly string[]
  readonly conditions: readonly string[]
  readonly note: string | null
  readonly evidence: readonly GraphEvidence[]
  readonly findings?: readonly { readonly source: string; readonly finding: string; readonly stance: Stance }[]
  /** The keys of the assets that show what it says. */
  readonly figures?: readonly string[]
  /** Only for a row of a table. */
  readonly basis?: 'WORDING' | 'SCORE' | 'DEFAULT'
  /** What makes it another statement than the same one without them. */
  readonly qualifiers?: readonly GraphAttribute[]
}

/** What the graph says of itself. */
export interface GraphInfo {
  readonly version: number
  readonly digest: string
  /** ISO 8601, UTC. */
  readonly publishedAt: string
  readonly changeset?: string
  /** What the graph is a part by. */
  readonly from?: string
  readonly to?: string
  readonly kinds?: readonly ConceptKind[]
}

/**
 * A published graph. Every method that would change it throws a TypeError; `copy()` gives one that
 * can be changed.
 */
export type PublishedGraph = MultiDirectedGraph<GraphConcept, GraphClaim, GraphInfo>

export interface FetchGraphOptions extends Omit<ClientOptions, 'fetch'> {
  /** The id or slug of the concept from which the part leads. */
  readonly from?: string | undefined
  /** The id or slug of the concept to which the part leads. */
  readonly to?: string | undefined
  /** Concepts of these kinds, and the claims among them. */
  readonly kinds?: readonly ConceptKind[] | undefined
  /** The version to read; the newest when left out. */
  readonly version?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Used in place of the global `fetch`. */
  readonly fetch?: GraphFetch | undefined
}

/** The part of `fetch` that is used; the global `fetch` fits. */
export type GraphFetch = (
  url: string,
  init: { readonly method: 'GET'; readonly headers: Record<string, string>; readonly signal: AbortSignal },
) => Promise<FetchResponse>

/** Longer than for an answer of GraphQL: a graph may have many megabytes. */
const DEFAULT_TIMEOUT_MS = 60_000

/**
 * Fetches the published graph, or a part of it, as a closed graphology graph. `url` is the GraphQL
 * address of the server. Rejects with an AetiaError, or with the reason of the signal.
 */
export async function fetchGraph(options: FetchGraphOptions): Promise<PublishedGraph> {
  const { from, to, kinds, version, signal, fetch = globalThis.fetch, ...rest } = options
  const client = checkClientOptions({ ...rest, timeoutMs: rest.timeoutMs ?? DEFAULT_TIMEOUT_MS })
  if (version !== undefined && !(Number.isSafeInteger(version) && version >= 0))
    throw new AetiaUsageError(`\`version\` expects a whole number; ${version} came. Leave it out for the newest.`)
  const url = addressOf(client, { from, to, kinds: kinds?.join(',') })
  const address = url.origin + url.pathname
  const headers = {
    ...client.headers,
    accept: 'application/json',
    ...(version !== undefined && { 'aetia-perspective': `asOf=${version}` }),
  }
  const body = await request({ ...client.limits, signal, address }, async (ends) => {
    const answer = await received(address, () => fetch(url.href, { method: 'GET', headers, signal: ends }))
    if (answer.status === 200) return answer.body
    // A refusal has the form of a GraphQL answer, which this throws.
    readAnswer(answer)
    throw new AetiaHttpError(address, answer.status, answer.body)
  })
  return closed(graphIn(body, address, version))
}

function addressOf({ url }: CheckedOptions, parameters: Readonly<Record<string, string | undefined>>): URL {
  const address = new URL('graph.json', url)
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) address.searchParams.set(name, value)
  return address
}

function graphIn(body: string, address: string, version: number | undefined): PublishedGraph {
  const refuse = (came: string) => new AetiaAnswerError(address, 'a graph', came)
  let graph: PublishedGraph
  try {
    graph = MultiDirectedGraph.from<GraphConcept, GraphClaim, GraphInfo>(JSON.parse(body, frozen))
  } catch (cause) {
    throw refuse(cause instanceof Error ? `something else (${cause.message.slice(0, 200)})` : 'something else')
  }
  const info: Partial<GraphInfo> = graph.getAttributes()
  if (typeof info.version !== 'number' || !/^sha256(?:-tree)?:[\da-f]{64}$/.test(String(info.digest)))
    throw refuse('one without version and digest')
  if (version !== undefined && info.version !== version) throw refuse(`version ${info.version} and not ${version}`)
  return graph
}

const frozen = (_name: string, value: unknown) => Object.freeze(value)

/** How the methods begin that change a graph. */
const WRITES = /^(?:_reset|add|merge|update|drop|clear|set|remove|replace|import)/

/** Has every method throw that would change the graph. graphology has no freezing of its own. */
function closed(graph: PublishedGraph): PublishedGraph {
  // graphology copies attributes when it takes them in.
  graph.forEachNode((_key, attributes) => Object.freeze(attributes))
  graph.forEachEdge((_key, attributes) => Object.freeze(attributes))
  Object.freeze(graph.getAttributes())
  for (let type = Object.getPrototypeOf(graph); type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (typeof value !== 'function' || !WRITES.test(name)) continue
      const refuse = () => {
        throw new TypeError(`${name}: a published graph cannot be changed; take a copy()`)
      }
      Object.defineProperty(graph, name, { value: refuse, enumerable: false, configurable: false, writable: false })
    }
  }
  return graph
}
