import { Client } from 'pg'
import { type RunningPostgres, startPostgres } from '../../test/notation/start-postgres.ts'
import type { EdgeList } from '../graphs/edge-list.ts'
import type { Asked, Peer } from './peer.ts'
import { joinedPathsSql, neighborhoodSizeSql, neighborhoodSql, POSTGRES, recursivePathsSql } from './sql.ts'

/** Rows of one statement. */
const PIECE = 100_000

const OF_STEPS = { ...POSTGRES, steps: '$2::int' }

/**
 * A server of its own, with prepared statements over one connection, and memory enough to hold the
 * whole graph.
 */
export async function openPostgres({ from, to }: EdgeList): Promise<Peer | string> {
  let server: RunningPostgres
  try {
    server = await startPostgres()
  } catch (error) {
    return `PostgreSQL: ${error instanceof Error ? error.message.split('\n')[0] : error}`
  }
  const client = new Client({ connectionString: server.url })
  await client.connect()
  await client.query('CREATE TABLE edge(source int NOT NULL, target int NOT NULL)')
  for (let first = 0; first < from.length; first += PIECE) {
    await client.query('INSERT INTO edge SELECT * FROM unnest($1::int[], $2::int[])', [
      Array.from(from.subarray(first, first + PIECE)),
      Array.from(to.subarray(first, first + PIECE)),
    ])
  }
  await client.query('CREATE UNIQUE INDEX ON edge(source, target)')
  await client.query('CREATE INDEX ON edge(target, source)')
  await client.query('VACUUM ANALYZE edge')
  // Without these it looks for a plan for longer than it runs, or sorts on disk.
  await client.query("SET jit = off; SET work_mem = '256MB'")
  const { rows: versions } = await client.query<{ server_version: string }>('SHOW server_version')
  const name = `PostgreSQL ${versions[0]?.server_version}`
  const pathsBy = (statement: string, sql: string, takesSteps: boolean): Asked['paths'] => {
    return async (start, end, maxLength) => {
      const values = takesSteps ? [start, end, maxLength] : [start, end]
      const { rows } = await client.query<[number[]]>({ name: statement, text: sql, values, rowMode: 'array' })
      return rows.map(([path]) => path)
    }
  }
  return {
    ways: [
      {
        name: `${name}, recursive`,
        async neighborhood(start, steps) {
          const text = neighborhoodSql(OF_STEPS)
          const values = [start, steps]
          const { rows } = await client.query<[number]>({ name: 'near', text, values, rowMode: 'array' })
          return rows.map(([node]) => node)
        },
        async neighborhoodSize(start, steps) {
          const text = neighborhoodSizeSql(OF_STEPS)
          const values = [start, steps]
          const { rows } = await client.query<[string]>({ name: 'size', text, values, rowMode: 'array' })
          return Number(rows[0]?.[0])
        },
        paths: pathsBy('recursive', recursivePathsSql(POSTGRES), true),
      },
      {
        name: `${name}, one join per length`,
        neighborhood: null,
        neighborhoodSize: null,
        paths: pathsBy('joined', joinedPathsSql(POSTGRES), false),
      },
    ],
    async close() {
      await client.end()
      await server.stop()
    },
  }
}
