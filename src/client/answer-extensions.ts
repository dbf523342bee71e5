/** Something that a request named and that is not there. */
export interface NotFound {
  /** The field of the answer that is null, or the list that is empty. Example: `['concept']`. */
  readonly path: readonly (string | number)[]
  /** Example: `driver:camber`. */
  readonly id: string
  /** Ids that may have been meant, best first, at most three. Example: `['driver:cambered-roads']`. */
  readonly didYouMean: readonly string[]
}

/** What an answer says besides its data. */
export interface AnswerExtensions {
  /** The graph that the whole request read; null when a server does not say. */
  readonly graph: { readonly version: number; readonly digest: string; readonly changeset?: string } | null
  /** What was named and is not there; empty when all of it is. */
  readonly notFound: readonly NotFound[]
}

/** Reads what a stranger's server may have left out or written otherwise. */
export function readExtensions(extensions: unknown): AnswerExtensions {
  const { graph, notFound } = (extensions ?? {}) as { readonly graph?: unknown; readonly notFound?: unknown }
  return {
    graph: isGraph(graph) ? graph : null,
    notFound: Array.isArray(notFound) ? notFound.filter(isNotFound) : [],
  }
}

const isGraph = (value: unknown): value is NonNullable<AnswerExtensions['graph']> =>
  has(value, 'version', 'number') && has(value, 'digest', 'string')

const isNotFound = (value: unknown): value is NotFound =>
  has(value, 'id', 'string') &&
  ['path', 'didYouMean'].every((field) => Array.isArray((value as Record<string, unknown>)[field]))

const has = (value: unknown, field: string, type: 'number' | 'string'): boolean =>
  typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[field] === type
