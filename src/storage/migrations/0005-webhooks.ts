import { appendOnly } from './append-only.ts'
import type { Migration } from './migration.ts'

/** Webhooks, and the outbox of their deliveries. */
export const webhooks: Migration = {
  name: '0005-webhooks',
  statements(database) {
    const sqlite = database === 'sqlite'
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    const strict = sqlite ? 'STRICT' : ''
    return [
      `CREATE TABLE webhook (
        id ${text} PRIMARY KEY,
        url ${text} NOT NULL,
        secret ${text} NOT NULL,
        active INTEGER NOT NULL CHECK (active IN (0, 1)),
        created_by ${text} NOT NULL,
        created_at ${text} NOT NULL,
        revision INTEGER NOT NULL CHECK (revision >= 1)
      ) ${strict}`,
      'CREATE INDEX webhook_by_age ON webhook (created_at, id)',
      `CREATE TABLE webhook_delivery (
        id ${text} PRIMARY KEY,
        webhook ${text} NOT NULL REFERENCES webhook (id),
        version INTEGER NOT NULL REFERENCES publication (version),
        state ${text} NOT NULL CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED')),
        next_attempt_at ${text},
        leased_until ${text},
        taking INTEGER NOT NULL CHECK (taking >= 0),
        attempts_made INTEGER NOT NULL CHECK (attempts_made >= 0),
        UNIQUE (webhook, version),
        CHECK ((state = 'PENDING') = (next_attempt_at IS NOT NULL)),
        CHECK (state = 'PENDING' OR leased_until IS NULL)
      ) ${strict}`,
      // The sender polls it every second, so it covers only pending deliveries.
      "CREATE INDEX webhook_delivery_due ON webhook_delivery (next_attempt_at) WHERE state = 'PENDING'",
      `CREATE TABLE delivery_attempt (
        delivery ${text} NOT NULL REFERENCES webhook_delivery (id),
        number INTEGER NOT NULL CHECK (number >= 1),
        at ${text} NOT NULL,
        status INTEGER,
        error ${text},
        milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
        PRIMARY KEY (delivery, number)
      ) ${strict}`,
      ...appendOnly(database, ['delivery_attempt']),
    ]
  },
}
