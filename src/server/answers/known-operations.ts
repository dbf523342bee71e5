import { LRUCache } from 'lru-cache'
import type { CompiledQuery } from '../../api/compiled/execute-compiled.ts'
import type { AnswerHeaders } from './kept-answer.ts'

/** A query that was answered whole before, for everybody. */
export interface KnownOperation extends CompiledQuery {
  readonly source: string
  /** The headers of its answers to requests of this form. */
  readonly headers: AnswerHeaders
}

/** The part of a request that says which operation it asks for. */
export interface OperationName {
  /** The key of the request without its body: what its headers depend on. */
  readonly form: string
  readonly query: string
  readonly operationName: string | null
}

/**
 * The queries that were answered before. A request for one of them, with other variables, needs no
 * further look at its document, and its answer has the same headers.
 */
export interface KnownOperations {
  find(name: OperationName): KnownOperation | undefined
  note(name: OperationName, operation: Omit<KnownOperation, 'source'>): void
}

/** The most memory of their texts, in UTF-16 code units, with what is kept beside each. */
const MAX_SIZE = 4_000_000
const SIZE_BESIDE = 4_000

export function createKnownOperations(): KnownOperations {
  const known = new LRUCache<string, KnownOperation>({
    maxSize: MAX_SIZE,
    sizeCalculation: (_operation, key) => key.length + SIZE_BESIDE,
  })
  return {
    find: (name) => known.get(keyOf(name)),
    note(name, operation) {
      const key = keyOf(name)
      if (!known.has(key)) known.set(key, { ...operation, source: name.query })
    },
  }
}

/** The length of the query parts it from the name, whatever both hold. */
const keyOf = ({ form, operationName, query }: OperationName) =>
  `${form}\n${query.length}\n${query}${operationName ?? ''}`
