import { DatabaseSync } from 'node:sqlite'
import type { EdgeList } from '../graphs/edge-list.ts'
import type { Asked, Peer } from './peer.ts'
import { joinedPathsSql, neighborhoodSizeSql, neighborhoodSql, recursivePathsSql, SQLITE } from './sql.ts'

/** In memory, through `node:sqlite`. */
export async function openSqlite({ from, to }: EdgeList): Promise<Peer> {
  const database = new DatabaseSync(':memory:')
  // The primary key of a table without row ids is its index of sources; the other has targets
  // first.
  database.exec('CREATE TABLE edge(source INT, target INT, PRIMARY KEY (source, target)) WITHOUT ROWID; BEGIN')
  const insert = database.prepare('INSERT INTO edge VALUES (?, ?)')
  for (let edge = 0; edge < from.length; edge++) insert.run(from[edge]!, to[edge]!)
  database.exec('COMMIT; CREATE INDEX by_target ON edge(target, source); ANALYZE')
  const version = database.prepare('SELECT sqlite_version() AS version').get()?.['version']
  const near = database.prepare(neighborhoodSql({ ...SQLITE, steps: '?2' }))
  near.setReturnArrays(true)
  const size = database.prepare(neighborhoodSizeSql({ ...SQLITE, steps: '?2' }))
  size.setReturnArrays(true)
  const pathsBy = (sql: string, takesSteps: boolean): Asked['paths'] => {
    const statement = database.prepare(sql)
    statement.setReturnArrays(true)
    return async (start, end, maxLength) => {
      const rows = statement.all(start, end, ...(takesSteps ? [maxLength] : [])) as unknown as [string][]
      return rows.map(([path]) => path.slice(1, -1).split(',').map(Number))
    }
  }
  return {
    ways: [
      {
        name: `SQLite ${version}, recursive`,
        async neighborhood(start, steps) {
          return (near.all(start, steps) as unknown as [number][]).map(([node]) => node)
        },
        async neighborhoodSize(start, steps) {
          return (size.get(start, steps) as unknown as [number])[0]
        },
        paths: pathsBy(recursivePathsSql(SQLITE), true),
      },
      {
        name: `SQLite ${version}, one join per length`,
        neighborhood: null,
        neighborhoodSize: null,
        paths: pathsBy(joinedPathsSql(SQLITE), false),
      },
    ],
    async close() {
      database.close()
    },
  }
}
