import { type Kysely, sql } from 'kysely'
import { foldLetters } from '../../text/fold-letters.ts'
import { inChunks } from '../queries/in-chunks.ts'
import type { Database } from '../schema.ts'
import { appendOnly } from './append-only.ts'
import type { Migration } from './migration.ts'

/**
 * Reviews of documents, assignees, reviewers and their verdicts, policies of approvals, threads of
 * comments and the people that events name. Titles are kept folded, so that both databases find
 * them alike.
 */
export const reviewDesk: Migration = {
  name: '0009-review-desk',
  statements(database) {
    const sqlite = database === 'sqlite'
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    const strict = sqlite ? 'STRICT' : ''
    return [
      `CREATE TABLE document_review (
        document ${text} PRIMARY KEY,
        reviewed_at ${text},
        reviewed_by ${text} CHECK ((reviewed_by IS NULL) = (reviewed_at IS NULL)),
        reviewed_revision INTEGER CHECK ((reviewed_revision IS NULL) = (reviewed_at IS NULL)),
        review_by ${text}
      ) ${strict}`,
      'CREATE INDEX document_review_due ON document_review (review_by, document) WHERE review_by IS NOT NULL',
      `ALTER TABLE changeset ADD COLUMN assignee ${text}`,
      `ALTER TABLE changeset ADD COLUMN schedule_failed_at ${text}`,
      `ALTER TABLE changeset ADD COLUMN title_folded ${text} NOT NULL DEFAULT ''`,
      'CREATE INDEX changeset_by_author ON changeset (author, created_at, id)',
      'CREATE INDEX changeset_by_assignee ON changeset (assignee, created_at, id) WHERE assignee IS NOT NULL',
      'CREATE INDEX staged_by_document ON staged (document, changeset)',
      'CREATE INDEX revision_retired ON revision (document, number) WHERE body IS NULL',
      ...(sqlite ? EVENTS_OF_SQLITE : EVENTS_OF_POSTGRES),
      `CREATE TABLE changeset_event_person (
        changeset ${text} NOT NULL,
        event INTEGER NOT NULL,
        account ${text} NOT NULL REFERENCES account (id),
        PRIMARY KEY (changeset, event, account),
        FOREIGN KEY (changeset, event) REFERENCES changeset_event (changeset, number)
      ) ${strict}`,
      'CREATE INDEX changeset_event_person_by_account ON changeset_event_person (account, changeset, event)',
      ...appendOnly(database, ['changeset_event_person']),
      `CREATE TABLE comment_thread (
        changeset ${text} NOT NULL,
        number INTEGER NOT NULL,
        document ${text},
        path ${text} CHECK (path IS NULL OR document IS NOT NULL),
        quote ${text} CHECK (quote IS NULL OR path IS NOT NULL),
        quote_start INTEGER CHECK ((quote_start IS NULL) = (quote IS NULL)),
        resolved_at ${text},
        resolved_by ${text} CHECK ((resolved_by IS NULL) = (resolved_at IS NULL)),
        PRIMARY KEY (changeset, number),
        FOREIGN KEY (changeset, number) REFERENCES changeset_event (changeset, number)
      ) ${strict}`,
      `INSERT INTO comment_thread (changeset, number, document)
        SELECT changeset, number, document FROM changeset_event WHERE kind = 'COMMENTED'`,
      `CREATE TABLE changeset_verdict (
        changeset ${text} NOT NULL REFERENCES changeset (id),
        reviewer ${text} NOT NULL,
        verdict ${text} NOT NULL CHECK (verdict IN ('APPROVED', 'CHANGES_REQUESTED')),
        message ${text} NOT NULL,
        at ${text} NOT NULL,
        revision INTEGER NOT NULL,
        over_version INTEGER NOT NULL,
        current INTEGER NOT NULL CHECK (current IN (0, 1)),
        PRIMARY KEY (changeset, reviewer)
      ) ${strict}`,
      `CREATE TABLE approval_policy (
        kind ${text} PRIMARY KEY,
        approvals INTEGER NOT NULL CHECK (approvals >= 1),
        approver ${text},
        revision INTEGER NOT NULL CHECK (revision >= 1)
      ) ${strict}`,
      FAILED_SCHEDULES,
    ]
  },
  async fill(db) {
    const { rows } = await sql<{ id: string; title: string }>`SELECT id, title FROM changeset`.execute(db)
    for (const some of inChunks(rows)) await foldTitles(db, some)
  },
}

async function foldTitles(
  db: Kysely<Database>,
  changesets: readonly { readonly id: string; readonly title: string }[],
): Promise<void> {
  for (const { id, title } of changesets)
    await sql`UPDATE changeset SET title_folded = ${foldLetters(title)} WHERE id = ${id}`.execute(db)
}

/** An approved changeset whose last schedule failed waits for somebody since then. */
const FAILED_SCHEDULES = `UPDATE changeset SET schedule_failed_at = (
    SELECT max(failed.at) FROM changeset_event AS failed
    WHERE failed.changeset = changeset.id AND failed.kind = 'SCHEDULE_FAILED' AND NOT EXISTS (
      SELECT 1 FROM changeset_event AS later
      WHERE later.changeset = failed.changeset AND later.number > failed.number
        AND later.kind IN ('SCHEDULED', 'SENT_BACK', 'APPROVED', 'WITHDRAWN')
    )
  ) WHERE state = 'APPROVED' AND publish_at IS NULL`

const KINDS = `('COMMENTED', 'SUBMITTED', 'WITHDRAWN', 'APPROVED', 'APPROVAL_GIVEN', 'CHANGES_REQUESTED', 'SENT_BACK', 'REBASED',
  'SCHEDULED', 'UNSCHEDULED', 'SCHEDULE_FAILED', 'PUBLISHED', 'DISCARDED', 'ASSIGNED', 'THREAD_RESOLVED', 'THREAD_REOPENED')`

/**
 * SQLite changes no check of a table that is there. Deliveries of webhooks refer to events, so the
 * new table takes the name of the old one before its rows return.
 */
const EVENTS_OF_SQLITE: readonly string[] = [
  'PRAGMA defer_foreign_keys = ON',
  'CREATE TABLE changeset_event_before AS SELECT * FROM changeset_event',
  'DROP TABLE changeset_event',
  `CREATE TABLE changeset_event (
    changeset TEXT NOT NULL REFERENCES changeset (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ${KINDS}),
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    message TEXT NOT NULL,
    document TEXT,
    thread INTEGER,
    PRIMARY KEY (changeset, number)
  ) STRICT`,
  `INSERT INTO changeset_event SELECT changeset, number, kind, author, at, message, document, NULL
    FROM changeset_event_before`,
  'DROP TABLE changeset_event_before',
  ...appendOnly('sqlite', ['changeset_event']),
]

const EVENTS_OF_POSTGRES: readonly string[] = [
  'ALTER TABLE changeset_event DROP CONSTRAINT changeset_event_kind_check',
  `ALTER TABLE changeset_event ADD CONSTRAINT changeset_event_kind_check CHECK (kind IN ${KINDS})`,
  'ALTER TABLE changeset_event ADD COLUMN thread INTEGER',
]
