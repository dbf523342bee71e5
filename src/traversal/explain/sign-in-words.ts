import type { Words } from '../../wording/words.ts'
import type { CausalPath } from '../paths/causal-path.ts'

/** What a path that is not plainly positive does to its end; null for all others. */
export function signInWords({ sign, steps }: CausalPath, { wording, nounPhraseOf }: Words): string | null {
  if (sign !== 'NEGATIVE' && sign !== 'MIXED') return null
  const { negativePath, mixedPath } = wording.explanations
  const say = sign === 'NEGATIVE' ? negativePath : mixedPath
  return say(nounPhraseOf(steps[0].from), nounPhraseOf((steps.at(-1) ?? steps[0]).to))
}
