/** A sort of question; the names of `QuestionForm` in the schema. */
export const QUESTION_FORMS = [
  'EFFECTS',
  'CAUSES',
  'PATHS',
  'VERDICT',
  'CERTAINTY',
  'EVIDENCE',
  'WHY_NOT',
  'COMMON_CAUSES',
  'CORRECTIONS',
  'WHAT_IF',
  'DIFFERENTIAL',
  'LEG_SIDE',
  'CONCEPT',
  'CONCEPTS',
] as const
export type QuestionForm = (typeof QUESTION_FORMS)[number]

/**
 * Alternatives of a pattern, each of words joined by `_`. A pattern is a list of units: a word,
 * alternatives (`of/for`), a class (`{BE}`), or a slot: `X`, `Y` and `Z` are concepts, `L` at least
 * two of them, `K` a kind of concept. `?` makes a unit optional, `*` repeats it.
 */
export const CLASSES = {
  BE: 'is/are/was/were/be/being/been',
  AUX: 'does/do/did/can/could/may/might/will/would/should/must',
  I: 'i/you/we/one/he/she/they/people/person/someone/somebody/anyone/me/runner/runners/athlete/athletes',
  HAVE: 'have/has/had/get/gets/got/suffer_from/suffers_from/feel/feels/develop/develops/experience/experiences/suffer/notice',
  HAPPEN:
    'happen/happens/occur/occurs/develop/develops/arise/arises/start/starts/begin/begins/appear/appears/come_about/comes_about/exist/exists/emerge/emerges/show_up/set_in/come_up/come/hurt/hurts/come_back',
  LEADS:
    'lead_to/leads_to/leading_to/led_to/lead_on_to/cause/causes/caused/causing/drive/drives/driving/produce/produces/producing/trigger/triggers/triggering/create/creates/creating/induce/induces/result_in/results_in/resulting_in/bring_on/brings_on/bring_about/brings_about/give/gives/give_rise_to/gives_rise_to/end_in/ends_in/end_up_in/ends_up_in/contribute_to/contributes_to/contributing_to/predispose_to/predisposes_to/predispose/predisposes/provoke/provokes/account_for/accounts_for/explain/explains/explaining/affect/affects/influence/influences/promote/promotes/turn_into/turns_into/develop_into/become/becomes/make/makes/set_off/sets_off/lie_behind/lies_behind/underlie/underlies/result_from_it_in/raise_risk_of/raises_risk_of/increase_risk_of/increases_risk_of/increase_likelihood_of/increases_likelihood_of/increase_chance_of/increases_chance_of/increase_chances_of/make_more_likely/generate/generates/end_with/ends_with/reach/reaches',
  /** What is said of a cause with a noun: `a cause of`. */
  CAUSE_OF:
    'cause_of/cause_for/cause_behind/reason_for/reason_behind/reason_of/driver_of/source_of/root_of/root_cause_of/trigger_of/trigger_for/culprit_behind/culprit_for/behind/responsible_for/to_blame_for/risk_factor_for/factor_in/one_cause_of/one_of_causes_of/among_causes_of/origin_of/risk_for/bad_for/contributor_to/explanation_for/explanation_of',
  CAUSED_BY:
    'caused_by/driven_by/triggered_by/produced_by/created_by/induced_by/explained_by/provoked_by/brought_on_by/brought_about_by/due_to/because_of/owing_to/down_to/result_of/results_of/consequence_of/consequences_of/effect_of/effects_of/outcome_of/product_of/result_from/results_from/resulting_from/come_from/comes_from/came_from/coming_from/stem_from/stems_from/arise_from/arises_from/follow_from/follows_from/follow/follows/originate_in/originate_from/originates_from/affected_by/influenced_by/made_more_likely_by',
  LINKED: 'connected/linked/related/associated/tied/joined/correlated',
  WITH: 'to/with/and',
  EFFECT:
    'effect/effects/consequence/consequences/outcome/outcomes/result/results/complication/complications/implications/impact/impacts/downstream_effects/danger/dangers/risk/risks',
  CAUSE:
    'cause/causes/reason/reasons/driver/drivers/origin/origins/root/roots/root_cause/root_causes/source/trigger/triggers/explanation/explanations/culprit/culprits/main_cause/main_causes/main_reason/main_reasons/contributing_factors/factors/underlying_cause/underlying_causes/underlying_reason/underlying_reasons/causal_factors',
  PATH: 'path/paths/chain/chains/route/routes/step/steps/way/ways/link/links/connection/connections/mechanism/mechanisms/pathway/pathways/sequence/causal_path/causal_paths/causal_chain/causal_chains/relation/relations/relationship',
  FIX: 'correct/fix/treat/cure/heal/prevent/avoid/stop/relieve/reduce/get_rid_of/address/ease/tackle/break/remedy/eliminate/remove/change/improve/undo/combat/fight/lessen/interrupt/cut/resolve/manage',
  FIXES:
    'corrects/fixes/treats/cures/heals/prevents/avoids/stops/relieves/reduces/addresses/eases/breaks/remedies/improves/resolves/helps/help/helps_against/help_against/helps_with/help_with/works_against/work_against/is_good_for',
  GONE: 'gone/removed/corrected/fixed/absent/away/eliminated/cured/treated/avoided/prevented/resolved/healed/out/not_there/taken_away/not_present/addressed/undone',
  CORRECTS:
    'correct/corrects/fix/fixes/treat/treats/cure/cures/heal/heals/help/helps/help_with/helps_with/help_against/helps_against/relieve/relieves/reduce/reduces/ease/eases/improve/improves/remedy/remedies/address/addresses/resolve/resolves/undo/undoes/work_against/works_against/eliminate/eliminates/get_rid_of/gets_rid_of/alleviate/alleviates/decrease/decreases',
  PREVENTS:
    'prevent/prevents/avoid/avoids/stop/stops/protect_from/protects_from/protect_against/protects_against/ward_off/wards_off/guard_against/guards_against',
  SOURCE:
    'source/sources/article/articles/text/author/authors/post/study/studies/literature/evidence/graph/science/research/page/website/blog',
  SAY: 'say/says/said/claim/claims/state/states/stated/think/thinks/write/writes/wrote/report/reports/mention/mentions/tell/tells/suggest/suggests/assert/asserts/argue/argues/hold/holds/support/supports/show/shows/prove/proves/back/backs/confirm/confirms',
  SURE: 'sure/certain/likely/confident/probable/reliable/strong/solid/well_supported/well_established/certainly/trustworthy/plausible/good/firm/convincing/believable',
  THROUGH: 'via/through/by_way_of/passing/passing_through/over/by_means_of',
  AVOIDING:
    'without/avoiding/except_through/except_via/other_than_through/other_than_via/not_via/not_through/bypassing/without_passing/without_passing_through/without_going_through/but_not_via/but_not_through',
  LIST: 'list/show/name/give/show_me/give_me/list_me/name_me/find/enumerate/tell_me/all/every/every_one_of',
} as const

/** A place of a pattern where a concept, a list of them, or a kind stands. */
export type SlotName = 'X' | 'Y' | 'Z' | 'L' | 'K'

/** A unit of a pattern, compiled. */
export interface Unit {
  /** Null for words. */
  readonly slot: SlotName | null
  /** By first word, the rest of each alternative, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly isOptional: boolean
  readonly isRepeated: boolean
}

const SLOTS: readonly string[] = ['X', 'Y', 'Z', 'L', 'K'] satisfies readonly SlotName[]

/** Compiles patterns. Units that occur again are shared. */
export function patternCompiler(): (pattern: string) => readonly Unit[] {
  const known = new Map<string, Unit>()
  return (pattern) =>
    pattern.split(' ').map((spelled) => {
      const unit = known.get(spelled) ?? unitOf(spelled)
      known.set(spelled, unit)
      return unit
    })
}

function unitOf(spelled: string): Unit {
  const [, core = '', repeat = ''] = /^(.*?)([?*]?)$/u.exec(spelled) ?? []
  const slot = SLOTS.includes(core) ? (core as SlotName) : null
  const alternatives = slot === null ? alternativesOf(core).toSorted((one, other) => other.length - one.length) : []
  const phrases = new Map<string, string[][]>()
  for (const [first = '', ...rest] of alternatives) {
    const starting = phrases.get(first)
    if (starting) starting.push(rest)
    else phrases.set(first, [rest])
  }
  return { slot, phrases, isOptional: repeat !== '', isRepeated: repeat === '*' }
}

const alternativesOf = (core: string): readonly (readonly string[])[] =>
  core
    .replaceAll(/\{(\w+)\}/gu, (_, name: string) => CLASSES[name as keyof typeof CLASSES])
    .split('/')
    .map((words) => words.split('_'))

/** Every word that units have. */
export const wordsOfUnits = (units: readonly Unit[]): readonly string[] =>
  units.flatMap(({ phrases }) => [...phrases].flatMap(([first, rests]) => [first, ...rests.flat()]))
