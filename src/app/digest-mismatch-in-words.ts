import type { DigestMismatch } from '../publishing/graph-history.ts'

/** The message to the operator about a version whose graph differs from the published one. */
export const digestMismatchInWords = ({ version, logged, rebuilt }: DigestMismatch): string =>
  `version ${version} was published with the digest ${logged}, and its content now makes ${rebuilt}: it was altered in the store, ` +
  'or published by another version of Aetia'
