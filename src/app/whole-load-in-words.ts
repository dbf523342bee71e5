import type { WholeLoad } from '../publishing/graph-history.ts'

const REASONS: Readonly<Record<WholeLoad['reason'], string>> = {
  TOO_MANY_CHANGES: 'too many documents differ from those in memory',
  OLDER_DIGEST: 'the log has its digest in the form of an older version of Aetia',
  OTHER_DIGEST: 'the version in memory with the changes of the log has another digest than the log',
}

/** The message to the operator about a version that was not made from one in memory. */
export const wholeLoadInWords = ({ version, nearest, reason }: WholeLoad): string =>
  `version ${version} is loaded from all of its documents and not from version ${nearest}: ${REASONS[reason]}`
