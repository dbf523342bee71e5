import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createAccountServices } from '../src/accounts/account-services.ts'
import { createAuthentication } from '../src/accounts/authentication.ts'
import { createFirstAdmin } from '../src/accounts/create-first-admin.ts'
import { openGraphHistory } from '../src/publishing/graph-history.ts'
import { publishFirst } from '../src/publishing/publish-first.ts'
import { filledIn, type GuideStep, stepsOf } from './notation/guide.ts'
import { memoryStore, storesOf } from './notation/memory-stores.ts'
import { contentOnce } from './notation/shipped-graph.ts'
import { startServer } from './notation/start-server.ts'

/** The guide to editing, played against a real server from its first step on. */
export interface EditingGuide {
  readonly steps: readonly GuideStep[]
  /** What earlier answers were named: `$changeset`. */
  readonly names: Map<string, string>
  /** Asks what a step asks, as its speaker; `query` is sent in place of its own. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  ask(step: GuideStep, query?: string): Promise<any>
  /** A text with what earlier answers were named. */
  filledIn(text: string): string
  /** Where and as whom a step asks. */
  callerOf(step: GuideStep): Promise<{ readonly url: string; readonly token: string | undefined }>
  close(): Promise<void>
}

export async function startEditingGuide(environment: Readonly<Record<string, string>> = {}): Promise<EditingGuide> {
  const steps = stepsOf(readFileSync(new URL('../docs/editing.md', import.meta.url), 'utf8'))
  const names = new Map<string, string>()
  const tokens = new Map<string, string>()
  const store = await memoryStore()
  await publishFirst(store, await contentOnce(), 'shipped')
  const clock = () => new Date().toISOString()
  const services = createAccountServices({ store, clock, random: randomBytes, newId: randomUUID })
  const admin = await createFirstAdmin(services, null)
  names.set('$one-time-password', admin?.oneTimePassword ?? '')
  names.set('$in-a-week', new Date(Date.now() + 7 * 24 * 3_600_000).toISOString())
  const { url, close } = await startServer({
    environment,
    history: await openGraphHistory(store),
    stores: storesOf(store),
    authenticate: createAuthentication(store, clock),
  })

  async function send(query: string, token?: string, perspective?: string) {
    const headers = {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(perspective !== undefined && { 'aetia-perspective': perspective }),
    }
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
    return response.json()
  }

  const signIn = async (name: string, password: string): Promise<string> =>
    (await send(`mutation { signIn(input: { name: "${name}", password: "${password}" }) { secret } }`)).data.signIn
      .secret

  /**
   * The token of who speaks. Ada and Grace have changed their one-time passwords, as the guide
   * tells of the administrator.
   */
  async function tokenOf(speaker: string): Promise<string | undefined> {
    if (speaker === 'nobody') return undefined
    if (speaker === 'admin') return names.get('$secret')
    if (!tokens.has(speaker)) {
      const once = names.get(`$password-of-${speaker}`) ?? ''
      const token = await signIn(speaker, once)
      await send(
        `mutation { changePassword(input: { current: "${once}", new: "a password for ${speaker}" }) { outcome } }`,
        token,
      )
      tokens.set(speaker, await signIn(speaker, `a password for ${speaker}`))
    }
    return tokens.get(speaker)
  }

  return {
    steps,
    names,
    async ask({ speaker, perspective, query }, otherQuery = query) {
      const token = await tokenOf(speaker)
      return send(filledIn(otherQuery, names), token, perspective === null ? undefined : filledIn(perspective, names))
    },
    filledIn: (text) => filledIn(text, names),
    callerOf: async ({ speaker }) => ({ url, token: await tokenOf(speaker) }),
    async close() {
      await close()
      await store.close()
    },
  }
}
