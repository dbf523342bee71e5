/** Whether an answer is the whole answer, and if not, why. */
export interface Completeness {
  readonly exact: boolean
  readonly reason: string | null
}

/** `ranking` and `count` say which bound stopped the search for paths and the count of them, or null. */
export function completenessOf({ ranking, count }: { ranking: string | null; count: string | null }): Completeness {
  const reasons = [
    ...(ranking === null
      ? []
      : [`The search for paths was ${ranking}; those returned are the best there are, but more may follow.`]),
    ...(count === null ? [] : [`The count was ${count}; there are at least as many paths as it says.`]),
  ]
  return { exact: reasons.length === 0, reason: reasons.length === 0 ? null : reasons.join(' ') }
}
