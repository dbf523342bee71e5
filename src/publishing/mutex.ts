const lastOf = new WeakMap<object, Promise<unknown>>()

/** Does some work once all work that was asked for before on behalf of the same owner has ended, however it ended. */
export function runExclusive<Result>(owner: object, work: () => Promise<Result>): Promise<Result> {
  const turn = (lastOf.get(owner) ?? Promise.resolve()).then(work)
  lastOf.set(
    owner,
    turn.catch(() => undefined),
  )
  return turn
}
