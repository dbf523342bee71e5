import type { AskingWording } from '../messages/asking-wording.ts'

const quoted = (name: string) => `„${name}“`
const inQuotes = (words: readonly string[]) => words.map(quoted).join(', ')

function listed(names: readonly string[]): string {
  const [last = '', ...others] = names.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} und ${last}`
}

const SIDES = { LEFT: ' links', RIGHT: ' rechts' } as const
const PLACES = {
  CAMBERED_ROAD_EDGE: 'am Rand einer geneigten Straße',
  ROAD_CROWN: 'in der Mitte der Fahrbahn',
  PAVEMENT: 'auf einem Gehweg',
  BANKED_BEND: 'in einer überhöhten Kurve',
  TRACK: 'auf einer Laufbahn',
  BEACH: 'am Strand',
} as const

export const asking: AskingWording = {
  effects: (of, kinds) => `Wozu führt ${quoted(of)}${kinds ? ` (nur ${kinds})` : ''}?`,
  causes: (of, kinds) => `Was führt zu ${quoted(of)}${kinds ? ` (nur ${kinds})` : ''}?`,
  paths: (from, to, via, avoiding) => {
    const through = via.length > 0 ? ` über ${listed(via.map(quoted))}` : ''
    const around = avoiding.length > 0 ? ` ohne ${listed(avoiding.map(quoted))}` : ''
    return `Wie führt ${quoted(from)}${through}${around} zu ${quoted(to)}?`
  },
  leadsTo: (from, to) => `Führt ${quoted(from)} zu ${quoted(to)}?`,
  statement: (subject, verb, object) =>
    `Kann ${quoted(subject)} gegen ${quoted(object)} ${verb === 'CORRECT' ? 'helfen' : 'vorbeugen'}?`,
  certainty: (from, to) => `Wie sicher ist, dass ${quoted(from)} zu ${quoted(to)} führt?`,
  evidence: (from, to) => `Wer sagt, dass ${quoted(from)} zu ${quoted(to)} führt?`,
  whyNot: (from, to) => `Warum führt ${quoted(from)} nicht zu ${quoted(to)}?`,
  commonCauses: (of, sameLegSide) =>
    `Was haben ${listed(of.map(quoted))} gemeinsam${sameLegSide ? ' am selben Bein' : ''}?`,
  corrections: (from, to) =>
    from === null ? `Was hilft gegen ${quoted(to)}?` : `Was unterbricht den Weg von ${quoted(from)} zu ${quoted(to)}?`,
  whatIf: (remove, to) =>
    to === null ? `Was wäre ohne ${quoted(remove)}?` : `Käme es ohne ${quoted(remove)} noch zu ${quoted(to)}?`,
  differential: (findings, country) =>
    `Was erklärt ${listed(findings.map(({ name, side }) => `${quoted(name)}${side ? SIDES[side] : ''}`))}${country ? ` (Land: ${country})` : ''}?`,
  legSide: (country, facingTraffic, place) =>
    `Welches Bein steht ${PLACES[place]} tiefer, wenn man ${facingTraffic ? 'entgegen dem' : 'mit dem'} Verkehr läuft (Land: ${country})?`,
  concept: (name) => `Was sagt die Quelle über ${quoted(name)}?`,
  concepts: (kinds) => `Welche ${kinds} gibt es?`,
  readAs: (question) => `Gelesen als: ${question}`,
  assumed: (words, name) => `${quoted(words)} wird als ${quoted(name)} verstanden.`,
  unused: (words) => `Nicht berücksichtigt: ${inQuotes(words)}.`,
  notUnderstood: (words) => `Nicht verstanden: ${inQuotes(words)}. Fragen werden auf Englisch gelesen.`,
  notRead: 'In diesen Worten wurde keine Frage gefunden, die der Graph beantworten kann.',
  onlyByPaths: 'Keine Quelle nennt diesen Schritt selbst; Pfade aus mehreren Schritten führen dorthin.',
  neither: 'Keine Quelle sagt es, und kein Pfad führt dorthin. Das ist kein Nein.',
}
