import type { ListedClaimFragment } from '../generated/graphql.ts'

/** A fixed word about a claim, with the class of its look. */
export interface ClaimMark {
  readonly word: string
  readonly look: 'disputed' | 'inferred' | 'implied' | 'hedged' | 'stated'
}

type Marked = Pick<ListedClaimFragment, 'polarity' | 'explicitness' | 'cue' | 'against'>

/**
 * How surely a claim is made, in words: who denies it comes first, then what it rests on, then the
 * words that hedge it.
 */
export function marksOfClaim({ polarity, explicitness, cue, against }: Marked): readonly ClaimMark[] {
  const marks: ClaimMark[] = []
  if (polarity === 'NEGATED') marks.push({ word: 'denied', look: 'disputed' })
  else if (polarity === 'DISPUTED' || against.count > 0) marks.push({ word: 'disputed', look: 'disputed' })
  if (explicitness === 'INFERRED') marks.push({ word: 'inferred by the editors', look: 'inferred' })
  else if (explicitness === 'IMPLIED') marks.push({ word: 'implied', look: 'implied' })
  const hedge = hedgeIn(cue)
  if (hedge !== null) marks.push({ word: `“${hedge}”`, look: 'hedged' })
  else if (explicitness === 'EXPLICIT') marks.push({ word: 'said outright', look: 'stated' })
  return marks
}

/** The words of a cue, without the remarks of the editors in it; null where it has no others. */
function hedgeIn(cue: string | null | undefined): string | null {
  const words = cue?.replaceAll(/\([^)]*\)/g, '').trim() ?? ''
  return words === '' || words === 'bare assertion' ? null : words
}
