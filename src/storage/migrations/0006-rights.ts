import { appendOnly } from './append-only.ts'
import type { Migration } from './migration.ts'

/**
 * Further subjects and the token of audit entries, and tokens in order of age. The event WITHDRAWN,
 * and the newest version at the approval of a changeset.
 */
export const rights: Migration = {
  name: '0006-rights',
  statements(database) {
    const sqlite = database === 'sqlite'
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    const strict = sqlite ? 'STRICT' : ''
    return [
      `ALTER TABLE audit_entry ADD COLUMN token_name ${text}`,
      `CREATE TABLE audit_subject (
        subject ${text} NOT NULL,
        entry INTEGER NOT NULL REFERENCES audit_entry (id),
        PRIMARY KEY (subject, entry)
      ) ${strict}`,
      'CREATE INDEX audit_subject_by_entry ON audit_subject (entry)',
      ...appendOnly(database, ['audit_subject']),
      'CREATE INDEX api_token_by_age ON api_token (created_at, id)',
      'ALTER TABLE changeset ADD COLUMN approved_over INTEGER CHECK (approved_over >= 0)',
      ...(sqlite ? EVENTS_OF_SQLITE : EVENTS_OF_POSTGRES),
    ]
  },
}

const KINDS = `('COMMENTED', 'SUBMITTED', 'WITHDRAWN', 'APPROVED', 'SENT_BACK', 'REBASED', 'SCHEDULED', 'UNSCHEDULED',
  'SCHEDULE_FAILED', 'PUBLISHED', 'DISCARDED')`

/** SQLite changes no check of a table that is there. */
const EVENTS_OF_SQLITE: readonly string[] = [
  `CREATE TABLE changeset_event_anew (
    changeset TEXT NOT NULL REFERENCES changeset (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ${KINDS}),
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    message TEXT NOT NULL,
    document TEXT,
    PRIMARY KEY (changeset, number)
  ) STRICT`,
  'INSERT INTO changeset_event_anew SELECT changeset, number, kind, author, at, message, document FROM changeset_event',
  'DROP TABLE changeset_event',
  'ALTER TABLE changeset_event_anew RENAME TO changeset_event',
  ...appendOnly('sqlite', ['changeset_event']),
]

const EVENTS_OF_POSTGRES: readonly string[] = [
  'ALTER TABLE changeset_event DROP CONSTRAINT changeset_event_kind_check',
  `ALTER TABLE changeset_event ADD CONSTRAINT changeset_event_kind_check CHECK (kind IN ${KINDS})`,
]
