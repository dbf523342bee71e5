import type { Actor } from '../../accounts/actor.ts'
import { forbidden, type PublicError, unauthenticated } from '../../errors/public-errors.ts'
import type { Needs } from './needs-of.ts'
import { meets, type Policy } from './policy.ts'

/**
 * Refuses an operation before any part of it runs, when the actor does not meet the policy of one
 * of its fields. Fails with UNAUTHENTICATED where nobody is signed in, and with FORBIDDEN
 * otherwise. The message names the field and its policy.
 */
export function refuseForbidden(needs: Needs, actor: Actor): void {
  for (const [policy, field] of needs) if (!meets(actor, policy)) throw refusal(actor, policy, field)
}

function refusal(actor: Actor, policy: Policy, field: string): PublicError {
  if (actor.kind === 'ANONYMOUS') {
    return unauthenticated(
      `${field} takes ${inWords(policy)}, and nobody is signed in. Sign in with "signIn", and send its token as "Authorization: Bearer <token>".`,
    )
  }
  const { name, mustChangePassword } = actor.user
  if (actor.kind === 'SESSION' && mustChangePassword && actor.rights.length === 0)
    return forbidden(
      `${field} takes ${inWords(policy)}. The password of "${name}" must be changed first, with "changePassword".`,
    )
  const rights = actor.rights.length > 0 ? actor.rights.join(', ') : 'no rights'
  const who = actor.kind === 'TOKEN' ? `This token of "${name}"` : `"${name}"`
  return forbidden(`${field} takes ${inWords(policy)}. ${who} has ${rights}.`)
}

function inWords(policy: Policy): string {
  if (policy === 'SIGNED_IN') return 'a session or a token'
  if (policy === 'SESSION') return 'a session'
  return `the right ${policy}`
}
