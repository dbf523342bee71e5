import { badUserInput } from '../../errors/public-errors.ts'
import type { SubscriptionResolvers } from '../generated/resolver-types.ts'
import { activitySubscriptions } from './activity.ts'

export const Subscription: SubscriptionResolvers = {
  ...activitySubscriptions,
  graphPublished: {
    subscribe: async (_root, { since }, { feed, history, lastEventId }) => {
      if (typeof since === 'number' && since < 0)
        throw badUserInput(`"since" must be a version, or 0 for all of them, not ${since}.`)
      const last = lastEventId ?? since ?? history.current().version
      await feed.assertReached(last)
      return feed.after(last)
    },
    // The feed gives the publication itself.
    resolve: (publication: unknown) => publication as never,
  },
}
