import type { SignedIn } from '../accounts/actor.ts'
import type { AuditStamp } from '../content/lifecycle/content-store.ts'
import type { Person } from '../content/lifecycle/workflow.ts'
import { unauthenticated } from '../errors/public-errors.ts'
import type { RequestContext } from './context.ts'

/** The signed-in caller of the request. The policies refuse all others before. */
export function signedIn({ actor }: Pick<RequestContext, 'actor'>): SignedIn {
  if (actor.kind === 'ANONYMOUS') throw unauthenticated('Nobody is signed in.')
  return actor
}

/** The audit stamp of the request: its actor and time. */
export const actOf = (context: Pick<RequestContext, 'actor' | 'clock'>, message: string): AuditStamp => ({
  author: signedIn(context).user.name,
  at: context.clock(),
  message,
})

/** The caller of the request, as the workflow of changesets knows it. */
export function personOf(context: Pick<RequestContext, 'actor'>): Person {
  const { user, rights } = signedIn(context)
  return { name: user.name, rights }
}
