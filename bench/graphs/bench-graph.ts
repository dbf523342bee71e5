import { EXPLICITNESSES } from '../../graph/vocabulary/claim-terms.ts'
import { conceptKey, type Key } from '../../graph/vocabulary/keys.ts'
import { CAUSAL_PREDICATES, PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import type { Adjacency } from '../../src/snapshot/adjacency.ts'
import type { ClaimRecord, ConceptRecord } from '../../src/snapshot/records.ts'
import { createFilteredGraphs, type FilteredGraphs } from '../../src/traversal/graph/filtered-graphs.ts'
import type { GraphView } from '../../src/traversal/graph-view.ts'
import { CERTAINTIES, type EdgeList } from './edge-list.ts'

/** A graph as the engine takes it, straight from columns: records are made on demand. */
export interface BenchGraph {
  readonly edges: EdgeList
  readonly view: GraphView
  /** What engines of it have compiled. */
  readonly graphs: FilteredGraphs
  keyOf(concept: number): Key
}

export function benchGraph(edges: EdgeList): BenchGraph {
  const adjacency = adjacencyOf(edges)
  const { keys, indexOf } = adjacency
  return {
    edges,
    view: { adjacency, concepts: new ConceptsOnDemand(indexOf), sources: new Map() },
    graphs: createFilteredGraphs(adjacency),
    keyOf: (concept) => keys[concept]!,
  }
}

// biome-ignore lint/correctness/useYield: it has nothing to scan.
function* unlimited(): Generator<void, null, void> {
  return null
}

const [PREDICATE] = CAUSAL_PREDICATES as readonly [(typeof CAUSAL_PREDICATES)[number]]
const keyOf = (concept: number): Key => conceptKey('MECHANISM', `c${String(concept).padStart(8, '0')}`)

function adjacencyOf({ size, from, to, certainty }: EdgeList): Adjacency {
  const byTarget = inOrderOf(to, size, null)
  const order = inOrderOf(from, size, byTarget)
  const offsets = new Uint32Array(size + 1)
  for (const node of from) offsets[node + 1]!++
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!
  const keys = Array.from({ length: size }, (_, concept) => keyOf(concept))
  const targets = order.map((edge) => to[edge]!)
  const codes = Uint16Array.from(order, (edge) => certainty[edge]!)
  const subjectOf = (row: number) => {
    let [low, high] = [0, size]
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (offsets[middle]! <= row) low = middle
      else high = middle
    }
    return low
  }
  return {
    keys,
    indexOf: new Map(keys.map((key, index) => [key, index])),
    legRole: new Uint8Array(size),
    offsets,
    targets,
    certainties: Float64Array.from(CERTAINTIES),
    certainty: codes,
    predicate: new Uint8Array(targets.length).fill(PREDICATE_NAMES.indexOf(PREDICATE)),
    explicitness: new Uint8Array(targets.length).fill(EXPLICITNESSES.indexOf('EXPLICIT')),
    shortcut: new Uint8Array(targets.length),
    numbers: Uint32Array.from(targets.keys()),
    outside: unlimited,
    claimAt: (row) => claim(row, keyOf(subjectOf(row)), keyOf(targets[row]!), CERTAINTIES[codes[row]!]!),
  }
}

/**
 * Positions in ascending order of their numbers; equal ones stay in the order they are given in.
 */
function inOrderOf(numbers: Uint32Array, size: number, given: Uint32Array | null): Uint32Array {
  const next = new Uint32Array(size + 1)
  for (const number of numbers) next[number + 1]!++
  for (let number = 0; number < size; number++) next[number + 1]! += next[number]!
  const order = new Uint32Array(numbers.length)
  for (let index = 0; index < numbers.length; index++) {
    const position = given === null ? index : given[index]!
    order[next[numbers[position]!]!++] = position
  }
  return order
}

const claim = (row: number, subject: Key, object: Key, certainty: number): ClaimRecord => ({
  key: `claim:e${row}`,
  subject,
  predicate: PREDICATE,
  object,
  polarity: 'AFFIRMED',
  explicitness: 'EXPLICIT',
  cue: null,
  certainty,
  attribution: 'SOURCE',
  shortcut: false,
  scope: null,
  mechanism: [],
  conditions: [],
  note: null,
  evidence: [],
})

class ConceptsOnDemand extends Map<Key, ConceptRecord> {
  readonly #indexOf: ReadonlyMap<Key, number>

  constructor(indexOf: ReadonlyMap<Key, number>) {
    super()
    this.#indexOf = indexOf
  }

  override get(key: Key): ConceptRecord | undefined {
    if (!this.#indexOf.has(key)) return undefined
    const slug = key.slice(key.indexOf(':') + 1)
    return {
      key,
      kind: 'MECHANISM',
      slug,
      name: slug,
      phrase: slug,
      plural: false,
      alsoCalled: [],
      summary: '',
      note: null,
      role: null,
      mentions: [],
      codes: [],
      facts: [],
    }
  }
}
