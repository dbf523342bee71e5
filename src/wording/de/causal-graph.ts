import { asList } from '../as-list.ts'
import type { CausalGraphWording, CausalRole, OpenPathWords } from '../messages/causal-graph-wording.ts'
import { ROLES } from './causal-roles.ts'

/** What every answer begins with that takes the claims for the whole causal graph. A verb follows. */
const AS_CLAIMED = 'In diesem Graphen, so wie er behauptet wird,'

/** What such an answer takes for granted. */
const NOTHING_MISSING = 'Wo eine Aussage fehlt, gilt: keine Wirkung.'

export const causalGraph: CausalGraphWording = {
  dSeparation({ x, y, given, separated, openPath, hasPaths }) {
    if (separated === null) return `Ob ${x} und ${y} d-separiert sind, ist nicht bekannt.`
    const by = given.length === 0 ? '' : `, gegeben ${listed(given)}`
    if (openPath)
      return `${AS_CLAIMED} sind ${x} und ${y} d-verbunden${by}. Dieser Pfad ist offen: ${openPathInWords(openPath)}.`
    const why = hasPaths
      ? 'Jeder Pfad zwischen ihnen ist geschlossen.'
      : 'Kein Pfad verbindet sie, auch nicht über das Gegebene oder die Vorfahren von ihnen und vom Gegebenen.'
    return `${AS_CLAIMED} sind ${x} und ${y} d-separiert${by}. ${why} ${NOTHING_MISSING}`
  },
  adjustment({ exposure, outcome, sets, unblockable, hasEffect }) {
    const effect = `die Gesamtwirkung von ${exposure} auf ${outcome}`
    const none = hasEffect ? '' : ` Kein kausaler Pfad führt von ${exposure} zu ${outcome}: es gibt keine Wirkung.`
    if (unblockable)
      return `${AS_CLAIMED} identifiziert keine Adjustierung ${effect}. Dieser Pfad bleibt offen, auch wenn für alles Zulässige adjustiert wird: ${openPathInWords(unblockable)}.${none}`
    const [first] = sets
    if (!first) return `Welche Adjustierung ${effect} identifiziert, ist nicht bekannt.`
    if (first.length === 0)
      return `${AS_CLAIMED} braucht ${effect} keine Adjustierung: kein anderer Pfad zwischen ihnen ist offen.${none} ${NOTHING_MISSING}`
    const identifies =
      sets.length === 1
        ? `identifiziert die Adjustierung für ${listed(first)} ${effect}, und kein Teil davon genügt`
        : `identifiziert die Adjustierung für eine beliebige dieser Mengen ${effect}, und kein Teil einer Menge genügt`
    return `${AS_CLAIMED} ${identifies}.${none} ${NOTHING_MISSING}`
  },
  roles(exposure, outcome, counts) {
    const words = (Object.keys(ROLES) as CausalRole[]).map(
      (role) => `${counts[role]} ${ROLES[role][counts[role] === 1 ? 0 : 1]}`,
    )
    return `${AS_CLAIMED} sind zu ${exposure} und ${outcome} aufgeführt: ${listed(words)}. ${NOTHING_MISSING}`
  },
}

const listed = (items: readonly string[]): string => asList(items, 'und')

function openPathInWords({ arrows, openers }: OpenPathWords): string {
  const why = openers.map(({ collider, openedBy, isGiven }) =>
    isGiven ? `der Kollider ${collider} ist gegeben` : `${openedBy} öffnet den Kollider ${collider}, der dazu führt`,
  )
  return `${arrows}${why.length === 0 ? '' : ` (${why.join('; ')})`}`
}
