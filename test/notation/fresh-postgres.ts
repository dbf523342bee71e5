import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { Client } from 'pg'
import { inject } from 'vitest'
import type { DoorAnswer } from './postgres-on-demand.ts'

export interface FreshPostgres {
  /** Leads to the schema, as the role that made it. */
  readonly url: string
  /** The name of the schema, and of every connection that is made with `url`. */
  readonly name: string
  /** Runs statements beside whatever is tested, one after another. */
  query(sql: string): Promise<Record<string, unknown>[]>
  /** Cuts the connections that were made with `url`. */
  cut(): Promise<void>
  drop(): Promise<void>
}

/** What PostgreSQL calls it when two transactions wait for each other. */
const DEADLOCK = '40P01'

/**
 * An empty schema of its own, in the database of this worker. Fails with the reason when there is
 * no server.
 */
export async function freshPostgres(): Promise<FreshPostgres> {
  const name = `aetia_test_${randomBytes(6).toString('hex')}`
  const url = new URL(await postgresUrl())
  url.searchParams.set('options', `-c search_path=${name}`)
  const client = new Client({ connectionString: url.href })
  await client.connect()
  await client.query(`CREATE SCHEMA ${name}`)
  url.searchParams.set('application_name', name)
  return {
    url: url.href,
    name,
    query: async (sql) => (await client.query(sql)).rows,
    async cut() {
      await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '${name}'`)
    },
    async drop() {
      // A process of the test that is still ending may hold what is dropped, so that the two wait
      // for each other.
      for (let left = 5; ; left--) {
        try {
          await client.query(`DROP SCHEMA ${name} CASCADE`)
          break
        } catch (error) {
          if (left === 0 || (error as { code?: string }).code !== DEADLOCK) throw error
        }
      }
      await client.end()
    },
  }
}

/** The database of this worker, on the server that all workers share. */
export async function postgresUrl(): Promise<string> {
  const door = connect(inject('postgresDoor'), '127.0.0.1').end(`${process.env['VITEST_POOL_ID']}`)
  const answer: DoorAnswer = JSON.parse(await text(door))
  if ('problem' in answer) throw new Error(answer.problem)
  return answer.url
}
