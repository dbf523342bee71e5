import { asList } from '../as-list.ts'
import type { Projection, ProjectionWording } from '../messages/projection-wording.ts'
import { KIND_WORDS } from './kinds.ts'
import { decimal, EXPLICITNESS } from './terms.ts'

/** The limits of a scope, each with a semicolon after it. */
const scopeInWords = ({ relations, sources, kinds }: Projection): string =>
  [
    relations && `aus RELATES_TO nur ${relations.join(', ') || 'keine Relation'}`,
    sources && `aus ${sources.join(', ') || 'keiner Quelle'}`,
    kinds && `zwischen Begriffen der Art ${kinds.join(', ') || '(keine)'}`,
  ]
    .filter((limit) => limit !== undefined)
    .map((limit) => `${limit}; `)
    .join('')

export const projections: ProjectionWording = {
  claims(projection) {
    const { predicates, explicitness, minCertainty, includeShortcuts, maxLength } = projection
    const said = asList(
      explicitness.map((each) => EXPLICITNESS[each]),
      'oder',
    )
    const certainty = minCertainty > 0 ? `, Gewissheit mindestens ${decimal(minCertainty)}` : ''
    const length = maxLength === null ? '' : `höchstens ${maxLength} ${maxLength === 1 ? 'Schritt' : 'Schritte'}, `
    return (
      `Berücksichtigt: ${predicates.join(', ')}; nur bejahte Aussagen, ${scopeInWords(projection)}${said}${certainty}; ` +
      `${includeShortcuts ? 'mit' : 'ohne'} Abkürzungen; ${length}kein Begriff zweimal; ` +
      'Aussagen mit denselben Enden sind ein Schritt.'
    )
  },
  between(causes, outcomes, claims) {
    const inWords = (kinds: typeof causes) =>
      asList(
        kinds.map((kind) => KIND_WORDS[kind]?.many ?? kind),
        'und',
      )
    return `Anfänge: ${inWords(causes)}; Enden: ${inWords(outcomes)}. ${claims}`
  },
}
