import { setImmediate as othersHadATurn } from 'node:timers/promises'

/** In milliseconds. */
const LONGEST = 4

/**
 * Divides a chain of queries into turns. A query blocks the thread, and a promise that is kept at
 * once leaves no turn to others, so without it a chain would be one piece. It is called before each
 * query, and gives what to wait for where the turn has become long.
 */
export function createTurns(now: () => number = () => performance.now()): () => Promise<void> | null {
  let turn: { readonly began: number; readonly ended: Promise<void> } | null = null
  return () => {
    turn ??= {
      began: now(),
      ended: othersHadATurn().then(() => {
        turn = null
      }),
    }
    return now() - turn.began < LONGEST ? null : turn.ended
  }
}
