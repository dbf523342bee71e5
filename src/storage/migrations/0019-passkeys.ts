import type { Migration } from './migration.ts'

const KINDS = "('SIGN_ON_START', 'SIGN_ON', 'SIGN_OFF', 'CONFIRM_MAIL', 'RESET_PASSWORD', 'ADD_PASSKEY', 'USE_PASSKEY')"

/** Passkeys, their challenges, the sessions that they open, and the languages of mails. */
export const passkeys: Migration = {
  name: '0019-passkeys',
  statements(database) {
    const sqlite = database === 'sqlite'
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    const strict = sqlite ? 'STRICT' : ''
    return [
      ...(sqlite ? CHALLENGES_OF_SQLITE : CHALLENGES_OF_POSTGRES),
      `ALTER TABLE session ADD COLUMN passkey ${text}`,
      // Null: the language of the request.
      `ALTER TABLE notification ADD COLUMN language ${text}`,
      `CREATE TABLE passkey (
        id ${text} PRIMARY KEY,
        account ${text} NOT NULL REFERENCES account (id),
        name ${text} NOT NULL,
        credential_id ${text} NOT NULL UNIQUE,
        public_key ${text} NOT NULL,
        counter ${sqlite ? 'INTEGER' : 'BIGINT'} NOT NULL CHECK (counter >= 0),
        transports ${text} NOT NULL,
        is_synced INTEGER NOT NULL CHECK (is_synced IN (0, 1)),
        created_at ${text} NOT NULL,
        last_used_at ${text}
      ) ${strict}`,
      'CREATE INDEX passkey_by_account ON passkey (account, created_at, id)',
    ]
  },
}

/** SQLite changes no constraint of a table that is there. */
const CHALLENGES_OF_SQLITE: readonly string[] = [
  `CREATE TABLE one_time_anew (
    secret_hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ${KINDS}),
    account TEXT REFERENCES account (id),
    data TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
  ) STRICT`,
  'INSERT INTO one_time_anew SELECT secret_hash, kind, account, data, created_at, expires_at FROM one_time',
  'DROP TABLE one_time',
  'ALTER TABLE one_time_anew RENAME TO one_time',
  'CREATE INDEX one_time_by_account ON one_time (kind, account, created_at, secret_hash)',
  'CREATE INDEX one_time_by_end ON one_time (expires_at)',
]

const CHALLENGES_OF_POSTGRES: readonly string[] = [
  'ALTER TABLE one_time DROP CONSTRAINT one_time_kind_check',
  `ALTER TABLE one_time ADD CONSTRAINT one_time_kind_check CHECK (kind IN ${KINDS})`,
]
