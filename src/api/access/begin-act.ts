import type { RequestContext } from '../context.ts'
import { auditSubjects } from './audit-subjects.ts'
import { auditTarget } from './audit-target.ts'
import { mutationInput } from './mutation-input.ts'

/** Records that a caller asks for a mutation, and returns the number of the audit entry. */
export function beginAct(
  { actor, clock, requestId, stores }: RequestContext,
  action: string,
  args: Readonly<Record<string, unknown>>,
): Promise<number> {
  const input = mutationInput(args)
  const target = auditTarget(action, input)
  return stores.accounts.beginAudit({
    at: clock(),
    actor: actor.kind === 'ANONYMOUS' ? null : actor.user.name,
    tokenId: actor.kind === 'TOKEN' ? actor.credential : null,
    tokenName: actor.kind === 'TOKEN' ? (actor.tokenName ?? null) : null,
    action,
    target,
    subjects: auditSubjects(input).filter((subject) => subject !== target),
    requestId,
  })
}
