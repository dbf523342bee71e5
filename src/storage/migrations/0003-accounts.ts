import { appendOnly } from './append-only.ts'
import type { Migration } from './migration.ts'

/** Users, sessions, tokens and the audit log. */
export const accounts: Migration = {
  name: '0003-accounts',
  statements(database) {
    const sqlite = database === 'sqlite'
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    const strict = sqlite ? 'STRICT' : ''
    const flag = (name: string) => `${name} INTEGER NOT NULL CHECK (${name} IN (0, 1))`
    return [
      `CREATE TABLE account (
        id ${text} PRIMARY KEY,
        name ${text} NOT NULL UNIQUE,
        role ${text} NOT NULL CHECK (role IN ('READER', 'AUTHOR', 'REVIEWER', 'PUBLISHER', 'ADMIN')),
        ${flag('active')},
        password_hash ${text} NOT NULL,
        ${flag('must_change_password')},
        ${flag('one_time_password_used')},
        created_at ${text} NOT NULL,
        revision INTEGER NOT NULL CHECK (revision >= 1)
      ) ${strict}`,
      `CREATE TABLE session (
        id ${text} PRIMARY KEY,
        account ${text} NOT NULL REFERENCES account (id),
        secret_hash ${text} NOT NULL UNIQUE,
        created_at ${text} NOT NULL,
        expires_at ${text} NOT NULL
      ) ${strict}`,
      'CREATE INDEX session_by_account ON session (account, created_at, id)',
      `CREATE TABLE api_token (
        id ${text} PRIMARY KEY,
        account ${text} NOT NULL REFERENCES account (id),
        name ${text} NOT NULL,
        rights ${text} NOT NULL,
        secret_hash ${text} NOT NULL UNIQUE,
        created_at ${text} NOT NULL,
        expires_at ${text},
        revoked_at ${text}
      ) ${strict}`,
      'CREATE INDEX api_token_by_account ON api_token (account, created_at, id)',
      `CREATE TABLE audit_entry (
        id INTEGER PRIMARY KEY CHECK (id >= 1),
        at ${text} NOT NULL,
        actor ${text},
        token_id ${text},
        action ${text} NOT NULL,
        target ${text},
        request_id ${text}
      ) ${strict}`,
      'CREATE INDEX audit_entry_by_actor ON audit_entry (actor, id)',
      'CREATE INDEX audit_entry_by_action ON audit_entry (action, id)',
      'CREATE INDEX audit_entry_by_target ON audit_entry (target, id)',
      `CREATE TABLE audit_outcome (
        entry INTEGER PRIMARY KEY REFERENCES audit_entry (id),
        outcome ${text} NOT NULL CHECK (outcome IN ('DONE', 'REFUSED', 'FAILED')),
        detail ${text}
      ) ${strict}`,
      ...appendOnly(database, ['audit_entry', 'audit_outcome']),
    ]
  },
}
