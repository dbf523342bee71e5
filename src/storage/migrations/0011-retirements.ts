import type { Migration } from './migration.ts'

/** When what a changeset publishes is retired again, and by whose rights. */
export const retirements: Migration = {
  name: '0011-retirements',
  statements(database) {
    const text = database === 'sqlite' ? 'TEXT' : 'TEXT COLLATE "C"'
    return [
      `ALTER TABLE changeset ADD COLUMN retire_at ${text}
        CHECK (retire_at IS NULL OR state IN ('APPROVED', 'PUBLISHED'))`,
      `ALTER TABLE changeset ADD COLUMN retire_by ${text} CHECK ((retire_by IS NULL) = (retire_at IS NULL))`,
      'CREATE INDEX changeset_by_retirement ON changeset (retire_at, id) WHERE retire_at IS NOT NULL',
    ]
  },
}
