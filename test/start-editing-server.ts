import type { Logger } from 'pino'
import { type Actor, ANONYMOUS } from '../src/accounts/actor.ts'
import { ROLES, type Role, rightsOf } from '../src/accounts/rights.ts'
import type { Assets } from '../src/assets/assets.ts'
import { type GraphHistory, openGraphHistory } from '../src/publishing/graph-history.ts'
import { publishFirst } from '../src/publishing/publish-first.ts'
import type { Store } from '../src/storage/store.ts'
import { memoryStore, storesOf } from './notation/memory-stores.ts'
import { contentOnce } from './notation/shipped-graph.ts'
import { startServer } from './notation/start-server.ts'

export interface EditingServer {
  /** Where queries go. */
  readonly url: string
  readonly store: Store
  readonly history: GraphHistory
  /** Asks as a user of this role (whose name is the role in lower case), or as nobody. */
  ask(query: string, variables?: object, as?: Role | null, headers?: Readonly<Record<string, string>>): Promise<Answer>
  close(): Promise<void>
}

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  readonly body: any
}

/** The real server over a store with the shipped content as version 1, and one user per role. */
export async function startEditingServer(
  environment: Readonly<Record<string, string>> = {},
  store?: Store,
  logger?: Logger,
  assets?: Assets,
): Promise<EditingServer> {
  const kept = store ?? (await memoryStore())
  await publishFirst(kept, await contentOnce(), 'shipped')
  const history = await openGraphHistory(kept)
  const { url, close } = await startServer({
    environment,
    history,
    stores: storesOf(kept),
    authenticate: async (authorization) => userOfRole(authorization),
    ...(logger && { logger }),
    ...(assets && { assets }),
  })
  return {
    url,
    store: kept,
    history,
    async ask(query, variables = {}, as = null, headers = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(as && { authorization: `Bearer ${as}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      })
      return { status: response.status, body: await response.json() }
    },
    async close() {
      await close()
      await kept.close()
    },
  }
}

function userOfRole(authorization: string | undefined): Actor {
  const role = ROLES.find((known) => authorization === `Bearer ${known}`)
  if (!role) return ANONYMOUS
  const name = role.toLowerCase()
  const user = {
    id: `user-${name}`,
    name,
    role,
    active: true,
    mustChangePassword: false,
    createdAt: '2026-11-23T00:00:00.000Z',
    revision: 1,
  }
  return { kind: 'SESSION', user, credential: `session-${name}`, rights: rightsOf(role), expiresAt: null }
}
