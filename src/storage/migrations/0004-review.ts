import { appendOnly } from './append-only.ts'
import type { Migration } from './migration.ts'

/** What was done and said about changesets, their revision and their schedule. */
export const review: Migration = {
  name: '0004-review',
  statements(database) {
    const sqlite = database === 'sqlite'
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    return [
      'ALTER TABLE changeset ADD COLUMN revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)',
      `ALTER TABLE changeset ADD COLUMN publish_at ${text} CHECK (publish_at IS NULL OR state = 'APPROVED')`,
      `ALTER TABLE changeset ADD COLUMN publish_by ${text} CHECK ((publish_by IS NULL) = (publish_at IS NULL))`,
      'CREATE INDEX changeset_by_schedule ON changeset (publish_at, id) WHERE publish_at IS NOT NULL',
      `CREATE TABLE changeset_event (
        changeset ${text} NOT NULL REFERENCES changeset (id),
        number INTEGER NOT NULL CHECK (number >= 1),
        kind ${text} NOT NULL CHECK (kind IN ('COMMENTED', 'SUBMITTED', 'APPROVED', 'SENT_BACK', 'REBASED', 'SCHEDULED',
          'UNSCHEDULED', 'SCHEDULE_FAILED', 'PUBLISHED', 'DISCARDED')),
        author ${text} NOT NULL,
        at ${text} NOT NULL,
        message ${text} NOT NULL,
        document ${text},
        PRIMARY KEY (changeset, number)
      ) ${sqlite ? 'STRICT' : ''}`,
      ...appendOnly(database, ['changeset_event']),
    ]
  },
}
