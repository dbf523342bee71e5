import type { User } from './user.ts'

/** A user as a provider of OpenID Connect knows them. Issuer and subject together name one person. */
export interface Identity {
  readonly id: string
  /** The id of the user here. */
  readonly user: string
  readonly issuer: string
  /** The name that the provider never gives to anybody else. */
  readonly subject: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** A user has at most this many identities. */
export const MAX_IDENTITIES = 20

export type ConnectResult = 'DONE' | 'TAKEN' | 'TOO_MANY'

/** Where identities are kept. Every call is one transaction. */
export interface IdentityStore {
  userWithIdentity(issuer: string, subject: string): Promise<User | null>
  /** DONE as well where the user has it already; TAKEN where another user has. */
  connectIdentity(identity: Identity): Promise<ConnectResult>
  /** Oldest first. */
  identities(user: string): Promise<readonly Identity[]>
  /** False where the user has no such identity. */
  disconnectIdentity(user: string, id: string): Promise<boolean>
  /** Whether an active user with the role ADMIN has an identity of one of the issuers. */
  adminHasIdentity(issuers: readonly string[]): Promise<boolean>
}
