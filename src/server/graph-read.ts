import type { Snapshot } from '../snapshot/snapshot.ts'

/** Which graph a request read, as every answer says it in `extensions.graph`. */
export interface GraphRead {
  readonly version: number
  readonly digest: string
}

export const graphRead = ({ version, digest }: Snapshot): GraphRead => ({ version, digest })
