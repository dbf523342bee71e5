import { ownPredicateNamed } from '../meaning/names-in-tables.ts'
import { mayBeOurs } from '../meaning/statement-in-row.ts'

/**
 * The predicate of an edge without a direction. One of ours that has a direction would say more
 * than the file does, so it becomes `related`; any other name is kept.
 */
export const undirected = (named: string, related: string): string =>
  named.trim() === '' || ownPredicateNamed(named) !== undefined || mayBeOurs(named) ? related : named
