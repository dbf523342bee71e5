/**
 * An algorithm that tells how many nodes and edges it has looked at since it told last, so that its
 * caller can bound it. A caller without a bound runs it by `unbounded`.
 */
export type Metered<Result> = Generator<number, Result, void>

/** About how many nodes and edges an algorithm looks at before it tells. */
export const PIECE = 2048

export function unbounded<Result>(algorithm: Metered<Result>): Result {
  for (;;) {
    const turn = algorithm.next()
    if (turn.done) return turn.value
  }
}
