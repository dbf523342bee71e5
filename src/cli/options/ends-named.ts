import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { conceptNamed } from './concept-named.ts'

/** Where paths start and end: the one concept a person names, or every cause and every outcome where none is named. */
export function endsNamed(snapshot: Snapshot, from: string | undefined, to: string | undefined) {
  const ofKinds = (...kinds: readonly ConceptKind[]): Key[] =>
    kinds.flatMap((kind) => snapshot.conceptsOfKind.get(kind) ?? []).map(({ key }) => key)
  return {
    from: from === undefined ? ofKinds('DRIVER', 'RISK_FACTOR') : [conceptNamed(snapshot, from).key],
    to: to === undefined ? ofKinds('INJURY', 'SYMPTOM') : [conceptNamed(snapshot, to).key],
  }
}
