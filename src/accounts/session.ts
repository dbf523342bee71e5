/** A session of a user; its secret is not kept. Times are ISO 8601, UTC. */
export interface Session {
  readonly id: string
  /** The id of the user whose it is. */
  readonly user: string
  /** The name of the provider that signed the user in; null for another way. */
  readonly provider: string | null
  /** The id of the passkey that signed the user in; null for another way. */
  readonly passkey: string | null
  /** What the client called itself, in its header `User-Agent`; null where it did not. */
  readonly client: string | null
  readonly createdAt: string
  readonly expiresAt: string
}
