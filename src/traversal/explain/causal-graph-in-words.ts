import type { ConceptRecord } from '../../snapshot/records.ts'
import { arrowsOf, type ConnectingPath } from '../paths/connecting-path.ts'

/** What every answer begins with that takes the claims for the whole causal graph. */
const AS_CLAIMED = 'Given this graph as claimed'

/** What such an answer takes for granted. */
const NOTHING_MISSING = 'A claim that is missing counts as no effect.'

/**
 * Whether two concepts are d-separated: null where that is not known. `hasPaths` says whether any
 * path joins them, open or closed.
 */
export function dSeparationInWords(
  x: ConceptRecord,
  y: ConceptRecord,
  given: readonly ConceptRecord[],
  separated: boolean | null,
  openPath: ConnectingPath | null,
  hasPaths: boolean,
): string {
  if (separated === null) return `Whether ${x.name} and ${y.name} are d-separated is not known.`
  const by = given.length === 0 ? '' : `, given ${inOneList(given)}`
  if (openPath)
    return `${AS_CLAIMED}, ${x.name} and ${y.name} are d-connected${by}. This path is open: ${openPathInWords(openPath)}.`
  const why = hasPaths
    ? 'Every path between them is closed.'
    : 'No path joins them among themselves, what is given, and the ancestors of these.'
  return `${AS_CLAIMED}, ${x.name} and ${y.name} are d-separated${by}. ${why} ${NOTHING_MISSING}`
}

/** What adjustment makes the total effect of an exposure on an outcome identifiable. */
export function adjustmentInWords(
  exposure: ConceptRecord,
  outcome: ConceptRecord,
  sets: readonly (readonly ConceptRecord[])[],
  unblockable: ConnectingPath | null,
  hasEffect: boolean,
): string {
  const effect = `the total effect of ${exposure.name} on ${outcome.name}`
  const none = hasEffect ? '' : ` No causal path leads from ${exposure.name} to ${outcome.name}: the effect is none.`
  if (unblockable)
    return `${AS_CLAIMED}, no adjustment identifies ${effect}. This path stays open when everything is adjusted for that may be: ${openPathInWords(unblockable)}.${none}`
  const [first] = sets
  if (!first) return `Which adjustment identifies ${effect} is not known.`
  if (first.length === 0)
    return `${AS_CLAIMED}, ${effect} needs no adjustment: no other path between them is open.${none} ${NOTHING_MISSING}`
  const listed =
    sets.length === 1
      ? `adjusting for ${inOneList(first)} identifies ${effect}, and nothing less of it does`
      : `adjusting for any one of these sets identifies ${effect}, and no part of a set does`
  return `${AS_CLAIMED}, ${listed}.${none} ${NOTHING_MISSING}`
}

/** How many concepts have which role between an exposure and an outcome. */
export function rolesInWords(
  exposure: ConceptRecord,
  outcome: ConceptRecord,
  roles: readonly { readonly name: string; readonly count: number }[],
): string {
  const counts = roles.map(({ name, count }) => `${count} ${name}${count === 1 ? '' : 's'}`)
  return `${AS_CLAIMED}, ${counts.slice(0, -1).join(', ')} and ${counts.at(-1)} of ${exposure.name} and ${outcome.name} are listed. ${NOTHING_MISSING}`
}

function openPathInWords(path: ConnectingPath): string {
  const openers = path.junctions.flatMap(({ concept, openedBy }) => {
    if (!openedBy) return []
    return concept.key === openedBy.key
      ? [`the collider ${concept.name} is given`]
      : [`${openedBy.name} opens the collider ${concept.name}, which leads to it`]
  })
  return `${arrowsOf(path)}${openers.length === 0 ? '' : ` (${openers.join('; ')})`}`
}

/** `A`, `A and B`, `A, B and C`. */
function inOneList(concepts: readonly ConceptRecord[]): string {
  const names = concepts.map(({ name }) => name)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
