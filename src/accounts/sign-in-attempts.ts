import { createHash } from 'node:crypto'
import type { AccountServices } from './account-services.ts'
import type { SignedIn } from './actor.ts'
import { addressGroup } from './address-group.ts'
import type { Attempt, ThrottleKey } from './throttle.ts'

/**
 * How many wrong passwords there may be within a quarter of an hour. Few from one network, so that
 * nobody guesses. Many for one name, so that strangers do not lock its owner out; still bounded
 * against guessing from many networks.
 */
const MOST_PER_NAME_AND_NETWORK = 10
const MOST_PER_NETWORK = 100
const MOST_PER_NAME = 1_000
const MOST_PER_SESSION = 10

/** No name is longer, so longer ones need not be distinguished. */
const LONGEST_NAME = 64

/** A sign-in that somebody tries. */
export interface SignInTry {
  readonly name: string
  readonly address: string
  /** The hash of the password that the user has now; null where there is no such user. */
  readonly passwordHash: string | null
}

/**
 * A name with the password that it has now. Attempts are counted against both, so they no longer
 * count once the password is another, whichever process has set it. Names that nobody has count
 * alike.
 */
function nameWithPassword({ name, passwordHash }: Pick<SignInTry, 'name' | 'passwordHash'>): string {
  const password =
    passwordHash === null ? '' : createHash('sha256').update(passwordHash).digest('base64url').slice(0, 16)
  return `${name.slice(0, LONGEST_NAME + 1)} ${password}`
}

const nameKey = (attempt: Pick<SignInTry, 'name' | 'passwordHash'>): ThrottleKey => ({
  key: `name ${nameWithPassword(attempt)}`,
  most: MOST_PER_NAME,
})

/** One name, tried from one network. */
export const nameAndNetwork = (attempt: SignInTry): string =>
  `name and network ${nameWithPassword(attempt)} ${addressGroup(attempt.address)}`

/**
 * What a failed sign-in is counted against. What others do elsewhere never turns away a network
 * from which the same password was right before.
 */
export const signInKeys = (
  { knownNetworks }: Pick<AccountServices, 'knownNetworks'>,
  attempt: SignInTry,
): readonly ThrottleKey[] => [
  { key: nameAndNetwork(attempt), most: MOST_PER_NAME_AND_NETWORK },
  { key: `network ${addressGroup(attempt.address)}`, most: MOST_PER_NETWORK },
  ...(knownNetworks.has(nameAndNetwork(attempt)) ? [] : [nameKey(attempt)]),
]

/**
 * What a wrong password is counted against where a session asks for another: the finder of an open
 * session must not guess with it.
 */
export const passwordChangeKeys = (
  { user, credential }: Pick<SignedIn, 'user' | 'credential'>,
  passwordHash: string | null,
): readonly ThrottleKey[] => [
  { key: `session ${credential}`, most: MOST_PER_SESSION },
  nameKey({ name: user.name, passwordHash }),
]

/**
 * Whether the audit log may omit a sign-in: it would be refused, and the log has one from its
 * network within the last 15 minutes. Otherwise anyone could fill the disk, because turning
 * somebody away checks no password.
 */
export async function isOneOfMany(services: AccountServices, name: string, address: string): Promise<boolean> {
  const { store, throttle } = services
  const passwordHash = (await store.userNamed(name))?.passwordHash ?? null
  if (!throttle.isClosed(signInKeys(services, { name, address, passwordHash }))) return false
  return throttle.begin([{ key: `turned away ${addressGroup(address)}`, most: 1 }]) === null
}

/** What a wrong one-time secret is counted against: nobody guesses one, but may fill the log. */
export const oneTimeKeys = (address: string): readonly ThrottleKey[] => [
  { key: `one-time secret ${addressGroup(address)}`, most: MOST_PER_NETWORK },
]

/** The same as `isOneOfMany`, for what anybody may ask for with a one-time secret. */
export const isOneLinkOfMany = ({ throttle }: Pick<AccountServices, 'throttle'>, address: string): boolean =>
  throttle.isClosed(oneTimeKeys(address)) &&
  throttle.begin([{ key: `links turned away ${addressGroup(address)}`, most: 1 }]) === null

/**
 * An attempt that could not be judged, because the store or the hashing failed, is nobody's
 * failure.
 */
export async function uncountedIfItFails<Result>(attempt: Attempt, judge: () => Promise<Result>): Promise<Result> {
  try {
    return await judge()
  } catch (error) {
    attempt.forget()
    throw error
  }
}
