import type { Changeset } from '../../content/lifecycle/changeset.ts'

/** How many changesets are checked for one list. */
export const MOST_CHECKED = 200

export interface Checked {
  /** Those with violations, or those without any, in the order in which they came. */
  readonly found: readonly Changeset[]
  /** How many were not checked, because the time was up. */
  readonly unchecked: number
}

/**
 * Picks the changesets that would break a rule if they were published now, or those that would not.
 * They are checked one after another, so that other tasks of the process have their turn between
 * two, until the time is up. `countViolations` gives null where it is up meanwhile.
 */
export async function findByViolations(
  candidates: readonly Changeset[],
  hasViolations: boolean,
  countViolations: (changeset: Changeset) => Promise<number | null>,
  isTimeUp: () => boolean,
): Promise<Checked> {
  const found: Changeset[] = []
  for (const [index, changeset] of candidates.entries()) {
    const count = isTimeUp() ? null : await countViolations(changeset)
    if (count === null) return { found, unchecked: candidates.length - index }
    if (count > 0 === hasViolations) found.push(changeset)
  }
  return { found, unchecked: 0 }
}
