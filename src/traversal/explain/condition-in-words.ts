import type { Said } from '../../wording/words.ts'
import type { FailedCondition, NearPath, WhyNotQuestion } from '../questions/near-path.ts'

/**
 * The failed condition and its reason, as a sentence: `claim:e60 is implied; only explicit claims
 * are admitted.`
 */
export const conditionInWords =
  (
    { condition, claim, concept }: FailedCondition,
    { filter, legSide, maxLength }: WhyNotQuestion,
    { steps }: NearPath,
  ): Said =>
  ({ wording }) => {
    const say = wording.whyNot.conditions
    if (condition === 'LENGTH') return say.length(steps.length, maxLength)
    if (condition === 'LEG_SIDE') return say.legSide(legSide ?? 'LONGER')
    if (condition === 'AVOIDED') return say.avoided(concept?.key ?? claim?.key ?? '')
    if (claim === null) throw new Error(`${condition} is a condition on claims`)
    const { key, polarity, predicate, explicitness, certainty, relation = null } = claim
    switch (condition) {
      case 'POLARITY':
        return say.polarity(key, polarity)
      case 'PREDICATE':
        return say.predicate(key, predicate, filter.predicates)
      case 'EXPLICITNESS':
        return say.explicitness(key, explicitness, filter.explicitness)
      case 'CERTAINTY':
        return say.certainty(key, certainty, filter.minCertainty)
      case 'SHORTCUT':
        return say.shortcut(key)
      case 'RELATION':
        return say.relation(key, relation, filter.relations ?? [])
      case 'SOURCE':
        return say.source(key, filter.sources ?? [])
      case 'KIND':
        return say.kind(key, filter.kinds ?? [])
    }
  }
