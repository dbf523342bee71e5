import { badCursor } from '../../errors/public-errors.ts'
import type { Place } from './cursor.ts'

/**
 * The number of the row after which a list of numbered rows continues; 0 for its start. Fails with
 * BAD_CURSOR when there is none.
 */
export function numberAfter(after: Place | null): number {
  const [number] = after ?? [0]
  if (typeof number === 'number') return number
  throw badCursor('it is malformed')
}
