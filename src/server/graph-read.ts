import type { Snapshot } from '../snapshot/snapshot.ts'

/** Which graph a request read, as every answer says it in `extensions.graph`. */
export interface GraphRead {
  readonly version: number
  readonly digest: string
  /** The changeset that was laid over the version before; left out of a published graph. */
  readonly changeset?: string
}

export const graphRead = ({ version, digest }: Snapshot, changeset: string | null = null): GraphRead => ({
  version,
  digest,
  ...(changeset !== null && { changeset }),
})
