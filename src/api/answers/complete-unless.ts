import type { Completeness } from './completeness.ts'

/** Whole, unless a bound stopped the search or something was left out: then each reason, with what it means. */
export function completeUnless(...reasons: readonly (string | null)[]): Completeness {
  const given = reasons.filter((reason) => reason !== null)
  return { exact: given.length === 0, reason: given.length === 0 ? null : given.join(' ') }
}

/** `The search was stopped after 200000 expansions; there may be more.`, or null when nothing stopped it. */
export const stoppedReason = (stopped: string | null, meaning: string): string | null =>
  stopped === null ? null : `The search was ${stopped}; ${meaning}`
