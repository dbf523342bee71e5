import type { FailedCondition, NearPath, WhyNotQuestion } from '../questions/near-path.ts'

/**
 * The failed condition and its reason, as a sentence: `claim:e60 is implied; only explicit claims
 * are admitted.`
 */
export function conditionInWords(
  { condition, claim, concept }: FailedCondition,
  { filter, legSide, maxLength }: WhyNotQuestion,
  { steps }: NearPath,
): string {
  const lower = (word: string) => word.toLowerCase()
  const named = claim?.key ?? concept?.key ?? ''
  switch (condition) {
    case 'POLARITY':
      return `${named} is ${lower(claim?.polarity ?? '')}; only affirmed claims are ever walked.`
    case 'PREDICATE':
      return `${named} is of ${claim?.predicate}; walked are ${filter.predicates.join(', ') || 'none'}.`
    case 'EXPLICITNESS':
      return `${named} is ${lower(claim?.explicitness ?? '')}; admitted are ${filter.explicitness.map(lower).join(' and ') || 'no'} claims.`
    case 'CERTAINTY':
      return `${named} has certainty ${claim?.certainty}; at least ${filter.minCertainty} is asked for.`
    case 'SHORTCUT':
      return `${named} restates a longer chain; shortcuts are left out.`
    case 'RELATION':
      return `${named} is ${claim?.relation ?? 'of no named relation'}; walked are ${filter.relations?.join(', ') || 'none'}.`
    case 'SOURCE':
      return `${named} is not by ${filter.sources?.join(' or ') || 'any source'}.`
    case 'KIND':
      return `${named} joins a concept of another kind; admitted are ${filter.kinds?.join(', ') || 'none'}.`
    case 'AVOIDED':
      return `${named} is to be avoided.`
    case 'LEG_SIDE':
      return `The chain is not on the ${lower(legSide ?? '')} leg's side.`
    case 'LENGTH':
      return `The chain has ${steps.length} steps; at most ${maxLength} are allowed.`
  }
}
