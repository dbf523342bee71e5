import type { ClaimRecord, EvidenceRecord, FindingRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { asSentence } from '../../wording/as-sentence.ts'
import type { Words } from '../../wording/words.ts'
import type { CausalPath, PathStep } from '../paths/causal-path.ts'
import { type Opposition, oppositionTo } from './disputes.ts'
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
 * The path in plain words: one clause per step, each followed by the numbers of its claims. A
 * disputed step says so, and cites what speaks against it. Then come the sign of the path, the
 * weakest step where one is weaker than the others, and the steps whose certainty is assumed.
 */
export function explain(snapshot: Snapshot, path: CausalPath, words: Words): Explanation {
  const { steps, weakestStep } = path
  const { statements, explanations } = words.wording
  const citations: Citation[] = []
  const cite = (citation: Omit<Citation, 'number'>) => {
    citations.push({ ...citation, number: citations.length + 1 })
    return `[${citations.length}]`
  }
  /** By step, the number of its first citation. */
  const numberOf = new Map<PathStep, number>()
  const clauses = steps.map((step, index) => {
    const { from, to, claims } = step
    const statement = words.statementOf(tellingClaim(step), from, to)
    const clause = index === 0 ? statements.clause(statement) : statements.followingClause(statement)
    numberOf.set(step, citations.length + 1)
    const numbers = claims.map((claim) => cite(citationFor(0, claim)))
    const opposition = oppositionTo(snapshot, claims)
    const against = opposition.map(({ claim, evidence, findings }) =>
      cite({ claim, stance: 'REFUTES', evidence, findings }),
    )
    return `${clause} ${numbers.join('')}${disputeInWords(opposition, words)}${against.length > 0 ? ` ${against.join('')}` : ''}`
  })
  const isWeaker = steps.some(({ certainty }) => certainty > weakestStep.certainty)
  const weakest = isWeaker
    ? [explanations.weakestStep(words.nounPhraseOf(weakestStep.to), numberOf.get(weakestStep) ?? 1)]
    : []
  const onSign = signInWords(path, words)
  const assumed = steps.filter(isAssumed).map((step) => `[${numberOf.get(step)}]`)
  return {
    text: [
      asSentence(clauses.join('; ')),
      ...(onSign === null ? [] : [onSign]),
      ...weakest,
      ...(assumed.length === 0 ? [] : [explanations.assumed(assumed)]),
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
function disputeInWords(opposition: readonly Pick<Opposition, 'by'>[], { wording }: Words): string {
  if (opposition.length === 0) return ''
  const said = new Set(opposition.map(({ by }) => by))
  return wording.explanations.disputed(said.has('DENIAL') ? 'DENIAL' : said.has('OPPOSITE') ? 'OPPOSITE' : 'EVIDENCE')
}

/** One step as a sentence, with the clause that says it is disputed. */
export function stepSentence(snapshot: Snapshot, step: PathStep, words: Words): string {
  const clause = words.wording.statements.clause(words.statementOf(tellingClaim(step), step.from, step.to))
  return asSentence(clause + disputeInWords(oppositionTo(snapshot, step.claims), words))
}

/** The citation of a claim for what it says. */
export const citationFor = (number: number, claim: ClaimRecord): Citation => ({
  number,
  claim,
  stance: 'SUPPORTS',
  ...heldFor(claim),
})
