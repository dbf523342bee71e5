import type { Verb } from '../../../graph/vocabulary/verb.ts'
import type { Hedge } from '../hedge.ts'

/**
 * The strength of a verb. `third` and `plural` are whole verb groups; `suffix` follows the object.
 */
export interface HedgedVerb {
  readonly third: string
  readonly plural: string
  readonly suffix: string
}

type HedgeWords = (verb: Verb) => Partial<HedgedVerb>

/** The same helper word for one subject and for many. */
const withHelper =
  (helper: string): HedgeWords =>
  ({ base }) => ({ third: `${helper} ${base}`, plural: `${helper} ${base}` })

/** A verb group before the infinitive. */
const before =
  (third: string, plural: string): HedgeWords =>
  ({ base }) => ({ third: `${third} to ${base}`, plural: `${plural} to ${base}` })

/** An adverb before the verb, or after a form of "to be". */
const withAdverb =
  (adverb: string): HedgeWords =>
  ({ third, plural }) => ({
    third: third.startsWith('is ') ? `is ${adverb} ${third.slice(3)}` : `${adverb} ${third}`,
    plural: plural.startsWith('are ') ? `are ${adverb} ${plural.slice(4)}` : `${adverb} ${plural}`,
  })

export const ENGLISH_HEDGES: Readonly<Record<Hedge, HedgeWords>> = {
  MAJOR_CAUSE: () => ({ third: 'is among the major causes of', plural: 'are among the major causes of' }),
  MAY: withHelper('may'),
  CAN: withHelper('can'),
  ALSO: withHelper('can also'),
  INCREASINGLY: before('is increasingly seen', 'are increasingly seen'),
  LISTED: before('is said', 'are said'),
  SEEMS: before('seems', 'seem'),
  TENDS: before('tends', 'tend'),
  OFTEN: withAdverb('often'),
  TYPICALLY: withAdverb('typically'),
  ULTIMATELY: withAdverb('ultimately'),
  MOST_COMMON: () => ({ suffix: ', the most common issue there' }),
  REPORTED: before('is reported', 'are reported'),
}

/** The verb, as strong as the hedge leaves it. */
export function hedgedVerb(verb: Verb, hedge: Hedge | null): HedgedVerb {
  const bare = { third: verb.third, plural: verb.plural, suffix: '' }
  return hedge === null ? bare : { ...bare, ...ENGLISH_HEDGES[hedge](verb) }
}
