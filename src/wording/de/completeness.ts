import { asList } from '../as-list.ts'
import type { CompletenessWording, Cut } from '../messages/completeness-wording.ts'
import { ROLES } from './causal-roles.ts'

/** Such as `nach 200000 Erweiterungen beendet`. */
export function stopped({ bound, limit }: Cut): string {
  switch (bound) {
    case 'EXPANSIONS':
      return `nach ${limit === 1 ? 'einer Erweiterung' : `${limit} Erweiterungen`} beendet`
    case 'TIME':
      return `nach ${limit} ms beendet`
    case 'MEMORY':
      return `bei ${limit} Byte Speicherbedarf beendet`
    case 'DEADLINE':
      return 'mit der Frist der Anfrage beendet'
    case 'PATHS':
      return `nach ${limit === 1 ? 'einem Pfad' : `${limit} Pfaden`} beendet`
    case null:
      return 'beendet'
  }
}

export const completeness: CompletenessWording = {
  pathsStopped: (cut) =>
    `Die Suche nach Pfaden wurde ${stopped(cut)}; die gezeigten sind die besten, aber es können weitere folgen.`,
  pathsNotCounted: 'Die Pfade wurden nicht gezählt.',
  countStopped: (cut) => `Die Zählung wurde ${stopped(cut)}; es gibt mindestens so viele Pfade, wie sie angibt.`,
  searchStopped: (cut, leftOpen) => `Die Suche wurde ${stopped(cut)}; ${leftOpen}`,
  leftOpen: {
    more: 'es kann mehr geben.',
    reach: 'es kann mehr erreichbar sein, auch auf besseren Pfaden.',
    cycles: 'es kann weitere Zyklen geben.',
    differential: 'es kann weitere Ursachen geben, und sie können mehr erklären, als hier steht.',
    commonCauses: 'es kann weitere gemeinsame Ursachen geben.',
    breakpoints: 'die Zahlen gelten für die bis dahin gefundenen Pfade, und andere Begriffe können mehr unterbrechen.',
    whyNot: 'es kann einen Pfad geben oder Ketten, die näher kommen.',
    dSeparation: 'ob ein Pfad offen ist, ist nicht bekannt.',
    causalRoles: 'es kann weitere Begriffe in diesen Rollen geben, vor allem Kollider.',
    adjustment: 'welche Mengen genügen, ist nicht bekannt.',
    adjustmentSets: (smaller) =>
      `jede Menge genügt und ist minimal, aber es kann weitere geben${smaller ? ', auch kleinere' : ''}.`,
    corrections: (atLeast) =>
      `keine Menge von weniger als ${atLeast} Begriffen unterbricht jeden Pfad; es kann weitere Mengen geben.`,
    differentPaths: (pool) => `sie wurden aus den ${pool} besten bis dahin gefundenen Pfaden gewählt.`,
    pathGraph: 'gezeigt und gezählt sind nur die sichersten bis dahin gefundenen Pfade.',
  },
  leftOut: {
    cycles: 'Es gibt weitere Zyklen, keiner davon ist kürzer. Mit „first“ lassen sie sich abfragen.',
    sets: 'Es gibt weitere Mengen, keine davon ist kleiner. Mit „first“ lassen sie sich abfragen.',
    causalRoles: (roles) =>
      `Es gibt weitere ${asList(
        roles.map((role) => ROLES[role][1]),
        'und',
      )}. Mit „first“ lassen sie sich abfragen.`,
    differentPaths: (pool) =>
      `Sie wurden aus den ${pool} besten Pfaden gewählt; es gibt weitere, die sich stärker unterscheiden können.`,
    pathGraph: (concepts, steps) =>
      `Die Darstellung lässt ${concepts === 1 ? 'einen Begriff' : `${concepts} Begriffe`} und ${steps === 1 ? 'einen Schritt' : `${steps} Schritte`} weniger sicherer Pfade weg, die seine Zahlen mitzählen. Mit „first“ lassen sie sich abfragen.`,
    neighborhood: (concepts, claims) =>
      `Weggelassen sind ${concepts === 1 ? 'ein Begriff' : `${concepts} Begriffe`} innerhalb der Tiefe und ${claims === 1 ? 'eine Aussage' : `${claims} Aussagen`} zwischen den gezeigten. Mit „first“ lassen sie sich abfragen.`,
  },
  listLate:
    'Die Liste war innerhalb der Frist der Anfrage nicht fertig. Die Berechnung läuft weiter: bitte erneut anfragen.',
  comparisonLate:
    'Der Vergleich war innerhalb der Frist der Anfrage nicht fertig. Er läuft weiter: bitte erneut anfragen.',
}
