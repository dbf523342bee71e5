import type { Explicitness, LegRole, Polarity } from '../../../graph/vocabulary/claim-terms.ts'
import type { BodySide } from '../../../graph/vocabulary/road-terms.ts'

export const POLARITY: Readonly<Record<Polarity, string>> = {
  AFFIRMED: 'bejaht',
  NEGATED: 'verneint',
  DISPUTED: 'umstritten',
}

/** Of one claim; several take an `e` more. */
export const EXPLICITNESS: Readonly<Record<Explicitness, string>> = {
  EXPLICIT: 'ausdrücklich',
  IMPLIED: 'nahegelegt',
  INFERRED: 'gefolgert',
}

/** With the definite article before it, in the nominative: `das längere Bein`. */
export const LEG_ROLE: Readonly<Record<LegRole, string>> = { LONGER: 'längere', SHORTER: 'kürzere' }

/** After a definite article, in the nominative of any gender. */
export const SIDE: Readonly<Record<BodySide, string>> = { LEFT: 'linke', RIGHT: 'rechte' }

/** `0,85`. */
export const decimal = (value: number | string): string => String(value).replace('.', ',')
