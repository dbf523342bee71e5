import type { AskingWording } from '../messages/asking-wording.ts'

const quoted = (name: string) => `“${name}”`
const inQuotes = (words: readonly string[]) => words.map(quoted).join(', ')

function listed(names: readonly string[]): string {
  const [last = '', ...others] = names.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`
}

const SIDES = { LEFT: ' on the left', RIGHT: ' on the right' } as const
const VERBS = { CORRECT: 'correct', PREVENT: 'prevent' } as const
const PLACES = {
  CAMBERED_ROAD_EDGE: 'the edge of a cambered road',
  ROAD_CROWN: 'the crown of the road',
  PAVEMENT: 'a pavement',
  BANKED_BEND: 'a banked bend',
  TRACK: 'a track',
  BEACH: 'a beach',
} as const

export const asking: AskingWording = {
  effects: (of, kinds) => (kinds ? `Which ${kinds} does ${quoted(of)} lead to?` : `What does ${quoted(of)} lead to?`),
  causes: (of, kinds) => (kinds ? `Which ${kinds} lead to ${quoted(of)}?` : `What leads to ${quoted(of)}?`),
  paths: (from, to, via, avoiding) => {
    const through = via.length > 0 ? ` via ${listed(via.map(quoted))}` : ''
    const around = avoiding.length > 0 ? ` without ${listed(avoiding.map(quoted))}` : ''
    return `How does ${quoted(from)} lead to ${quoted(to)}${through}${around}?`
  },
  leadsTo: (from, to) => `Does ${quoted(from)} lead to ${quoted(to)}?`,
  statement: (subject, verb, object) => `Does ${quoted(subject)} ${VERBS[verb]} ${quoted(object)}?`,
  certainty: (from, to) => `How sure is it that ${quoted(from)} leads to ${quoted(to)}?`,
  evidence: (from, to) => `Who says that ${quoted(from)} leads to ${quoted(to)}?`,
  whyNot: (from, to) => `Why does ${quoted(from)} not lead to ${quoted(to)}?`,
  commonCauses: (of, sameLegSide) =>
    `What do ${listed(of.map(quoted))} have in common${sameLegSide ? ' on the same leg' : ''}?`,
  corrections: (from, to) =>
    from === null
      ? `What can be done against ${quoted(to)}?`
      : `What breaks the path from ${quoted(from)} to ${quoted(to)}?`,
  whatIf: (remove, to) =>
    to === null ? `What if ${quoted(remove)} were gone?` : `Would ${quoted(to)} still occur without ${quoted(remove)}?`,
  differential: (findings, country) =>
    `What explains ${listed(findings.map(({ name, side }) => `${quoted(name)}${side ? SIDES[side] : ''}`))}${country ? ` in ${country}` : ''}?`,
  legSide: (country, facingTraffic, place) =>
    `Which leg is lower on ${PLACES[place]} in ${country}, running ${facingTraffic ? 'against' : 'with'} traffic?`,
  concept: (name) => `What does the source say about ${quoted(name)}?`,
  concepts: (kinds) => `What are the ${kinds}?`,
  readAs: (question) => `Read as: ${question}`,
  assumed: (words, name) => `${quoted(words)} is taken for ${quoted(name)}.`,
  unused: (words) => `Not used: ${inQuotes(words)}.`,
  notUnderstood: (words) => `Not understood: ${inQuotes(words)}.`,
  notRead: 'No question that the graph can answer was found in these words.',
  onlyByPaths: 'No source states this step itself; paths of several steps lead there.',
  neither: 'No source states it, and no path leads there. That is not a no.',
}
