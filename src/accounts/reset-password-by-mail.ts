import { type MailWordsIn, resetMail } from './account-mails.ts'
import type { AccountServices } from './account-services.ts'
import { addressGroup } from './address-group.ts'
import type { LinkResult } from './confirm-mail.ts'
import { keepSecret } from './keep-secret.ts'
import { refuseNewPassword } from './password-rules.ts'
import { isOneTimeSecret, secretHash } from './secrets.ts'
import { oneTimeKeys, uncountedIfItFails } from './sign-in-attempts.ts'
import type { ThrottleKey } from './throttle.ts'
import type { User } from './user.ts'

/** How long a link is good, in milliseconds. */
const LIFETIME = 60 * 60_000

/** How many links one network, and one user, may ask for within a quarter of an hour. */
const MOST_PER_NETWORK = 20
const MOST_PER_USER = 3

/** What asking for a link is counted against; unlike sign-ins, right ones count as well. */
export const resetRequestKeys = (address: string): readonly ThrottleKey[] => [
  { key: `reset ${addressGroup(address)}`, most: MOST_PER_NETWORK },
]

/** Whether the audit log may omit a request, as `isOneOfMany` says of sign-ins. */
export const isOneResetOfMany = ({ throttle }: Pick<AccountServices, 'throttle'>, address: string): boolean =>
  throttle.isClosed(resetRequestKeys(address)) &&
  throttle.begin([{ key: `resets turned away ${addressGroup(address)}`, most: 1 }]) === null

export interface ResetAsked {
  /** The name of a user, or a mail address that one has confirmed. */
  readonly nameOrMail: string
  /** The network address of the client. */
  readonly address: string
  readonly publicUrl: string | null
  readonly wordsIn: MailWordsIn
}

/**
 * Sends a link for a new password to the confirmed address of a user. The answer is the same for
 * names and addresses that nobody has, and the store writes as much.
 */
export async function requestPasswordReset(
  services: AccountServices,
  { nameOrMail, address, publicUrl, wordsIn }: ResetAsked,
): Promise<'REQUESTED' | 'TOO_MANY_ATTEMPTS'> {
  const { store, newId, throttle } = services
  if (!throttle.begin(resetRequestKeys(address))) return 'TOO_MANY_ATTEMPTS'
  const name = nameOrMail.includes('@') ? (await store.userWithMail(nameOrMail))?.name : nameOrMail
  const found = await store.userNamed(name ?? '')
  const user = found?.user ?? null
  const mail = await store.mailOf(user?.id ?? '')
  const isSent =
    user?.active === true &&
    // Whoever signs in through a provider alone gets no way around it.
    found?.passwordHash !== null &&
    mail !== null &&
    mail.confirmedAt !== null &&
    throttle.begin([{ key: `reset of ${user.id}`, most: MOST_PER_USER }]) !== null
  await keepSecret(
    services,
    { kind: 'RESET_PASSWORD', account: isSent ? user.id : null, data: '', lifetime: LIFETIME },
    isSent
      ? (secret) =>
          resetMail(wordsIn(mail.language), { id: newId(), to: mail.address, userName: user.name, secret, publicUrl })
      : null,
  )
  return 'REQUESTED'
}

/**
 * Sets the password of the user whose link it is, and ends every session of the user. Fails with
 * BAD_USER_INPUT when the password breaks the rules that hold for everybody; the link is good
 * still.
 */
export async function resetPasswordByMail(
  { store, passwords, clock, throttle }: AccountServices,
  { secret, next, address }: { readonly secret: string; readonly next: string; readonly address: string },
): Promise<{ readonly outcome: LinkResult; readonly user: User | null }> {
  refuseNewPassword('new', next, '')
  const attempt = throttle.begin(oneTimeKeys(address))
  if (!attempt) return { outcome: 'TOO_MANY_ATTEMPTS', user: null }
  const taken = await uncountedIfItFails(attempt, async () =>
    isOneTimeSecret(secret) ? store.takeOnce('RESET_PASSWORD', secretHash(secret), clock()) : null,
  )
  const user = taken?.account ? await store.user(taken.account) : null
  if (!taken || !user?.active) return { outcome: 'LINK_INVALID', user: null }
  attempt.forget()
  try {
    refuseNewPassword('new', next, user.name)
  } catch (error) {
    await store.keepOnce(taken, null)
    throw error
  }
  const passwordHash = await passwords.hash(next)
  const set = await store.setPassword(user.id, { passwordHash, mustChangePassword: false, replaces: null }, null)
  return set ? { outcome: 'DONE', user: set.user } : { outcome: 'LINK_INVALID', user: null }
}
