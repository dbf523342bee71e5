import type { AccountServices } from './account-services.ts'
import { refuseEndlessPassword } from './password-rules.ts'
import { newSecret, secretHash } from './secrets.ts'
import { nameAndNetwork, signInKeys, uncountedIfItFails } from './sign-in-attempts.ts'

/** How long a session lasts, in milliseconds. */
const LIFETIME = 7 * 24 * 60 * 60_000

export type SignInResult =
  | { readonly outcome: 'WRONG_NAME_OR_PASSWORD' | 'TOO_MANY_ATTEMPTS' }
  | {
      readonly outcome: 'SIGNED_IN' | 'PASSWORD_MUST_CHANGE'
      readonly secret: string
      /** ISO 8601, UTC. */
      readonly expiresAt: string
    }

/**
 * Opens a session. Neither the answer nor its duration shows whether the name or the password is
 * wrong. Attempts count alike for names that nobody has. Fails with BAD_USER_INPUT when the
 * password is longer than any.
 */
export async function signIn(
  services: AccountServices,
  { name, password, address }: { readonly name: string; readonly password: string; readonly address: string },
): Promise<SignInResult> {
  const { store, passwords, throttle, knownNetworks, clock, random, newId } = services
  refuseEndlessPassword('password', password)
  const found = await store.userNamed(name)
  const tried = { name, address, passwordHash: found?.passwordHash ?? null }
  const attempt = throttle.begin(signInKeys(services, tried))
  if (!attempt) return { outcome: 'TOO_MANY_ATTEMPTS' }
  const right = await uncountedIfItFails(attempt, () => passwords.matches(password, tried.passwordHash))
  if (!found || !right || !found.user.active) return { outcome: 'WRONG_NAME_OR_PASSWORD' }

  const secret = newSecret('session', random)
  const createdAt = clock()
  const expiresAt = new Date(Date.parse(createdAt) + LIFETIME).toISOString()
  const opened = await store.createSession({
    id: newId(),
    user: found.user.id,
    passwordHash: found.passwordHash,
    secretHash: secretHash(secret),
    createdAt,
    expiresAt,
  })
  if (!opened) return { outcome: 'WRONG_NAME_OR_PASSWORD' }
  attempt.forget()
  knownNetworks.add(nameAndNetwork(tried))
  return { outcome: found.user.mustChangePassword ? 'PASSWORD_MUST_CHANGE' : 'SIGNED_IN', secret, expiresAt }
}
