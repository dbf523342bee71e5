import type { ActivityStore } from '../activity/activity-store.ts'
import type { Calls } from './calls.ts'
import { activity, activityCount, newestActivity } from './queries/activity/activity.ts'
import { anyMailDue, pendingMailCount, queueMail, recordMail, takeDueMails } from './queries/activity/mails.ts'
import { mailReaders, markActivityRead, notifications, setNotifications } from './queries/activity/notifications.ts'

/** The port of what users are told. */
export function activityCalls({ read, change }: Calls): ActivityStore {
  const due = read(anyMailDue)
  const take = change(takeDueMails)
  return {
    activity: read(activity),
    activityCount: read(activityCount),
    newestActivity: read(newestActivity),
    notifications: read(notifications),
    setNotifications: change(setNotifications),
    markActivityRead: change(markActivityRead),
    mailReaders: read(mailReaders),
    queueMail: change(queueMail),
    // Polls that find nothing do not keep writers waiting.
    takeDueMails: async (limit, leaseSeconds) => ((await due()) ? take(limit, leaseSeconds) : []),
    pendingMailCount: read(pendingMailCount),
    recordMail: change(recordMail),
  }
}
