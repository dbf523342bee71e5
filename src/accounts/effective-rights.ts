import type { Credential } from './account-store.ts'
import { type Right, rightsOf } from './rights.ts'

/**
 * What a credential is good for now. A session has the rights of the role; one that was opened with
 * a password has none while the password has to be changed. A token has those of its rights that
 * the role still grants, and never USE_ACCOUNT.
 */
export function effectiveRights({
  kind,
  user,
  rights,
  provider = null,
  passkey = null,
}: Pick<Credential, 'kind' | 'user' | 'rights'> & Partial<Pick<Credential, 'provider' | 'passkey'>>): readonly Right[] {
  const granted = rightsOf(user.role)
  if (kind === 'SESSION') return user.mustChangePassword && provider === null && passkey === null ? [] : granted
  return granted.filter((right) => right !== 'USE_ACCOUNT' && rights?.includes(right))
}
