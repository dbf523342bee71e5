import { createHash } from 'node:crypto'
import type { EvidenceClass, LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import { classAt, strongestClass } from '../explain/evidence-class.ts'
import type { FilteredGraph } from '../graph/filtered-graph.ts'
import { conceptAt, type GraphView } from '../graph-view.ts'
import { type PathSign, pathSign } from './path-sign.ts'

export interface PathStep {
  readonly from: ConceptRecord
  readonly to: ConceptRecord
  /** At least one, strongest first. */
  readonly claims: readonly [ClaimRecord, ...ClaimRecord[]]
  /** The certainty of the strongest claim. */
  readonly certainty: number
}

/** A simple path: no concept occurs twice. */
export interface CausalPath {
  /** A hash of the path's concepts and claims. Equal paths have equal keys in all answers. */
  readonly key: string
  readonly nodes: readonly ConceptRecord[]
  /** At least one. */
  readonly steps: readonly [PathStep, ...PathStep[]]
  /** The product of the steps' certainties, to 12 significant digits. */
  readonly certainty: number
  /** The first of the least certain. */
  readonly weakestStep: PathStep
  /** The leg side passed, the last if several. */
  readonly legSide: LegRole | null
  readonly sign: PathSign
  /** Whether a step rests on inferred claims alone. */
  readonly hasInferred: boolean
  /** The weakest, over steps, of the strongest evidence of each step. */
  readonly evidenceClass: EvidenceClass
}

/** The path through these concepts, as the graph admits it. */
export function causalPath(view: GraphView, graph: FilteredGraph, numbers: readonly number[]): CausalPath {
  const nodes = numbers.map((number) => conceptAt(view, number))
  const steps = numbers.slice(1).map((to, index) => stepBetween(view, graph, numbers[index]!, to))
  const [first, ...others] = steps
  if (!first) throw new Error('a path has at least one step')
  return {
    key: pathKey(steps),
    nodes,
    steps: [first, ...others],
    certainty: tidy(steps.reduce((product, step) => product * step.certainty, 1)),
    weakestStep: others.reduce((weakest, step) => (step.certainty < weakest.certainty ? step : weakest), first),
    legSide: nodes.findLast(({ role }) => role !== null)?.role ?? null,
    sign: pathSign(steps),
    hasInferred: steps.some(({ claims }) => claims.every(({ explicitness }) => explicitness === 'INFERRED')),
    evidenceClass: classAt(Math.min(...steps.map(({ claims }) => strongestClass(view, claims)))),
  }
}

/** The step between two concepts, as the graph admits it. */
export function stepBetween(view: GraphView, graph: FilteredGraph, from: number, to: number): PathStep {
  const ends = { from: conceptAt(view, from), to: conceptAt(view, to) }
  const [strongest, ...others] = graph.claimsOf(from, to)
  if (!strongest) throw new Error(`no admitted claim joins ${ends.from.key} to ${ends.to.key}`)
  return { ...ends, claims: [strongest, ...others], certainty: strongest.certainty }
}

/** Without the noise of binary fractions: .85 x .5 x .85 is .36125, not .36124999999999996. */
export const tidy = (certainty: number): number => Number(certainty.toPrecision(12))

function pathKey(steps: readonly PathStep[]): string {
  const content = steps.map(({ from, to, claims }) => [from.key, to.key, claims.map(({ key }) => key).sort()])
  return `path:${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)}`
}
