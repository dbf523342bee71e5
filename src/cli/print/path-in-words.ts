import type { CausalPath, Evidence, JointCauses, SupposedPath } from '../../client/index.ts'
import { wrap } from './wrap.ts'

/**
 * The path as a paragraph of sentences with numbers, and a line per number; its sign on request.
 * Its text names the weakest step, so it prints no certainty.
 */
export function pathInLines(path: CausalPath, number: number, isSigned = false): string[] {
  const { legSide, sign, explanation } = path
  const way = isSigned ? `; ${sign.toLowerCase()}` : ''
  const side = legSide === null ? '' : `; ${legSide.toLowerCase()} leg`
  return [
    `${number}. ${chainInWords(path.steps)}`,
    `   ${stepsInWords(path)}${side}${way}`,
    ...wrap(explanation.text, '   '),
    ...explanation.citations.map(citationInWords),
  ]
}

/** How many steps a path has, and how many of them are less than a plain statement of a source. */
function stepsInWords({ length, steps, hedgedSteps, impliedSteps, assumedSteps }: CausalPath): string {
  const counts = [
    [hedgedSteps, 'hedged'],
    [impliedSteps, 'implied'],
    [steps.filter(({ claims }) => claims.every(({ explicitness }) => explicitness === 'INFERRED')).length, 'inferred'],
    [assumedSteps, 'of assumed certainty'],
    [steps.filter(({ disputed }) => disputed).length, 'disputed'],
  ] as const
  const words = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return `${length} ${length === 1 ? 'step' : 'steps'}${words.length > 0 ? `: ${words.join(', ')}` : ''}`
}

function citationInWords({
  number,
  claim,
  stance,
  evidence,
  findings,
}: CausalPath['explanation']['citations'][number]) {
  const against = stance === 'REFUTES' ? 'against it, ' : ''
  const found = stance === 'REFUTES' ? findings.map(({ source }) => `a finding of ${titleOf(source)}`) : []
  return `   [${number}] ${against}${claim.id}: ${[...evidence.map(quoted), ...found].join('; ')}`
}

/** A line for each concept on the paths of which several causes often act together. */
export const jointCausesInLines = (jointCauses: readonly JointCauses[]): string[] =>
  jointCauses.flatMap(({ text }) => wrap(text))

/**
 * The path on two lines: its concepts; its weakest step, or its supposed certainty, and its claims.
 */
export function pathInShort(path: CausalPath | SupposedPath, indent: string): string[] {
  const { steps, certainty, weakestStep } = path
  // Supposed paths are compared with published ones, so they have figures.
  const isSupposed = !('hedgedSteps' in path)
  const strength = isSupposed ? `certainty ${certainty.toFixed(3)}` : `weakest step to ${weakestStep.to.name}`
  const cited = steps.map(({ claims }) => claims.map(idOf).map(bareId).join('+')).join(', ')
  return [`${indent}${chainInWords(steps)}`, `${indent}  ${strength}; claims ${cited}`]
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
