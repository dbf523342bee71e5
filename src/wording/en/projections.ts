import { KINDS } from '../../../graph/vocabulary/kinds.ts'
import type { Projection, ProjectionWording } from '../messages/projection-wording.ts'

/** The limits of a scope, each with a semicolon after it. */
const scopeInWords = ({ relations, sources, kinds }: Projection): string =>
  [
    relations && `of RELATES_TO only ${relations.join(', ') || 'no relation'}`,
    sources && `by ${sources.join(', ') || 'no source'}`,
    kinds && `between concepts of ${kinds.join(', ') || 'no kind'}`,
  ]
    .filter((limit) => limit !== undefined)
    .map((limit) => `${limit}; `)
    .join('')

export const projections: ProjectionWording = {
  claims(projection) {
    const { predicates, explicitness, minCertainty, includeShortcuts, maxLength } = projection
    const certainty = minCertainty > 0 ? `, certainty at least ${minCertainty}` : ''
    return (
      `Walked ${predicates.join(', ')}; affirmed claims only, ` +
      `${scopeInWords(projection)}${explicitness.map((word) => word.toLowerCase()).join(' or ')}${certainty}; ` +
      `${includeShortcuts ? 'with' : 'without'} shortcuts; ${maxLength === null ? '' : `at most ${maxLength} steps, `}no concept twice; ` +
      'claims with the same ends are one step.'
    )
  },
  between(causes, outcomes, claims) {
    const inWords = (kinds: typeof causes) => kinds.map((kind) => KINDS[kind].plural).join(' and ')
    return `From ${inWords(causes)} to ${inWords(outcomes)}. ${claims}`
  },
}
