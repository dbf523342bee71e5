import type { Kind } from '../../../graph/vocabulary/kind.ts'

/** The names of a kind in code and schema, made from its key and its plural. */
export interface KindNames {
  /** `RISK_FACTOR` */
  readonly kind: string
  /** `RiskFactor` */
  readonly type: string
  /** `riskFactor`, also the name of the constant in its file. */
  readonly field: string
  /** `riskFactors` */
  readonly listField: string
  /** `risk factor` */
  readonly words: string
}

export function namesOf({ key, plural }: Pick<Kind, 'key' | 'plural'>): KindNames {
  const field = camelCase(key.split('-'))
  return {
    kind: key.toUpperCase().replaceAll('-', '_'),
    type: capitalized(field),
    field,
    listField: camelCase(plural.split(' ')),
    words: key.replaceAll('-', ' '),
  }
}

export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

const camelCase = ([first = '', ...others]: readonly string[]): string => first + others.map(capitalized).join('')
