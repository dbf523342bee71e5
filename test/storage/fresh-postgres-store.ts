import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { migratedPostgres } from '../notation/migrated-postgres.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'

/** A store in a database of its own. */
export async function freshPostgresStore(): Promise<StoreUnderTest> {
  const { url, query, drop } = await migratedPostgres()
  const store = await openPostgresStore({ url })
  return {
    store,
    again: () => openPostgresStore({ url }),
    query,
    async breakInsertsInto(table) {
      await query(
        `CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken for a test'; END $$;
         CREATE TRIGGER broken BEFORE INSERT ON ${table} EXECUTE FUNCTION broken()`,
      )
    },
    async dispose() {
      await store.close()
      await drop()
    },
  }
}
