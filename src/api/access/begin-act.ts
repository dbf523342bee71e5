import type { RequestContext } from '../context.ts'
import { auditTarget } from './audit-target.ts'
import { mutationInput } from './mutation-input.ts'

/** Writes down that somebody asks for a mutation, and answers the number of the entry. */
export function beginAct(
  { actor, clock, requestId, stores }: RequestContext,
  action: string,
  args: Readonly<Record<string, unknown>>,
): Promise<number> {
  return stores.accounts.beginAudit({
    at: clock(),
    actor: actor.kind === 'ANONYMOUS' ? null : actor.user.name,
    tokenId: actor.kind === 'TOKEN' ? actor.credential : null,
    action,
    target: auditTarget(action, mutationInput(args)),
    requestId,
  })
}
