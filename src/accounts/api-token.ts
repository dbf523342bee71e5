import type { Right } from './rights.ts'

/**
 * A token of a program. What it is made of is not kept, only a hash of it. Times are ISO 8601, UTC.
 */
export interface ApiToken {
  readonly id: string
  /** The id of the user whose it is. */
  readonly user: string
  /** The name of that user. */
  readonly userName: string
  readonly name: string
  readonly rights: readonly Right[]
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
}

/** A token before it is stored. */
export type NewToken = Omit<ApiToken, 'userName' | 'revokedAt'>
