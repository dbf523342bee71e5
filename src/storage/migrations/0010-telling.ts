import type { Migration } from './migration.ts'

/**
 * Preview links of changesets; what users are told, and the outbox of their mails; and webhooks of
 * every event of a changeset. What happened is read from events and revisions in order of time.
 */
export const telling: Migration = {
  name: '0010-telling',
  statements(database) {
    const sqlite = database === 'sqlite'
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    const strict = sqlite ? 'STRICT' : ''
    return [
      // Its creator is a name, as those of changesets are.
      `CREATE TABLE preview_link (
        id ${text} PRIMARY KEY,
        changeset ${text} NOT NULL REFERENCES changeset (id),
        secret_hash ${text} NOT NULL UNIQUE,
        created_by ${text} NOT NULL,
        created_at ${text} NOT NULL,
        expires_at ${text} NOT NULL,
        revoked_at ${text}
      ) ${strict}`,
      'CREATE INDEX preview_link_by_changeset ON preview_link (changeset, created_at, id)',
      'CREATE INDEX changeset_event_by_time ON changeset_event (at, changeset, number)',
      'CREATE INDEX changeset_event_by_author ON changeset_event (author, changeset, number)',
      'CREATE INDEX revision_by_time ON revision (at, document, number)',
      'CREATE INDEX revision_by_author ON revision (author, document, number)',
      'CREATE INDEX revision_by_changeset ON revision (changeset, author, document, number)',
      `CREATE TABLE notification (
        account ${text} PRIMARY KEY REFERENCES account (id),
        address ${text},
        frequency ${text} NOT NULL CHECK (frequency IN ('NONE', 'AT_ONCE', 'DIGEST')),
        read_until ${text},
        told_until ${text} NOT NULL,
        CHECK (frequency = 'NONE' OR address IS NOT NULL)
      ) ${strict}`,
      `CREATE TABLE mail (
        id ${text} PRIMARY KEY,
        account ${text} NOT NULL REFERENCES account (id),
        address ${text} NOT NULL,
        subject ${text} NOT NULL,
        body ${text} NOT NULL,
        state ${text} NOT NULL CHECK (state IN ('PENDING', 'SENT', 'FAILED')),
        next_attempt_at ${text} CHECK ((state = 'PENDING') = (next_attempt_at IS NOT NULL)),
        leased_until ${text} CHECK (state = 'PENDING' OR leased_until IS NULL),
        taking INTEGER NOT NULL CHECK (taking >= 0),
        attempts_made INTEGER NOT NULL CHECK (attempts_made >= 0),
        error ${text}
      ) ${strict}`,
      "CREATE INDEX mail_due ON mail (next_attempt_at, id) WHERE state = 'PENDING'",
      'CREATE INDEX mail_by_account ON mail (account)',
      ...(sqlite ? WEBHOOKS_OF_SQLITE : WEBHOOKS_OF_POSTGRES),
    ]
  },
}

const EVENTS = `('GRAPH_PUBLISHED', 'CHANGESET_SUBMITTED', 'CHANGESET_WITHDRAWN', 'CHANGESET_APPROVED', 'CHANGESET_SENT_BACK',
  'CHANGESET_SCHEDULE_FAILED', 'CHANGESET_ACTIVITY')`

/** SQLite changes no constraint of a table that is there. */
const WEBHOOKS_OF_SQLITE: readonly string[] = [
  `CREATE TABLE webhook_delivery_anew (
    id TEXT PRIMARY KEY,
    webhook TEXT NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    event TEXT NOT NULL CHECK (event IN ${EVENTS}),
    version INTEGER REFERENCES publication (version),
    changeset TEXT,
    step INTEGER,
    state TEXT NOT NULL CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED')),
    next_attempt_at TEXT,
    leased_until TEXT,
    taking INTEGER NOT NULL CHECK (taking >= 0),
    attempts_made INTEGER NOT NULL CHECK (attempts_made >= 0),
    UNIQUE (webhook, number),
    UNIQUE (webhook, version),
    UNIQUE (webhook, changeset, step),
    FOREIGN KEY (changeset, step) REFERENCES changeset_event (changeset, number),
    CHECK ((version IS NOT NULL) = (event = 'GRAPH_PUBLISHED')),
    CHECK ((changeset IS NULL) = (version IS NOT NULL) AND (step IS NULL) = (changeset IS NULL)),
    CHECK ((state = 'PENDING') = (next_attempt_at IS NOT NULL)),
    CHECK (state = 'PENDING' OR leased_until IS NULL)
  ) STRICT`,
  `INSERT INTO webhook_delivery_anew SELECT id, webhook, number, event, version, changeset, step, state, next_attempt_at,
    leased_until, taking, attempts_made FROM webhook_delivery`,
  `CREATE TABLE delivery_attempt_anew (
    delivery TEXT NOT NULL REFERENCES webhook_delivery_anew (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    at TEXT NOT NULL,
    status INTEGER,
    error TEXT,
    milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
    PRIMARY KEY (delivery, number)
  ) STRICT`,
  'INSERT INTO delivery_attempt_anew SELECT delivery, number, at, status, error, milliseconds FROM delivery_attempt',
  'DROP TABLE delivery_attempt',
  'DROP TABLE webhook_delivery',
  'ALTER TABLE webhook_delivery_anew RENAME TO webhook_delivery',
  'ALTER TABLE delivery_attempt_anew RENAME TO delivery_attempt',
  "CREATE INDEX webhook_delivery_due ON webhook_delivery (next_attempt_at) WHERE state = 'PENDING'",
  `CREATE TRIGGER delivery_attempt_refuses_update BEFORE UPDATE ON delivery_attempt
    BEGIN SELECT RAISE(ABORT, 'rows of delivery_attempt are only ever added'); END`,
  `CREATE TRIGGER delivery_attempt_refuses_delete BEFORE DELETE ON delivery_attempt
    WHEN EXISTS (SELECT 1 FROM webhook_delivery WHERE id = OLD.delivery)
    BEGIN SELECT RAISE(ABORT, 'rows of delivery_attempt are only ever added'); END`,
]

const WEBHOOKS_OF_POSTGRES: readonly string[] = [
  'ALTER TABLE webhook_delivery DROP CONSTRAINT webhook_delivery_event_check',
  `ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_event_check CHECK (event IN ${EVENTS})`,
]
