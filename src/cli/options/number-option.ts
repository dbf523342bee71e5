import { OperatorError } from '../../errors/operator-error.ts'

/**
 * The whole number that an option was given, from 1 to `most`; `otherwise` when it was left out.
 */
export function numberOption(name: string, text: string | undefined, otherwise: number, most: number): number {
  const value = text === undefined ? otherwise : /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (value >= 1 && value <= most) return value
  throw new OperatorError(`${name} must be a whole number from 1 to ${most}, not "${text}".`)
}
