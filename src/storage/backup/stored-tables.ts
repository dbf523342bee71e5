/** A table, and the columns that put its rows in order. */
export interface StoredTable {
  readonly name:
    | 'changeset'
    | 'changeset_event'
    | 'comment_thread'
    | 'changeset_verdict'
    | 'approval_policy'
    | 'document_review'
    | 'revision'
    | 'source_text'
    | 'uploaded_file'
    | 'staged'
    | 'publication'
    | 'published'
    | 'account'
    | 'changeset_event_person'
    | 'api_token'
    | 'identity'
    | 'passkey'
    | 'second_factor'
    | 'recovery_code'
    | 'notification'
    | 'audit_entry'
    | 'audit_outcome'
    | 'audit_subject'
    | 'webhook'
    | 'webhook_delivery'
    | 'delivery_attempt'
  readonly key: readonly string[]
  /** The most rows in memory at a time, where rows are large. Left out: as many as one statement takes. */
  readonly rowsAtOnce?: number
}

/**
 * Everything in a store but for what is left out, in an order in which each table refers only to
 * those before it. One reference points the other way, from a changeset to the version that it
 * became. Which migrations have run is known from the tables' form.
 */
export const STORED_TABLES: readonly StoredTable[] = [
  { name: 'changeset', key: ['id'] },
  { name: 'changeset_event', key: ['changeset', 'number'] },
  { name: 'comment_thread', key: ['changeset', 'number'] },
  { name: 'changeset_verdict', key: ['changeset', 'reviewer'] },
  { name: 'approval_policy', key: ['kind'] },
  { name: 'document_review', key: ['document'] },
  { name: 'revision', key: ['document', 'number'] },
  { name: 'source_text', key: ['source'], rowsAtOnce: 16 },
  { name: 'uploaded_file', key: ['sha256'] },
  { name: 'staged', key: ['changeset', 'document'] },
  { name: 'publication', key: ['version'] },
  { name: 'published', key: ['version', 'document'] },
  { name: 'account', key: ['id'] },
  { name: 'changeset_event_person', key: ['changeset', 'event', 'account'] },
  { name: 'api_token', key: ['id'] },
  { name: 'identity', key: ['id'] },
  { name: 'passkey', key: ['id'] },
  { name: 'second_factor', key: ['account'] },
  { name: 'recovery_code', key: ['account', 'code_hash'] },
  { name: 'notification', key: ['account'] },
  { name: 'audit_entry', key: ['id'] },
  { name: 'audit_outcome', key: ['entry'] },
  { name: 'audit_subject', key: ['subject', 'entry'] },
  { name: 'webhook', key: ['id'] },
  { name: 'webhook_delivery', key: ['id'] },
  { name: 'delivery_attempt', key: ['delivery', 'number'] },
]

/**
 * What a backup leaves out: after a restore everybody signs in anew and makes preview links anew. A
 * session or a link that was ended since the backup stays ended, no link in a mail is good twice,
 * and no mail is sent again.
 */
export const LEFT_OUT_OF_BACKUPS: readonly string[] = ['session', 'one_time', 'preview_link', 'mail']
