import type { RelyingParty } from './passkeys/relying-party.ts'

/** How people sign in at a server; the same for everybody. */
export interface SignOnOptions {
  /** Whether a password opens a session. */
  readonly passwords: boolean
  /** Whether a forgotten password is reset by mail. */
  readonly resetsByMail: boolean
  /** Whether users may add time-based codes. */
  readonly secondFactors: boolean
  /** For whom passkeys are; null where there are none. */
  readonly relyingParty: RelyingParty | null
  readonly providers: readonly SignOnProvider[]
}

/** A provider, as a page offers it. */
export interface SignOnProvider {
  /** Example: `acme`. */
  readonly name: string
  readonly label: string
  readonly issuer: string
  /** Where a browser begins: with `challenge` and `returnTo` as parameters. */
  readonly startUrl: string
  /** Where a browser ends the session at the provider as well. */
  readonly signOffUrl: string
}

/** Passwords alone. */
export const PASSWORDS_ONLY: SignOnOptions = Object.freeze({
  passwords: true,
  resetsByMail: false,
  secondFactors: false,
  relyingParty: null,
  providers: [],
})
