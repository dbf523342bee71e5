import { CONCEPT_KINDS } from '../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { wording as english } from './en/wording.ts'
import { HEDGES } from './hedge.ts'

/**
 * What a language lacks, by its place: `whyNot.noChain`, `kinds.DRIVER`, `predicates.CAUSES`.
 * English is the measure: each of its messages must be there, in the same form.
 */
export function lackingWords(wording: unknown): string[] {
  const { kinds: _kinds, predicates: _predicates, hedges: _hedges, ...messages } = english
  const kinds = partOf(wording, 'kinds')
  return [
    ...lackingMessages(messages, wording, ''),
    ...CONCEPT_KINDS.flatMap((kind) =>
      ['one', 'many']
        .filter((form) => !isSaid(partOf(partOf(kinds, kind), form)))
        .map((form) => `kinds.${kind}.${form}`),
    ),
    ...missingIn(PREDICATE_NAMES, partOf(wording, 'predicates')).map((name) => `predicates.${name}`),
    ...missingIn(HEDGES, partOf(wording, 'hedges')).map((name) => `hedges.${name}`),
  ]
}

const lackingMessages = (model: object, found: unknown, place: string): string[] =>
  Object.entries(model).flatMap(([key, message]: [string, unknown]) => {
    const [here, theirs] = [`${place}${key}`, partOf(found, key)]
    if (typeof message === 'object' && message !== null) return lackingMessages(message, theirs, `${here}.`)
    return typeof theirs === typeof message && theirs !== '' ? [] : [here]
  })

const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined

const isSaid = (value: unknown): boolean => typeof value === 'string' && value !== ''

const missingIn = (names: readonly string[], found: unknown): string[] =>
  names.filter((name) => !(Array.isArray(found) && found.includes(name)))
