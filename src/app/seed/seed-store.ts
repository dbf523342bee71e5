import pino from 'pino'
import type { Config } from '../../config/config.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { Store } from '../../storage/store.ts'
import { accountServices } from '../account-services.ts'
import { createAetia } from '../create-aetia.ts'
import { openStore } from '../open-store.ts'
import { storeFailure } from '../store-failure.ts'
import { seedChangesets } from './seed-changesets.ts'
import { type Ask, seedClient } from './seed-client.ts'
import { SEED_ADMIN, seedUsers } from './seed-users.ts'

/** Where the seeded webhook leads: to this machine, where a program of one's own may listen. */
const WEBHOOK_HOST = '127.0.0.1:4999'
const WEBHOOK_URL = `http://${WEBHOOK_HOST}/aetia`

export interface SeedOptions {
  /** Also where the store holds users or versions that no seed made, or is not on this machine. */
  readonly force?: boolean
}

/** What a seed made now; empty where everything was there. */
export interface Seeded {
  readonly users: readonly string[]
  readonly changesets: readonly string[]
  readonly webhooks: readonly string[]
}

/**
 * Fills a store with what one tries things on: a user of each role, a changeset in each state,
 * comments, a schedule, and a webhook that is switched off. What is there already is left as it is.
 * Fails with OperatorError on a store that others use.
 */
export async function seedStore(config: Config, { force = false }: SeedOptions = {}): Promise<Seeded> {
  const users = await withUsers(config, force)
  const aetia = createAetia({
    ...config,
    listen: true,
    host: '127.0.0.1',
    port: 0,
    schedule: false,
    drainMilliseconds: 0,
    webhookHosts: [...config.webhookHosts, WEBHOOK_HOST],
    logger: pino({ level: 'silent' }),
  })
  const address = await aetia.start()
  try {
    const ask = seedClient(`${address}/graphql`)
    return { users, changesets: await seedChangesets(ask, Date.now()), webhooks: await seedWebhook(ask) }
  } finally {
    await aetia.stop()
  }
}

async function withUsers(config: Config, force: boolean): Promise<readonly string[]> {
  if (!force) refuseRemote(config)
  const store = await openStore(config)
  try {
    if (!force) await refuseForeign(store)
    return await seedUsers(accountServices(store))
  } catch (error) {
    throw storeFailure(config, error)
  } finally {
    await store.close()
  }
}

function refuseRemote({ databaseUrl }: Config): void {
  const host = databaseUrl === null ? '' : new URL(databaseUrl).hostname
  if (!['localhost', '127.0.0.1', '[::1]', ''].includes(host))
    throw new OperatorError(
      'DATABASE_URL is not on this machine, and the passwords of seeded users are known. Use --force to seed it.',
    )
}

async function refuseForeign(store: Store): Promise<void> {
  const isSeeded = (await store.userNamed(SEED_ADMIN)) !== null
  const isUsed = (await store.userCount()) > 0 || ((await store.head())?.version ?? 0) > 1
  if (isUsed && !isSeeded)
    throw new OperatorError(
      'The store has users or versions that no seed made, and seeding adds users whose password is known. ' +
        'Name another one by AETIA_DATA_DIR or DATABASE_URL, or use --force.',
    )
}

async function seedWebhook(ask: Ask): Promise<readonly string[]> {
  const { webhooks } = (await ask(SEED_ADMIN, '{ webhooks(first: 100) { nodes { url } } }')) as {
    webhooks: { nodes: { url: string }[] }
  }
  if (webhooks.nodes.some(({ url }) => url === WEBHOOK_URL)) return []
  const { it } = (await ask(
    SEED_ADMIN,
    'mutation ($url: String!) { it: createWebhook(input: { url: $url }) { webhook { id revision } } }',
    { url: WEBHOOK_URL },
  )) as { it: { webhook: { id: string; revision: number } } }
  await ask(
    SEED_ADMIN,
    'mutation ($id: ID!, $basedOn: Int!) { changeWebhook(input: { id: $id, basedOn: $basedOn, active: false }) { outcome } }',
    { id: it.webhook.id, basedOn: it.webhook.revision },
  )
  return [WEBHOOK_URL]
}
