import type { Key } from '../../../graph/vocabulary/keys.ts'
import { compressRows } from '../../algorithms/compressed-rows.ts'
import { isAcyclic } from '../../algorithms/is-acyclic.ts'
import { buildAdjacency } from '../../snapshot/adjacency.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { type Cut, UNKNOWN_CUT } from '../../wording/messages/completeness-wording.ts'
import type { GraphView } from '../graph-view.ts'
import { DEFAULT_FILTER, DEFAULT_MAX_LENGTH, type PathQuestion } from '../paths/path-question.ts'
import type { Budget } from '../search/budget.ts'
import { sorted } from '../search/cooperative-sort.ts'
import { scanned } from '../search/metered-work.ts'
import type { Work } from '../search/work.ts'
import { causesOf, outcomesOf } from './causes-and-outcomes.ts'
import type { StepTable } from './step-table.ts'

/** The path state that a layering tracks from cause to outcome. */
export interface Layering {
  /** The initial layer of every path. */
  readonly first: string
  /**
   * The layer after an edge, and the certainty of that edge there; null where the edge is
   * forbidden.
   */
  next(layer: string, from: Key, to: Key): { readonly layer: string; readonly certainty: number } | null
  /** Whether paths that end in this layer are wanted. */
  wants(layer: string): boolean
  /**
   * The concepts from which a path that is still in the first layer can leave it, where no path that
   * stays in it is wanted; null where all are of use.
   */
  readonly leadsOn: ReadonlySet<Key> | null
}

/**
 * A graph whose paths are the default question's paths that a layering wants. Each concept occurs
 * once per layer in which a path may pass it. Without cycles, its paths and the wanted paths
 * correspond one to one. With cycles, a path may pass a concept twice, in two layers.
 */
export interface LayeredGraph {
  readonly view: GraphView
  readonly question: PathQuestion
  /** Whether no path can pass a concept twice. */
  readonly isAcyclic: boolean
}

/**
 * Separates the concept from the layer in a key of a layered graph. It occurs in no other key, and
 * sorts before all characters of keys.
 */
const SEPARATOR = '\0'

/** The concept of a key of a layered graph. */
export const unlayered = (key: Key): Key => key.slice(0, key.indexOf(SEPARATOR))

/** Each edge is scanned a few times, which costs less than expanding a partial path. */
const STEPS_PER_EXPANSION = 16

/** The approximate memory of a place, and of an edge to it, in bytes. */
const PLACE_BYTES = 320
const STEP_BYTES = 96

const stoppedBy = ({ stopped }: Budget) => ({ stopped: stopped ?? UNKNOWN_CUT })

interface Place {
  readonly concept: Key
  readonly layer: string
  /**
   * The distance from the nearest cause, and to the nearest wanted goal; -1 where there is none.
   */
  readonly fromCause: number
  toEnd: number
  readonly before: { readonly place: Place; readonly certainty: number }[]
}

/**
 * Builds the relevant subgraph between causes and wanted goals, or returns the bound that stopped
 * it.
 */
export function* layeredGraph(
  base: Snapshot,
  steps: StepTable,
  layering: Layering,
  budget: Budget,
): Work<LayeredGraph | { readonly stopped: Cut }> {
  const places = new Map<Key, Place>()
  const queue: Place[] = []
  let swept = 0
  const goesOn = () => swept++ % STEPS_PER_EXPANSION !== 0 || budget.charge(1)
  const placeAt = (concept: Key, layer: string, fromCause: number): Place => {
    const key = concept + SEPARATOR + layer
    const known = places.get(key)
    if (known) return known
    budget.reserve(PLACE_BYTES)
    const place: Place = { concept, layer, fromCause, toEnd: -1, before: [] }
    places.set(key, place)
    queue.push(place)
    return place
  }
  const { first, leadsOn } = layering
  const isOfUse = (concept: Key, layer: string) => leadsOn === null || layer !== first || leadsOn.has(concept)
  for (const cause of causesOf(base)) if (isOfUse(cause, first)) placeAt(cause, first, 0)
  // The queue grows while it is read.
  for (const place of queue) {
    if (budget.shouldYield()) yield
    if (place.fromCause === DEFAULT_MAX_LENGTH) continue
    for (const to of steps.get(place.concept).keys()) {
      if (!goesOn()) return stoppedBy(budget)
      const next = layering.next(place.layer, place.concept, to)
      if (!next || !isOfUse(to, next.layer)) continue
      if (!budget.reserve(STEP_BYTES)) return stoppedBy(budget)
      placeAt(to, next.layer, place.fromCause + 1).before.push({ place, certainty: next.certainty })
    }
  }
  const outcomes = new Set(outcomesOf(base))
  const isEnd = ({ concept, layer, before }: Place) =>
    before.length > 0 && outcomes.has(concept) && layering.wants(layer)
  const backwards = queue.filter(isEnd)
  for (const end of backwards) end.toEnd = 0
  for (const place of backwards) {
    if (budget.shouldYield()) yield
    for (const { place: earlier } of place.before) {
      if (!goesOn()) return stoppedBy(budget)
      if (earlier.toEnd >= 0) continue
      earlier.toEnd = place.toEnd + 1
      backwards.push(earlier)
    }
  }
  return (yield* assemble(base, queue.filter(isBetween), isEnd, budget)) ?? stoppedBy(budget)
}

/** Whether a place is on a short enough walk from a cause to a wanted goal. */
const isBetween = ({ toEnd, fromCause }: Place): boolean => toEnd >= 0 && fromCause + toEnd <= DEFAULT_MAX_LENGTH

/** Null when the budget ended. */
function* assemble(
  base: Snapshot,
  kept: readonly Place[],
  isEnd: (place: Place) => boolean,
  budget: Budget,
): Work<LayeredGraph | null> {
  const keyOf = ({ concept, layer }: Place) => concept + SEPARATOR + layer
  const keyed = kept.map((place) => ({ key: keyOf(place), place }))
  const inOrder = yield* sorted(keyed, (a, b) => (a.key < b.key ? -1 : 1))
  const concepts: ConceptRecord[] = []
  const claims: ClaimRecord[] = []
  /** Between concepts, whatever the layer. */
  const targets = new Map<Key, Set<Key>>()
  for (const { key, place } of inOrder) {
    if (!budget.scan(1 + place.before.length)) return null
    if (budget.shouldYield()) yield
    const record = base.concepts.get(place.concept)
    if (record) concepts.push({ ...record, key })
    for (const { place: earlier, certainty } of place.before) {
      if (!isBetween(earlier) || earlier.fromCause + 1 + place.toEnd > DEFAULT_MAX_LENGTH) continue
      claims.push({ ...STEP, key: `claim:${claims.length}`, subject: keyOf(earlier), object: key, certainty })
      targets.set(earlier.concept, (targets.get(earlier.concept) ?? new Set<Key>()).add(place.concept))
    }
  }
  const isWithoutCycle = yield* scanned(isAcyclic(compressRows(targets).rows), budget)
  if (isWithoutCycle === null) return null
  const view: GraphView = {
    concepts: new Map(concepts.map((concept) => [concept.key, concept])),
    sources: base.sources,
    adjacency: buildAdjacency(concepts, claims),
  }
  yield
  const places = (wanted: (place: Place) => boolean) =>
    inOrder.filter(({ place }) => wanted(place)).map(({ key }) => key)
  const question: PathQuestion = {
    from: places(({ fromCause }) => fromCause === 0),
    to: places(isEnd),
    via: [],
    avoiding: [],
    legSide: null,
    filter: DEFAULT_FILTER,
    maxLength: DEFAULT_MAX_LENGTH,
    orderBy: 'CERTAINTY',
  }
  return { view, question, isAcyclic: isWithoutCycle }
}

/** The claim of every edge of a layered graph; the default question admits it. */
const STEP: Omit<ClaimRecord, 'key' | 'subject' | 'object' | 'certainty'> = Object.freeze({
  predicate: 'CAUSES',
  polarity: 'AFFIRMED',
  explicitness: 'EXPLICIT',
  cue: null,
  attribution: 'SOURCE',
  shortcut: false,
  scope: null,
  mechanism: [],
  conditions: [],
  note: null,
  evidence: [],
})
