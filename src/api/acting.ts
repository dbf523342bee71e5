import type { SignedIn } from '../accounts/actor.ts'
import type { AuditStamp } from '../content/lifecycle/content-store.ts'
import type { Person } from '../content/lifecycle/workflow.ts'
import { unauthenticated } from '../errors/public-errors.ts'
import type { RequestContext } from './context.ts'

/** Who the request comes from. The policies let nobody else come so far. */
export function signedIn({ actor }: Pick<RequestContext, 'actor'>): SignedIn {
  if (actor.kind === 'ANONYMOUS') throw unauthenticated('Nobody is signed in.')
  return actor
}

/** What the request does, as it is written down: by whom and when. */
export const actOf = (context: Pick<RequestContext, 'actor' | 'clock'>, message: string): AuditStamp => ({
  author: signedIn(context).user.name,
  at: context.clock(),
  message,
})

/** Who the request comes from, as the workflow of changesets knows them. */
export function personOf(context: Pick<RequestContext, 'actor'>): Person {
  const { user, rights } = signedIn(context)
  return { name: user.name, rights }
}
