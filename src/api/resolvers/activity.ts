import { conceptList, ofConcept } from '../concept-list.ts'
import type { ActivityResolvers, ActivityWhere } from '../generated/resolver-types.ts'
import { joined, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const Activity: ActivityResolvers = {
  ...conceptFields,
  riskFactors: related('Activity.riskFactors', joined('IN', ['INVOLVES'], 'RISK_FACTOR')),
  circumstances: related('Activity.circumstances', joined('IN', ['APPLIES_TO'], 'CIRCUMSTANCE')),
}

export const activities = conceptList<ActivityWhere>('ACTIVITY', {
  circumstance: ofConcept(['CIRCUMSTANCE'], joined('OUT', ['APPLIES_TO'], 'ACTIVITY')),
})
