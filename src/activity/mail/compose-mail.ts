import { activityInWords } from '../activity-in-words.ts'
import type { ActivityItem } from '../activity-item.ts'
import type { MailReader } from '../activity-store.ts'
import type { LinkTo } from '../links.ts'
import type { Mail } from './mail.ts'

/** The most items that one mail names; the others are counted. */
export const MAX_ITEMS = 50

const MAX_SUBJECT = 150

export interface Told {
  /** Newest first, at most `MAX_ITEMS`. */
  readonly items: readonly ActivityItem[]
  /** How many there are. */
  readonly count: number
  titleOf(changeset: string): string
  readonly linkTo: LinkTo
}

/** The mail about what happened, oldest first; each item has its link. */
export function composeMail(id: string, { address, name }: MailReader, told: Told): Mail {
  const { items, count, titleOf, linkTo } = told
  const lines = items.toReversed().map((item) => {
    const link = linkTo(item.changeset)
    const when = `${item.at.slice(0, 16).replace('T', ' ')} UTC`
    return [`${when}  ${activityInWords(item, titleOf(item.changeset))}`, ...(link === null ? [] : [link])].join('\n')
  })
  const [first] = items
  const subject =
    count === 1 && first !== undefined ? activityInWords(first, titleOf(first.changeset)) : `${count} things happened`
  const more = count - items.length
  const text = [
    `Hello ${name},`,
    'this happened to what concerns you:',
    ...lines,
    ...(more > 0 ? [`... and ${more} earlier. "recentActivity" in the API lists all.`] : []),
    'To change how often you get this mail, or to end it: "setNotifications".',
  ].join('\n\n')
  return { id, to: address, subject: `Aetia: ${subject}`.slice(0, MAX_SUBJECT).toWellFormed(), text: `${text}\n` }
}
