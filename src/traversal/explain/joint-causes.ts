import type { ConceptRecord, FactRecord } from '../../snapshot/records.ts'
import type { Said } from '../../wording/words.ts'
import type { CausalPath } from '../paths/causal-path.ts'

/** A concept of which a source says that several of its causes often act together. */
export interface JointCauses {
  readonly concept: ConceptRecord
  /** The fact that says so, with its evidence. */
  readonly fact: FactRecord
  readonly text: Said
}

/**
 * The effects on these paths of which several causes often act together, each once, in the order of
 * the paths. A path tells one cause at a time, so its reader has to know.
 */
export function jointCausesOf(paths: Iterable<Pick<CausalPath, 'nodes'>>): readonly JointCauses[] {
  const found = new Map<string, JointCauses>()
  for (const { nodes } of paths) {
    for (const concept of nodes.slice(1)) {
      const fact = found.has(concept.key) ? undefined : concept.facts.find(saysSo)
      if (fact) found.set(concept.key, { concept, fact, text: inWords(concept, fact) })
    }
  }
  return [...found.values()]
}

const saysSo = ({ property, value }: FactRecord): boolean => property === 'multiFactorial' && value === 'true'

const inWords =
  (concept: ConceptRecord, { key }: FactRecord): Said =>
  ({ wording, nounPhraseOf }) =>
    wording.explanations.jointCauses(nounPhraseOf(concept), key)
