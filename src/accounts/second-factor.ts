/** The time-based codes of a user. Times are ISO 8601, UTC. */
export interface SecondFactor {
  /** What device and server share, in base32: sealed, or in clear where it is from before seals. */
  readonly secret: string
  /** Null: asked for, and not needed for a sign-in before a first code has confirmed it. */
  readonly confirmedAt: string | null
  /** How many recovery codes are left. */
  readonly recoveryCodesLeft: number
}

/** Where second factors are kept. Every call is one transaction. */
export interface SecondFactorStore {
  secondFactor(user: string): Promise<SecondFactor | null>
  /** Begins anew with another secret. False where one is confirmed. */
  enrolSecondFactor(user: string, secret: string, at: string): Promise<boolean>
  /** Puts it in force, with fresh recovery codes. False where there is none, or it is in force. */
  confirmSecondFactor(user: string, recoveryHashes: readonly string[], at: string): Promise<boolean>
  /** Counts a try since a moment, and returns which one it is: 1 for the first. */
  countCodeTry(user: string, at: string, since: string): Promise<number>
  /**
   * Uses the code of a time step, and forgets the tries. False where that code or a later one was
   * used before, whichever process has seen it.
   */
  takeCodeOfStep(user: string, step: number): Promise<boolean>
  /** Uses a recovery code, and forgets the tries. False where there is none. */
  takeRecoveryCode(user: string, codeHash: string): Promise<boolean>
  /** Of every user, in order of id, after one (the empty one is before all). */
  secondFactorSecrets(
    after: string,
    limit: number,
  ): Promise<readonly { readonly user: string; readonly secret: string }[]>
  /** Writes the same secret in another form. False where it is another by now. */
  replaceSecondFactorSecret(user: string, from: string, to: string): Promise<boolean>
  /** False where there is none. */
  removeSecondFactor(user: string): Promise<boolean>
}
