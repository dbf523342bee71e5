import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type ConceptKind, KINDS } from '../../../graph/vocabulary/kinds.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
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

const inWords = (kinds: readonly ConceptKind[]): string => kinds.map((kind) => KINDS[kind].plural).join(' and ')

/** Which paths are compared, in words: their ends, and the claims that they walk. */
export const comparedPathsInWords = (): string =>
  `From ${inWords(CAUSES)} to ${inWords(OUTCOMES)}. ${projectionInWords(DEFAULT_FILTER, DEFAULT_MAX_LENGTH)}`
