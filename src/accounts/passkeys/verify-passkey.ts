import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { CredentialText } from './credential-text.ts'
import type { Passkey } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'

/** EdDSA, ES256 and RS256, by their numbers in COSE. */
export const ALGORITHMS: readonly number[] = [-8, -7, -257]

const TRANSPORT = /^[a-z-]{1,20}$/

export type NewKey = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'isSynced'>

/**
 * The key in an answer to `navigator.credentials.create`; null where anything about it is wrong: its
 * type, origin, relying party or algorithm, or nobody has unlocked the device.
 */
export async function verifyNewKey(
  { origin, id: rpId }: RelyingParty,
  { json, challenge, credentialId }: CredentialText,
): Promise<NewKey | null> {
  try {
    if (!(await isWithoutCertificates(json.response['attestationObject']))) return null
    const { verifyRegistrationResponse } = await library()
    const { registrationInfo } = await verifyRegistrationResponse({
      response: json as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: [...ALGORITHMS],
    })
    if (registrationInfo === undefined) return null
    const { credential, credentialBackedUp } = registrationInfo
    if (credential.id !== credentialId) return null
    return {
      credentialId,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: transportsIn(json.response['transports']),
      isSynced: credentialBackedUp,
    }
  } catch {
    // The library throws for each thing that it finds wrong.
    return null
  }
}

/**
 * What a passkey says in an answer to `navigator.credentials.get`; null where anything about it is
 * wrong: also where its counter went back, as that of a copy does.
 */
export async function verifyUse(
  { origin, id: rpId }: RelyingParty,
  { json, challenge }: CredentialText,
  { credentialId, publicKey, counter }: Pick<Passkey, 'credentialId' | 'publicKey' | 'counter'>,
): Promise<{ readonly counter: number; readonly isSynced: boolean } | null> {
  try {
    const { verifyAuthenticationResponse } = await library()
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: json as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: true,
      credential: { id: credentialId, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter },
    })
    if (!verified) return null
    return { counter: authenticationInfo.newCounter, isSynced: authenticationInfo.credentialBackedUp }
  } catch {
    return null
  }
}

/** Servers without passkeys do not load it: it takes some 30 MB. */
const library = () => import('@simplewebauthn/server')

/**
 * Browsers leave out what devices say about their makers, because the options ask for none. A chain
 * of certificates is refused: to check one, the library would fetch addresses that it names.
 */
async function isWithoutCertificates(attestation: unknown): Promise<boolean> {
  if (typeof attestation !== 'string') return false
  const { decodeAttestationObject } = await import('@simplewebauthn/server/helpers')
  const decoded = decodeAttestationObject(new Uint8Array(Buffer.from(attestation, 'base64url')))
  const format = decoded.get('fmt')
  return format === 'none' || (format === 'packed' && decoded.get('attStmt').get('x5c') === undefined)
}

const transportsIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter((each): each is string => typeof each === 'string' && TRANSPORT.test(each)).slice(0, 8)
    : []
