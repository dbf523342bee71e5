export { runSync } from '../../algorithms/run-sync.ts'

/**
 * A cooperative search: a generator that yields when `Budget.shouldYield` says so, and returns its
 * result. The command line runs it synchronously, a server in slices.
 */
export type Work<Result> = Generator<void, Result, void>
