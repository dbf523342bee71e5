import type { Said } from '../../wording/words.ts'
import type { NearPath, WhyNotAnswer, WhyNotQuestion } from '../questions/near-path.ts'
import { conditionInWords } from './condition-in-words.ts'

/** The answer in plain words: the nearest chain, and the conditions that it fails. */
export const whyNotInWords =
  (
    { answer, nearest }: { readonly answer: WhyNotAnswer; readonly nearest: readonly NearPath[] },
    question: WhyNotQuestion,
  ): Said =>
  (words) => {
    const say = words.wording.whyNot
    if (answer === 'SURVIVES') return say.survives
    if (answer === 'UNDECIDED') return say.undecided
    const [near] = nearest
    if (!near) return say.noChain
    return say.blocked(near.failed.map((failed) => conditionInWords(failed, question, near)(words)))
  }
