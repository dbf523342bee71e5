import { type Actor, ANONYMOUS } from '../../../src/accounts/actor.ts'
import { effectiveRights } from '../../../src/accounts/effective-rights.ts'
import { type Right, ROLES, type Role } from '../../../src/accounts/rights.ts'

const someone = (role: Role, mustChangePassword = false) => ({
  id: `user-${role}`,
  name: role.toLowerCase(),
  role,
  active: true,
  mustChangePassword,
  createdAt: '2026-11-23T00:00:00.000Z',
  revision: 1,
})

const bySession = (role: Role, mustChangePassword = false): Actor => {
  const user = someone(role, mustChangePassword)
  const kind = 'SESSION'
  return { kind, user, credential: 's', rights: effectiveRights({ kind, user, rights: null }), expiresAt: null }
}

const byToken = (role: Role, rights: readonly Right[]): Actor => {
  const user = someone(role)
  const kind = 'TOKEN'
  return { kind, user, credential: 't', rights: effectiveRights({ kind, user, rights }), expiresAt: null }
}

/** Everybody who may ask, by who it is. */
export const ACTORS: Readonly<Record<string, Actor>> = {
  anonymous: ANONYMOUS,
  ...Object.fromEntries(ROLES.map((role) => [role.toLowerCase(), bySession(role)])),
  'admin who must change the password': bySession('ADMIN', true),
  'token of an admin, for drafts': byToken('ADMIN', ['READ_DRAFTS']),
  'token of an admin, for all': byToken('ADMIN', ['READ_DRAFTS', 'WRITE_DRAFTS', 'REVIEW', 'PUBLISH', 'ADMINISTER']),
  'token of a reader, for all': byToken('READER', ['READ_DRAFTS', 'WRITE_DRAFTS', 'REVIEW', 'PUBLISH', 'ADMINISTER']),
}

/**
 * What the policy table means, said once more and in another way: who of the actors meets which
 * policy.
 */
const SIGNED_IN = Object.keys(ACTORS).filter((name) => name !== 'anonymous')
export const WHO_MEETS: Readonly<Record<string, readonly string[]>> = {
  PUBLIC: Object.keys(ACTORS),
  OWN: Object.keys(ACTORS),
  SIGNED_IN,
  SESSION: SIGNED_IN.filter((name) => !name.startsWith('token')),
  USE_ACCOUNT: ['reader', 'author', 'reviewer', 'publisher', 'admin'],
  READ_DRAFTS: [
    ...['author', 'reviewer', 'publisher', 'admin'],
    ...['token of an admin, for drafts', 'token of an admin, for all'],
  ],
  WRITE_DRAFTS: ['author', 'reviewer', 'publisher', 'admin', 'token of an admin, for all'],
  REVIEW: ['reviewer', 'publisher', 'admin', 'token of an admin, for all'],
  PUBLISH: ['publisher', 'admin', 'token of an admin, for all'],
  ADMINISTER: ['admin', 'token of an admin, for all'],
}
