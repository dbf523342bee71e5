import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccountServices } from '../src/accounts/account-services.ts'
import { createAuthentication } from '../src/accounts/authentication.ts'
import { createFirstAdmin } from '../src/accounts/create-first-admin.ts'
import { firstContent } from '../src/cli/content.ts'
import { openGraphHistory } from '../src/projection/graph-history.ts'
import { publishFirst } from '../src/projection/publish-first.ts'
import { createServer } from '../src/server/server.ts'
import { expectToTell, filledIn, stepsOf } from './notation/guide.ts'
import { memoryStore, storesOf } from './notation/memory-stores.ts'
import { testConfig } from './start-test-server.ts'

const steps = stepsOf(readFileSync(new URL('../docs/editing.md', import.meta.url), 'utf8'))

const names = new Map<string, string>()
const tokens = new Map<string, string>()
let url: string
let close: () => Promise<void>

beforeAll(async () => {
  const store = await memoryStore()
  await publishFirst(store, await firstContent('shipped'), 'shipped')
  const clock = () => new Date().toISOString()
  const services = createAccountServices({ store, clock, random: randomBytes, newId: randomUUID })
  const admin = await createFirstAdmin(services, null)
  names.set('$one-time-password', admin?.oneTimePassword ?? '')
  const server = await createServer({
    config: testConfig(),
    history: await openGraphHistory(store),
    stores: storesOf(store),
    authenticate: createAuthentication(store, clock),
    logger: pino({ level: 'silent' }),
  })
  url = `${await server.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  close = async () => {
    await server.close()
    await store.close()
  }
}, 60_000)
afterAll(() => close())

async function send(query: string, token?: string, perspective?: string) {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(perspective !== undefined && { 'aetia-perspective': perspective }),
  }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const { data, errors } = await response.json()
  return errors === undefined ? data : { data, errors }
}

const signIn = async (name: string, password: string): Promise<string> =>
  (await send(`mutation { signIn(input: { name: "${name}", password: "${password}" }) { secret } }`)).signIn.secret

/** The token of who speaks. Ada and Grace have changed their one-time passwords, as the guide tells of the administrator. */
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

test('the guide has a question for each of its steps', () => expect(steps.length).toBeGreaterThan(20))

test.each(steps.map((step, index) => [index + 1, step.speaker, step] as const))(
  'the guide to editing tells the real answer: step %i, as %s',
  async (_number, speaker, { query, perspective, answer }) => {
    const came = await send(
      filledIn(query, names),
      await tokenOf(speaker),
      perspective === null ? undefined : filledIn(perspective, names),
    )
    expectToTell(JSON.parse(answer), came, names)
  },
  30_000,
)
