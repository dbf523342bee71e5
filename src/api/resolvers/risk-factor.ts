import { conceptList, ofConcept } from '../concept-list.ts'
import type { RiskFactorResolvers, RiskFactorWhere } from '../generated/resolver-types.ts'
import { joined, reached, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const RiskFactor: RiskFactorResolvers = {
  ...conceptFields,
  injuries: related('RiskFactor.injuries', reached('OUT', 'INJURY')),
  bodyParts: related('RiskFactor.bodyParts', joined('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART')),
  activities: related('RiskFactor.activities', joined('OUT', ['INVOLVES'], 'ACTIVITY')),
  analogies: related('RiskFactor.analogies', joined('BOTH', ['ANALOGOUS_TO'], null)),
}

export const riskFactors = conceptList<RiskFactorWhere>('RISK_FACTOR', {
  injury: ofConcept(['INJURY'], reached('IN', 'RISK_FACTOR')),
  bodyPart: ofConcept(['BODY_PART'], joined('IN', ['AFFECTS_BODY_PART'], 'RISK_FACTOR')),
})
