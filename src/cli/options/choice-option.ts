import { didYouMean } from '../../errors/did-you-mean.ts'
import { OperatorError } from '../../errors/operator-error.ts'

/**
 * The one of some words that a person means, in any case and with hyphens for underscores:
 * `low-side-is-shorter`.
 */
export function choiceOption<Word extends string>(name: string, text: string, words: readonly Word[]): Word {
  const written = text.trim()
  const word = words.find((known) => known === written.toUpperCase().replaceAll('-', '_'))
  if (word) return word
  const ways = words.map(asOption)
  throw new OperatorError(`${name} must be ${ways.join(' or ')}, not "${written}".${didYouMean(written, ways)}`)
}

/** A word of the vocabulary as a person types it. */
export const asOption = (word: string): string => word.toLowerCase().replaceAll('_', '-')
