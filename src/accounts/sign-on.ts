import { createHash, timingSafeEqual } from 'node:crypto'
import type { AccountServices } from './account-services.ts'
import { freeUserName } from './free-user-name.ts'
import type { ConnectResult } from './identity.ts'
import { keepSecret } from './keep-secret.ts'
import type { OneTime } from './one-time.ts'
import { openSession } from './open-session.ts'
import type { Role } from './rights.ts'
import { isOneTimeSecret, secretHash } from './secrets.ts'
import type { SignInResult } from './sign-in.ts'
import { oneTimeKeys, uncountedIfItFails } from './sign-in-attempts.ts'
import type { User } from './user.ts'

/** How long the code of a sign-on is good, in milliseconds. */
const CODE_LIFETIME = 2 * 60_000

/** What a provider says of somebody, once its tokens were checked. */
export interface SignedOn {
  /** The name of the provider in the settings. */
  readonly provider: string
  readonly issuer: string
  readonly subject: string
  /** The names that the provider suggests for an account, best first. */
  readonly names: readonly string[]
  /** The mail address that the provider has verified; null where it has not. */
  readonly verifiedMail: string | null
  /** The role that the groups give; null: no role, and no sign-in. */
  readonly role: Role | null
  /** Whether the groups set the role of an account that is there. */
  readonly setsRole: boolean
  readonly createsUser: boolean
  readonly matchesMail: boolean
  /** Ends the session at the provider; null where it has no way to. */
  readonly signOffHint: string | null
}

/** Who began a sign-on has to show it: the SHA-256 of a verifier (RFC 7636), as base64url. */
export const isChallenge = (text: string): boolean => /^[\w-]{43}$/.test(text)

/** Keeps what a provider said, and returns the code under which the caller who began gets it. */
export async function keepSignOn(
  services: Pick<AccountServices, 'store' | 'clock' | 'random'>,
  challenge: string,
  signedOn: SignedOn,
): Promise<string> {
  const data = JSON.stringify({ challenge, signedOn })
  return keepSecret(services, { kind: 'SIGN_ON', account: null, data, lifetime: CODE_LIFETIME })
}

export type SignOnResult =
  | Extract<SignInResult, { readonly secret: string }>
  | { readonly outcome: 'SIGN_ON_INVALID' | 'NO_ACCOUNT' | 'NOT_ALLOWED' | 'TOO_MANY_ATTEMPTS' }

/** What the caller of a sign-on sends. */
export interface SignOnCode {
  readonly code: string
  readonly verifier: string
  /** The network address of the client. */
  readonly address: string
}

/**
 * Opens a session for whoever a provider has signed in. The account is that of the issuer and the
 * subject; else the one account with the verified address, where the provider may match; else a new
 * one, where it may create. A code is good once, whatever comes of it.
 */
export async function completeSignOn(
  services: AccountServices,
  given: SignOnCode & { readonly client: string | null },
): Promise<{ readonly result: SignOnResult; readonly user: User | null }> {
  const attempt = services.throttle.begin(oneTimeKeys(given.address))
  if (!attempt) return { result: { outcome: 'TOO_MANY_ATTEMPTS' }, user: null }
  const signedOn = await uncountedIfItFails(attempt, () => takeSignOn(services, given))
  if (!signedOn) return { result: { outcome: 'SIGN_ON_INVALID' }, user: null }
  attempt.forget()
  const { role, setsRole, provider, signOffHint } = signedOn
  const known = await services.store.userWithIdentity(signedOn.issuer, signedOn.subject)
  // Nobody who may not sign in is connected or made.
  if (role === null || known?.active === false) return { result: { outcome: 'NOT_ALLOWED' }, user: known }
  const found = known ?? (await matchedByMail(services, signedOn)) ?? (await created(services, signedOn, role))
  if (!found) return { result: { outcome: 'NO_ACCOUNT' }, user: null }
  const user = setsRole ? await withRole(services, found, role) : found
  const opened = await openSession(services, {
    user: user.id,
    passwordHash: null,
    provider,
    client: given.client,
    signOffHint,
  })
  return { result: opened ? { outcome: 'SIGNED_IN', ...opened } : { outcome: 'NOT_ALLOWED' }, user }
}

export type ConnectSignOnResult =
  | { readonly outcome: 'DONE' }
  | { readonly outcome: 'SIGN_ON_INVALID' | 'IDENTITY_TAKEN' | 'TOO_MANY_IDENTITIES' }

/** Lets a user who is signed in already sign in through the provider from now on. */
export async function connectSignOn(
  services: AccountServices,
  user: User,
  given: SignOnCode,
): Promise<ConnectSignOnResult> {
  const signedOn = await takeSignOn(services, given)
  if (!signedOn) return { outcome: 'SIGN_ON_INVALID' }
  const outcome = await connect(services, user, signedOn)
  return { outcome: CONNECTED[outcome] }
}

const CONNECTED = { DONE: 'DONE', TAKEN: 'IDENTITY_TAKEN', TOO_MANY: 'TOO_MANY_IDENTITIES' } as const

/** The code is taken before the verifier is compared, so nobody tries two verifiers with it. */
async function takeSignOn(
  { store, clock }: Pick<AccountServices, 'store' | 'clock'>,
  { code, verifier }: SignOnCode,
): Promise<SignedOn | null> {
  if (!isOneTimeSecret(code)) return null
  const taken = await store.takeOnce('SIGN_ON', secretHash(code), clock())
  if (!taken) return null
  const { challenge, signedOn } = dataOf(taken)
  const expected = Buffer.from(challenge)
  const came = Buffer.from(createHash('sha256').update(verifier).digest('base64url'))
  return expected.length === came.length && timingSafeEqual(expected, came) ? signedOn : null
}

const dataOf = ({ data }: OneTime): { readonly challenge: string; readonly signedOn: SignedOn } => JSON.parse(data)

async function matchedByMail(services: AccountServices, signedOn: SignedOn): Promise<User | null> {
  if (!signedOn.matchesMail || signedOn.verifiedMail === null) return null
  const user = await services.store.userWithMail(signedOn.verifiedMail)
  return user !== null && (await connect(services, user, signedOn)) === 'DONE' ? user : null
}

const connect = (
  { store, clock, newId }: AccountServices,
  user: User,
  { issuer, subject }: SignedOn,
): Promise<ConnectResult> => store.connectIdentity({ id: newId(), user: user.id, issuer, subject, createdAt: clock() })

async function created(services: AccountServices, signedOn: SignedOn, role: Role): Promise<User | null> {
  const { store, clock, newId, random } = services
  const { issuer, subject, verifiedMail: confirmedMail, names, createsUser } = signedOn
  if (!createsUser) return null
  const id = newId()
  for (const name of freeUserName(names, random)) {
    const createdAt = clock()
    const user = await store.createUser(
      { id, name, role, passwordHash: null, mustChangePassword: false, createdAt },
      { identity: { id: newId(), user: id, issuer, subject, createdAt }, confirmedMail },
    )
    if (user) return user
    // Another request of the same person may have made it meanwhile.
    const made = await store.userWithIdentity(issuer, subject)
    if (made) return made
  }
  return null
}

/** How often the role is tried again where the user is changed meanwhile. */
const ATTEMPTS = 3

/** Sets the role of the groups, unless that would leave no ADMIN. */
async function withRole({ store }: AccountServices, user: User, role: Role): Promise<User> {
  let current = user
  for (let attempt = 0; attempt < ATTEMPTS && current.role !== role; attempt++) {
    const changed = await store.changeUser(current.name, current.revision, { role })
    if (changed.outcome === 'NO_SUCH_USER') break
    current = changed.user
    if (changed.outcome === 'LAST_ADMIN') break
  }
  return current
}
