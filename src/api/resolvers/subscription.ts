import { badUserInput } from '../../errors/public-errors.ts'
import type { SubscriptionResolvers } from '../generated/resolver-types.ts'

export const Subscription: SubscriptionResolvers = {
  graphPublished: {
    subscribe: (_root, { since }, { feed, history }) => {
      if (typeof since === 'number' && since < 0)
        throw badUserInput(`"since" must be a version, or 0 for all of them, not ${since}.`)
      return feed.after(since ?? history.current().version)
    },
    // The feed gives the publication itself.
    resolve: (publication: unknown) => publication as never,
  },
}
