import { asList } from '../as-list.ts'
import type { CausalGraphWording, CausalRole, OpenPathWords } from '../messages/causal-graph-wording.ts'

/** What every answer begins with that takes the claims for the whole causal graph. */
const AS_CLAIMED = 'Given this graph as claimed'

/** What such an answer takes for granted. */
const NOTHING_MISSING = 'A claim that is missing counts as no effect.'

const ROLES: Readonly<Record<CausalRole, string>> = {
  confounders: 'confounder',
  mediators: 'mediator',
  colliders: 'collider',
  instruments: 'instrument',
}

export const causalGraph: CausalGraphWording = {
  dSeparation({ x, y, given, separated, openPath, hasPaths }) {
    if (separated === null) return `Whether ${x} and ${y} are d-separated is not known.`
    const by = given.length === 0 ? '' : `, given ${listed(given)}`
    if (openPath)
      return `${AS_CLAIMED}, ${x} and ${y} are d-connected${by}. This path is open: ${openPathInWords(openPath)}.`
    const why = hasPaths
      ? 'Every path between them is closed.'
      : 'No path joins them among themselves, what is given, and the ancestors of these.'
    return `${AS_CLAIMED}, ${x} and ${y} are d-separated${by}. ${why} ${NOTHING_MISSING}`
  },
  adjustment({ exposure, outcome, sets, unblockable, hasEffect }) {
    const effect = `the total effect of ${exposure} on ${outcome}`
    const none = hasEffect ? '' : ` No causal path leads from ${exposure} to ${outcome}: the effect is none.`
    if (unblockable)
      return `${AS_CLAIMED}, no adjustment identifies ${effect}. This path stays open when everything is adjusted for that may be: ${openPathInWords(unblockable)}.${none}`
    const [first] = sets
    if (!first) return `Which adjustment identifies ${effect} is not known.`
    if (first.length === 0)
      return `${AS_CLAIMED}, ${effect} needs no adjustment: no other path between them is open.${none} ${NOTHING_MISSING}`
    const identifies =
      sets.length === 1
        ? `adjusting for ${listed(first)} identifies ${effect}, and nothing less of it does`
        : `adjusting for any one of these sets identifies ${effect}, and no part of a set does`
    return `${AS_CLAIMED}, ${identifies}.${none} ${NOTHING_MISSING}`
  },
  roles(exposure, outcome, counts) {
    const words = (Object.keys(ROLES) as CausalRole[]).map(
      (role) => `${counts[role]} ${ROLES[role]}${counts[role] === 1 ? '' : 's'}`,
    )
    return `${AS_CLAIMED}, ${listed(words)} of ${exposure} and ${outcome} are listed. ${NOTHING_MISSING}`
  },
}

const listed = (items: readonly string[]): string => asList(items, 'and')

function openPathInWords({ arrows, openers }: OpenPathWords): string {
  const why = openers.map(({ collider, openedBy, isGiven }) =>
    isGiven ? `the collider ${collider} is given` : `${openedBy} opens the collider ${collider}, which leads to it`,
  )
  return `${arrows}${why.length === 0 ? '' : ` (${why.join('; ')})`}`
}
