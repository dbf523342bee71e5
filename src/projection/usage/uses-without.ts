import type { Key } from '../../../graph/vocabulary/keys.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import { USE_KINDS } from '../../content/usage/use-kind.ts'
import type { DocumentUse, UseList } from './usage-index.ts'

/** The same uses without those by some documents, which are found by binary searches. */
export function usesWithout(list: UseList, documents: ReadonlySet<Key>): UseList {
  const removed: number[] = []
  for (const by of documents) {
    for (const kind of USE_KINDS.keys()) {
      const from = upperBound(list.length, (index) => isBefore(list.at(index), kind, by))
      for (let index = from; index < list.length && isAt(list.at(index), kind, by); index++) removed.push(index)
    }
  }
  if (removed.length === 0) return list
  removed.sort((one, other) => one - other)
  return {
    length: list.length - removed.length,
    // Before the removed number `place`, `removed[place] - place` uses are left.
    at: (index) => list.at(index + upperBound(removed.length, (place) => removed[place]! - place <= index)),
  }
}

const isBefore = ({ as, by }: DocumentUse, kind: number, document: Key): boolean => {
  const own = USE_KINDS.indexOf(as)
  return own < kind || (own === kind && by < document)
}

const isAt = ({ as, by }: DocumentUse, kind: number, document: Key): boolean =>
  as === USE_KINDS[kind] && by === document
