import type { Key } from '../../../graph/vocabulary/keys.ts'
import { keptAt, type Splice } from '../../algorithms/splice.ts'
import { type NumberRows, splicedRows } from '../../algorithms/spliced-rows.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import type { ClaimRecord } from '../records.ts'

/**
 * By source, the positions of the claims of documents that have evidence or a finding from it, in
 * compressed sparse rows.
 */
export interface SourceIndex extends NumberRows {
  /** In order of key. */
  readonly sources: readonly Key[]
}

/** How many claims are read between two pauses. */
const CLAIMS_PER_STEP = 4_096

export function* indexingSources(claims: readonly ClaimRecord[]): Generator<void, SourceIndex, void> {
  const bySource = new Map<Key, number[]>()
  for (const [position, claim] of claims.entries()) {
    addTo(bySource, claim, position)
    if (position % CLAIMS_PER_STEP === CLAIMS_PER_STEP - 1) yield
  }
  const sources = [...bySource.keys()].sort()
  const offsets = new Uint32Array(sources.length + 1)
  for (const [row, source] of sources.entries()) offsets[row + 1] = offsets[row]! + bySource.get(source)!.length
  const numbers = new Uint32Array(offsets[sources.length]!)
  for (const [row, source] of sources.entries()) numbers.set(bySource.get(source)!, offsets[row])
  return { sources, offsets, numbers }
}

/** The index after a splice of the claims. Where nothing in it changed, it is the same object. */
export function* changedSourceIndex(
  before: SourceIndex,
  splice: Splice,
  claimBefore: (position: number) => ClaimRecord,
  claimAfter: (position: number) => ClaimRecord,
): Generator<void, SourceIndex, void> {
  const isSame =
    splice.isInPlace &&
    splice.changed.every((one) => {
      const [old, current] = [sourcesOf(claimBefore(one.before)), sourcesOf(claimAfter(one.after))]
      return old.size === current.size && old.isSubsetOf(current)
    })
  if (isSame) return before
  const bySource = new Map<Key, number[]>()
  for (const { after } of splice.changed) if (after >= 0) addTo(bySource, claimAfter(after), after)
  const rowIn = (sources: readonly Key[], source: Key) => upperBound(sources.length, (at) => sources[at]! < source)
  const fresh = [...bySource.keys()].filter((source) => before.sources[rowIn(before.sources, source)] !== source)
  const sources = fresh.length === 0 ? before.sources : [...before.sources, ...fresh].sort()
  const movedRows = fresh.length === 0 ? null : Uint32Array.from(before.sources, (source) => rowIn(sources, source))
  const added = new Map(Array.from(bySource, ([source, list]) => [rowIn(sources, source), list] as const))
  const rows = { movedRows, rowsAfter: sources.length, moved: keptAt(splice), added }
  return withoutEmpty(sources, yield* splicedRows(before, rows))
}

/** A source without claims is left out. */
function withoutEmpty(sources: readonly Key[], { offsets, numbers }: NumberRows): SourceIndex {
  const isLeft = (row: number) => offsets[row + 1]! > offsets[row]!
  if (sources.every((_source, row) => isLeft(row))) return { sources, offsets, numbers }
  return {
    sources: sources.filter((_source, row) => isLeft(row)),
    offsets: offsets.filter((_offset, row) => row === 0 || isLeft(row - 1)),
    numbers,
  }
}

/** The ascending positions of the claims of a source. */
export function positionsOfSource({ sources, offsets, numbers }: SourceIndex, source: Key): Uint32Array {
  const row = upperBound(sources.length, (at) => sources[at]! < source)
  return sources[row] === source ? numbers.subarray(offsets[row], offsets[row + 1]) : NONE
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
