import type { Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { NounPhrase } from '../noun-phrase.ts'
import { accusative, dative, nominative, withAccusative, withDative } from './cases.ts'
import { deniedAfter, type GermanVerb, passive, possible, reflexive, separable, verb, withEnd } from './german-verb.ts'

const corrects = deniedAfter(verb('korrigiert', 'korrigieren', accusative))
const prevents = deniedAfter(verb('verhindert', 'verhindern', accusative))
const affects = deniedAfter(verb('betrifft', 'betreffen', accusative))

/** Each predicate as a German verb. */
export const VERBS: Readonly<Partial<Record<Predicate, GermanVerb>>> = {
  CAUSES: verb('führt', 'führen', withDative('zu')),
  DRIVES: separable('trägt', 'tragen', 'bei', withDative('zu')),
  PREDISPOSES_TO: deniedAfter(withEnd('macht', 'machen', 'wahrscheinlicher', accusative)),
  EXPERIENCES: deniedAfter(verb('erfährt', 'erfahren', accusative)),
  HAS_LEG_SIDE: verb('macht', 'machen', withDative('ein Bein zu')),
  BECOMES: verb('wird', 'werden', withDative('zu')),
  HAS_SYMPTOM: reflexive(verb('äußert', 'äußern', withDative('in'))),
  FIRST_RECOGNIZED_AS: passive('erkannt', (noun) => `zuerst als ${nominative(noun)}`),
  AFFECTS: affects,
  TRANSMITTED_TO: passive('übertragen', withAccusative('auf')),
  AFFECTS_BODY_PART: affects,
  ON_PELVIC_SIDE: verb('liegt', 'liegen', withDative('auf')),
  ON_BODY_SIDE: separable('tritt', 'treten', 'auf', withDative('an')),
  ACTS_AS: verb('wirkt', 'wirken', (noun) => `als ${nominative(noun)}`),
  ACTS_IN_PLANE: verb('wirkt', 'wirken', withDative('in')),
  MAY_CORRECT: possible(corrects),
  MAY_PREVENT: possible(prevents),
  CORRECTS: corrects,
  ATTRIBUTES: reflexive(verb('bezieht', 'beziehen', withAccusative('auf'))),
  LEADS_TO: verb('bringt', 'bringen', withDative('Menschen zu')),
  ANALOGOUS_TO: verb('ähnelt', 'ähneln', dative),
  SUBTYPE_OF: verb('fällt', 'fallen', ({ name }) => `unter den Begriff „${name}“`),
  EXPLAINS: deniedAfter(verb('erklärt', 'erklären', accusative)),
  COMPARED_TO: passive('verglichen', withDative('mit')),
  INVOLVES: separable('geht', 'gehen', 'einher', withDative('mit')),
  APPLIES_TO: verb('gilt', 'gelten', withAccusative('für')),
  QUALIFIES: separable('schränkt', 'schränken', 'ein', withAccusative('Aussagen über')),
  RELATES_TO: verb('steht', 'stehen', withDative('in Beziehung zu')),
  INCREASES: deniedAfter(verb('erhöht', 'erhöhen', accusative)),
  DECREASES: deniedAfter(verb('verringert', 'verringern', accusative)),
  PROTECTS_FROM: withEnd('macht', 'machen', 'weniger wahrscheinlich', accusative),
}

/** A verb for any predicate. Of one without a German verb, the statement gives its name. */
export const verbOf = (predicate: Predicate): GermanVerb =>
  VERBS[predicate] ??
  verb('steht', 'stehen', (noun: NounPhrase) => `${withDative('in Beziehung zu')(noun)} („${predicate}“)`)

/** Of a statement with qualifiers: more or less of something. */
export const EFFECTS = deniedAfter(verb('bewirkt', 'bewirken', accusative))
