import { appendOnly } from './append-only.ts'
import type { Migration } from './migration.ts'

const NEVER_CHANGED = ['revision', 'publication', 'published'] as const

const REFUSE_CHANGE = `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME; END $$`

/**
 * The first tables: revisions, changesets and what they stage, the publication log and what each
 * version changed.
 */
export const content: Migration = {
  name: '0001-content',
  statements(database) {
    const sqlite = database === 'sqlite'
    // Byte order on both, so that lists in order of key are the same lists.
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    const strict = sqlite ? 'STRICT' : ''
    return [
      `CREATE TABLE changeset (
        id ${text} PRIMARY KEY,
        title ${text} NOT NULL,
        state ${text} NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'DISCARDED')),
        author ${text} NOT NULL,
        created_at ${text} NOT NULL,
        published_version INTEGER UNIQUE ${sqlite ? 'REFERENCES publication (version)' : ''},
        CHECK ((state = 'PUBLISHED') = (published_version IS NOT NULL))
      ) ${strict}`,
      'CREATE INDEX changeset_by_age ON changeset (created_at, id)',
      `CREATE TABLE revision (
        document ${text} NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 1),
        body ${text},
        author ${text} NOT NULL,
        at ${text} NOT NULL,
        message ${text} NOT NULL,
        changeset ${text} NOT NULL REFERENCES changeset (id),
        PRIMARY KEY (document, number)
      ) ${strict}`,
      `CREATE TABLE staged (
        changeset ${text} NOT NULL REFERENCES changeset (id),
        document ${text} NOT NULL,
        base INTEGER NOT NULL CHECK (base >= 0),
        revision INTEGER NOT NULL,
        PRIMARY KEY (changeset, document),
        FOREIGN KEY (document, revision) REFERENCES revision (document, number)
      ) ${strict}`,
      `CREATE TABLE publication (
        version INTEGER PRIMARY KEY CHECK (version >= 1),
        changeset ${text} NOT NULL UNIQUE REFERENCES changeset (id),
        author ${text} NOT NULL,
        at ${text} NOT NULL,
        digest ${text} NOT NULL,
        idempotency_key ${text} UNIQUE
      ) ${strict}`,
      `CREATE TABLE published (
        version INTEGER NOT NULL REFERENCES publication (version),
        document ${text} NOT NULL,
        revision INTEGER NOT NULL,
        PRIMARY KEY (version, document),
        FOREIGN KEY (document, revision) REFERENCES revision (document, number)
      ) ${strict}`,
      'CREATE INDEX published_by_document ON published (document, version)',
      // SQLite lets a table refer to one that comes later; PostgreSQL does not.
      ...(sqlite ? [] : ['ALTER TABLE changeset ADD FOREIGN KEY (published_version) REFERENCES publication (version)']),
      ...(sqlite ? [] : [REFUSE_CHANGE]),
      ...appendOnly(database, NEVER_CHANGED),
    ]
  },
}
