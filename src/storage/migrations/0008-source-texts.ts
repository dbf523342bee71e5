import type { Migration } from './migration.ts'

/** The texts of sources, to check quotes with. No version refers to them, so they can be deleted. */
export const sourceTexts: Migration = {
  name: '0008-source-texts',
  statements(database) {
    const sqlite = database === 'sqlite'
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    return [
      `CREATE TABLE source_text (
        source ${text} PRIMARY KEY,
        hash ${text} NOT NULL,
        kept_by ${text} NOT NULL,
        kept_at ${text} NOT NULL,
        body ${text} NOT NULL CHECK (body <> '')
      ) ${sqlite ? 'STRICT' : ''}`,
    ]
  },
}
