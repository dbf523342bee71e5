import { OperatorError } from '../../errors/operator-error.ts'

/** The certainty that an option, or what `name` says, was given, from 0 to 1. */
export function certaintyOption(name: string, text: string): number {
  const value = /^(?:0|1|0?\.\d{1,6}|1\.0+)$/.test(text) ? Number(text) : Number.NaN
  if (value >= 0 && value <= 1) return value
  throw new OperatorError(`${name} must be a number from 0 to 1, not "${text}".`)
}
