import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createAetia } from '../../src/app/create-aetia.ts'
import { seedClient } from '../../src/app/seed/seed-client.ts'
import { seedStore } from '../../src/app/seed/seed-store.ts'
import { SEED_USERS } from '../../src/app/seed/seed-users.ts'
import { CHANGESET_STATES } from '../../src/content/lifecycle/changeset.ts'
import { testConfig } from '../notation/start-server.ts'

// Every seed hashes passwords and starts Aetia; no test fails for being slow.
vi.setConfig({ testTimeout: 240_000 })

async function emptyStore() {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-seed-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return testConfig({ AETIA_DATA_DIR: folder, AETIA_CONTENT: 'none' })
}

test('an empty store gets users of every role, changesets in every state, and a second seed adds nothing', async () => {
  const config = await emptyStore()
  const made = await seedStore(config)
  expect(made).toMatchObject({
    users: SEED_USERS.map(({ name }) => name),
    changesets: { length: 7 },
    webhooks: ['http://127.0.0.1:4999/aetia'],
  })
  expect(await seedStore(config)).toEqual({ users: [], changesets: [], webhooks: [] })

  const aetia = createAetia({
    ...config,
    listen: true,
    port: 0,
    schedule: false,
    drainMilliseconds: 0,
    logger: pino({ level: 'silent' }),
  })
  onTestFinished(() => aetia.stop())
  const ask = seedClient(`${await aetia.start()}/graphql`)
  const { changesets } = (await ask(
    'try-author',
    `{ changesets(states: [${CHANGESET_STATES.join(' ')}], first: 100) { nodes { state publishAt events(first: 100) { nodes { kind } } } } }`,
  )) as { changesets: { nodes: { state: string; publishAt: string | null; events: { nodes: { kind: string }[] } }[] } }
  expect(new Set(changesets.nodes.map(({ state }) => state))).toEqual(new Set(CHANGESET_STATES))
  expect(changesets.nodes.filter(({ publishAt }) => publishAt !== null)).toHaveLength(1)
  expect(changesets.nodes.flatMap(({ events }) => events.nodes.map(({ kind }) => kind))).toContain('COMMENTED')
  const { webhooks } = await ask('try-admin', '{ webhooks(first: 10) { nodes { active } } }')
  expect(webhooks).toEqual({ nodes: [{ active: false }] })
  for (const { name, role } of SEED_USERS)
    expect(await ask(name, '{ viewer { user { role } } }')).toEqual({ viewer: { user: { role } } })
})

test('a store that others use is left as it is, unless told otherwise', async () => {
  const config = await emptyStore()
  const aetia = createAetia({
    ...config,
    adminPassword: 'correct horse battery staple',
    logger: pino({ level: 'silent' }),
  })
  await aetia.start()
  await aetia.stop()
  await expect(seedStore(config)).rejects.toThrow('The store has users or versions that no seed made')
  expect(await seedStore(config, { force: true })).toMatchObject({ users: { length: 5 } })
})

test('a database on another machine is not seeded, because the passwords are known', async () => {
  const config = { ...testConfig(), databaseUrl: 'postgres://me@db.example.org/aetia' }
  await expect(seedStore(config)).rejects.toThrow('DATABASE_URL is not on this machine')
})
