#!/bin/sh
# Makes the role of the readers when PostgreSQL makes its database: it may read all tables that the
# editors make, and nothing else.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 --set password="$READER_PASSWORD" <<'SQL'
CREATE ROLE aetia_reader LOGIN PASSWORD :'password';
GRANT USAGE ON SCHEMA public TO aetia_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO aetia_reader;
SQL
