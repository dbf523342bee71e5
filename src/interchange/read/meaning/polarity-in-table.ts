import { POLARITIES, type Polarity } from '../../../../graph/vocabulary/claim-terms.ts'
import { quotedValue } from '../quoted.ts'
import type { Attribute } from '../rows.ts'

const YES = ['true', 't', '1', 'yes']
const NO = ['false', 'f', '0', 'no', '']

/** The polarity that `negated` says in any case, or why it says none. */
export function polarityOfNegated(field: string): Polarity | string {
  const text = field.trim().toLowerCase()
  if (NO.includes(text)) return 'AFFIRMED'
  return YES.includes(text) ? 'NEGATED' : `its negated ${quotedValue(field)} is neither true nor false`
}

/** The polarity that the fields `negated` and `polarity` say together, or why they say none. */
export function polarityIn(negated: string, polarity: string): Polarity | string {
  const first = polarityOfNegated(negated)
  if (!isPolarity(first) || polarity.trim() === '') return first
  const second = POLARITIES.find((name) => name === polarity.trim().toUpperCase())
  if (second === undefined) return `its polarity ${quotedValue(polarity)} is none of ${POLARITIES.join(', ')}`
  if (negated.trim() === '' || first === second || (first === 'AFFIRMED' && second === 'DISPUTED')) return second
  return `its negated ${quotedValue(negated)} contradicts its polarity ${quotedValue(polarity)}`
}

export const isPolarity = (text: string): text is Polarity => POLARITIES.some((polarity) => polarity === text)

/** The frequency of a phenotype that never occurs. */
const NEVER = /^(?:hp:0040285|excluded|0(?:\.0+)?\s*%|0\s*\/\s*[1-9]\d*)$/i

/** The polarity of a statement with qualifiers: one that holds in no case is a denial. */
export const polarityWith = (polarity: Polarity, qualifiers: readonly Attribute[]): Polarity =>
  polarity === 'AFFIRMED' && qualifiers.some(({ name, value }) => name === 'frequency_qualifier' && NEVER.test(value))
    ? 'NEGATED'
    : polarity
