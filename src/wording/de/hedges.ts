import type { Hedge } from '../hedge.ts'
import { withDative } from './cases.ts'
import { type GermanVerb, type Modal, verb } from './german-verb.ts'

/** What a hedge makes of a clause. */
export interface HedgeWords {
  readonly modal?: Modal
  readonly adverb?: string
  /** Takes the place of the verb. */
  readonly verb?: GermanVerb
  /** After the clause. */
  readonly suffix?: string
}

/** `gehört zu den Hauptursachen von Schmerzen`. */
const isMajorCauseOf = verb('gehört', 'gehören', withDative('zu den Hauptursachen von'))

export const HEDGE_WORDS: Readonly<Record<Hedge, HedgeWords>> = {
  MAJOR_CAUSE: { verb: isMajorCauseOf },
  MAY: { modal: ['könnte', 'könnten'] },
  CAN: { modal: ['kann', 'können'] },
  ALSO: { modal: ['kann', 'können'], adverb: 'auch' },
  INCREASINGLY: { adverb: 'nach zunehmend verbreiteter Ansicht' },
  LISTED: { modal: ['soll', 'sollen'] },
  SEEMS: { adverb: 'anscheinend' },
  TENDS: { adverb: 'tendenziell' },
  OFTEN: { adverb: 'oft' },
  TYPICALLY: { adverb: 'typischerweise' },
  ULTIMATELY: { adverb: 'letztlich' },
  MOST_COMMON: { suffix: ', das häufigste Problem dort' },
  REPORTED: { adverb: 'Berichten zufolge' },
}
