import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'

/** The keys of the concepts of some kinds. It makes no record. */
const keysOf = ({ columnarConcepts }: Snapshot, ...kinds: readonly ConceptKind[]): Key[] =>
  kinds.flatMap((kind) => {
    const { first, end } = columnarConcepts.ofKind(kind)
    return Array.from({ length: end - first }, (_, index) => columnarConcepts.keyAt(first + index))
  })

/** The starts of the default question. */
export const causesOf = (snapshot: Snapshot): Key[] => keysOf(snapshot, 'DRIVER', 'RISK_FACTOR')

/** The goals of the default question. */
export const outcomesOf = (snapshot: Snapshot): Key[] => keysOf(snapshot, 'INJURY', 'SYMPTOM')
