import type { ConceptRecord } from '../../snapshot/records.ts'
import { sentence } from '../../traversal/explain/sentence.ts'
import type { CausalPath } from '../../traversal/paths/causal-path.ts'
import type { Addressing } from '../../traversal/questions/addressed-by.ts'

/** What each claim says of an intervention against a concept, as strong as its source does. */
export const addressingInWords = ({ intervention, claims }: Addressing, concept: ConceptRecord): string[] =>
  claims.map((claim) => `  ${sentence(claim, intervention, concept)} (${claim.key})`)

export function unbreakableInWords({ nodes }: CausalPath): string {
  const names = nodes.map(({ key }) => key).join(' -> ')
  return `No set of corrections breaks every path: this one passes nothing to correct: ${names}.`
}
