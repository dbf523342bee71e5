import type { User } from '../user.ts'

/** A key on a device of a user, which signs in without a password. Times are ISO 8601, UTC. */
export interface Passkey {
  readonly id: string
  /** The id of the user whose it is. */
  readonly user: string
  /** What the user calls it. */
  readonly name: string
  /** The name of the key on its device, as base64url; no other passkey has it. */
  readonly credentialId: string
  /** In the form of COSE, as base64url. */
  readonly publicKey: string
  /** How often the device says that it has signed; 0 where it does not count. */
  readonly counter: number
  /** How a browser reaches the device, such as `internal` or `usb`. */
  readonly transports: readonly string[]
  /** Whether the device keeps a copy elsewhere, as password managers do. */
  readonly isSynced: boolean
  readonly createdAt: string
  /** Null: never. */
  readonly lastUsedAt: string | null
}

/** A user has at most this many passkeys. */
export const MAX_PASSKEYS = 20

export type AddPasskeyResult = 'DONE' | 'PASSKEY_TAKEN' | 'TOO_MANY_PASSKEYS'

/** What a passkey says of itself when it signs. */
export interface PasskeyUse {
  readonly id: string
  /** The counter that the signature was checked against. */
  readonly before: number
  readonly counter: number
  readonly isSynced: boolean
  readonly at: string
}

/** Where passkeys are kept. Every call is one transaction. */
export interface PasskeyStore {
  addPasskey(passkey: Passkey): Promise<AddPasskeyResult>
  /** Oldest first. */
  passkeys(user: string): Promise<readonly Passkey[]>
  /** With its user, by the name of the key on its device. */
  passkeyWith(credentialId: string): Promise<{ readonly passkey: Passkey; readonly user: User } | null>
  /** False where the passkey was used or removed since its counter was read. */
  recordPasskeyUse(use: PasskeyUse): Promise<boolean>
  /**
   * Ends every session that it opened but `keptSession` as well. False where the user has no such
   * passkey.
   */
  removePasskey(user: string, id: string, keptSession: string | null): Promise<boolean>
  /** Whether an active user with the role ADMIN has one. */
  adminHasPasskey(): Promise<boolean>
}
