import type { AccountServices } from './account-services.ts'
import { checkSecondFactor } from './check-second-factor.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import { refuseEndlessPassword } from './password-rules.ts'
import { nameAndNetwork, signInKeys, uncountedIfItFails } from './sign-in-attempts.ts'
import type { User } from './user.ts'

export type SignInResult =
  | { readonly outcome: 'WRONG_NAME_OR_PASSWORD' | 'TOO_MANY_ATTEMPTS' | 'SECOND_FACTOR_NEEDED' | 'WRONG_CODE' }
  | ({ readonly outcome: 'SIGNED_IN' | 'PASSWORD_MUST_CHANGE' } & OpenedSession)

/** A password, as a client shows it. */
export interface PasswordShown {
  readonly name: string
  readonly password: string
  /** Of the device, or a recovery code, where the user has a second factor; null or left out: none yet. */
  readonly code?: string | null
  /** In place of a code: whether a passkey of the user has signed; asked only where it is needed. */
  readonly passkeyOf?: ((user: User) => Promise<boolean>) | null
  /** The network address of the client. */
  readonly address: string
  /** What the client calls itself; null or left out where it does not. */
  readonly client?: string | null
}

/**
 * Opens a session. Neither the answer nor its duration shows whether the name or the password is
 * wrong. Attempts count alike for names that nobody has. Fails with BAD_USER_INPUT when the
 * password is longer than any.
 */
export async function signIn(
  services: AccountServices,
  { name, password, code = null, passkeyOf = null, address, client = null }: PasswordShown,
): Promise<SignInResult> {
  const { store, passwords, throttle, knownNetworks } = services
  refuseEndlessPassword('password', password)
  const found = await store.userNamed(name)
  const tried = { name, address, passwordHash: found?.passwordHash ?? null }
  const attempt = throttle.begin(signInKeys(services, tried))
  if (!attempt) return { outcome: 'TOO_MANY_ATTEMPTS' }
  const right = await uncountedIfItFails(attempt, () => passwords.matches(password, tried.passwordHash))
  if (!found || !right || !found.user.active) return { outcome: 'WRONG_NAME_OR_PASSWORD' }

  const { user, passwordHash } = found
  const factor = await uncountedIfItFails(attempt, () =>
    checkSecondFactor(services, user.id, code, passkeyOf && (() => passkeyOf(user))),
  )
  if (factor !== 'PASSED') {
    // The password was right, and no code was wrong yet.
    if (factor === 'SECOND_FACTOR_NEEDED') attempt.forget()
    return { outcome: factor }
  }
  const opened = await openSession(services, {
    user: user.id,
    passwordHash,
    provider: null,
    client,
    signOffHint: null,
  })
  if (!opened) return { outcome: 'WRONG_NAME_OR_PASSWORD' }
  attempt.forget()
  knownNetworks.add(nameAndNetwork(tried))
  return { outcome: user.mustChangePassword ? 'PASSWORD_MUST_CHANGE' : 'SIGNED_IN', ...opened }
}
