import type { DigestMismatch } from '../publishing/graph-history.ts'

/** What an operator is told of a version whose graph is not the one that was published. */
export const digestMismatchInWords = ({ version, logged, rebuilt }: DigestMismatch): string =>
  `version ${version} was published with the digest ${logged}, and its content now makes ${rebuilt}: it was altered in the store, ` +
  'or published by another version of Aetia'
