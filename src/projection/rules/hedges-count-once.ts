import { BARE_ASSERTION, hedgesIn } from '../../../graph/vocabulary/certainty-scale.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CAUSAL_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimDocument, EvidenceItem } from '../../content/documents.ts'
import { violation } from '../../content/violation.ts'
import type { Rule } from './rule.ts'

/**
 * A hedge lowers the certainty of one claim. Where claims of one passage follow each other along a
 * path, one of them carries the hedge. A claim without a hedge of its own is a bare assertion, or a
 * path over both would count the hedge twice.
 */
export const hedgesCountOnce: Rule = function* ({ content }) {
  const passages = new Map<string, Quoted[]>()
  for (const claim of content.claims) {
    if (claim.shortcut || claim.polarity !== 'AFFIRMED' || !CAUSAL_PREDICATES.includes(claim.predicate)) continue
    const own = Map.groupBy(claim.evidence, ({ source, passage }) => JSON.stringify([source, passage]))
    for (const [passage, quotes] of own) {
      const known = passages.get(passage)
      if (known) known.push({ claim, quotes })
      else passages.set(passage, [{ claim, quotes }])
    }
  }
  const reported = new Set<string>()
  for (const quoted of passages.values()) {
    const hedged = quoted.filter(isHedged)
    if (hedged.length < 2 || quoted.length > MOST_CLAIMS) continue
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
  }
}

/** A passage with more claims than this is no sentence, so its claims share no hedge. */
const MOST_CLAIMS = 100

/** A claim, and its quotes from one passage. */
interface Quoted {
  readonly claim: ClaimDocument
  readonly quotes: readonly EvidenceItem[]
}

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
