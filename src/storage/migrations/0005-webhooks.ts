import type { Migration } from './migration.ts'

/** Webhooks, and the outbox of what is to be announced to them. */
export const webhooks: Migration = {
  name: '0005-webhooks',
  statements: () => [],
}
