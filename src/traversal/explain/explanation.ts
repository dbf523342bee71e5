import type { ClaimRecord } from '../../snapshot/records.ts'
import type { CausalPath, PathStep } from '../paths/causal-path.ts'
import { asSentence, firstClause, followingClause, sentence } from './sentence.ts'
import { signInWords } from './sign-in-words.ts'

export interface Citation {
  /** As in the text, from 1. */
  readonly number: number
  readonly claim: ClaimRecord
}

export interface Explanation {
  readonly text: string
  readonly citations: readonly Citation[]
}

/** The path in plain English: one clause per step, each followed by the numbers of its claims. */
export function explain(path: CausalPath): Explanation {
  const { steps } = path
  const citations: Citation[] = []
  const clauses = steps.map(({ from, to, claims }, index) => {
    const clause = (index === 0 ? firstClause : followingClause)(claims[0], from, to)
    const numbers = claims.map((claim) => {
      citations.push({ number: citations.length + 1, claim })
      return `[${citations.length}]`
    })
    return `${clause} ${numbers.join('')}`
  })
  const text = asSentence(clauses.join('; '))
  const onSign = signInWords(path)
  return { text: onSign === null ? text : `${text} ${onSign}`, citations }
}

/** One step in plain English, in the words of its strongest claim. */
export const stepSentence = ({ from, to, claims }: PathStep): string => sentence(claims[0], from, to)
