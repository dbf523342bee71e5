import { conceptList, ofConcept, ofLegSide } from '../concept-list.ts'
import type { LegSideResolvers, LegSideWhere } from '../generated/resolver-types.ts'
import { itself, joined, reached, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const LegSide: LegSideResolvers = {
  ...conceptFields,
  // Every leg side has a role: the reader of content refuses one without.
  role: ({ role }) => role ?? 'LONGER',
  pelvicSide: async ({ key }, _args, context) => {
    const [side] = await joined('OUT', ['ON_PELVIC_SIDE'], 'BODY_PART')(context, key)
    return side === undefined ? null : context.snapshot.numberedConcepts.conceptAt(side)
  },
  loads: related('LegSide.loads', joined('OUT', ['EXPERIENCES'], 'MECHANISM')),
  injuries: related('LegSide.injuries', reached('OUT', 'INJURY')),
  symptoms: related('LegSide.symptoms', reached('OUT', 'SYMPTOM')),
  analogies: related('LegSide.analogies', joined('BOTH', ['ANALOGOUS_TO'], null)),
}

export const legSides = conceptList<LegSideWhere>('LEG_SIDE', {
  role: ofLegSide(itself),
  injury: ofConcept(['INJURY'], reached('IN', 'LEG_SIDE')),
})
