import type { ClaimRecord, EvidenceRecord, FindingRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { CausalPath, PathStep } from '../paths/causal-path.ts'
import { type Opposition, oppositionTo } from './disputes.ts'
import { asSentence, firstClause, followingClause } from './sentence.ts'
import { signInWords } from './sign-in-words.ts'
import { isAssumed } from './step-counts.ts'
import { tellingClaim } from './step-words.ts'

export interface Citation {
  /** As in the text, from 1. */
  readonly number: number
  readonly claim: ClaimRecord
  /** Whether it is cited for the step, or against it. */
  readonly stance: 'SUPPORTS' | 'REFUTES'
  readonly evidence: readonly EvidenceRecord[]
  readonly findings: readonly FindingRecord[]
}

export interface Explanation {
  readonly text: string
  readonly citations: readonly Citation[]
}

/**
 * The path in plain English: one clause per step, each followed by the numbers of its claims. A
 * disputed step says so, and cites what speaks against it. Then come the sign of the path, the
 * weakest step where one is weaker than the others, and the steps whose certainty is assumed.
 */
export function explain(snapshot: Snapshot, path: CausalPath): Explanation {
  const { steps, weakestStep } = path
  const citations: Citation[] = []
  const cite = (citation: Omit<Citation, 'number'>) => {
    citations.push({ ...citation, number: citations.length + 1 })
    return `[${citations.length}]`
  }
  /** By step, the number of its first citation. */
  const numberOf = new Map<PathStep, number>()
  const clauses = steps.map((step, index) => {
    const { from, to, claims } = step
    const clause = (index === 0 ? firstClause : followingClause)(tellingClaim(step), from, to)
    numberOf.set(step, citations.length + 1)
    const numbers = claims.map((claim) => cite(citationFor(0, claim)))
    const opposition = oppositionTo(snapshot, claims)
    const against = opposition.map(({ claim, evidence, findings }) =>
      cite({ claim, stance: 'REFUTES', evidence, findings }),
    )
    return `${clause} ${numbers.join('')}${disputeInWords(opposition)}${against.length > 0 ? ` ${against.join('')}` : ''}`
  })
  const isWeaker = steps.some(({ certainty }) => certainty > weakestStep.certainty)
  const weakest = isWeaker
    ? [`The step to ${weakestStep.to.phrase} is the weakest [${numberOf.get(weakestStep)}].`]
    : []
  const onSign = signInWords(path)
  const assumed = steps.filter(isAssumed).map((step) => `[${numberOf.get(step)}]`)
  return {
    text: [
      asSentence(clauses.join('; ')),
      ...(onSign === null ? [] : [onSign]),
      ...weakest,
      ...assumedInWords(assumed),
    ].join(' '),
    citations,
  }
}

/** The evidence of a claim that does not speak against it. */
const heldFor = ({ evidence, findings = [] }: ClaimRecord) => ({
  evidence: evidence.filter(({ stance }) => stance !== 'REFUTES'),
  findings: findings.filter(({ stance }) => stance === 'SUPPORTS'),
})

/** What is said of a statement against which something speaks; empty for any other. */
function disputeInWords(opposition: readonly Pick<Opposition, 'by'>[]): string {
  if (opposition.length === 0) return ''
  const said = new Set(opposition.map(({ by }) => by))
  const how = said.has('DENIAL')
    ? ': it is denied as well'
    : said.has('OPPOSITE')
      ? ': the opposite is claimed as well'
      : ''
  return `, which is disputed${how}`
}

function assumedInWords(numbers: readonly string[]): string[] {
  if (numbers.length === 0) return []
  const tables = numbers.length === 1 ? 'its table gives' : 'their tables give'
  return [`The certainty of ${numbers.join(', ')} is assumed: ${tables} none.`]
}

/** One step in plain English, with the clause that says it is disputed. */
export const stepSentence = (snapshot: Snapshot, step: PathStep): string =>
  asSentence(firstClause(tellingClaim(step), step.from, step.to) + disputeInWords(oppositionTo(snapshot, step.claims)))

/** The citation of a claim for what it says. */
export const citationFor = (number: number, claim: ClaimRecord): Citation => ({
  number,
  claim,
  stance: 'SUPPORTS',
  ...heldFor(claim),
})
