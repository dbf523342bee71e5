import { type Budget, createBudget } from '../../traversal/search/budget.ts'

const LIMITS = { maxExpansions: 2_000_000, maxMilliseconds: 5_000, deadline: Infinity, now: () => performance.now() }

/** What one search of the command line may cost. */
export const searchBudget = (): Budget => createBudget(LIMITS)
