import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Said } from '../../wording/words.ts'
import { DEFAULT_FILTER, DEFAULT_MAX_LENGTH, projectionInWords } from '../paths/path-question.ts'

const CAUSES: readonly ConceptKind[] = ['DRIVER', 'RISK_FACTOR']
const OUTCOMES: readonly ConceptKind[] = ['INJURY', 'SYMPTOM']

/** The keys of the concepts of some kinds. It makes no record. */
const keysOf = ({ columnarConcepts }: Snapshot, kinds: readonly ConceptKind[]): Key[] =>
  kinds.flatMap((kind) => {
    const { first, end } = columnarConcepts.ofKind(kind)
    return Array.from({ length: end - first }, (_, index) => columnarConcepts.keyAt(first + index))
  })

/** The starts of the default question. */
export const causesOf = (snapshot: Snapshot): Key[] => keysOf(snapshot, CAUSES)

/** The goals of the default question. */
export const outcomesOf = (snapshot: Snapshot): Key[] => keysOf(snapshot, OUTCOMES)

/** Which paths are compared, in words: their ends, and the claims that they walk. */
export const comparedPathsInWords = (): Said => (words) =>
  words.wording.projections.between(CAUSES, OUTCOMES, projectionInWords(DEFAULT_FILTER, DEFAULT_MAX_LENGTH)(words))
