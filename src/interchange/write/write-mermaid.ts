import { definitionOf } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'

/** What Mermaid draws unless `maxEdges` and `maxTextSize` of its configuration say otherwise. */
const DEFAULT_MAX_EDGES = 500
const DEFAULT_MAX_CHARACTERS = 50_000

/**
 * A flowchart of all concepts and claims that it is given. Where Mermaid would not draw it by
 * default, its first line says so.
 */
export function* writeMermaid({ concepts, claims }: SnapshotPart): Generator<string, void> {
  const ids = new Map<string, string>()
  const nodes: string[] = []
  let length = HEAD.length
  for (const { key, name } of concepts.values()) {
    const id = `n${ids.size}`
    ids.set(key, id)
    const node = `  ${id}["${label(name)}"]\n`
    length += node.length
    nodes.push(node)
    yield ''
  }
  const edge = ({ subject, predicate, object }: ClaimRecord) =>
    `  ${ids.get(subject)} -->|"${label(definitionOf(predicate).reading)}"| ${ids.get(object)}\n`
  if (claims.size <= DEFAULT_MAX_EDGES) for (const claim of claims.values()) length += edge(claim).length
  yield tooMuch(claims.size, length)
  yield HEAD
  yield* nodes
  for (const claim of claims.values()) yield edge(claim)
}

const HEAD = 'flowchart LR\n'

function tooMuch(edges: number, characters: number): string {
  const advice = 'Draw a part of it (from, to, kinds), or raise that in the configuration of Mermaid.'
  if (edges > DEFAULT_MAX_EDGES)
    return `%% Mermaid draws ${DEFAULT_MAX_EDGES} edges at most unless its maxEdges is raised; these are ${edges}. ${advice}\n`
  if (characters > DEFAULT_MAX_CHARACTERS)
    return `%% Mermaid reads ${DEFAULT_MAX_CHARACTERS} characters at most unless its maxTextSize is raised; these are ${characters}. ${advice}\n`
  return ''
}

/**
 * Everything that Mermaid, Markdown or HTML could take for more than text is written as its number.
 */
const label = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\p{Z},'’-]|-(?=\p{Z})/gu, (char) => `#${char.codePointAt(0)};`)
