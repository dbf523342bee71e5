import type { NounPhrase } from '../noun-phrase.ts'

/** A noun phrase in the case, and with the preposition, that a verb wants. */
export type Complement = (noun: NounPhrase) => string

export const nominative: Complement = (noun) => noun.nominative
export const accusative: Complement = (noun) => noun.accusative
export const dative: Complement = (noun) => noun.dative

/** After a preposition that takes the accusative: `auf die Hüfte`. */
export const withAccusative =
  (preposition: string): Complement =>
  (noun) =>
    `${preposition} ${noun.accusative}`

/**
 * After a preposition that takes the dative. It is drawn together with the article right after it:
 * `zum Knie`.
 */
export const withDative =
  (preposition: string): Complement =>
  ({ dative: form }) => {
    const [article = '', ...rest] = form.split(' ')
    const together = DRAWN_TOGETHER.get(`${preposition.split(' ').at(-1)} ${article}`)
    if (together === undefined) return `${preposition} ${form}`
    return [...preposition.split(' ').slice(0, -1), together, ...rest].join(' ')
  }

const DRAWN_TOGETHER: ReadonlyMap<string, string> = new Map([
  ['zu dem', 'zum'],
  ['zu der', 'zur'],
  ['von dem', 'vom'],
  ['in dem', 'im'],
  ['bei dem', 'beim'],
  ['an dem', 'am'],
])
