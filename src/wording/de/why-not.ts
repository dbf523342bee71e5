import { asList } from '../as-list.ts'
import type { WhyNotWording } from '../messages/why-not-wording.ts'
import { decimal, EXPLICITNESS, LEG_ROLE, POLARITY } from './terms.ts'

const admittedAre = (names: readonly string[]) =>
  `zugelassen ${names.length > 1 ? 'sind' : 'ist'} ${asList(names, 'und') || 'nichts'}`

export const whyNot: WhyNotWording = {
  survives: 'Ein Pfad erfüllt alle Bedingungen.',
  undecided: 'Die Suche wurde beendet, bevor feststand, ob ein Pfad alle Bedingungen erfüllt.',
  noChain:
    'Keine Kette von Aussagen verbindet die Enden, auch nicht ohne Bedingungen. Die Quellen sagen es nicht. Das ist kein Nein.',
  blocked: (reasons) =>
    `Kein Pfad erfüllt alle Bedingungen; die nächste Kette von Aussagen verfehlt ${reasons.length === 1 ? 'eine Bedingung' : `${reasons.length} Bedingungen`}: ${reasons.join(' ')}`,
  conditions: {
    polarity: (claim, polarity) => `${claim} ist ${POLARITY[polarity]}; Pfade nutzen nur bejahte Aussagen.`,
    predicate: (claim, predicate, admitted) => `${claim} hat das Prädikat ${predicate}; ${admittedAre(admitted)}.`,
    explicitness: (claim, explicitness, admitted) => {
      const claims = asList(
        admitted.map((each) => `${EXPLICITNESS[each]}e`),
        'und',
      )
      return `${claim} ist ${EXPLICITNESS[explicitness]}; zugelassen sind ${claims || 'keine'} Aussagen.`
    },
    certainty: (claim, certainty, least) =>
      `${claim} hat die Gewissheit ${decimal(certainty)}; verlangt ist mindestens ${decimal(least)}.`,
    shortcut: (claim) => `${claim} wiederholt eine längere Kette; Abkürzungen sind ausgeschlossen.`,
    relation: (claim, relation, admitted) =>
      `${claim} hat ${relation === null ? 'keine benannte Relation' : `die Relation ${relation}`}; ${admittedAre(admitted)}.`,
    source: (claim, admitted) =>
      `${claim} stammt ${admitted.length === 0 ? 'aus keiner zugelassenen Quelle' : `nicht aus ${asList(admitted, 'oder')}`}.`,
    kind: (claim, admitted) => `${claim} verbindet einen Begriff anderer Art; ${admittedAre(admitted)}.`,
    avoided: (concept) => `${concept} soll gemieden werden.`,
    legSide: (side) => `Die Kette liegt nicht auf der Seite, auf der das ${LEG_ROLE[side]} Bein ist.`,
    length: (steps, most) =>
      `Die Kette hat ${steps} ${steps === 1 ? 'Schritt' : 'Schritte'}; erlaubt ${most === 1 ? 'ist höchstens einer' : `sind höchstens ${most}`}.`,
  },
}
