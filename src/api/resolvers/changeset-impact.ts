import { comparedPathsInWords } from '../../traversal/compare/causes-and-outcomes.ts'
import type { Impact, PathChanges } from '../../traversal/compare/impact.ts'
import type { Said } from '../../wording/words.ts'
import type { ChangesetResolvers } from '../generated/resolver-types.ts'

/**
 * The effect of publishing the changeset on causal paths. Null when the changeset is closed, or its
 * content would break a rule. The comparison continues after the deadline of the request, and then
 * answers the next one.
 */
export const changesetImpact: NonNullable<ChangesetResolvers['impact']> = async (
  changeset,
  _args,
  { reviews, changesetLists, publishedVersion, beforeDeadline, doNotStore, incomplete, words },
  info,
) => {
  const { items: violations, completeness } = await changesetLists.violationsOf(changeset, publishedVersion)
  if (violations.length > 0) return null
  const comparing = reviews.impactOf(changeset, publishedVersion)
  if (completeness.exact) {
    const found = await beforeDeadline(comparing)
    if (found.outcome === 'READY') return found.result
  }
  // The time for waiting was spent on the violations, and the answer needs the rest.
  comparing.catch(() => undefined)
  doNotStore()
  incomplete.note(info, LATE(words))
  return NOT_YET
}

const NONE_KNOWN: PathChanges = { examples: [], count: 0n, isExact: false }

const LATE: Said = ({ wording }) => wording.completeness.comparisonLate

const NOT_YET: Impact = {
  gained: NONE_KNOWN,
  lost: NONE_KNOWN,
  changed: NONE_KNOWN,
  unreachable: [],
  articles: [],
  isRanked: false,
  stoppedBy: ['DEADLINE'],
  projection: comparedPathsInWords(),
  warnings: [LATE],
}
