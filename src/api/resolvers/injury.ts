import { conceptList, ofConcept, ofLegSide } from '../concept-list.ts'
import type { InjuryResolvers, InjuryWhere } from '../generated/resolver-types.ts'
import { joined, reached, related } from '../related.ts'
import { conceptFields } from './concept.ts'
import { outcomeFields } from './outcome.ts'

export const Injury: InjuryResolvers = {
  ...conceptFields,
  legSides: related('Injury.legSides', reached('IN', 'LEG_SIDE')),
  bodyParts: related('Injury.bodyParts', joined('OUT', ['AFFECTS_BODY_PART'], 'BODY_PART')),
  mechanisms: related('Injury.mechanisms', joined('IN', ['PREDISPOSES_TO', 'CAUSES'], 'MECHANISM')),
  drivers: related('Injury.drivers', reached('IN', 'DRIVER')),
  riskFactors: related('Injury.riskFactors', reached('IN', 'RISK_FACTOR')),
  supertypes: related('Injury.supertypes', joined('OUT', ['SUBTYPE_OF'], 'INJURY')),
  subtypes: related('Injury.subtypes', joined('IN', ['SUBTYPE_OF'], 'INJURY')),
  ...outcomeFields,
}

export const injuries = conceptList<InjuryWhere>('INJURY', {
  legSide: ofLegSide(reached('OUT', 'INJURY')),
  bodyPart: ofConcept(['BODY_PART'], joined('IN', ['AFFECTS_BODY_PART'], 'INJURY')),
  mechanism: ofConcept(['MECHANISM'], joined('OUT', ['PREDISPOSES_TO', 'CAUSES'], 'INJURY')),
  cause: ofConcept(null, reached('OUT', 'INJURY')),
})
