import type { Migration } from './migration.ts'

/** The language of the source texts of each version. Those before it were in English. */
export const sourceLanguage: Migration = {
  name: '0022-source-language',
  statements(database) {
    const text = database === 'sqlite' ? 'TEXT' : 'TEXT COLLATE "C"'
    return [`ALTER TABLE publication ADD COLUMN language ${text} NOT NULL DEFAULT 'en' CHECK (language <> '')`]
  },
}
