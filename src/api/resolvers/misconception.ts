import { conceptList, ofConcept } from '../concept-list.ts'
import type { MisconceptionResolvers, MisconceptionWhere } from '../generated/resolver-types.ts'
import { joined, related } from '../related.ts'
import { conceptFields } from './concept.ts'

export const Misconception: MisconceptionResolvers = {
  ...conceptFields,
  about: related('Misconception.about', joined('OUT', ['ATTRIBUTES'], null)),
  leadsPeopleTo: related('Misconception.leadsPeopleTo', joined('OUT', ['LEADS_TO'], 'INTERVENTION')),
}

export const misconceptions = conceptList<MisconceptionWhere>('MISCONCEPTION', {
  about: ofConcept(null, joined('IN', ['ATTRIBUTES'], 'MISCONCEPTION')),
})
