import { once } from 'node:events'
import { createServer } from 'node:net'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { type RunningPostgres, startPostgres } from './start-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The port where `freshPostgres` asks for the server. */
    readonly postgresDoor: number
  }
}

/** What is said at the door to a worker that gives its number. */
export type DoorAnswer = { readonly url: string } | { readonly problem: string }

/**
 * One PostgreSQL server for all test files of a run, started when the first of them asks. Each
 * worker has a database, since the writers of a database take turns. `TEST_DATABASE_URL` names a
 * server to be used instead, with a role that may create schemas, roles and databases. Why a server
 * did not start is told to every test that asks for it.
 */
export default async function postgresOnDemand({ provide }: TestProject): Promise<() => Promise<void>> {
  let server: Promise<RunningPostgres> | undefined
  const databases = new Map<string, Promise<string>>()
  const databaseOf = async (worker: string): Promise<string> => {
    const given = process.env['TEST_DATABASE_URL']
    server ??= given ? Promise.resolve({ url: given, stop: async () => {} }) : startPostgres()
    const { url } = await server
    const name = `aetia_test_worker_${process.pid}_${Number(worker)}`
    await query(url, `CREATE DATABASE ${name}`)
    const own = new URL(url)
    own.pathname = `/${name}`
    return own.href
  }
  const door = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {})
    socket.setEncoding('utf8').once('data', async (worker: string) => {
      const database = databases.get(worker) ?? databaseOf(worker)
      databases.set(worker, database)
      const answer: DoorAnswer = await database.then(
        (url) => ({ url }),
        (error: unknown) => ({ problem: String(error) }),
      )
      socket.end(JSON.stringify(answer))
    })
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  const address = door.address()
  if (address === null || typeof address === 'string') throw new Error('A listening server has no port.')
  provide('postgresDoor', address.port)
  return async () => {
    door.close()
    const running = await server?.catch(() => undefined)
    if (running && process.env['TEST_DATABASE_URL'])
      for (const made of databases.values())
        await made.then(
          async (url) => {
            const name = new URL(url).pathname.slice(1)
            await query(running.url, `DROP DATABASE ${name} WITH (FORCE)`)
            await query(running.url, `DROP DATABASE IF EXISTS ${name}_migrated WITH (FORCE)`)
          },
          () => {},
        )
    await running?.stop()
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
