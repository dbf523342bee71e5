import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'

const keysOf = ({ conceptsOfKind }: Snapshot, ...kinds: readonly ConceptKind[]): Key[] =>
  kinds.flatMap((kind) => conceptsOfKind.get(kind) ?? []).map(({ key }) => key)

/** Where the paths of the default question begin. */
export const causesOf = (snapshot: Snapshot): Key[] => keysOf(snapshot, 'DRIVER', 'RISK_FACTOR')

/** Where the paths of the default question end. */
export const outcomesOf = (snapshot: Snapshot): Key[] => keysOf(snapshot, 'INJURY', 'SYMPTOM')
