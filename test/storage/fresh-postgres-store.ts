import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'

/** A store in a schema of its own. */
export async function freshPostgresStore(): Promise<StoreUnderTest> {
  const { url, query, drop } = await freshPostgres()
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
