import type { Migration } from './migration.ts'

/** Time-based codes beside passwords, and the codes for who has lost the device. */
export const secondFactor: Migration = {
  name: '0018-second-factor',
  statements(database) {
    const sqlite = database === 'sqlite'
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    const strict = sqlite ? 'STRICT' : ''
    return [
      `CREATE TABLE second_factor (
        account ${text} PRIMARY KEY REFERENCES account (id),
        secret ${text} NOT NULL,
        created_at ${text} NOT NULL,
        confirmed_at ${text},
        last_step INTEGER NOT NULL,
        tries INTEGER NOT NULL CHECK (tries >= 0),
        tried_since ${text}
      ) ${strict}`,
      `CREATE TABLE recovery_code (
        account ${text} NOT NULL REFERENCES account (id),
        code_hash ${text} NOT NULL,
        PRIMARY KEY (account, code_hash)
      ) ${strict}`,
    ]
  },
}
