import { limitExceeded } from '../errors/public-errors.ts'
import { confirmationMail, type MailWords } from './account-mails.ts'
import type { AccountServices } from './account-services.ts'
import { keepSecret } from './keep-secret.ts'
import { isOneTimeSecret, secretHash } from './secrets.ts'
import { oneTimeKeys, uncountedIfItFails } from './sign-in-attempts.ts'
import type { User } from './user.ts'

/** How long a link is good, in milliseconds. */
const LIFETIME = 24 * 60 * 60_000

/** How often a user may set the address within a quarter of an hour. */
const MOST_ASKED = 10

/** Lets a user ask for one more confirmation. Fails with LIMIT_EXCEEDED after too many. */
export function countConfirmation({ throttle }: Pick<AccountServices, 'throttle'>, user: User): void {
  if (throttle.begin([{ key: `confirmation ${user.id}`, most: MOST_ASKED }])) return
  throw limitExceeded('Too many confirmations were asked for lately. Wait a quarter of an hour.')
}

/** Puts a mail with a link into the outbox, by which the owner of an address confirms it. */
export async function askToConfirmMail(
  services: AccountServices,
  user: User,
  address: string,
  { publicUrl, words }: { readonly publicUrl: string | null; readonly words: MailWords },
): Promise<void> {
  await keepSecret(services, { kind: 'CONFIRM_MAIL', account: user.id, data: address, lifetime: LIFETIME }, (secret) =>
    confirmationMail(words, { id: services.newId(), to: address, userName: user.name, secret, publicUrl }),
  )
}

export type LinkResult = 'DONE' | 'LINK_INVALID' | 'TOO_MANY_ATTEMPTS'

/** Confirms the address of the user whose link it is, unless the user has another by now. */
export async function confirmMail(
  { store, clock, throttle }: AccountServices,
  { secret, address }: { readonly secret: string; readonly address: string },
): Promise<{ readonly outcome: LinkResult; readonly user: User | null }> {
  const attempt = throttle.begin(oneTimeKeys(address))
  if (!attempt) return { outcome: 'TOO_MANY_ATTEMPTS', user: null }
  const taken = await uncountedIfItFails(attempt, async () =>
    isOneTimeSecret(secret) ? store.takeOnce('CONFIRM_MAIL', secretHash(secret), clock()) : null,
  )
  const user = taken?.account ? await store.user(taken.account) : null
  if (!taken || !user?.active || !(await store.confirmMail(user.id, taken.data, clock())))
    return { outcome: 'LINK_INVALID', user }
  attempt.forget()
  return { outcome: 'DONE', user }
}
