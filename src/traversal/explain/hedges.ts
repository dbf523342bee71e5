import type { Verb } from '../../../graph/vocabulary/verb.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'

/**
 * The strength of a verb. `third` and `plural` are whole verb groups; `suffix` follows the object.
 */
export interface Wording {
  readonly third: string
  readonly plural: string
  readonly suffix: string
}

interface Hedge {
  /** Matches the claim's cue: the hedging words as the source writes them. */
  readonly cue: RegExp
  wording(verb: Verb): Partial<Wording>
}

/** The same helper word for one subject and for many. */
const withHelper = (helper: string) => (verb: Verb) => ({
  third: `${helper} ${verb.base}`,
  plural: `${helper} ${verb.base}`,
})

/** An adverb before the verb, or after a form of "to be". */
const withAdverb = (adverb: string) => (verb: Verb) => ({
  third: verb.third.startsWith('is ') ? `is ${adverb} ${verb.third.slice(3)}` : `${adverb} ${verb.third}`,
  plural: verb.plural.startsWith('are ') ? `are ${adverb} ${verb.plural.slice(4)}` : `${adverb} ${verb.plural}`,
})

/**
 * The cues we know, in order: the first that matches decides. A cue that matches none, or no cue,
 * is a bare assertion.
 */
const HEDGES: readonly Hedge[] = [
  {
    cue: /one of the (?:\w+ )?causes/,
    wording: () => ({ third: 'is among the major causes of', plural: 'are among the major causes of' }),
  },
  { cue: /not stated|\bmay\b/, wording: withHelper('may') },
  { cue: /\bcan\b|\bpotential\b/, wording: withHelper('can') },
  { cue: /^or$/, wording: withHelper('can also') },
  {
    cue: /seen increasingly/,
    wording: (verb) => ({
      third: `is increasingly seen to ${verb.base}`,
      plural: `are increasingly seen to ${verb.base}`,
    }),
  },
  { cue: /\blisted\b/, wording: (verb) => ({ third: `is said to ${verb.base}`, plural: `are said to ${verb.base}` }) },
  { cue: /\bseems?\b/, wording: (verb) => ({ third: `seems to ${verb.base}`, plural: `seem to ${verb.base}` }) },
  { cue: /\btend/, wording: (verb) => ({ third: `tends to ${verb.base}`, plural: `tend to ${verb.base}` }) },
  { cue: /\boften\b/, wording: withAdverb('often') },
  { cue: /\btypically\b/, wording: withAdverb('typically') },
  { cue: /\bultimately\b/, wording: withAdverb('ultimately') },
  { cue: /most common/, wording: () => ({ suffix: ', the most common issue there' }) },
]

/** The verb, hedged exactly as the source hedges it. */
export function wordingOf(claim: ClaimRecord, verb: Verb): Wording {
  const bare: Wording = { third: verb.third, plural: verb.plural, suffix: '' }
  const hedge = HEDGES.find(({ cue }) => cue.test(claim.cue ?? ''))
  if (hedge) return { ...bare, ...hedge.wording(verb) }
  if (claim.attribution !== 'REPORTED') return bare
  return { ...bare, third: `is reported to ${verb.base}`, plural: `are reported to ${verb.base}` }
}
