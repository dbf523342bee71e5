import type { Migration } from './migration.ts'

/**
 * Webhooks choose their events, may be paused or switched off by their receivers, and are deleted
 * with their log. Deliveries are numbered within their webhook, and announce a version or a step of
 * a changeset's workflow.
 */
export const webhookEvents: Migration = {
  name: '0007-webhook-events',
  statements: (database) => (database === 'sqlite' ? SQLITE : POSTGRES),
}

const EVENTS = `('GRAPH_PUBLISHED', 'CHANGESET_SUBMITTED', 'CHANGESET_WITHDRAWN', 'CHANGESET_APPROVED', 'CHANGESET_SENT_BACK',
  'CHANGESET_SCHEDULE_FAILED')`
const OF_VERSION = `CHECK ((version IS NOT NULL) = (event = 'GRAPH_PUBLISHED'))`
const OF_STEP = 'CHECK ((changeset IS NULL) = (version IS NOT NULL) AND (step IS NULL) = (changeset IS NULL))'
const STEP_KEY = 'FOREIGN KEY (changeset, step) REFERENCES changeset_event (changeset, number)'
const NUMBER = 'row_number() OVER (PARTITION BY webhook ORDER BY version)'

/** SQLite changes no constraint of a table that is there. */
const SQLITE: readonly string[] = [
  `ALTER TABLE webhook ADD COLUMN events TEXT NOT NULL DEFAULT '["GRAPH_PUBLISHED"]'`,
  'ALTER TABLE webhook ADD COLUMN inactive_reason TEXT CHECK (inactive_reason IS NULL OR active = 0)',
  'ALTER TABLE webhook ADD COLUMN paused_until TEXT',
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
    ${STEP_KEY},
    ${OF_VERSION},
    ${OF_STEP},
    CHECK ((state = 'PENDING') = (next_attempt_at IS NOT NULL)),
    CHECK (state = 'PENDING' OR leased_until IS NULL)
  ) STRICT`,
  `INSERT INTO webhook_delivery_anew SELECT id, webhook, ${NUMBER}, 'GRAPH_PUBLISHED', version, NULL, NULL, state,
    next_attempt_at, leased_until, taking, attempts_made FROM webhook_delivery`,
  `CREATE TABLE delivery_attempt_anew (
    delivery TEXT NOT NULL REFERENCES webhook_delivery_anew (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    at TEXT NOT NULL,
    status INTEGER,
    error TEXT,
    milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
    PRIMARY KEY (delivery, number)
  ) STRICT`,
  `INSERT INTO delivery_attempt_anew SELECT delivery, number, at, status, error, milliseconds FROM delivery_attempt`,
  'DROP TABLE delivery_attempt',
  'DROP TABLE webhook_delivery',
  'ALTER TABLE webhook_delivery_anew RENAME TO webhook_delivery',
  'ALTER TABLE delivery_attempt_anew RENAME TO delivery_attempt',
  "CREATE INDEX webhook_delivery_due ON webhook_delivery (next_attempt_at) WHERE state = 'PENDING'",
  `CREATE TRIGGER delivery_attempt_refuses_update BEFORE UPDATE ON delivery_attempt
    BEGIN SELECT RAISE(ABORT, 'rows of delivery_attempt are only ever added'); END`,
  // The rows of a webhook that is deleted go by the cascade, and by then their delivery is not
  // there.
  `CREATE TRIGGER delivery_attempt_refuses_delete BEFORE DELETE ON delivery_attempt
    WHEN EXISTS (SELECT 1 FROM webhook_delivery WHERE id = OLD.delivery)
    BEGIN SELECT RAISE(ABORT, 'rows of delivery_attempt are only ever added'); END`,
]

const POSTGRES: readonly string[] = [
  `ALTER TABLE webhook
    ADD COLUMN events TEXT COLLATE "C" NOT NULL DEFAULT '["GRAPH_PUBLISHED"]',
    ADD COLUMN inactive_reason TEXT COLLATE "C" CHECK (inactive_reason IS NULL OR active = 0),
    ADD COLUMN paused_until TEXT COLLATE "C"`,
  `ALTER TABLE webhook_delivery
    ADD COLUMN number INTEGER CHECK (number >= 1),
    ADD COLUMN event TEXT COLLATE "C" NOT NULL DEFAULT 'GRAPH_PUBLISHED' CHECK (event IN ${EVENTS}),
    ADD COLUMN changeset TEXT COLLATE "C",
    ADD COLUMN step INTEGER,
    ALTER COLUMN version DROP NOT NULL`,
  `UPDATE webhook_delivery SET number = numbered.number
    FROM (SELECT id, ${NUMBER} AS number FROM webhook_delivery) AS numbered WHERE numbered.id = webhook_delivery.id`,
  `ALTER TABLE webhook_delivery
    ALTER COLUMN number SET NOT NULL,
    ALTER COLUMN event DROP DEFAULT,
    ADD UNIQUE (webhook, number),
    ADD UNIQUE (webhook, changeset, step),
    ADD ${STEP_KEY},
    ADD ${OF_VERSION},
    ADD ${OF_STEP},
    DROP CONSTRAINT webhook_delivery_webhook_fkey,
    ADD CONSTRAINT webhook_delivery_webhook_fkey FOREIGN KEY (webhook) REFERENCES webhook (id) ON DELETE CASCADE`,
  `ALTER TABLE delivery_attempt
    DROP CONSTRAINT delivery_attempt_delivery_fkey,
    ADD CONSTRAINT delivery_attempt_delivery_fkey FOREIGN KEY (delivery) REFERENCES webhook_delivery (id) ON DELETE CASCADE`,
  'DROP TRIGGER delivery_attempt_refuses_change ON delivery_attempt',
  `CREATE TRIGGER delivery_attempt_refuses_change BEFORE UPDATE OR TRUNCATE ON delivery_attempt
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  // The rows of a webhook that is deleted go by the cascade, and by then their delivery is not
  // there.
  `CREATE FUNCTION refuse_delete_of_attempt() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM webhook_delivery WHERE id = OLD.delivery) THEN
        RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME;
      END IF;
      RETURN OLD;
    END $$`,
  `CREATE TRIGGER delivery_attempt_refuses_delete BEFORE DELETE ON delivery_attempt
    FOR EACH ROW EXECUTE FUNCTION refuse_delete_of_attempt()`,
]
