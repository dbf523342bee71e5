import type { Migration } from './migration.ts'

/**
 * Identities at providers, one-time secrets, what sessions are known by, removed users, and mail
 * addresses that are confirmed.
 */
export const signOn: Migration = {
  name: '0017-sign-on',
  statements(database) {
    const sqlite = database === 'sqlite'
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    const strict = sqlite ? 'STRICT' : ''
    return [
      `ALTER TABLE account ADD COLUMN removed_at ${text}`,
      `ALTER TABLE session ADD COLUMN provider ${text}`,
      `ALTER TABLE session ADD COLUMN client ${text}`,
      `ALTER TABLE session ADD COLUMN sign_off_hint ${text}`,
      // Nobody has confirmed the addresses that are there.
      `ALTER TABLE notification ADD COLUMN confirmed_at ${text}`,
      `ALTER TABLE mail ADD COLUMN purpose ${text} NOT NULL DEFAULT 'ACTIVITY'
        CHECK (purpose IN ('ACTIVITY', 'ACCOUNT'))`,
      'CREATE INDEX notification_by_address ON notification (lower(address))',
      `CREATE TABLE identity (
        id ${text} PRIMARY KEY,
        account ${text} NOT NULL REFERENCES account (id),
        issuer ${text} NOT NULL,
        subject ${text} NOT NULL,
        created_at ${text} NOT NULL,
        UNIQUE (issuer, subject)
      ) ${strict}`,
      'CREATE INDEX identity_by_account ON identity (account, created_at, id)',
      `CREATE TABLE one_time (
        secret_hash ${text} PRIMARY KEY,
        kind ${text} NOT NULL CHECK (kind IN ('SIGN_ON_START', 'SIGN_ON', 'SIGN_OFF', 'CONFIRM_MAIL', 'RESET_PASSWORD')),
        account ${text} REFERENCES account (id),
        data ${text} NOT NULL,
        created_at ${text} NOT NULL,
        expires_at ${text} NOT NULL
      ) ${strict}`,
      'CREATE INDEX one_time_by_account ON one_time (kind, account, created_at, secret_hash)',
      'CREATE INDEX one_time_by_end ON one_time (expires_at)',
    ]
  },
}
