import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type Change, type SortedMap, sortingMap } from '../../algorithms/sorted-map.ts'
import type { RecordChanges } from '../record-changes.ts'
import type { FactRecord } from '../records.ts'
import type { DocumentRecords } from './document-records.ts'

/** The facts of concepts and sources. */
export interface FactIndex {
  readonly facts: SortedMap<FactRecord>
  /** The concept or source of each fact. */
  readonly owners: SortedMap<Key>
}

interface Owner {
  readonly key: Key
  readonly facts: readonly FactRecord[]
}

/** How many owners are read between two pauses. */
const OWNERS_PER_STEP = 4_096

export function* indexingFacts({ concepts, sources }: DocumentRecords): Generator<void, FactIndex, void> {
  const facts: [Key, FactRecord][] = []
  const owners: [Key, Key][] = []
  let count = 0
  for (const map of [concepts, sources]) {
    for (const owner of map.values() as Iterable<Owner>) {
      for (const fact of owner.facts) {
        facts.push([fact.key, fact])
        owners.push([fact.key, owner.key])
      }
      if (++count % OWNERS_PER_STEP === 0) yield
    }
  }
  return { facts: yield* sortingMap(facts), owners: yield* sortingMap(owners) }
}

export function changedFacts(
  { facts, owners }: FactIndex,
  before: DocumentRecords,
  changes: Pick<RecordChanges, 'concepts' | 'sources'>,
): FactIndex {
  const changed = new Map<Key, { readonly fact: FactRecord; readonly owner: Key } | undefined>()
  const forget = (owner: Owner | undefined) => {
    for (const { key } of owner?.facts ?? []) changed.set(key, undefined)
  }
  for (const [key] of changes.concepts) forget(before.concepts.get(key))
  for (const [key] of changes.sources) forget(before.sources.get(key))
  for (const list of [changes.concepts, changes.sources])
    for (const [owner, record] of list as readonly Change<Owner>[])
      for (const fact of record?.facts ?? []) changed.set(fact.key, { fact, owner })
  return {
    facts: facts.with(Array.from(changed, ([key, one]) => [key, one?.fact] as const)),
    owners: owners.with(Array.from(changed, ([key, one]) => [key, one?.owner] as const)),
  }
}
