import type { PathChange as PathChangeRecord, PathChanges } from '../../traversal/compare/impact.ts'
import { impactSummary } from '../../traversal/explain/impact-summary.ts'
import { completeUnless } from '../../traversal/search/completeness.ts'
import type { ImpactResolvers, PathChangeResolvers } from '../generated/resolver-types.ts'
import { firstOf } from '../paging/page.ts'

export const Impact: ImpactResolvers = {
  summary: (impact, _args, { words }) => {
    const { counts, examples, consequences } = impactSummary(impact, words)
    return [counts, ...examples, ...consequences].join(' ')
  },
  gainedCount: ({ gained }) => gained.count.toString(),
  lostCount: ({ lost }) => lost.count.toString(),
  changedCount: ({ changed }) => changed.count.toString(),
  gained: ({ gained }, args) => firstExamples(gained, args),
  lost: ({ lost }, args) => firstExamples(lost, args),
  changed: ({ changed }, args) => firstExamples(changed, args),
  unreachable: ({ unreachable }) => unreachable.map(({ key, name }) => ({ key, name })),
  completeness: ({ gained, lost, changed, isRanked, stoppedBy, warnings }) => ({
    ...completeUnless(stoppedBy, ...warnings),
    orderIsExact: isRanked,
    countIsExact: [gained, lost, changed].every(({ isExact }) => isExact),
  }),
}

export const PathChange: PathChangeResolvers = {
  key: (change) => shownPath(change).key,
  concepts: (change) => shownPath(change).nodes.map(({ key, name }) => ({ key, name })),
  before: ({ before }) => before?.certainty ?? null,
  after: ({ after }) => after?.certainty ?? null,
}

const firstExamples = ({ examples }: PathChanges, { first }: { readonly first?: number | null }) =>
  examples.slice(0, firstOf({ first: first ?? 10 }))

/** As it would be, or as it is where it would not be there. */
function shownPath({ before, after }: PathChangeRecord) {
  const path = after ?? before
  if (!path) throw new Error('a path that changes is there before or after')
  return path
}
