import { badUserInput } from '../../errors/public-errors.ts'
import type { AccountServices } from '../account-services.ts'
import type { SignedIn } from '../actor.ts'
import { ownPassword } from '../own-password.ts'
import type { SignOnOptions } from '../sign-on-options.ts'
import { CHALLENGE_LIFETIME, newChallenge, takeChallenge } from './challenge.ts'
import { readCredential } from './credential-text.ts'
import { type AddPasskeyResult, MAX_PASSKEYS, type Passkey } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'
import { ALGORITHMS, verifyNewKey } from './verify-passkey.ts'

const LONGEST_NAME = 100

export type BeginPasskeyResult =
  | { readonly outcome: 'WRONG_PASSWORD' | 'TOO_MANY_PASSKEYS' | 'PASSKEYS_OFF' }
  | { readonly outcome: 'DONE'; readonly options: string }

/**
 * Options for `navigator.credentials.create`, as JSON. Whoever signs in with a password shows it:
 * the finder of an open session must not make a key to come back with.
 */
export async function beginPasskey(
  services: AccountServices,
  session: SignedIn,
  { passwords, relyingParty }: Pick<SignOnOptions, 'passwords' | 'relyingParty'>,
  password: string | null,
): Promise<BeginPasskeyResult> {
  const { store } = services
  const { user } = session
  if (relyingParty === null) return { outcome: 'PASSKEYS_OFF' }
  const hasPassword = passwords && ((await store.userNamed(user.name))?.passwordHash ?? null) !== null
  if (hasPassword && (await ownPassword(services, session, 'password', password ?? '')) === null)
    return { outcome: 'WRONG_PASSWORD' }
  const known = await store.passkeys(user.id)
  if (known.length >= MAX_PASSKEYS) return { outcome: 'TOO_MANY_PASSKEYS' }
  const options = {
    rp: { id: relyingParty.id, name: 'Aetia' },
    user: { id: userHandle(user.id), name: user.name, displayName: user.name },
    challenge: await newChallenge(services, 'ADD_PASSKEY', user.id),
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    timeout: CHALLENGE_LIFETIME,
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      type: 'public-key',
      id: credentialId,
      transports,
    })),
  }
  return { outcome: 'DONE', options: JSON.stringify(options) }
}

/** By what a device knows the user: the id, which says nothing about a person. */
export const userHandle = (user: string): string => Buffer.from(user).toString('base64url')

export type AddPasskeyOutcome =
  | { readonly outcome: 'DONE'; readonly passkey: Passkey }
  | { readonly outcome: Exclude<AddPasskeyResult, 'DONE'> | 'PASSKEY_INVALID' | 'PASSKEYS_OFF' }

/** Adds the key that a device has made for a challenge of `beginPasskey`. */
export async function addPasskey(
  services: AccountServices,
  { user }: SignedIn,
  relyingParty: RelyingParty | null,
  { name, credential }: { readonly name: string; readonly credential: string },
): Promise<AddPasskeyOutcome> {
  if (relyingParty === null) return { outcome: 'PASSKEYS_OFF' }
  const called = nameOf(name)
  const came = readCredential(credential)
  const isAnswer = came !== null && (await takeChallenge(services, 'ADD_PASSKEY', user.id, came.challenge))
  const key = isAnswer ? await verifyNewKey(relyingParty, came) : null
  if (key === null) return { outcome: 'PASSKEY_INVALID' }
  const createdAt = services.clock()
  const passkey = { ...key, id: services.newId(), user: user.id, name: called, createdAt, lastUsedAt: null }
  const outcome = await services.store.addPasskey(passkey)
  return outcome === 'DONE' ? { outcome, passkey } : { outcome }
}

function nameOf(name: string): string {
  const trimmed = name.trim()
  if (trimmed !== '' && [...trimmed].length <= LONGEST_NAME && !/\p{Cc}/u.test(trimmed)) return trimmed
  throw badUserInput(`"name" must be 1 to ${LONGEST_NAME} characters on one line, such as "my phone".`)
}
