import { askToConfirmMail, countConfirmation } from '../../accounts/confirm-mail.ts'
import { activityInWords } from '../../activity/activity-in-words.ts'
import type { ActivityPlace } from '../../activity/activity-item.ts'
import { placeOf } from '../../activity/activity-item.ts'
import { isMailAddress } from '../../activity/mail/mail-address.ts'
import { badCursor, badUserInput } from '../../errors/public-errors.ts'
import { signedIn } from '../acting.ts'
import { followActivity } from '../activity/follow-activity.ts'
import { type ToldActivity, toldActivity } from '../activity/told-activity.ts'
import type { RequestContext } from '../context.ts'
import { dateTimeArgument } from '../date-time-argument.ts'
import type {
  ActivityItemResolvers,
  MutationResolvers,
  NotificationsResolvers,
  QueryResolvers,
  SubscriptionResolvers,
  ViewerResolvers,
} from '../generated/resolver-types.ts'
import { mailWords } from '../mail-words.ts'
import type { Place } from '../paging/cursor.ts'
import { listName } from '../paging/page.ts'
import { rowPage } from '../paging/row-page.ts'

const DAY = 24 * 3_600_000
/** How far back a list goes that names no moment. */
const DEFAULT_DAYS = 30
/** How far back a subscription may begin. */
const MAX_DAYS = 30

const daysBefore = (moment: string, days: number) => new Date(Date.parse(moment) - days * DAY).toISOString()

export const activityQueries: Pick<QueryResolvers, 'recentActivity'> = {
  recentActivity: async (_parent, args, context) => {
    const { stores, clock } = context
    const { user } = signedIn(context)
    const { since: given = null } = args
    const since = typeof given === 'string' ? dateTimeArgument('since', given) : daysBefore(clock(), DEFAULT_DAYS)
    const span = { since, until: null }
    const { readUntil } = await stores.activity.notifications(user.id)
    const page = await rowPage<ToldActivity>(listName('recentActivity', '', { since: given, user: user.id }), args, {
      read: async (after, limit) =>
        toldActivity(context, await stores.activity.activity(user, span, after && placeIn(after), limit)),
      count: () => stores.activity.activityCount(user, span),
      placeOf: ({ item }) => {
        const { at, kind, name, number } = placeOf(item)
        return [at, kind, name, number]
      },
    })
    const isReadTo = readUntil !== null && readUntil > since
    const unread = { since: isReadTo ? readUntil : since, until: null }
    return { ...page, readUntil, unreadCount: await stores.activity.activityCount(user, unread) }
  },
}

function placeIn([at, kind, name, number]: Place): ActivityPlace {
  if (typeof at !== 'string' || typeof name !== 'string' || !Number.isInteger(number))
    throw badCursor('it is malformed')
  return { at, kind: kind === 'EVENT' ? 'EVENT' : 'EDIT', name, number: Number(number) }
}

export const activityMutations: Pick<MutationResolvers, 'markActivityRead' | 'setNotifications'> = {
  markActivityRead: async (_parent, { input }, context) => {
    const { user } = signedIn(context)
    const until = dateTimeArgument('until', input.until)
    const now = context.clock()
    if (until > now)
      throw badUserInput(`"until" must not be later than now, ${now}; ${until} came. Pass the "at" of the newest item.`)
    return { outcome: 'DONE', notifications: await context.stores.activity.markActivityRead(user.id, until) }
  },
  setNotifications: async (_parent, { input: { mail, address } }, context) => {
    const { user } = signedIn(context)
    const { activity } = context.stores
    const before = await activity.notifications(user.id)
    const wanted = address === undefined ? before.address : address
    if (wanted !== null && !isMailAddress(wanted))
      throw badUserInput(
        '"address" must be one mail address without a name, such as "ada@example.org"; something else came.',
      )
    if (mail !== 'NONE' && wanted === null)
      throw badUserInput(`"mail: ${mail}" takes an "address", such as "ada@example.org"; none was given.`)
    const isConfirmed = before.address === wanted && before.confirmedAt !== null
    const asks = context.sendsMail && address !== undefined && wanted !== null && !isConfirmed
    if (asks) countConfirmation(context.accountServices, user)
    const words = mailWords(context)(null)
    const isNamed = context.languageRanges.length > 0
    const choice = { address: wanted, frequency: mail, language: isNamed ? words.language : null }
    const notifications = await activity.setNotifications(user.id, choice, context.clock())
    if (asks) await askToConfirmMail(context.accountServices, user, wanted, { publicUrl: context.publicUrl, words })
    return { outcome: 'DONE', notifications }
  },
}

export const activitySubscriptions: Pick<SubscriptionResolvers, 'activityHappened'> = {
  activityHappened: {
    subscribe: async (_root, { since: given }, context) => {
      const now = context.clock()
      const since = typeof given === 'string' ? dateTimeArgument('since', given) : now
      if (since < daysBefore(now, MAX_DAYS))
        throw badUserInput(
          `"since" must be within the last ${MAX_DAYS} days; ${since} came. Read what is older with "recentActivity".`,
        )
      return followActivity(context, since)
    },
    resolve: async (item: unknown, _args: unknown, context: RequestContext) => {
      const [told] = await toldActivity(context, [item as ToldActivity['item']])
      if (!told) throw new Error('an event has no changeset')
      return told
    },
  },
}

export const ActivityItem: ActivityItemResolvers = {
  at: ({ item }) => item.at,
  actor: ({ item }) => item.actor,
  because: ({ item }) => item.because,
  event: ({ item }) => (item.kind === 'EVENT' ? item.event : null),
  document: ({ item }) => (item.kind === 'EDIT' ? item.document : item.event.document),
  text: ({ item, changeset }) => activityInWords(item, changeset.title),
  link: ({ changeset }, _args, { linkTo }) => linkTo(changeset.id),
}

export const Notifications: NotificationsResolvers = {
  mail: ({ frequency }) => frequency,
  isMailSent: (_parent, _args, { sendsMail }) => sendsMail,
}

export const viewerNotifications: Pick<ViewerResolvers, 'notifications'> = {
  notifications: ({ user }, _args, { stores }) => stores.activity.notifications(user.id),
}
