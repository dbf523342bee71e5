import type { ActivityItem } from './activity-item.ts'

/** What each kind of event is in a sentence; others are named as they are. */
const DONE: Readonly<Record<string, string>> = {
  COMMENTED: 'commented on',
  SUBMITTED: 'submitted',
  WITHDRAWN: 'withdrew',
  APPROVED: 'approved',
  APPROVAL_GIVEN: 'gave an approval to',
  CHANGES_REQUESTED: 'asked for changes in',
  SENT_BACK: 'sent back',
  REBASED: 'rebased',
  SCHEDULED: 'scheduled',
  UNSCHEDULED: 'ended the schedule of',
  PUBLISHED: 'published',
  DISCARDED: 'discarded',
  ASSIGNED: 'assigned',
  THREAD_RESOLVED: 'resolved a thread in',
  THREAD_REOPENED: 'reopened a thread in',
}

/** The longest part of a message that a sentence repeats, in UTF-16 code units. */
const MAX_MESSAGE = 200

/**
 * An item as one sentence on one line, with the title of its changeset: `grace sent back "Banked
 * tracks": Which source says so?`
 */
export function activityInWords(item: ActivityItem, title: string): string {
  const named = JSON.stringify(oneLine(title))
  if (item.kind === 'EDIT') return `${oneLine(item.actor)} edited ${oneLine(item.document)} in ${named}`
  const { kind, document, message, people } = item.event
  const at = document === null ? '' : ` (${oneLine(document)})`
  const what =
    kind === 'SCHEDULE_FAILED'
      ? `The schedule of ${named} failed`
      : `${oneLine(item.actor)} ${DONE[kind] ?? `took the step ${kind} in`} ${named}`
  const whom =
    (kind as string) === 'ASSIGNED' && people.length > 0 ? ` to ${people.map(({ name }) => name).join(', ')}` : ''
  const said = shortened(oneLine(message))
  return `${what}${whom}${at}${said === '' ? '' : `: ${said}`}`
}

const shortened = (text: string): string =>
  text.length <= MAX_MESSAGE ? text : `${text.slice(0, MAX_MESSAGE - 3).toWellFormed()}...`

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
