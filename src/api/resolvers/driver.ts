import { conceptList, ofConcept } from '../concept-list.ts'
import type { DriverResolvers, DriverWhere } from '../generated/resolver-types.ts'
import { joined, reached, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const Driver: DriverResolvers = {
  ...conceptFields,
  misalignments: related('Driver.misalignments', reached('OUT', 'MISALIGNMENT')),
  mechanisms: related('Driver.mechanisms', joined('OUT', ['CAUSES'], 'MECHANISM')),
  injuries: related('Driver.injuries', reached('OUT', 'INJURY')),
  circumstances: related('Driver.circumstances', joined('IN', ['EXPLAINS', 'QUALIFIES'], 'CIRCUMSTANCE')),
  causes: related('Driver.causes', joined('IN', ['CAUSES'], 'DRIVER')),
}

export const drivers = conceptList<DriverWhere>('DRIVER', {
  misalignment: ofConcept(['MISALIGNMENT'], reached('IN', 'DRIVER')),
  mechanism: ofConcept(['MECHANISM'], joined('IN', ['CAUSES'], 'DRIVER')),
  injury: ofConcept(['INJURY'], reached('IN', 'DRIVER')),
})
