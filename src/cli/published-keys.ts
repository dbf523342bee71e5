import { CONCEPT_KINDS, KINDS } from '../../graph/vocabulary/kinds.ts'
import { type ConceptKind, createClient, type Execute, pages } from '../client/index.ts'
import type { TypedDocument } from '../client/typed-document.ts'

/** The keys of one kind of document. */
export interface KeysOfKind {
  /** The part of each key before the colon. Example: `leg-side`. */
  readonly kind: string
  readonly isConcept: boolean
  /** In order; null where there are too many to list. */
  readonly keys: readonly string[] | null
  readonly count: number
}

/** An attribute that the content declares for everybody. */
export interface DeclaredAttribute {
  readonly name: string
  readonly label: string
  readonly kinds: readonly string[]
  readonly type: string
  readonly options: readonly { readonly name: string }[]
  readonly keysOf: readonly string[]
}

/** The keys of one version of a graph. */
export interface PublishedKeys {
  readonly version: number
  /** Every kind, those without documents too. */
  readonly kinds: readonly KeysOfKind[]
  readonly attributes: readonly DeclaredAttribute[]
}

/** Asks one version of a graph, here or on a server. */
export type AskKeys = <Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
) => Promise<Result>

interface Variables {
  readonly kinds?: readonly ConceptKind[]
  readonly first: number
  readonly after?: string
}

interface List {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const PAGE = '{ totalCount nodes { id } pageInfo { hasNextPage endCursor } }'
const CONCEPTS: TypedDocument<{ readonly list: List }, Variables> =
  `query ConceptKeys($kinds: [ConceptKind!], $first: Int, $after: String) { list: concepts(kinds: $kinds, first: $first, after: $after) ${PAGE} }`
const ATTRIBUTES: TypedDocument<{ readonly list: readonly DeclaredAttribute[] }, object> =
  'query Attributes { list: declaredAttributes { name label kinds type options { name } keysOf } }'
const DOCUMENTS = ['claim', 'source', 'article', 'asset'].map(
  (kind): { readonly kind: string; readonly document: TypedDocument<{ readonly list: List }, Variables> } => ({
    kind,
    document: `query Keys($first: Int, $after: String) { list: ${kind}s(first: $first, after: $after) ${PAGE} }`,
  }),
)

/** The keys of every kind; of a kind with more than `most` keys, their number alone. */
export async function publishedKeys(version: number, ask: AskKeys, most: number): Promise<PublishedKeys> {
  const keysOf = async (document: typeof CONCEPTS, variables: Pick<Variables, 'kinds'>) => {
    const keys: string[] = []
    const read = async (page: Variables) => (await ask(document, page)).list
    for await (const { totalCount, nodes } of pages(read, { ...variables, first: 100 }, { maxPages: most })) {
      if (totalCount > most) return { keys: null, count: totalCount }
      keys.push(...nodes.map(({ id }) => id))
    }
    return { keys: keys.sort(), count: keys.length }
  }
  const kinds: KeysOfKind[] = []
  for (const kind of CONCEPT_KINDS)
    kinds.push({ kind: KINDS[kind].key, isConcept: true, ...(await keysOf(CONCEPTS, { kinds: [kind] })) })
  for (const { kind, document } of DOCUMENTS) kinds.push({ kind, isConcept: false, ...(await keysOf(document, {})) })
  return { version, kinds, attributes: (await ask(ATTRIBUTES, {})).list }
}

/** Asks a server, at the version that it has now. */
export async function askServer(url: string, token: string | undefined): Promise<{ version: number; ask: AskKeys }> {
  const client = createClient({ url, token })
  const { version } = await client.graph()
  const execute = client.at({ version }).execute as Execute
  return { version, ask: (document, variables) => execute(document, ...([variables] as never)) }
}
