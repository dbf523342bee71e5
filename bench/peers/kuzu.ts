import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { EdgeList } from '../graphs/edge-list.ts'
import type { Peer } from './peer.ts'

/**
 * The part of the package that is used. It is half a gigabyte, so it is no dependency: `npm install
 * --no-save kuzu@0.11.3`.
 */
interface Kuzu {
  readonly VERSION: string
  readonly Database: new (path: string) => { close(): Promise<void> }
  readonly Connection: new (
    database: object,
  ) => {
    query(text: string): Promise<{ getAll(): Promise<Record<string, unknown>[]> }>
    prepare(text: string): Promise<object>
    execute(
      statement: object,
      values: Record<string, number>,
    ): Promise<{ getAll(): Promise<Record<string, unknown>[]> }>
    close(): Promise<void>
  }
}

/** An embedded graph database. */
export async function openKuzu(edges: EdgeList): Promise<Peer | string> {
  let kuzu: Kuzu
  try {
    kuzu = createRequire(import.meta.url)('kuzu')
  } catch {
    return 'Kuzu: not installed (npm install --no-save kuzu@0.11.3)'
  }
  const folder = await mkdtemp(join(tmpdir(), 'aetia-kuzu-'))
  const database = new kuzu.Database(join(folder, 'database'))
  const connection = new kuzu.Connection(database)
  const [concepts, steps] = [join(folder, 'concepts.csv'), join(folder, 'edges.csv')]
  await writeFile(concepts, Array.from({ length: edges.size }, (_, node) => `${node}\n`).join(''))
  await pipeline(Readable.from(lines(edges)), createWriteStream(steps))
  await connection.query('CREATE NODE TABLE Concept(id INT64 PRIMARY KEY)')
  await connection.query('CREATE REL TABLE Edge(FROM Concept TO Concept)')
  await connection.query(`COPY Concept FROM '${concepts}'`)
  await connection.query(`COPY Edge FROM '${steps}'`)
  const prepared = new Map<string, Promise<object>>()
  const ask = async (text: string, values: Record<string, number>) => {
    const statement = prepared.get(text) ?? connection.prepare(text)
    prepared.set(text, statement)
    return (await connection.execute(await statement, values)).getAll()
  }
  return {
    ways: [
      {
        name: `Kuzu ${kuzu.VERSION}`,
        async neighborhood(start, length) {
          const rows = await ask(`${near(length)} RETURN b.id AS node`, { start })
          return rows.map((row) => Number(row['node']))
        },
        async neighborhoodSize(start, length) {
          const [row] = await ask(`${near(length)} RETURN count(*) AS size`, { start })
          return Number(row?.['size'])
        },
        async paths(start, last, maxLength) {
          const text = `MATCH p = (a:Concept {id: $start})-[:Edge* ACYCLIC 1..${maxLength}]->(b:Concept {id: $last}) RETURN properties(nodes(p), 'id') AS path`
          return (await ask(text, { start, last })).map((row) => (row['path'] as number[]).map(Number))
        },
      },
    ],
    async close() {
      await connection.close()
      await database.close()
      await rm(folder, { recursive: true })
    },
  }
}

const near = (length: number) =>
  `MATCH (a:Concept {id: $start})-[:Edge* SHORTEST 1..${length}]->(b:Concept) WHERE b.id <> $start`

function* lines({ from, to }: EdgeList): Generator<string> {
  for (let first = 0; first < from.length; first += 10_000) {
    let piece = ''
    for (let edge = first; edge < Math.min(first + 10_000, from.length); edge++) piece += `${from[edge]},${to[edge]}\n`
    yield piece
  }
}
