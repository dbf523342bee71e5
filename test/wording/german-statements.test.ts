import { describe, expect, test } from 'vitest'
import { EXPLICITNESSES, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import { PREDICATE_NAMES, type Predicate } from '../../graph/vocabulary/predicates.ts'
import { asSentence } from '../../src/wording/as-sentence.ts'
import { wording } from '../../src/wording/de/wording.ts'
import type { Scope, StatedClaim } from '../../src/wording/messages/statement-wording.ts'
import type { NounPhrase } from '../../src/wording/noun-phrase.ts'
import { GERMAN } from './noun-phrases.ts'

const { statements } = wording
const { feminine, masculine, neuter, definite, definiteFeminine, plural, bare } = GERMAN

const CLAIM: StatedClaim = {
  predicate: 'CAUSES',
  polarity: 'AFFIRMED',
  explicitness: 'EXPLICIT',
  cue: null,
  attribution: 'SOURCE',
}

const said = (
  claim: Partial<StatedClaim>,
  subject: NounPhrase = feminine,
  object: NounPhrase = neuter,
  scope: Scope | null = null,
) => asSentence(statements.clause({ claim: { ...CLAIM, ...claim }, subject, object, scope }))

const following = (subject: NounPhrase) =>
  statements.followingClause({ claim: CLAIM, subject, object: bare, scope: null })

describe('each predicate is a verb that governs its case', () => {
  test.each<[Predicate, NounPhrase, NounPhrase, string]>([
    ['CAUSES', feminine, definite, 'Eine Fehlstellung des Beckens führt zum längeren Bein.'],
    ['CAUSES', plural, definiteFeminine, 'Schwache Hüften führen zur Hüfte.'],
    ['DRIVES', bare, feminine, 'TP53 trägt zu einer Fehlstellung des Beckens bei.'],
    ['PREDISPOSES_TO', definite, neuter, 'Das längere Bein macht ein stärkeres Aufsetzen wahrscheinlicher.'],
    [
      'EXPERIENCES',
      definite,
      masculine,
      'Das längere Bein erfährt einen funktionellen Beinlängenunterschied (ein Bein wirkt länger).',
    ],
    ['HAS_LEG_SIDE', feminine, definite, 'Eine Fehlstellung des Beckens macht ein Bein zum längeren Bein.'],
    ['BECOMES', plural, feminine, 'Schwache Hüften werden zu einer Fehlstellung des Beckens.'],
    ['HAS_SYMPTOM', feminine, plural, 'Eine Fehlstellung des Beckens äußert sich in schwachen Hüften.'],
    [
      'FIRST_RECOGNIZED_AS',
      feminine,
      masculine,
      'Eine Fehlstellung des Beckens wird zuerst als ein funktioneller Beinlängenunterschied (ein Bein wirkt länger) erkannt.',
    ],
    ['AFFECTS', plural, definiteFeminine, 'Schwache Hüften betreffen die Hüfte.'],
    ['TRANSMITTED_TO', neuter, definiteFeminine, 'Ein stärkeres Aufsetzen wird auf die Hüfte übertragen.'],
    ['ON_PELVIC_SIDE', definite, definiteFeminine, 'Das längere Bein liegt auf der Hüfte.'],
    ['ON_BODY_SIDE', neuter, definite, 'Ein stärkeres Aufsetzen tritt am längeren Bein auf.'],
    ['ACTS_AS', definiteFeminine, neuter, 'Die Hüfte wirkt als ein stärkeres Aufsetzen.'],
    ['ACTS_IN_PLANE', neuter, definite, 'Ein stärkeres Aufsetzen wirkt im längeren Bein.'],
    [
      'MAY_CORRECT',
      plural,
      masculine,
      'Schwache Hüften können einen funktionellen Beinlängenunterschied (ein Bein wirkt länger) korrigieren.',
    ],
    ['MAY_PREVENT', feminine, neuter, 'Eine Fehlstellung des Beckens kann ein stärkeres Aufsetzen verhindern.'],
    ['CORRECTS', plural, feminine, 'Schwache Hüften korrigieren eine Fehlstellung des Beckens.'],
    [
      'ATTRIBUTES',
      definiteFeminine,
      masculine,
      'Die Hüfte bezieht sich auf einen funktionellen Beinlängenunterschied (ein Bein wirkt länger).',
    ],
    ['LEADS_TO', definiteFeminine, definite, 'Die Hüfte bringt Menschen zum längeren Bein.'],
    ['ANALOGOUS_TO', definite, plural, 'Das längere Bein ähnelt schwachen Hüften.'],
    [
      'SUBTYPE_OF',
      masculine,
      feminine,
      'Ein funktioneller Beinlängenunterschied (ein Bein wirkt länger) fällt unter den Begriff „Beckenfehlstellung“.',
    ],
    ['COMPARED_TO', neuter, definite, 'Ein stärkeres Aufsetzen wird mit dem längeren Bein verglichen.'],
    ['INVOLVES', plural, neuter, 'Schwache Hüften gehen mit einem stärkeren Aufsetzen einher.'],
    [
      'APPLIES_TO',
      neuter,
      masculine,
      'Ein stärkeres Aufsetzen gilt für einen funktionellen Beinlängenunterschied (ein Bein wirkt länger).',
    ],
    [
      'QUALIFIES',
      neuter,
      feminine,
      'Ein stärkeres Aufsetzen schränkt Aussagen über eine Fehlstellung des Beckens ein.',
    ],
    ['RELATES_TO', bare, definite, 'TP53 steht in Beziehung zum längeren Bein.'],
    [
      'PROTECTS_FROM',
      plural,
      masculine,
      'Schwache Hüften machen einen funktionellen Beinlängenunterschied (ein Bein wirkt länger) weniger wahrscheinlich.',
    ],
  ])('%s', (predicate, subject, object, sentence) => expect(said({ predicate }, subject, object)).toBe(sentence))
})

describe('a hedge keeps the verb in its place', () => {
  test.each<[string, Predicate, string]>([
    ['can', 'CAUSES', 'Eine Fehlstellung des Beckens kann zu einem stärkeren Aufsetzen führen.'],
    ['may', 'DRIVES', 'Eine Fehlstellung des Beckens könnte zu einem stärkeren Aufsetzen beitragen.'],
    ['listed', 'PREDISPOSES_TO', 'Eine Fehlstellung des Beckens soll ein stärkeres Aufsetzen wahrscheinlicher machen.'],
    ['or', 'CAUSES', 'Eine Fehlstellung des Beckens kann auch zu einem stärkeren Aufsetzen führen.'],
    ['often', 'DRIVES', 'Eine Fehlstellung des Beckens trägt oft zu einem stärkeren Aufsetzen bei.'],
    ['tends to', 'HAS_SYMPTOM', 'Eine Fehlstellung des Beckens äußert sich tendenziell in einem stärkeren Aufsetzen.'],
    [
      'often',
      'FIRST_RECOGNIZED_AS',
      'Eine Fehlstellung des Beckens wird oft zuerst als ein stärkeres Aufsetzen erkannt.',
    ],
    ['seems', 'CAUSES', 'Eine Fehlstellung des Beckens führt anscheinend zu einem stärkeren Aufsetzen.'],
    ['typically', 'CAUSES', 'Eine Fehlstellung des Beckens führt typischerweise zu einem stärkeren Aufsetzen.'],
    ['ultimately', 'CAUSES', 'Eine Fehlstellung des Beckens führt letztlich zu einem stärkeren Aufsetzen.'],
    [
      'is seen increasingly as',
      'CAUSES',
      'Eine Fehlstellung des Beckens führt nach zunehmend verbreiteter Ansicht zu einem stärkeren Aufsetzen.',
    ],
    [
      'one of the major causes',
      'CAUSES',
      'Eine Fehlstellung des Beckens gehört zu den Hauptursachen von einem stärkeren Aufsetzen.',
    ],
    [
      'most common (rank 1)',
      'PREDISPOSES_TO',
      'Eine Fehlstellung des Beckens macht ein stärkeres Aufsetzen wahrscheinlicher, das häufigste Problem dort.',
    ],
    ['may', 'MAY_CORRECT', 'Eine Fehlstellung des Beckens könnte ein stärkeres Aufsetzen korrigieren.'],
  ])('%s, %s', (cue, predicate, sentence) => expect(said({ cue, predicate })).toBe(sentence))

  test('of a view that is reported, and with several subjects', () => {
    expect(said({ attribution: 'REPORTED' })).toBe(
      'Eine Fehlstellung des Beckens führt Berichten zufolge zu einem stärkeren Aufsetzen.',
    )
    expect(said({ cue: 'may' }, plural)).toBe('Schwache Hüften könnten zu einem stärkeren Aufsetzen führen.')
    expect(said({ cue: 'one of the causes' }, plural)).toMatch(/^Schwache Hüften gehören zu den Hauptursachen von /)
  })
})

describe('a denial and a doubt', () => {
  test('nicht stands before a preposition and after an object', () => {
    const denied = (predicate: Predicate, object: NounPhrase) =>
      said({ predicate, polarity: 'NEGATED' }, plural, object)
    expect(denied('CAUSES', feminine)).toBe('Schwache Hüften führen nicht zu einer Fehlstellung des Beckens.')
    expect(denied('DRIVES', feminine)).toBe('Schwache Hüften tragen nicht zu einer Fehlstellung des Beckens bei.')
    expect(denied('CORRECTS', definite)).toBe('Schwache Hüften korrigieren das längere Bein nicht.')
    expect(denied('MAY_CORRECT', feminine)).toBe('Schwache Hüften korrigieren keine Fehlstellung des Beckens.')
    expect(denied('PREDISPOSES_TO', definite)).toBe('Schwache Hüften machen das längere Bein nicht wahrscheinlicher.')
    expect(denied('HAS_SYMPTOM', plural)).toBe('Schwache Hüften äußern sich nicht in schwachen Hüften.')
  })

  test('a subordinate clause ends in its verb', () => {
    const doubted = (predicate: Predicate, subject: NounPhrase) => said({ predicate, polarity: 'DISPUTED' }, subject)
    expect(doubted('CAUSES', plural)).toBe(
      'Es ist umstritten, dass schwache Hüften zu einem stärkeren Aufsetzen führen.',
    )
    expect(doubted('DRIVES', bare)).toBe('Es ist umstritten, dass TP53 zu einem stärkeren Aufsetzen beiträgt.')
    expect(doubted('MAY_CORRECT', bare)).toBe('Es ist umstritten, dass TP53 ein stärkeres Aufsetzen korrigieren kann.')
    expect(doubted('HAS_SYMPTOM', bare)).toBe('Es ist umstritten, dass TP53 sich in einem stärkeren Aufsetzen äußert.')
    expect(doubted('PREDISPOSES_TO', plural)).toBe(
      'Es ist umstritten, dass schwache Hüften ein stärkeres Aufsetzen wahrscheinlicher machen.',
    )
    expect(doubted('COMPARED_TO', bare)).toBe(
      'Es ist umstritten, dass TP53 mit einem stärkeren Aufsetzen verglichen wird.',
    )
    expect(said({ polarity: 'DISPUTED', explicitness: 'IMPLIED' })).toMatch(
      /^Die Quelle bezweifelt, wenn auch nur mittelbar, dass eine Fehlstellung/,
    )
  })

  test('a verdict asks in a subordinate clause', () => {
    expect(wording.verdicts.notStated('DRIVES', plural, feminine, ['claim:e1', 'claim:e2'], { any: true })).toBe(
      'Die Quellen sagen nicht, ob schwache Hüften zu einer Fehlstellung des Beckens beitragen. Das ist kein Nein. ' +
        'Auf andere Weise verbinden sie die beiden: claim:e1 und claim:e2. ' +
        'Keine Aussage könnte es sagen: DRIVES verbindet jeden Begriff mit jedem anderen.',
    )
  })
})

describe('a clause that follows takes its subject up by gender', () => {
  test.each<[NounPhrase, string]>([
    [feminine, 'diese Fehlstellung des Beckens führt zu TP53'],
    [masculine, 'dieser funktionelle Beinlängenunterschied führt zu TP53'],
    [neuter, 'dieses stärkere Aufsetzen führt zu TP53'],
    [definite, 'das längere Bein führt zu TP53'],
    [plural, 'schwache Hüften führen zu TP53'],
    [bare, 'TP53 führt zu TP53'],
  ])('%o', (subject, clause) => expect(following(subject)).toBe(clause))

  test('and changes adjectives, but not the adverbs before them', () => {
    const of = (nominative: string, accusative: string) =>
      following({ ...bare, name: 'other', nominative, accusative, dative: '' })
    expect(of('ein stärker belasteter Fuß', 'einen stärker belasteten Fuß')).toBe(
      'dieser stärker belastete Fuß führt zu TP53',
    )
    expect(of('ein schwerer, alter Schuh', 'einen schweren, alten Schuh')).toBe(
      'dieser schwere, alte Schuh führt zu TP53',
    )
    expect(of('ein schiefes und enges Becken', 'ein schiefes und enges Becken')).toBe(
      'dieses schiefe und enge Becken führt zu TP53',
    )
    expect(of('ein Knie', 'ein Knie')).toBe('dieses Knie führt zu TP53')
  })
})

test('a scope stands before the object, a clause of its own between commas, a foreign one in quotes', () => {
  const within = (text: string, isForeign = false) => said({}, feminine, bare, { text, isForeign })
  expect(within('in den USA')).toBe('Eine Fehlstellung des Beckens führt in den USA zu TP53.')
  expect(within('wenn sie unbehandelt bleibt')).toBe(
    'Eine Fehlstellung des Beckens führt, wenn sie unbehandelt bleibt, zu TP53.',
  )
  expect(within('bei Läufern, die zu schnell umsteigen')).toBe(
    'Eine Fehlstellung des Beckens führt bei Läufern, die zu schnell umsteigen, zu TP53.',
  )
  expect(said({ cue: 'often' }, feminine, bare, { text: 'in den USA', isForeign: false })).toBe(
    'Eine Fehlstellung des Beckens führt in den USA oft zu TP53.',
  )
  expect(within('in the U.S.', true)).toBe('Eine Fehlstellung des Beckens führt zu TP53 („in the U.S.“).')
})

describe('rows of imported tables', () => {
  const related = (relation: string, claim: Partial<StatedClaim> = {}) =>
    said({ predicate: 'RELATES_TO', relation, ...claim }, bare, bare)

  test.each([
    ['biolink:treats', 'TP53 behandelt TP53.'],
    ['biolink:interacts_with', 'TP53 interagiert mit TP53.'],
    ['is_located_in', 'TP53 befindet sich in TP53.'],
    ['ASSOCIATED_WITH', 'TP53 steht in Beziehung zu TP53 („associated with“).'],
    ['biolink:related_to', 'TP53 steht in Beziehung zu TP53.'],
  ])('%s', (relation, sentence) => expect(related(relation)).toBe(sentence))

  test('denied and disputed', () => {
    expect(related('biolink:treats', { polarity: 'NEGATED' })).toBe('TP53 behandelt TP53 nicht.')
    expect(related('biolink:downregulates', { polarity: 'DISPUTED' })).toBe(
      'Es ist umstritten, dass TP53 TP53 herunterreguliert.',
    )
  })

  test('qualifiers are nouns with their gender, in the case of the verb', () => {
    const qualified = (predicate: Predicate, qualifiers: Record<string, string>, more: Partial<StatedClaim> = {}) =>
      said(
        { predicate, qualifiers: Object.entries(qualifiers).map(([name, value]) => ({ name, value })), ...more },
        bare,
        definite,
      )
    const activity = { object_aspect_qualifier: 'activity', object_direction_qualifier: 'decreased' }
    expect(qualified('DECREASES', activity)).toBe('TP53 bewirkt eine verringerte Aktivität vom längeren Bein.')
    expect(qualified('DECREASES', { ...activity, object_aspect_qualifier: 'degradation' })).toBe(
      'TP53 bewirkt einen verringerten Abbau vom längeren Bein.',
    )
    expect(qualified('DECREASES', activity, { polarity: 'NEGATED' })).toBe(
      'TP53 bewirkt keine verringerte Aktivität vom längeren Bein.',
    )
    expect(qualified('INCREASES', { object_direction_qualifier: 'increased' })).toBe(
      'TP53 bewirkt mehr vom längeren Bein.',
    )
    expect(
      qualified('CAUSES', { subject_aspect_qualifier: 'splicing', subject_direction_qualifier: 'upregulated' }),
    ).toBe('Ein erhöhtes Spleißen von TP53 führt zum längeren Bein.')
    expect(qualified('CAUSES', { object_aspect_qualifier: 'ubiquitination' })).toBe(
      'TP53 führt zum Aspekt „ubiquitination“ vom längeren Bein.',
    )
    expect(qualified('CAUSES', { object_context_qualifier: 'liver', onset_qualifier: 'HP:0003577' })).toBe(
      'TP53 führt zum längeren Bein im Kontext „liver“ (Beginn HP:0003577).',
    )
    expect(qualified('PROTECTS_FROM', { object_direction_qualifier: 'decreased' })).toBe(
      'TP53 macht das längere Bein weniger wahrscheinlich.',
    )
  })
})

test('every statement of every predicate is one sentence, whatever its polarity, hedge and number', () => {
  const cues = [null, 'can', 'often', 'one of the causes', 'listed', 'most common']
  for (const predicate of PREDICATE_NAMES)
    for (const polarity of POLARITIES)
      for (const explicitness of EXPLICITNESSES)
        for (const cue of cues)
          for (const subject of [feminine, plural])
            for (const object of Object.values(GERMAN)) {
              const text = said({ predicate, polarity, explicitness, cue }, subject, object)
              expect(text).toMatch(/^\p{Lu}[^.…]*\.$/u)
              expect(text).not.toMatch(/ {2}| [,.]|undefined|null|(?<!\p{L})(?:zu dem|zu der|von dem|in dem) /u)
            }
})
