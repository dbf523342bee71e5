import { EXPLICITNESSES, LEG_ROLES, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { BODY_SIDES, LEG_READINGS, RUNNING_PLACES } from '../../graph/vocabulary/road-terms.ts'
import { HEALTH_REASONS } from '../../src/editing/health/health-finding.ts'
import type { Wording } from '../../src/wording/wording.ts'
import { noun } from './noun-phrases.ts'

/** Nouns without a language, of which the words are no words. */
const [A, B, MANY] = [noun('Qqa', 'Qqa'), noun('Qqb', 'Qqb'), noun('Qqc', 'Qqc', { plural: true })]
const KEYS = ['claim:q1', 'claim:q2', 'claim:q3']
const LISTS = [[], KEYS.slice(0, 1), KEYS.slice(0, 2), KEYS]
const CUTS = [
  { bound: 'EXPANSIONS', limit: 1 },
  { bound: 'TIME', limit: 250 },
  { bound: 'MEMORY', limit: 100 },
  { bound: 'DEADLINE', limit: null },
  { bound: 'PATHS', limit: 9 },
  { bound: null, limit: null },
]
const CUES = ['may', 'can', 'or', 'seen increasingly', 'listed', 'seems', 'tends', 'often', 'typically', 'ultimately']
const COUNTS = [0n, 1n, 2n].flatMap((count) => [true, false].map((isExact) => ({ count, isExact })))
const PATHS = ['gained', 'lost', 'changed']
const ROLES = ['confounders', 'mediators', 'colliders', 'instruments']
const FOUND = [KEYS.slice(0, 1), KEYS].flatMap((related) =>
  ['1', '2'].map((detail) => [{ document: 'article:q1', related, detail }]),
)
const OPEN_PATH = { arrows: 'Qqa -> Qqb', openers: [] }
const OPENED = {
  arrows: 'Qqa -> Qqb',
  openers: [true, false].map((isGiven) => ({ collider: 'Qqa', openedBy: 'Qqb', isGiven })),
}

const CLAIM = {
  predicate: 'CAUSES',
  polarity: 'AFFIRMED',
  explicitness: 'EXPLICIT',
  cue: null as string | null,
  attribution: 'SOURCE',
}
const statement = (claim: object, subject = A, object = B) => ({
  claim: { ...CLAIM, ...claim },
  subject,
  object,
  scope: null,
})
const STATEMENTS = [
  ...PREDICATE_NAMES.flatMap((predicate) =>
    POLARITIES.flatMap((polarity) =>
      EXPLICITNESSES.flatMap((explicitness) =>
        [A, MANY].map((subject) => statement({ predicate, polarity, explicitness }, subject)),
      ),
    ),
  ),
  ...[...CUES, 'one of the causes', 'most common'].flatMap((cue) =>
    [A, MANY].map((subject) => statement({ cue }, subject)),
  ),
  ...[A, MANY].map((subject) => statement({ attribution: 'REPORTED' }, subject)),
  statement({ explicitness: 'INFERRED', basis: 'DEFAULT' }),
].map((each) => [each])

const PROJECTION = {
  predicates: ['CAUSES'],
  explicitness: EXPLICITNESSES,
  minCertainty: 0.5,
  includeShortcuts: true,
  maxLength: 8,
}
const PROJECTIONS = [
  PROJECTION,
  { ...PROJECTION, relations: [], sources: [], kinds: [], includeShortcuts: false, maxLength: 1, minCertainty: 0 },
  { ...PROJECTION, relations: ['q1'], sources: ['q2'], kinds: ['DRIVER'], explicitness: ['IMPLIED'], maxLength: null },
].map((each) => [each])

const GROUNDS = [{ claims: KEYS }, { rule: 'FACING_TRAFFIC' }]
const SIDES = BODY_SIDES.flatMap((side) => GROUNDS.map((ground) => ({ side, ground })))
const ROAD = {
  country: 'US',
  facingTraffic: true,
  place: 'CAMBERED_ROAD_EDGE',
  reading: LEG_READINGS[1],
  street: SIDES[0],
  lowLeg: null,
  longerLeg: null,
}
const ROADS = [
  { ...ROAD, street: null },
  ...RUNNING_PLACES.map((place) => ({ ...ROAD, place, facingTraffic: false })),
  ...SIDES.flatMap((street) => [null, street].map((longerLeg) => ({ ...ROAD, street, lowLeg: street, longerLeg }))),
].map((each) => [each])

const SEPARATION = { x: 'Qqa', y: 'Qqb', given: KEYS, separated: true, openPath: null, hasPaths: true }
const ADJUSTMENT = { exposure: 'Qqa', outcome: 'Qqb', sets: [KEYS], unblockable: null, hasEffect: true }

const withClaim = (...more: readonly (readonly unknown[])[]) => more.map((args) => ['claim:q1', ...args])
const each = (values: readonly unknown[]) => values.map((value) => [value])

/** Arguments that bring out every form of each message, by its place. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'accounts.mails.greeting': [['Qqa']],
  'accounts.mails.secret': [['Qqa', 'Qqb']],
  'statements.clause': STATEMENTS,
  'statements.followingClause': STATEMENTS,
  'statements.bareClause': PREDICATE_NAMES.flatMap((predicate) => [A, MANY].map((subject) => [predicate, subject, B])),
  'explanations.disputed': each(['EVIDENCE', 'DENIAL', 'OPPOSITE']),
  'explanations.weakestStep': [[A, 2]],
  'explanations.assumed': [[['[1]']], [['[1]', '[2]']]],
  'explanations.negativePath': [A, MANY].map((start) => [start, B]),
  'explanations.mixedPath': [A, MANY].map((start) => [start, B]),
  'explanations.jointCauses': [[A, 'fact:q1']],
  'verdicts.refuted': LISTS.slice(1).flatMap((sources) => [0, 1, 2].map((more) => [sources, more])),
  'verdicts.notStated': PREDICATE_NAMES.flatMap((predicate) =>
    [
      null,
      { any: true },
      { sameKind: ['DRIVER', 'INJURY'] },
      { pairs: [{ subjects: ['DRIVER', 'INJURY'], objects: ['PLANE'] }] },
    ].map((joins) => [predicate, A, B, KEYS, joins]),
  ),
  'whyNot.blocked': [[['Qqa.']], [['Qqa.', 'Qqb.']]],
  'whyNot.conditions.polarity': withClaim(...each(POLARITIES)),
  'whyNot.conditions.predicate': withClaim(...LISTS.map((list) => ['CAUSES', list])),
  'whyNot.conditions.explicitness': withClaim(
    ...EXPLICITNESSES.flatMap((explicitness) => [
      [explicitness, []],
      [explicitness, EXPLICITNESSES],
    ]),
  ),
  'whyNot.conditions.certainty': withClaim([0.25, 0.5]),
  'whyNot.conditions.shortcut': withClaim([]),
  'whyNot.conditions.relation': withClaim(
    ...LISTS.flatMap((list) => [
      [null, list],
      ['q1', list],
    ]),
  ),
  'whyNot.conditions.source': withClaim(...each(LISTS)),
  'whyNot.conditions.kind': withClaim(...each(LISTS)),
  'whyNot.conditions.avoided': withClaim([]),
  'whyNot.conditions.legSide': each(LEG_ROLES),
  'whyNot.conditions.length': [
    [2, 1],
    [3, 2],
  ],
  'completeness.pathsStopped': each(CUTS),
  'completeness.countStopped': each(CUTS),
  'completeness.searchStopped': CUTS.map((cut) => [cut, 'Qqa.']),
  'completeness.leftOpen.adjustmentSets': [[true], [false]],
  'completeness.leftOpen.corrections': [[2]],
  'completeness.leftOpen.differentPaths': [[100]],
  'completeness.leftOut.causalRoles': [[ROLES.slice(0, 1)], [ROLES]],
  'completeness.leftOut.differentPaths': [[100]],
  'completeness.leftOut.neighborhood': [
    [1, 1],
    [12, 30],
  ],
  'completeness.leftOut.pathGraph': [
    [1, 1],
    [12, 30],
  ],
  'projections.claims': PROJECTIONS,
  'projections.between': [[['DRIVER', 'RISK_FACTOR'], ['INJURY', 'SYMPTOM'], 'Qqa.']],
  'causalGraph.dSeparation': [
    SEPARATION,
    { ...SEPARATION, hasPaths: false, given: [] },
    { ...SEPARATION, separated: null },
    { ...SEPARATION, separated: false, openPath: OPEN_PATH },
    { ...SEPARATION, separated: false, openPath: OPENED },
  ].map((answer) => [answer]),
  'causalGraph.adjustment': [
    ADJUSTMENT,
    { ...ADJUSTMENT, sets: [] },
    { ...ADJUSTMENT, sets: [[]], hasEffect: false },
    { ...ADJUSTMENT, sets: [KEYS, KEYS] },
    { ...ADJUSTMENT, unblockable: OPENED },
  ].map((answer) => [answer]),
  'causalGraph.roles': [0, 1, 2].map((count) => [
    'Qqa',
    'Qqb',
    { confounders: count, mediators: count, colliders: count, instruments: count },
  ]),
  'roads.legSide': ROADS,
  'impact.counts': COUNTS.map((count) => [count, count, count]),
  'impact.example': PATHS.flatMap((of) => [
    [of, ['Qqa', 'Qqb'], [0.5]],
    [of, ['Qqa', 'Qqb'], [0.5, 0.25]],
  ]),
  'impact.unreachable': [
    [KEYS, 2],
    [KEYS, 10],
  ],
  'impact.articleExpresses': [
    ['article:q1', KEYS, 2],
    ['article:q1', KEYS, 10],
  ],
  'impact.moreArticles': [[1], [2]],
  'impact.countStopped': PATHS.flatMap((of) => CUTS.map((cut) => [of, cut])),
  'impact.notRanked': each(PATHS),
  'suppositions.notAffirmed': withClaim(['NEGATED'], ['DISPUTED']),
  'drafts.uncheckedInTime': [[1], [2]],
  'drafts.unchecked': [
    [100, 1],
    [100, 2],
  ],
  'drafts.older': [
    [100, 1],
    [100, 2],
  ],
  'drafts.notSearched': [[1], [2]],
  ...Object.fromEntries(HEALTH_REASONS.map((reason) => [`health.found.${reason}`, FOUND])),
  'health.ruleBroken': [['article:q1', 'CYCLE', '"Qqa"']],
  'suppositions.notWalked': withClaim(['AFFECTS']),
  'asking.effects': each(['Qqc', null]).map(([kinds]) => ['Qqa', kinds]),
  'asking.causes': each(['Qqc', null]).map(([kinds]) => ['Qqa', kinds]),
  'asking.paths': [
    ['Qqa', 'Qqb', [], []],
    ['Qqa', 'Qqb', ['Qqc'], ['Qqd', 'Qqe']],
  ],
  'asking.leadsTo': [['Qqa', 'Qqb']],
  'asking.statement': each(['CORRECT', 'PREVENT']).map(([verb]) => ['Qqa', verb, 'Qqb']),
  'asking.certainty': [['Qqa', 'Qqb']],
  'asking.evidence': [['Qqa', 'Qqb']],
  'asking.whyNot': [['Qqa', 'Qqb']],
  'asking.commonCauses': each([true, false]).map(([sameLegSide]) => [['Qqa', 'Qqb'], sameLegSide]),
  'asking.corrections': each(['Qqa', null]).map(([from]) => [from, 'Qqb']),
  'asking.whatIf': each(['Qqb', null]).map(([to]) => ['Qqa', to]),
  'asking.differential': each(['Qqc', null]).map(([country]) => [
    [null, ...BODY_SIDES].map((side) => ({ name: 'Qqa', side })),
    country,
  ]),
  'asking.legSide': RUNNING_PLACES.flatMap((place) => [true, false].map((facing) => ['Qqa', facing, place])),
  'asking.concept': [['Qqa']],
  'asking.concepts': [['Qqc']],
  'asking.readAs': [['Qqa?']],
  'asking.assumed': [['Qqa', 'Qqb']],
  'asking.unused': [[['Qqa']], [['Qqa', 'Qqb']]],
  'asking.notUnderstood': [[['Qqa']], [['Qqa', 'Qqb']]],
}

/** Every message of a language in all its forms, by its place: `whyNot.noChain`. */
export function everyMessage({ predicates: _predicates, hedges: _hedges, kinds, ...messages }: Wording) {
  const said = new Map<string, readonly string[]>()
  const collect = (part: object, place: string) => {
    for (const [key, message] of Object.entries(part)) {
      const here = `${place}${key}`
      if (typeof message === 'string') said.set(here, [message])
      else if (typeof message === 'function') {
        const samples = SAMPLES[here]
        if (samples === undefined) throw new Error(`no sample of ${here}`)
        said.set(
          here,
          samples.map((args) => message(...args)),
        )
      } else collect(message, `${here}.`)
    }
  }
  collect(messages, '')
  for (const [kind, words] of Object.entries(kinds)) said.set(`kinds.${kind}`, [words.one, words.many])
  said.delete('language')
  said.delete('ownName')
  return said
}
