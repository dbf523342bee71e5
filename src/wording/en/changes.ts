import type { CountOfPaths, ImpactWording, PathsOf, SuppositionWording } from '../messages/change-wording.ts'
import { stopped } from './completeness.ts'

const many = ({ count, isExact }: CountOfPaths) => `${isExact ? '' : 'at least '}${count}`

const list = (names: readonly string[], most: number): string =>
  names.length > most ? `${names.slice(0, most).join(', ')}, and ${names.length - most} more` : names.join(', ')

const OPENINGS: Readonly<Record<PathsOf, string>> = {
  gained: 'Most certain path gained',
  lost: 'Most certain path lost',
  changed: 'Greatest change',
}

export const impact: ImpactWording = {
  counts: (gained, lost, changed) =>
    `Causal paths: ${many(gained)} gained, ${many(lost)} lost, ${many(changed)} changed in certainty.`,
  example: (of, names, certainties) =>
    `${OPENINGS[of]}: ${names.join(' -> ')} (${certainties.map((certainty) => certainty.toFixed(3)).join(' to ')}).`,
  unreachable: (concepts, most) => `No cause leads any more to: ${list(concepts, most)}.`,
  articleExpresses: (article, claims, most) => `${article} expresses claims that change: ${list(claims, most)}.`,
  moreArticles: (count) => `${count} more articles express claims that change.`,
  unreachableStopped: 'A bound stopped the search for what no cause leads to any more.',
  countStopped: (of, cut) => `The count of paths ${of} was ${stopped(cut)}; there are at least as many as it says.`,
  notRanked: (of) => `Of the paths ${of}, others than those shown may change more.`,
}

export const suppositions: SuppositionWording = {
  notAffirmed: (claim, polarity) => `${claim} is ${polarity.toLowerCase()}, so no path walks it.`,
  notWalked: (claim, predicate) => `${claim} is of ${predicate}, which no path walks.`,
  endsUnknown: 'A bound stopped the search for the ends that are reached: which change was not found out.',
}
