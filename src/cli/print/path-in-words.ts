import type { CausalPath, Evidence, SupposedPath } from '../../client/index.ts'
import { wrap } from './wrap.ts'

/** The path as a paragraph of sentences with numbers, and a line per number; its sign on request. */
export function pathInLines(path: CausalPath, number: number, isSigned = false): string[] {
  const { certainty, length, legSide, sign, explanation } = path
  const way = isSigned ? `, ${sign.toLowerCase()}` : ''
  const side = legSide === null ? '' : `, ${legSide.toLowerCase()} leg`
  return [
    `${number}. ${chainInWords(path.steps)}`,
    `   certainty ${certainty.toFixed(3)}, ${length} ${length === 1 ? 'step' : 'steps'}${side}${way}`,
    ...wrap(explanation.text, '   '),
    ...explanation.citations.map(
      (citation) => `   [${citation.number}] ${citation.claim.id}: ${citation.evidence.map(quoted).join('; ')}`,
    ),
  ]
}

/** The path on two lines: its concepts; its certainty and the claims of its steps. */
export function pathInShort({ steps, certainty }: CausalPath | SupposedPath, indent: string): string[] {
  const cited = steps.map(({ claims }) => claims.map(idOf).map(bareId).join('+')).join(', ')
  return [`${indent}${chainInWords(steps)}`, `${indent}  certainty ${certainty.toFixed(3)}; claims ${cited}`]
}

interface Step {
  readonly from: { readonly name: string }
  readonly to: { readonly name: string }
}

/** The names of the concepts that a chain of steps passes: `A -> B -> C`. */
export const chainInWords = (steps: readonly Step[]): string =>
  [...steps.slice(0, 1).map(({ from }) => from.name), ...steps.map(({ to }) => to.name)].join(' -> ')

/** What a source is called, in print. */
export const titleOf = ({ title, publisher, id }: Evidence['source']): string =>
  title ?? publisher ?? id.slice('source:'.length)

const quoted = ({ quote, passage, source }: Evidence) => `"${quote}" (${passage}, ${titleOf(source)})`

/** Of a claim, or of one whose certainty is supposed. */
const idOf = (claim: { readonly id: string } | { readonly claim: { readonly id: string } }): string =>
  'claim' in claim ? claim.claim.id : claim.id

const bareId = (id: string) => id.slice('claim:'.length)
