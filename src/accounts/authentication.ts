import { unauthenticated } from '../errors/public-errors.ts'
import type { AccountStore } from './account-store.ts'
import { type Actor, ANONYMOUS } from './actor.ts'
import { effectiveRights } from './effective-rights.ts'
import { isSecret, secretHash } from './secrets.ts'

/** The caller of a request, by its `Authorization` header. */
export type Authenticate = (authorization: string | undefined) => Promise<Actor>

/**
 * Looks every credential up in the store, each time it is sent, so a revoked one fails at once. A
 * request without a header is anonymous. Fails with UNAUTHENTICATED for a malformed header or a bad
 * credential, without saying which. Fails with `StoreUnavailable` when the store does not answer.
 */
export const createAuthentication =
  (store: Pick<AccountStore, 'credential'>, clock: () => string): Authenticate =>
  async (authorization) => {
    if (authorization === undefined) return ANONYMOUS
    const secret = /^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? ''
    if (!isSecret(secret)) {
      throw unauthenticated(
        'The Authorization header must be "Bearer " and what "signIn" or "createToken" answered. Without the header, what is published can be read.',
      )
    }
    const found = await store.credential(secretHash(secret), clock())
    if (!found) {
      throw unauthenticated(
        'The session or token has ended, was revoked, or never was. Sign in with "signIn", or leave the Authorization header out.',
      )
    }
    const { id, kind, user, tokenName, provider, expiresAt } = found
    return { kind, user, credential: id, rights: effectiveRights(found), tokenName, provider, expiresAt }
  }
