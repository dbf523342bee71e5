import type { Migration } from './migration.ts'

/** What is known of the bytes of assets. The bytes themselves are in an asset store. */
export const uploadedFiles: Migration = {
  name: '0015-uploaded-files',
  statements(database) {
    const sqlite = database === 'sqlite'
    const text = sqlite ? 'TEXT' : 'TEXT COLLATE "C"'
    return [
      `CREATE TABLE uploaded_file (
        sha256 ${text} PRIMARY KEY CHECK (length(sha256) = 64),
        media_type ${text} NOT NULL,
        bytes INTEGER NOT NULL CHECK (bytes > 0),
        width INTEGER CHECK (width > 0),
        height INTEGER CHECK (height > 0),
        placeholder ${text},
        uploaded_by ${text} NOT NULL,
        uploaded_at ${text} NOT NULL
      ) ${sqlite ? 'STRICT' : ''}`,
      'CREATE INDEX uploaded_file_by_time ON uploaded_file (uploaded_at)',
    ]
  },
}
