import { randomBytes, randomUUID } from 'node:crypto'
import pino from 'pino'
import { createAuthentication } from '../src/accounts/authentication.ts'
import { type Right, ROLES, type Role } from '../src/accounts/rights.ts'
import { newSecret, secretHash } from '../src/accounts/secrets.ts'
import type { Store } from '../src/storage/store.ts'
import { cheapHash } from './notation/cheap-hash.ts'
import { memoryStore, storesOf } from './notation/memory-stores.ts'
import { startServer } from './notation/start-server.ts'

export interface AccountsServer {
  /** Where queries go. */
  readonly url: string
  readonly store: Store
  /** All that the log has, as it is written. */
  readonly log: () => string
  /** Moves the clock of the server on. */
  pass(milliseconds: number): void
  /** A fresh session of the user of a role, to be sent as it is. */
  session(role: Role): Promise<string>
  /** A fresh token of the user of a role. */
  token(role: Role, rights: readonly Right[]): Promise<string>
  /** Asks with a session or token, or with none. */
  ask(query: string, variables?: object, bearer?: string | null, headers?: Record<string, string>): Promise<Answer>
  close(): Promise<void>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  readonly data: any
  /** `CODE message`, a line for each error. */
  readonly refusal: string
}

/** Everybody's password. */
export const PASSWORD = 'correct horse battery staple'

/** The real server with real accounts: one user per role, whose name is the role in lower case. */
export async function startAccountsServer(
  environment: Readonly<Record<string, string>> = {},
  store?: Store,
  trustedDocuments: unknown = null,
): Promise<AccountsServer> {
  const kept = store ?? (await memoryStore())
  const passwordHash = cheapHash(PASSWORD)
  let now = Date.parse('2026-11-23T09:00:00.000Z')
  const clock = () => new Date(now).toISOString()
  for (const role of ROLES) {
    const name = role.toLowerCase()
    const createdAt = clock()
    await kept.createUser({ id: `user-${name}`, name, role, passwordHash, mustChangePassword: false, createdAt })
  }
  const lines: string[] = []
  const { url, close } = await startServer({
    environment,
    stores: storesOf(kept),
    authenticate: createAuthentication(kept, clock),
    clock,
    trustedDocuments,
    logger: pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) }),
  })
  return {
    url,
    store: kept,
    log: () => lines.join(''),
    pass(milliseconds) {
      now += milliseconds
    },
    async session(role) {
      const secret = newSecret('session', randomBytes)
      const user = await kept.userNamed(role.toLowerCase())
      const opened = await kept.createSession({
        id: randomUUID(),
        user: user?.user.id ?? '',
        passwordHash: user?.passwordHash ?? '',
        secretHash: secretHash(secret),
        createdAt: clock(),
        expiresAt: new Date(now + 3_600_000).toISOString(),
      })
      if (!opened) throw new Error(`no session for ${role}`)
      return secret
    },
    async token(role, rights) {
      const secret = newSecret('token', randomBytes)
      const user = `user-${role.toLowerCase()}`
      const token = { id: randomUUID(), user, name: 'a token', rights, createdAt: clock(), expiresAt: null }
      if (!(await kept.createToken(token, secretHash(secret)))) throw new Error(`no more tokens for ${role}`)
      return secret
    },
    async ask(query, variables = {}, bearer = null, headers = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors = [] } = (await response.json()) as {
        data: unknown
        errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
      }
      const refusal = errors.map(({ message, extensions: { code } }) => `${code} ${message}`).join('\n')
      return { status: response.status, headers: response.headers, data, refusal }
    },
    async close() {
      await close()
      await kept.close()
    },
  }
}
