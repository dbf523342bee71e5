/** A table, and the columns that put its rows in order. */
export interface StoredTable {
  readonly name:
    | 'changeset'
    | 'revision'
    | 'staged'
    | 'publication'
    | 'published'
    | 'webhook'
    | 'webhook_delivery'
    | 'delivery_attempt'
  readonly key: readonly string[]
}

/**
 * Everything in a store, in an order in which each table refers only to those before it. One reference goes the other way, from a
 * changeset to the version that it became. Which migrations have run is known from the tables' form.
 */
export const STORED_TABLES: readonly StoredTable[] = [
  { name: 'changeset', key: ['id'] },
  { name: 'revision', key: ['document', 'number'] },
  { name: 'staged', key: ['changeset', 'document'] },
  { name: 'publication', key: ['version'] },
  { name: 'published', key: ['version', 'document'] },
  { name: 'webhook', key: ['id'] },
  { name: 'webhook_delivery', key: ['id'] },
  { name: 'delivery_attempt', key: ['delivery', 'number'] },
]
