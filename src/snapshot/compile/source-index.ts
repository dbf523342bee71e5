import type { Key } from '../../../graph/vocabulary/keys.ts'
import { GONE, type Splice } from '../../algorithms/splice.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import type { ClaimRecord } from '../records.ts'

/**
 * By source, the positions of the claims of documents that have evidence or a finding from it, in
 * compressed sparse rows.
 */
export interface SourceIndex {
  /** In order of key. */
  readonly sources: readonly Key[]
  readonly offsets: Uint32Array
  /** Ascending for each source. */
  readonly positions: Uint32Array
}

/** How many claims are read between two pauses. */
const CLAIMS_PER_STEP = 4_096

export function* indexingSources(claims: readonly ClaimRecord[]): Generator<void, SourceIndex, void> {
  const bySource = new Map<Key, number[]>()
  for (const [position, claim] of claims.entries()) {
    addTo(bySource, claim, position)
    if (position % CLAIMS_PER_STEP === CLAIMS_PER_STEP - 1) yield
  }
  const none = { sources: [], offsets: new Uint32Array(1), positions: new Uint32Array(0) }
  return merged(none, new Uint32Array(0), bySource)
}

/** The index after a splice of the claims. Where nothing in it changed, it is the same object. */
export function changedSourceIndex(
  before: SourceIndex,
  splice: Splice,
  claimBefore: (position: number) => ClaimRecord,
  claimAfter: (position: number) => ClaimRecord,
): SourceIndex {
  const isSame =
    splice.isInPlace &&
    splice.changed.every((one) => {
      const [old, current] = [sourcesOf(claimBefore(one.before)), sourcesOf(claimAfter(one.after))]
      return old.size === current.size && old.isSubsetOf(current)
    })
  if (isSame) return before
  const moved = new Uint32Array(splice.sizeBefore).fill(GONE)
  for (const { from, to, start } of splice.kept) for (let at = from; at < to; at++) moved[at] = start + at - from
  const added = new Map<Key, number[]>()
  for (const { after } of splice.changed) if (after >= 0) addTo(added, claimAfter(after), after)
  return merged(before, moved, added)
}

/** The ascending positions of the claims of a source. */
export function positionsOfSource({ sources, offsets, positions }: SourceIndex, source: Key): Uint32Array {
  const row = upperBound(sources.length, (at) => sources[at]! < source)
  return sources[row] === source ? positions.subarray(offsets[row], offsets[row + 1]) : NONE
}

const NONE = new Uint32Array(0)

const sourcesOf = ({ evidence, findings = [] }: ClaimRecord): Set<Key> =>
  new Set([...evidence, ...findings].map(({ source }) => source))

function addTo(bySource: Map<Key, number[]>, claim: ClaimRecord, position: number): void {
  for (const source of sourcesOf(claim)) {
    const list = bySource.get(source)
    if (list) list.push(position)
    else bySource.set(source, [position])
  }
}

/** The kept entries at their new positions, with more of them. A source without any is left out. */
function merged(before: SourceIndex, moved: Uint32Array, added: ReadonlyMap<Key, readonly number[]>): SourceIndex {
  const more = [...added.keys()].sort()
  const count = Array.from(added.values(), (list) => list.length).reduce((sum, length) => sum + length, 0)
  const positions = new Uint32Array(before.positions.length + count)
  const sources: Key[] = []
  const ends: number[] = []
  let size = 0
  for (let [row, next] = [0, 0]; row < before.sources.length || next < more.length; ) {
    const [old, current] = [before.sources[row], more[next]]
    const source = current === undefined || (old !== undefined && old <= current) ? old! : current
    const start = size
    const list = source === current ? added.get(current)! : []
    if (source === current) next++
    let taken = 0
    if (source === old) {
      for (let at = before.offsets[row]!; at < before.offsets[row + 1]!; at++) {
        const position = moved[before.positions[at]!]!
        if (position === GONE) continue
        while (taken < list.length && list[taken]! < position) positions[size++] = list[taken++]!
        positions[size++] = position
      }
      row++
    }
    while (taken < list.length) positions[size++] = list[taken++]!
    if (size === start) continue
    sources.push(source)
    ends.push(size)
  }
  return { sources, offsets: Uint32Array.from([0, ...ends]), positions: positions.slice(0, size) }
}
