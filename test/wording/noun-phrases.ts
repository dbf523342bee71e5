import type { NounPhrase } from '../../src/wording/noun-phrase.ts'

/** A noun phrase in its cases; a case that is left out is as the nominative. */
export const noun = (name: string, nominative: string, forms: Partial<NounPhrase> = {}): NounPhrase => ({
  name,
  nominative,
  accusative: nominative,
  dative: nominative,
  plural: false,
  ...forms,
})

/** German noun phrases of each gender and of the plural, with and without an article. */
export const GERMAN = {
  feminine: noun('Beckenfehlstellung', 'eine Fehlstellung des Beckens', { dative: 'einer Fehlstellung des Beckens' }),
  masculine: noun('Beinlängenunterschied', 'ein funktioneller Beinlängenunterschied (ein Bein wirkt länger)', {
    accusative: 'einen funktionellen Beinlängenunterschied (ein Bein wirkt länger)',
    dative: 'einem funktionellen Beinlängenunterschied (ein Bein wirkt länger)',
  }),
  neuter: noun('Aufsetzen', 'ein stärkeres Aufsetzen', { dative: 'einem stärkeren Aufsetzen' }),
  definite: noun('Längeres Bein', 'das längere Bein', { dative: 'dem längeren Bein' }),
  definiteFeminine: noun('Hüfte', 'die Hüfte', { dative: 'der Hüfte' }),
  plural: noun('Schwache Hüften', 'schwache Hüften', { dative: 'schwachen Hüften', plural: true }),
  bare: noun('TP53', 'TP53'),
} as const
