import { definitionOf } from '../../../graph/vocabulary/predicates.ts'
import { type Between, causalPart } from './causal-part.ts'
import type { WrittenGraph } from './written-graph.ts'

/** A flowchart of the default causal projection, or of the part of it between two concepts. */
export function* writeMermaid(graph: WrittenGraph, between: Between): Generator<string, void> {
  const claims = causalPart(graph, between)
  const keys = [...new Set(claims.flatMap(({ subject, object }) => [subject, object]))].sort()
  const ids = new Map(keys.map((key, index) => [key, `n${index}`]))
  yield 'flowchart LR\n'
  for (const [key, id] of ids) yield `  ${id}["${label(graph.concepts.get(key)?.name ?? key)}"]\n`
  for (const { subject, predicate, object } of claims) {
    yield `  ${ids.get(subject)} -->|"${label(definitionOf(predicate).reading)}"| ${ids.get(object)}\n`
  }
}

/**
 * Everything that Mermaid, Markdown or HTML could take for more than text is written as its number.
 */
const label = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\p{Z},'’-]|-(?=\p{Z})/gu, (char) => `#${char.codePointAt(0)};`)
