import type { SignedIn } from '../accounts/actor.ts'
import type { Act } from '../content/lifecycle/content-store.ts'
import { unauthenticated } from '../errors/public-errors.ts'
import type { RequestContext } from './context.ts'

/** Who the request comes from. The policies let nobody else come so far. */
export function signedIn({ actor }: Pick<RequestContext, 'actor'>): SignedIn {
  if (actor.kind === 'ANONYMOUS') throw unauthenticated('Nobody is signed in.')
  return actor
}

/** What the request does, as it is written down: by whom and when. */
export const actOf = (context: Pick<RequestContext, 'actor' | 'clock'>, message: string): Act => ({
  author: signedIn(context).user.name,
  at: context.clock(),
  message,
})
