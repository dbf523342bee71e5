/** Longer names rank equally. */
const MOST_LETTERS = 2 ** 20
const MOST_KINDS = 8

/**
 * The rank of a hit as one number, lower first: by level, then by the kind of record, then by a
 * value within both. For names the value is their length in UTF-16 code units.
 */
export const hitRank = (level: number, kind: number, within: number): number =>
  (level * MOST_KINDS + kind) * MOST_LETTERS + Math.min(Math.max(0, Math.floor(within)), MOST_LETTERS - 1)
