import type { ColumnType, Generated } from 'kysely'
import type { AuditOutcome } from '../accounts/audit.ts'
import type { OneTimeKind } from '../accounts/one-time.ts'
import type { Role } from '../accounts/rights.ts'
import type { MailFrequency } from '../activity/activity-store.ts'
import type { MailResult } from '../activity/mail/mail.ts'
import type { ChangesetEventKind, ChangesetState } from '../content/lifecycle/changeset.ts'
import type { DocumentKind } from '../content/lifecycle/kind-of-document.ts'
import type { Verdict } from '../content/review/verdict.ts'
import type { DeliveryState } from '../webhooks/webhook.ts'
import type { WebhookEvent } from '../webhooks/webhook-event.ts'

/** Every state that any document was ever in. Rows are only added. */
interface RevisionTable {
  readonly document: string
  readonly number: number
  /** Canonical JSON, or null where the document is retired. */
  readonly body: string | null
  readonly author: string
  readonly at: string
  readonly message: string
  readonly changeset: string
}

interface ChangesetTable {
  readonly id: string
  readonly title: string
  readonly state: ChangesetState
  readonly author: string
  readonly created_at: string
  readonly published_version: number | null
  readonly revision: number
  readonly publish_at: string | null
  readonly publish_by: string | null
  readonly retire_at: string | null
  readonly retire_by: string | null
  /**
   * The newest version when it was approved or, approved, rebased; null where it is not approved.
   */
  readonly approved_over: number | null
  /** The name of a user. */
  readonly assignee: string | null
  /** When its last schedule failed, unless somebody took it up since. */
  readonly schedule_failed_at: string | null
  /** The title for searches: `foldLetters`. */
  readonly title_folded: string
}

/** The events of changesets. Rows are only added. */
interface ChangesetEventTable {
  readonly changeset: string
  readonly number: number
  readonly kind: ChangesetEventKind
  readonly author: string
  readonly at: string
  readonly message: string
  readonly document: string | null
  /** The number of the event that started the thread; null where this one does. */
  readonly thread: number | null
}

/** The people whom events name. Rows are only added. */
interface EventPersonTable {
  readonly changeset: string
  readonly event: number
  readonly account: string
}

/** What each thread of comments is about, and whether it is settled. */
interface CommentThreadTable {
  readonly changeset: string
  /** Of the event that started it. */
  readonly number: number
  readonly document: string | null
  readonly path: string | null
  readonly quote: string | null
  readonly quote_start: number | null
  readonly resolved_at: string | null
  readonly resolved_by: string | null
}

/** The newest verdict of each reviewer of a changeset. */
interface VerdictTable {
  readonly changeset: string
  readonly reviewer: string
  readonly verdict: Verdict
  readonly message: string
  readonly at: string
  /** The revision of the changeset that was seen. */
  readonly revision: number
  /** The newest version when it was given, or the changeset was rebased since. */
  readonly over_version: number
  /** 0 or 1: whether it still speaks of what the changeset stages. */
  readonly current: number
}

/** How many approvals, and whose, the edits of a kind of document need. */
interface ApprovalPolicyTable {
  readonly kind: DocumentKind
  readonly approvals: number
  readonly approver: string | null
  readonly revision: number
}

/** When documents were reviewed, and when they are to be reviewed again. */
interface DocumentReviewTable {
  readonly document: string
  readonly reviewed_at: string | null
  readonly reviewed_by: string | null
  readonly reviewed_revision: number | null
  readonly review_by: string | null
}

/** Which revision a changeset would publish of each document that it edits. */
interface StagedTable {
  readonly changeset: string
  readonly document: string
  readonly base: number
  readonly revision: number
}

/** The publication log. Rows are only added, and versions are dense. */
interface PublicationTable {
  readonly version: number
  readonly changeset: string
  readonly author: string
  readonly at: string
  readonly digest: string
  readonly language: string
  readonly idempotency_key: string | null
}

/** What each version changed. Rows are only added. */
interface PublishedTable {
  readonly version: number
  readonly document: string
  readonly revision: number
}

/** Who can sign in. The word "user" is PostgreSQL's own. */
interface AccountTable {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** 0 or 1, as the other flags are. */
  readonly active: number
  readonly password_hash: string
  readonly must_change_password: number
  /** Whether the password was one for a single sign-in, and that has happened. */
  readonly one_time_password_used: number
  readonly created_at: string
  readonly revision: number
  /** Null while the user is there. */
  readonly removed_at: Generated<string | null>
}

interface SessionTable {
  readonly id: string
  readonly account: string
  readonly secret_hash: string
  readonly created_at: string
  readonly expires_at: string
  readonly provider: string | null
  readonly client: string | null
  readonly sign_off_hint: string | null
  /** The id of the passkey that opened it, also once that is removed. */
  readonly passkey: string | null
}

/** Who a user is at a provider. */
interface IdentityTable {
  readonly id: string
  readonly account: string
  readonly issuer: string
  readonly subject: string
  readonly created_at: string
}

/** A key on a device of a user. */
interface PasskeyTable {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly credential_id: string
  readonly public_key: string
  /** PostgreSQL gives a text. */
  readonly counter: ColumnType<number | string, number, number>
  /** A list as JSON. */
  readonly transports: string
  /** 0 or 1. */
  readonly is_synced: number
  readonly created_at: string
  readonly last_used_at: string | null
}

/** The time-based codes of a user. */
interface SecondFactorTable {
  readonly account: string
  readonly secret: string
  readonly created_at: string
  readonly confirmed_at: string | null
  /** The number of the newest step whose code was used. */
  readonly last_step: number
  readonly tries: number
  readonly tried_since: string | null
}

/** A code for who has lost the device. Its row goes when it is used. */
interface RecoveryCodeTable {
  readonly account: string
  readonly code_hash: string
}

/** What whoever has the secret may do once. */
interface OneTimeTable {
  readonly secret_hash: string
  readonly kind: OneTimeKind
  readonly account: string | null
  readonly data: string
  readonly created_at: string
  readonly expires_at: string
}

interface ApiTokenTable {
  readonly id: string
  readonly account: string
  readonly name: string
  /** A list as canonical JSON. */
  readonly rights: string
  readonly secret_hash: string
  readonly created_at: string
  readonly expires_at: string | null
  readonly revoked_at: string | null
}

/** The right to read a changeset, for whoever has the secret. */
interface PreviewLinkTable {
  readonly id: string
  readonly changeset: string
  readonly secret_hash: string
  readonly created_by: string
  readonly created_at: string
  readonly expires_at: string
  readonly revoked_at: string | null
}

/** What a user wants to be told, has read, and was told by mail. */
interface NotificationTable {
  readonly account: string
  readonly address: string | null
  readonly frequency: MailFrequency
  readonly read_until: string | null
  readonly told_until: string
  /** When the address was confirmed; null where it was not. */
  readonly confirmed_at: Generated<string | null>
  /** In which the address was set; null where none was named. */
  readonly language: Generated<string | null>
}

/** The outbox of mails. Those that were sent go; of those that were given up, the texts do. */
interface MailTable {
  readonly id: string
  readonly account: string
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly state: MailResult['state']
  /** By the database's clock, as `leased_until`. */
  readonly next_attempt_at: string | null
  readonly leased_until: string | null
  readonly taking: number
  readonly attempts_made: number
  readonly error: string | null
  /** A mail about the account is sent to any address, others to confirmed ones alone. */
  readonly purpose: Generated<'ACTIVITY' | 'ACCOUNT'>
}

/** What was asked to be changed. Rows are only added. */
interface AuditEntryTable {
  readonly id: number
  readonly at: string
  readonly actor: string | null
  readonly token_id: string | null
  readonly action: string
  readonly target: string | null
  readonly request_id: string | null
  readonly token_name: string | null
}

/** What else an entry is about, besides its target. Rows are only added. */
interface AuditSubjectTable {
  readonly subject: string
  readonly entry: number
}

/** What came of it. Rows are only added. */
interface AuditOutcomeTable {
  readonly entry: number
  readonly outcome: AuditOutcome
  readonly detail: string | null
}

interface WebhookTable {
  readonly id: string
  readonly url: string
  /** As it was shown once. It must be readable to sign with. */
  readonly secret: string
  /** 1 or 0. */
  readonly active: number
  /** A list as canonical JSON. */
  readonly events: string
  readonly inactive_reason: string | null
  /** By the database's clock. */
  readonly paused_until: string | null
  readonly created_by: string
  readonly created_at: string
  readonly revision: number
}

/** The outbox: one row per event and webhook. Rows go with their webhook. */
interface WebhookDeliveryTable {
  readonly id: string
  readonly webhook: string
  readonly number: number
  readonly event: WebhookEvent
  /** Of a version. */
  readonly version: number | null
  /** Of a step of the workflow: the changeset, and the number of its event. */
  readonly changeset: string | null
  readonly step: number | null
  readonly state: DeliveryState
  /** By the database's clock, as `leased_until`. */
  readonly next_attempt_at: string | null
  /** Until then it is somebody's to send. */
  readonly leased_until: string | null
  /**
   * Counts how often it was taken or asked for again: who took it earlier decides nothing any more.
   */
  readonly taking: number
  /** Since it was last asked for. */
  readonly attempts_made: number
}

/** The delivery log. Rows are only added, and go with their webhook. */
interface DeliveryAttemptTable {
  readonly delivery: string
  readonly number: number
  readonly at: string
  readonly status: number | null
  readonly error: string | null
  readonly milliseconds: number
}

/** The texts of sources, to check quotes with. */
interface SourceTextTable {
  readonly source: string
  readonly hash: string
  readonly kept_by: string
  readonly kept_at: string
  /** The last column: the others are read without it. */
  readonly body: string
}

/** What is known of the bytes of assets. */
interface UploadedFileTable {
  readonly sha256: string
  readonly media_type: string
  readonly bytes: number
  readonly width: number | null
  readonly height: number | null
  readonly placeholder: string | null
  readonly uploaded_by: string
  readonly uploaded_at: string
}

/** Which migrations have run. */
interface MigrationTable {
  readonly name: string
  readonly at: string
}

/** The tables, the same on both databases. */
export interface Database {
  readonly revision: RevisionTable
  readonly changeset: ChangesetTable
  readonly changeset_event: ChangesetEventTable
  readonly changeset_event_person: EventPersonTable
  readonly comment_thread: CommentThreadTable
  readonly changeset_verdict: VerdictTable
  readonly approval_policy: ApprovalPolicyTable
  readonly document_review: DocumentReviewTable
  readonly source_text: SourceTextTable
  readonly uploaded_file: UploadedFileTable
  readonly staged: StagedTable
  readonly publication: PublicationTable
  readonly published: PublishedTable
  readonly account: AccountTable
  readonly session: SessionTable
  readonly identity: IdentityTable
  readonly one_time: OneTimeTable
  readonly passkey: PasskeyTable
  readonly second_factor: SecondFactorTable
  readonly recovery_code: RecoveryCodeTable
  readonly api_token: ApiTokenTable
  readonly preview_link: PreviewLinkTable
  readonly notification: NotificationTable
  readonly mail: MailTable
  readonly audit_entry: AuditEntryTable
  readonly audit_outcome: AuditOutcomeTable
  readonly audit_subject: AuditSubjectTable
  readonly webhook: WebhookTable
  readonly webhook_delivery: WebhookDeliveryTable
  readonly delivery_attempt: DeliveryAttemptTable
  readonly migration: MigrationTable
}
