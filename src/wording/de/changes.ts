import type { CountOfPaths, ImpactWording, PathsOf, SuppositionWording } from '../messages/change-wording.ts'
import { stopped } from './completeness.ts'
import { decimal, POLARITY } from './terms.ts'

const many = ({ count, isExact }: CountOfPaths) => `${isExact ? '' : 'mindestens '}${count}`

const list = (names: readonly string[], most: number): string =>
  names.length > most ? `${names.slice(0, most).join(', ')} und ${names.length - most} weitere` : names.join(', ')

const OPENINGS: Readonly<Record<PathsOf, string>> = {
  gained: 'Der sicherste hinzugekommene Pfad',
  lost: 'Der sicherste weggefallene Pfad',
  changed: 'Die größte Änderung',
}

/** Such paths in the dative and the genitive, after an article. */
const SUCH: Readonly<Record<PathsOf, string>> = {
  gained: 'hinzugekommenen',
  lost: 'weggefallenen',
  changed: 'geänderten',
}

export const impact: ImpactWording = {
  counts: (gained, lost, changed) =>
    `Kausale Pfade: ${many(gained)} hinzugekommen, ${many(lost)} weggefallen, ${many(changed)} mit geänderter Gewissheit.`,
  example: (of, names, certainties) => {
    const [before, after] = certainties.map((certainty) => decimal(certainty.toFixed(3)))
    return `${OPENINGS[of]}: ${names.join(' -> ')} (${after === undefined ? before : `von ${before} auf ${after}`}).`
  },
  unreachable: (concepts, most) => `Keine Ursache führt mehr zu: ${list(concepts, most)}.`,
  articleExpresses: (article, claims, most) => `${article} enthält Aussagen, die sich ändern: ${list(claims, most)}.`,
  moreArticles: (count) =>
    count === 1
      ? '1 weiterer Artikel enthält Aussagen, die sich ändern.'
      : `${count} weitere Artikel enthalten Aussagen, die sich ändern.`,
  unreachableStopped: 'Eine Grenze beendete die Suche danach, wohin keine Ursache mehr führt.',
  countStopped: (of, cut) =>
    `Die Zählung der ${SUCH[of]} Pfade wurde ${stopped(cut)}; es gibt mindestens so viele, wie sie angibt.`,
  notRanked: (of) => `Unter den ${SUCH[of]} Pfaden können sich andere als die gezeigten stärker ändern.`,
}

export const suppositions: SuppositionWording = {
  notAffirmed: (claim, polarity) => `${claim} ist ${POLARITY[polarity]}, daher nutzt kein Pfad diese Aussage.`,
  notWalked: (claim, predicate) => `${claim} hat das Prädikat ${predicate}, das kein Pfad nutzt.`,
  endsUnknown:
    'Eine Grenze beendete die Suche nach den erreichten Enden: was sich daran ändert, wurde nicht ermittelt.',
}
