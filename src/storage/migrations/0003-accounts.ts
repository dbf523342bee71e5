import type { Migration } from './migration.ts'

/** Users, sessions, tokens and the audit log. */
export const accounts: Migration = {
  name: '0003-accounts',
  statements: () => [],
}
