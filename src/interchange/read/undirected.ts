import { predicateNamed } from './names-in-tables.ts'

/**
 * The predicate of an edge without a direction. One of ours that has a direction would say more than
 * the file does, so it becomes `related`; any other name is kept.
 */
export const undirected = (named: string, related: string): string =>
  named.trim() === '' || predicateNamed(named) !== undefined ? related : named
