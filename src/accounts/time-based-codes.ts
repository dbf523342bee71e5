import { Secret, TOTP } from 'otpauth'

/** How long a code is shown, in seconds (RFC 6238). */
const PERIOD = 30
/** The clock of the device may be so many periods off. */
const WINDOW = 1
const SECRET_BYTES = 20

const codesOf = (secret: Secret, userName = 'user') =>
  // What every authenticator knows; the shared secret is as strong as the hash.
  new TOTP({ issuer: 'Aetia', label: userName, secret, algorithm: 'SHA1', digits: 6, period: PERIOD })

/** A new shared secret, and the address that an authenticator reads as a QR code. */
export function newCodeSecret(
  random: (bytes: number) => Uint8Array,
  userName: string,
): { readonly secret: string; readonly uri: string } {
  const secret = new Secret({ buffer: Uint8Array.from(random(SECRET_BYTES)).buffer })
  return { secret: secret.base32, uri: codesOf(secret, userName).toString() }
}

/**
 * The number of the time step whose code this is, at a moment (milliseconds since 1970); null where
 * it is the code of none near it.
 */
export function stepOfCode(secret: string, code: string, now: number): number | null {
  const delta = codesOf(Secret.fromBase32(secret)).validate({ token: code, timestamp: now, window: WINDOW })
  return delta === null ? null : Math.floor(now / (PERIOD * 1_000)) + delta
}
