import { BARE_ASSERTION, hedgesIn } from '../../../graph/vocabulary/certainty-scale.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CAUSAL_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimDocument, EvidenceItem } from '../../content/documents.ts'
import { violation } from '../../content/violation.ts'
import { groupRule } from './rule.ts'

/** A passage with more claims than this is no sentence, so its claims share no hedge. */
const MOST_CLAIMS = 100

/**
 * A hedge lowers the certainty of one claim. Where claims of one passage follow each other along a
 * path, one of them carries the hedge. A claim without a hedge of its own is a bare assertion, or a
 * path over both would count the hedge twice. A group is a passage.
 */
export const hedgesCountOnce = groupRule({
  name: 'hedgesCountOnce',
  on: ['claim'],
  largest: MOST_CLAIMS,
  groupsOf({ shortcut, polarity, predicate, evidence }) {
    if (shortcut || polarity !== 'AFFIRMED' || !CAUSAL_PREDICATES.includes(predicate)) return []
    return new Set(evidence.map(passageOf))
  },
  *check(passage, claims) {
    const quoted = claims.map((claim) => ({
      claim,
      quotes: claim.evidence.filter((item) => passageOf(item) === passage),
    }))
    const hedged = quoted.filter(isHedged)
    if (hedged.length < 2) return
    const reported = new Set<string>()
    for (const first of hedged) {
      const following = conceptsAfter(first.claim.object, quoted)
      for (const next of hedged) {
        if (next === first || !following.has(next.claim.subject)) continue
        const borrower = borrows(next, first) ? next : borrows(first, next) ? first : null
        if (borrower === null) continue
        const { claim } = borrower
        const carrier = (borrower === next ? first : next).claim
        const pair = [claim.key, carrier.key].sort().join(' ')
        if (reported.has(pair)) continue
        reported.add(pair)
        const message =
          `${claim.key} is less certain than a bare assertion (${BARE_ASSERTION}), but the hedge of its passage ` +
          `("${[...hedgesIn(carrier.cue ?? '')].join('", "')}") is counted in ${carrier.key} on the same path; ` +
          `give it ${BARE_ASSERTION}, or name a hedge of its own in its cue`
        yield violation('HEDGE_COUNTED_TWICE', claim.key, ['certainty'], message)
      }
    }
  },
})

/** A claim, and its quotes from one passage. */
interface Quoted {
  readonly claim: ClaimDocument
  readonly quotes: readonly EvidenceItem[]
}

const passageOf = ({ source, passage }: EvidenceItem): string => JSON.stringify([source, passage])

const isHedged = ({ claim }: Quoted): boolean => claim.explicitness === 'EXPLICIT' && claim.certainty < BARE_ASSERTION

/** Whether another claim carries a hedge, and this claim has none that is not the other's. */
function borrows({ claim, quotes }: Quoted, other: Quoted): boolean {
  const others = hedgesIn(other.claim.cue ?? '')
  const isOwn = (hedge: string) => !others.has(hedge) || isQuotedApart(hedge, quotes, other.quotes)
  return others.size > 0 && ![...hedgesIn(claim.cue ?? '')].some(isOwn)
}

/** Whether both quote this word, but from places that do not overlap. */
const isQuotedApart = (hedge: string, quotes: readonly EvidenceItem[], others: readonly EvidenceItem[]): boolean => {
  const holders = (list: readonly EvidenceItem[]) => list.filter(({ quote }) => hedgesIn(quote).has(hedge))
  return holders(quotes).some((one) => holders(others).some((two) => one.end <= two.start || two.end <= one.start))
}

/** The concept, and all to which the claims of one passage lead from it. */
function conceptsAfter(start: Key, quoted: readonly Quoted[]): ReadonlySet<Key> {
  const reached = new Set([start])
  for (const concept of reached) {
    for (const { claim } of quoted) if (claim.subject === concept) reached.add(claim.object)
  }
  return reached
}
