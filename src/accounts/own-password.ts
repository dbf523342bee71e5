import { limitExceeded } from '../errors/public-errors.ts'
import type { AccountServices } from './account-services.ts'
import type { SignedIn } from './actor.ts'
import { refuseEndlessPassword } from './password-rules.ts'
import { passwordChangeKeys, uncountedIfItFails } from './sign-in-attempts.ts'

/**
 * The hash of the caller's password where a text is that password; null otherwise. Fails with
 * LIMIT_EXCEEDED after too many wrong ones: the finder of an open session must not be able to guess
 * the password.
 */
export async function ownPassword(
  { store, passwords, throttle }: AccountServices,
  session: SignedIn,
  argument: string,
  text: string,
): Promise<string | null> {
  refuseEndlessPassword(argument, text)
  const hash = (await store.userNamed(session.user.name))?.passwordHash ?? null
  const attempt = throttle.begin(passwordChangeKeys(session, hash))
  if (!attempt) throw limitExceeded('Too many wrong passwords came lately. Wait a quarter of an hour, or ask an ADMIN.')
  const isRight = await uncountedIfItFails(attempt, () => passwords.matches(text, hash))
  if (!isRight) return null
  attempt.forget()
  return hash
}
