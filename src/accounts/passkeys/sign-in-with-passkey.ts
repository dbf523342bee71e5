import type { AccountServices } from '../account-services.ts'
import { addressGroup } from '../address-group.ts'
import { type OpenedSession, openSession } from '../open-session.ts'
import { oneTimeKeys, uncountedIfItFails } from '../sign-in-attempts.ts'
import type { User } from '../user.ts'
import { userHandle } from './add-passkey.ts'
import { CHALLENGE_LIFETIME, newChallenge, takeChallenge } from './challenge.ts'
import { readCredential } from './credential-text.ts'
import type { Passkey } from './passkey.ts'
import type { RelyingParty } from './relying-party.ts'
import { verifyUse } from './verify-passkey.ts'

/** How many challenges one network may ask for within a quarter of an hour. */
const MOST_CHALLENGES = 300

export type BeginPasskeySignInResult =
  | { readonly outcome: 'TOO_MANY_ATTEMPTS' | 'PASSKEYS_OFF' }
  | { readonly outcome: 'DONE'; readonly options: string }

/** Options for `navigator.credentials.get`, as JSON. They name nobody: the device offers its keys. */
export async function beginPasskeySignIn(
  services: AccountServices,
  relyingParty: RelyingParty | null,
  address: string,
): Promise<BeginPasskeySignInResult> {
  if (relyingParty === null) return { outcome: 'PASSKEYS_OFF' }
  if (!services.throttle.begin([{ key: `passkeys ${addressGroup(address)}`, most: MOST_CHALLENGES }]))
    return { outcome: 'TOO_MANY_ATTEMPTS' }
  const options = {
    rpId: relyingParty.id,
    challenge: await newChallenge(services, 'USE_PASSKEY', null),
    timeout: CHALLENGE_LIFETIME,
    userVerification: 'required',
    allowCredentials: [],
  }
  return { outcome: 'DONE', options: JSON.stringify(options) }
}

/** A passkey that has signed a challenge of `beginPasskeySignIn`, and whose it is; else null. */
export async function passkeyUsed(
  services: Pick<AccountServices, 'store' | 'clock'>,
  relyingParty: RelyingParty,
  credential: string,
): Promise<{ readonly passkey: Passkey; readonly user: User } | null> {
  const { store, clock } = services
  const came = readCredential(credential)
  if (came === null || !(await takeChallenge(services, 'USE_PASSKEY', null, came.challenge))) return null
  const found = await store.passkeyWith(came.credentialId)
  if (found === null) return null
  const { passkey, user } = found
  const handle = came.json.response['userHandle']
  if (handle !== undefined && handle !== null && handle !== userHandle(user.id)) return null
  const use = await verifyUse(relyingParty, came, passkey)
  if (use === null) return null
  // Of two uses with one counter, one is of a copy.
  const isUsed = await store.recordPasskeyUse({ ...use, id: passkey.id, before: passkey.counter, at: clock() })
  return isUsed ? found : null
}

/** Whether a passkey of a user has signed: for who shows a password as well. */
export const hasSigned =
  (services: Pick<AccountServices, 'store' | 'clock'>, relyingParty: RelyingParty, credential: string) =>
  async (user: User): Promise<boolean> =>
    (await passkeyUsed(services, relyingParty, credential))?.user.id === user.id

export type PasskeySignInResult =
  | { readonly outcome: 'PASSKEY_INVALID' | 'PASSKEYS_OFF' | 'NOT_ALLOWED' | 'TOO_MANY_ATTEMPTS' }
  | ({ readonly outcome: 'SIGNED_IN' } & OpenedSession)

/** Opens a session for whose passkey has signed. It asks for no code: the device was unlocked. */
export async function completePasskeySignIn(
  services: AccountServices,
  relyingParty: RelyingParty | null,
  given: { readonly credential: string; readonly address: string; readonly client: string | null },
): Promise<{ readonly result: PasskeySignInResult; readonly user: User | null }> {
  if (relyingParty === null) return { result: { outcome: 'PASSKEYS_OFF' }, user: null }
  const attempt = services.throttle.begin(oneTimeKeys(given.address))
  if (!attempt) return { result: { outcome: 'TOO_MANY_ATTEMPTS' }, user: null }
  const used = await uncountedIfItFails(attempt, () => passkeyUsed(services, relyingParty, given.credential))
  if (used === null) return { result: { outcome: 'PASSKEY_INVALID' }, user: null }
  attempt.forget()
  const { passkey, user } = used
  const opened = await openSession(services, {
    user: user.id,
    passwordHash: null,
    provider: null,
    passkey: passkey.id,
    client: given.client,
    signOffHint: null,
  })
  return { result: opened ? { outcome: 'SIGNED_IN', ...opened } : { outcome: 'NOT_ALLOWED' }, user }
}
