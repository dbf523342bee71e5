import type { PartNumbers } from '../../snapshot/snapshot-part.ts'

/**
 * The cached facts about the document of a part: its records, and the hash and length of its bytes.
 */
export interface MeasuredPart {
  readonly numbers: PartNumbers
  /** Base64url, 256 bits. */
  readonly hash: string
  readonly bytes: number
}
