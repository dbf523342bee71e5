import type { ClaimRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { explain } from '../../traversal/explain/explanation.ts'
import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import { wrap } from './wrap.ts'

/** The path as a paragraph of sentences with numbers, and a line per number. */
export function pathInLines(snapshot: Snapshot, found: CausalPath, number: number): string[] {
  const { text, citations } = explain(found)
  const side = found.legSide === null ? '' : `, ${found.legSide.toLowerCase()} leg`
  return [
    `${number}. ${found.nodes.map(({ name }) => name).join(' -> ')}`,
    `   certainty ${found.certainty.toFixed(3)}, ${found.steps.length} ${found.steps.length === 1 ? 'step' : 'steps'}${side}`,
    ...wrap(text, '   '),
    ...citations.map((citation) => `   [${citation.number}] ${cited(snapshot, citation.claim)}`),
  ]
}

function cited(snapshot: Snapshot, { key, evidence }: ClaimRecord): string {
  const places = evidence.map(({ source, passage, quote }) => {
    const { publisher, title, slug } = snapshot.sources.get(source) ?? { publisher: null, title: null, slug: source }
    return `"${quote}" (${passage}, ${title ?? publisher ?? slug})`
  })
  return `${key}: ${places.join('; ')}`
}

/** The path on two lines: its concepts; its certainty and the claims of its steps. */
export function pathInShort({ nodes, steps, certainty }: CausalPath, indent: string): string[] {
  const cited = steps.map(({ claims }) => claims.map(({ key }) => key.slice('claim:'.length)).join('+')).join(', ')
  return [
    `${indent}${nodes.map(({ name }) => name).join(' -> ')}`,
    `${indent}  certainty ${certainty.toFixed(3)}; claims ${cited}`,
  ]
}

/** The path as it is printed with --json. */
export const pathAsJson = (snapshot: Snapshot, found: CausalPath) => ({
  key: found.key,
  nodes: found.nodes.map(({ key }) => key),
  certainty: found.certainty,
  length: found.steps.length,
  legSide: found.legSide,
  evidenceClass: found.evidenceClass,
  explanation: explain(found).text,
  citations: explain(found).citations.map(({ number, claim }) => ({
    number,
    claim: claim.key,
    evidence: claim.evidence.map((item) => ({ ...item, url: snapshot.sources.get(item.source)?.url ?? null })),
  })),
})
