import { hash } from 'node:crypto'

/** Twelve hexadecimal digits: equal for equal texts, and by chance for one pair in 2^48. */
const LENGTH = 12

/** A short hash of a source text, by which a translation knows whether it was made from this text. */
export const fingerprintOf = (source: string): string => hash('sha256', source).slice(0, LENGTH)

export const FINGERPRINT = new RegExp(`^[\\da-f]{${LENGTH}}$`)
