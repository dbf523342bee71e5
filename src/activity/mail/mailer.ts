import type { ActivityStore, MailReader } from '../activity-store.ts'
import type { LinkTo } from '../links.ts'
import { composeMail, MAX_ITEMS } from './compose-mail.ts'
import { dueSpan } from './due-span.ts'
import type { DueMail, MailResult } from './mail.ts'
import { afterMailAttempt } from './next-mail-attempt.ts'
import type { SendMail } from './send-by-smtp.ts'

/** How many mails are taken at once, one after another to one mail server. */
const AT_ONCE = 10

/** Longer than all of them may take, in seconds. */
const LEASE = 600

export interface MailerOptions {
  readonly store: ActivityStore
  readonly send: SendMail
  readonly linkTo: LinkTo
  /** Whether the role of a user still allows to read drafts. */
  mayRead(role: string): boolean
  /** The titles of changesets, by id. */
  titleOf(changeset: string): Promise<string>
  /** The hour of the day of digests, 0 to 23 (UTC). */
  readonly digestHour: number
  /** Milliseconds since 1970. */
  now(): number
  newId(): string
  attempted(mail: DueMail, result: MailResult): void
}

/**
 * One turn: writes a mail to each reader who is to be told something, and sends what the outbox has.
 * Any number of processes share one outbox; each mail is written once, and sent by one at a time.
 */
export async function tellByMail(options: MailerOptions): Promise<void> {
  const { store } = options
  const newest = await store.newestActivity()
  for (const reader of await store.mailReaders()) if (options.mayRead(reader.role)) await write(reader, newest, options)
  for (;;) {
    const due = await store.takeDueMails(AT_ONCE, LEASE)
    for (const mail of due) {
      const result = afterMailAttempt(await options.send(mail), mail.attemptsMade + 1)
      await store.recordMail(mail, result)
      options.attempted(mail, result)
    }
    if (due.length < AT_ONCE) return
  }
}

async function write(reader: MailReader, newest: string | null, options: MailerOptions): Promise<void> {
  const { store, linkTo, titleOf, digestHour, now, newId } = options
  const span = dueSpan(reader, now(), digestHour)
  if (span === null || newest === null || newest <= span.since) return
  const items = await store.activity(reader, span, null, MAX_ITEMS)
  // What concerns nobody is looked at once for each reader.
  const until = span.until ?? span.since
  if (items.length === 0) {
    await store.queueMail(reader, until, null)
    return
  }
  const titles = new Map<string, string>()
  for (const { changeset } of items) if (!titles.has(changeset)) titles.set(changeset, await titleOf(changeset))
  const mail = composeMail(newId(), reader, {
    items,
    count: items.length < MAX_ITEMS ? items.length : await store.activityCount(reader, span),
    titleOf: (changeset) => titles.get(changeset) ?? changeset,
    linkTo,
  })
  await store.queueMail(reader, until, mail)
}
