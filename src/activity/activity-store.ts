import type { ActivityItem, ActivityPlace, Concerned } from './activity-item.ts'
import type { DueMail, Mail, MailResult } from './mail/mail.ts'

/** How often a user gets mail: never, as soon as something happens, or once a day. */
export const MAIL_FREQUENCIES = ['NONE', 'AT_ONCE', 'DIGEST'] as const
export type MailFrequency = (typeof MAIL_FREQUENCIES)[number]

/** What a user has chosen to be told, and has read. */
export interface Notifications {
  /** Null where the user gave none. */
  readonly address: string | null
  /** When its owner confirmed it (ISO 8601, UTC); null: not yet, so nothing is mailed to it. */
  readonly confirmedAt: string | null
  readonly frequency: MailFrequency
  /** What happened up to then was read (ISO 8601, UTC); null where nothing was. */
  readonly readUntil: string | null
}

/** What a user chooses. */
export interface NotificationChoice extends Pick<Notifications, 'address' | 'frequency'> {
  /** In which mails about the account are written (BCP 47); null or left out: as before. */
  readonly language?: string | null
}

/** A user who wants mail, and has confirmed the address. */
export interface MailReader extends Concerned {
  readonly role: string
  readonly address: string
  readonly frequency: Exclude<MailFrequency, 'NONE'>
  /** What happened up to then was told, or is not to be (ISO 8601, UTC). */
  readonly toldUntil: string
}

/** Moments (ISO 8601, UTC): later than the first, and not later than the second where it is one. */
export interface Span {
  readonly since: string
  readonly until: string | null
}

/**
 * What happened to what concerns users, and the mail about it. What happened follows from events
 * and revisions; nothing is written for it. Every call is one transaction.
 */
export interface ActivityStore {
  /** Newest first, after a place (null: from the newest), at most `limit`. */
  activity(user: Concerned, span: Span, after: ActivityPlace | null, limit: number): Promise<readonly ActivityItem[]>
  activityCount(user: Concerned, span: Span): Promise<number>
  /** When anything last happened to any changeset; null before the first. */
  newestActivity(): Promise<string | null>

  notifications(user: string): Promise<Notifications>
  /** What happened until `at` (ISO 8601, UTC) is not told any more. */
  setNotifications(user: string, choice: NotificationChoice, at: string): Promise<Notifications>
  /** Moves on what was read, never back. */
  markActivityRead(user: string, until: string): Promise<Notifications>

  /** Active users who want mail and have confirmed their address, in order of id. */
  mailReaders(): Promise<readonly MailReader[]>
  /**
   * Moves what a user was told on from a moment to another, and puts a mail about it into the
   * outbox. False, without a mail, when it was moved meanwhile: another process has told it.
   */
  queueMail(reader: Pick<MailReader, 'id' | 'toldUntil'>, until: string, mail: Mail | null): Promise<boolean>
  /** Takes mails whose time has come, for some seconds. */
  takeDueMails(limit: number, leaseSeconds: number): Promise<readonly DueMail[]>
  /** How many mails wait in the outbox. */
  pendingMailCount(): Promise<number>
  /** Records an attempt, unless the mail was taken again meanwhile. */
  recordMail(due: DueMail, result: MailResult): Promise<void>
}
