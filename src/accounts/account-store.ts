import type { ApiToken, NewToken } from './api-token.ts'
import type { AuditEntry, AuditedAct, AuditFilter, AuditOutcome } from './audit.ts'
import type { Identity, IdentityStore } from './identity.ts'
import type { OneTimeStore } from './one-time.ts'
import type { PasskeyStore } from './passkeys/passkey.ts'
import type { PreviewLinkStore } from './preview-link.ts'
import type { Right, Role } from './rights.ts'
import type { SecondFactorStore } from './second-factor.ts'
import type { Session } from './session.ts'
import type { User } from './user.ts'

/** A session or a token, found by the hash of what a client sent. */
export interface Credential {
  readonly id: string
  readonly kind: 'SESSION' | 'TOKEN'
  readonly user: User
  /** Of a token; null for a session, which has all rights of the role. */
  readonly rights: readonly Right[] | null
  /** Of a token; null for a session. */
  readonly tokenName: string | null
  /** The provider that signed the user in; null for a password and a token. */
  readonly provider: string | null
  /** The id of the passkey that opened a session; null for another way, and a token. */
  readonly passkey: string | null
  readonly expiresAt: string | null
}

export type ChangeUserResult =
  | { readonly outcome: 'DONE'; readonly user: User }
  | { readonly outcome: 'CONFLICT'; readonly user: User }
  /** It would leave no active user with the role ADMIN. */
  | { readonly outcome: 'LAST_ADMIN'; readonly user: User }
  | { readonly outcome: 'NO_SUCH_USER' }

export interface NewUser {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** As `hashPassword` writes it; null for one who has no password. */
  readonly passwordHash: string | null
  readonly mustChangePassword: boolean
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** A mail address, and when its owner confirmed it (ISO 8601, UTC); null: not yet. */
export interface UserMail {
  readonly address: string
  readonly confirmedAt: string | null
  /** In which the user set it (BCP 47); null: the user named none. */
  readonly language: string | null
}

export interface RemovedUser {
  readonly name: string
  /** The revision that the caller read; null takes any. */
  readonly basedOn: number | null
  /** ISO 8601, UTC. */
  readonly at: string
  /** What is written in place of the name; null keeps it. */
  readonly pseudonym: string | null
}

/** What a new user brings from a provider. */
export interface BroughtAlong {
  readonly identity: Identity
  /** The mail address that the provider has verified; null where it has not. */
  readonly confirmedMail: string | null
}

export interface NewSession extends Pick<Session, 'id' | 'user'> {
  /** The hash of the password that was shown, as it is kept; null where a provider or a passkey signed on. */
  readonly passwordHash: string | null
  readonly secretHash: string
  /** Left out or null: none, as of `Session`. */
  readonly provider?: string | null
  readonly passkey?: string | null
  readonly client?: string | null
  /** What ends the session at the provider as well; null where there is nothing to end. */
  readonly signOffHint?: string | null
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly expiresAt: string
}

export interface NewPassword {
  /** As `hashPassword` writes it. */
  readonly passwordHash: string
  /** True while somebody else has seen it: it is then good for one session. */
  readonly mustChangePassword: boolean
  /** The hash that was in force when the change was allowed; null replaces any. */
  readonly replaces: string | null
  /**
   * The moment (ISO 8601, UTC) at which every good token of the user is revoked with it; null or
   * left out revokes none.
   */
  readonly revokeTokensAt?: string | null
}

/** A user whose password was set, and the tokens that were revoked with it. */
export interface PasswordSet {
  readonly user: User
  readonly revokedTokens: readonly ApiToken[]
}

/** A user has at most this many sessions; a new one ends the oldest. */
export const MAX_SESSIONS = 50

/**
 * A user has at most this many good tokens. Of those that were revoked or have ended, as many are
 * kept, the newest.
 */
export const MAX_TOKENS = 100

/**
 * Where users, sessions, identities, tokens, links and the audit log are kept. Every call is one
 * transaction.
 */
export interface AccountStore extends PreviewLinkStore, OneTimeStore, IdentityStore, PasskeyStore, SecondFactorStore {
  /**
   * Makes the user unless there is any user already. Processes that start at once may all try; one
   * gets true.
   */
  createFirstUser(user: NewUser): Promise<boolean>
  /** Null when the name, or the identity that comes along, is taken. */
  createUser(user: NewUser, broughtAlong?: BroughtAlong): Promise<User | null>
  user(id: string): Promise<User | null>
  /** With the hash of the password; null for a user who has none. */
  userNamed(name: string): Promise<{ readonly user: User; readonly passwordHash: string | null } | null>
  /** The one active user who has confirmed a mail address; null where several have. */
  userWithMail(address: string): Promise<User | null>
  /** In order of name, after a name (the empty one is before all). */
  users(after: string, limit: number): Promise<readonly User[]>
  /** The mail address of a user; null where there is none. */
  mailOf(user: string): Promise<UserMail | null>
  /** Marks an address as that of the user. False where it is another by now. */
  confirmMail(user: string, address: string, at: string): Promise<boolean>
  userCount(): Promise<number>
  changeUser(
    name: string,
    basedOn: number,
    change: { readonly role?: Role | undefined; readonly active?: boolean | undefined },
  ): Promise<ChangeUserResult>
  /**
   * Removes a user with all that lets somebody in. The name remains where it was written, and is
   * given to nobody else; or a pseudonym is written in every place of it.
   */
  removeUser(removed: RemovedUser): Promise<ChangeUserResult>
  /**
   * Ends every session of the user but `keptSession`. Null when there is no such user, or its
   * password is not the one to be replaced.
   */
  setPassword(user: string, change: NewPassword, keptSession: string | null): Promise<PasswordSet | null>

  /**
   * False, without a session, where the one-time password was already used, or the password has
   * changed since it was checked. Sessions of the user that have ended are forgotten.
   */
  createSession(session: NewSession): Promise<boolean>
  /** Those that are good at a moment (ISO 8601, UTC), newest first. */
  sessions(user: string, at: string): Promise<readonly Session[]>
  session(id: string): Promise<Session | null>
  /** What ends a session at its provider as well; null where there is nothing to end. */
  signOffHint(session: string): Promise<string | null>
  endSession(id: string): Promise<void>
  /** Null when the user has as many good tokens as a user may have. */
  createToken(token: NewToken, secretHash: string): Promise<ApiToken | null>
  /** Newest first. */
  tokens(user: string): Promise<readonly ApiToken[]>
  /**
   * Those of every user, or of the user with a name, newest first, after a place (null: from the
   * newest).
   */
  tokensOfAll(
    userName: string | null,
    after: { readonly createdAt: string; readonly id: string } | null,
    limit: number,
  ): Promise<readonly ApiToken[]>
  tokenCount(userName: string | null): Promise<number>
  token(id: string): Promise<ApiToken | null>
  /** Null when there is no such token. A token that was revoked stays as it is. */
  revokeToken(id: string, at: string): Promise<ApiToken | null>
  /**
   * The session or token with this hash, whose user is active and which neither ended nor was
   * revoked, at a moment (ISO 8601, UTC).
   */
  credential(secretHash: string, at: string): Promise<Credential | null>
  /** The same, found by its id. */
  credentialById(kind: Credential['kind'], id: string, at: string): Promise<Credential | null>

  /** Writes the act down and answers its number. */
  beginAudit(act: AuditedAct): Promise<number>
  /**
   * `subjects` turned out to be concerned as well, such as the changeset that was made; left out:
   * nothing.
   */
  endAudit(id: number, outcome: AuditOutcome, detail: string | null, subjects?: readonly string[]): Promise<void>
  /** Newest first, before a number (null: from the newest). */
  auditLog(filter: AuditFilter, before: number | null, limit: number): Promise<readonly AuditEntry[]>
  auditCount(filter: AuditFilter): Promise<number>
}
