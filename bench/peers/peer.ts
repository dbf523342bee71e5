import type { EdgeList } from '../graphs/edge-list.ts'

/** One way of putting the questions to a peer. Null where it cannot be asked so. */
export interface Asked {
  readonly name: string
  /** The other concepts within at most `maxLength` steps, in any order. */
  readonly neighborhood: ((start: number, steps: number) => Promise<readonly number[]>) | null
  /** How many they are: what is timed, so that no peer pays for how it hands out rows. */
  readonly neighborhoodSize: ((start: number, steps: number) => Promise<number>) | null
  /** The simple paths of at most `maxLength` steps, in any order. */
  readonly paths: ((start: number, end: number, maxLength: number) => Promise<readonly (readonly number[])[]>) | null
}

/** Another program that holds the same graph. */
export interface Peer {
  readonly ways: readonly Asked[]
  close(): Promise<void>
}

/** Loads a graph into a peer; the reason, in words, where the peer is not on this machine. */
export type OpenPeer = (edges: EdgeList) => Promise<Peer | string>
