/** What a one-time secret is good for. */
export const ONE_TIME_KINDS = [
  'SIGN_ON_START',
  'SIGN_ON',
  'SIGN_OFF',
  'CONFIRM_MAIL',
  'RESET_PASSWORD',
  'ADD_PASSKEY',
  'USE_PASSKEY',
] as const
export type OneTimeKind = (typeof ONE_TIME_KINDS)[number]

/**
 * Something that whoever has its secret may do once, before it ends. The secret is not kept, only a
 * hash of it. Times are ISO 8601, UTC.
 */
export interface OneTime {
  readonly kind: OneTimeKind
  readonly secretHash: string
  /** The id of the user whom it is about; null for one who is not known yet. */
  readonly account: string | null
  /** What is to be done, as its kind reads it. */
  readonly data: string
  readonly createdAt: string
  readonly expiresAt: string
}

/** A mail to a user about the account. */
export interface AccountMail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** At most this many of a kind for one user, or for nobody known; a new one ends the oldest. */
export const MAX_ONE_TIME = 5
export const MAX_ONE_TIME_OF_NOBODY = 10_000

/** Where one-time secrets are kept, for every process. Every call is one transaction. */
export interface OneTimeStore {
  /** Keeps it, and puts a mail about it into the outbox of its user where there is one. */
  keepOnce(oneTime: OneTime, mail: AccountMail | null): Promise<void>
  /** Takes it, so that no caller has it again. Null where there is none, or it has ended. */
  takeOnce(kind: OneTimeKind, secretHash: string, at: string): Promise<OneTime | null>
}
