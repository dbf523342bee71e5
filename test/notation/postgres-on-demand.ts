import { once } from 'node:events'
import { createServer } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type RunningPostgres, startPostgres } from './start-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The port where `freshPostgres` asks for the server. */
    readonly postgresDoor: number
  }
}

/** What is said at the door. */
export type DoorAnswer = { readonly url: string } | { readonly problem: string }

/**
 * One PostgreSQL server for all test files of a run, started when the first of them asks.
 * `TEST_DATABASE_URL` names a server to be used instead, with a role that may create schemas, roles
 * and databases. Why a server did not start is told to every test that asks for it.
 */
export default async function postgresOnDemand({ provide }: TestProject): Promise<() => Promise<void>> {
  let server: Promise<RunningPostgres> | undefined
  const door = createServer(async (socket) => {
    const given = process.env['TEST_DATABASE_URL']
    server ??= given ? Promise.resolve({ url: given, stop: async () => {} }) : startPostgres()
    const answer: DoorAnswer = await server.then(
      ({ url }) => ({ url }),
      (error: unknown) => ({ problem: String(error) }),
    )
    socket.on('error', () => {}).end(JSON.stringify(answer))
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  const address = door.address()
  if (address === null || typeof address === 'string') throw new Error('A listening server has no port.')
  provide('postgresDoor', address.port)
  return async () => {
    door.close()
    const running = await server?.catch(() => undefined)
    await running?.stop()
  }
}
