import type { Migration } from './migration.ts'

/** Where PostgreSQL announces that the publication log has grown. */
export const PUBLICATION_CHANNEL = 'aetia_publication'

/**
 * PostgreSQL announces every new version as its transaction commits. SQLite announces nothing: its
 * readers poll.
 */
export const publicationNotices: Migration = {
  name: '0002-publication-notices',
  statements: (database) =>
    database === 'sqlite'
      ? []
      : [
          `CREATE FUNCTION announce_publication() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN PERFORM pg_notify('${PUBLICATION_CHANNEL}', ''); RETURN NULL; END $$`,
          `CREATE TRIGGER publication_is_announced AFTER INSERT ON publication
            FOR EACH STATEMENT EXECUTE FUNCTION announce_publication()`,
        ],
}
