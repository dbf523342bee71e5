import type { CausalPath } from '../paths/causal-path.ts'
import { asSentence } from './sentence.ts'

/** What a path that is not plainly positive does to its end; null for all others. */
export function signInWords({ sign, steps }: CausalPath): string | null {
  const [start, end] = [steps[0].from.phrase, (steps.at(-1) ?? steps[0]).to.phrase]
  if (sign === 'NEGATIVE') return asSentence(`on this path more of ${start} makes for less of ${end}: it is protective`)
  if (sign === 'MIXED')
    return asSentence(`on this path claims disagree: more of ${start} may make for more or for less of ${end}`)
  return null
}
