import type { Migration } from './migration.ts'

/** Preview links of changesets. */
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
    ]
  },
}
