import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { runAetia } from '../notation/run-cli.ts'

const AT = '2026-11-23T09:00:00.000Z'
const ANY = { actor: null, action: null, target: null }

/** A folder with users, and one session of `ada`. */
async function folderWithUsers(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-one-user-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  await inStore(folder, async (store) => {
    for (const [name, role] of [
      ['ada', 'AUTHOR'],
      ['root', 'ADMIN'],
    ] as const)
      await store.createUser({ id: name, name, role, passwordHash: 'hash', mustChangePassword: false, createdAt: AT })
    await store.createSession({
      id: 'session-1',
      user: 'ada',
      passwordHash: null,
      provider: 'acme',
      client: 'a browser\u001b[2J',
      secretHash: 'x',
      createdAt: AT,
      expiresAt: '2999-01-01T00:00:00.000Z',
    })
    await store.enrolSecondFactor('ada', 'SECRET', AT)
    await store.confirmSecondFactor('ada', ['a'], AT)
  })
  return folder
}

async function inStore<Result>(
  folder: string,
  work: (store: Awaited<ReturnType<typeof openSqliteStore>>) => Promise<Result>,
): Promise<Result> {
  const store = await openSqliteStore({ file: join(folder, 'aetia.db') })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const run = (folder: string, ...words: readonly string[]) => runAetia([...words], { AETIA_DATA_DIR: folder })

test('sessions of a user are listed and ended, and no client moves the cursor', async () => {
  const folder = await folderWithUsers()
  const { code, stdout } = await run(folder, 'user', 'sessions', 'ada')
  expect([code, stdout]).toEqual([0, `session-1  ${AT}  acme        a browser?[2J\n`])
  expect(await run(folder, 'user', 'end-session', 'session-1')).toMatchObject({
    code: 0,
    stdout: 'The session is ended.\n',
  })
  expect((await run(folder, 'user', 'sessions', 'ada')).stdout).toBe('"ada" has no session.\n')
  expect((await run(folder, 'user', 'end-session', 'session-1')).stderr).toContain('There is no session "session-1"')
  expect((await run(folder, 'user', 'sessions', 'nobody')).stderr).toContain('There is no user "nobody"')
  const log = await inStore(folder, (store) => store.auditLog(ANY, null, 10))
  expect(log.at(-1)).toMatchObject({
    action: 'user end-session',
    target: 'session-1',
    subjects: ['ada'],
    outcome: 'DONE',
  })
})

test('a second factor is ended for who has lost the device', async () => {
  const folder = await folderWithUsers()
  expect((await run(folder, 'second-factor', 'reset', 'ada')).stdout).toContain('The second factor is ended')
  expect((await run(folder, 'second-factor', 'reset', 'ada')).stdout).toBe('"ada" has none.\n')
  expect(await inStore(folder, (store) => store.secondFactor('ada'))).toBeNull()
})

test('a user is removed, with the name or a pseudonym left, and never the last ADMIN', async () => {
  const folder = await folderWithUsers()
  expect((await run(folder, 'user', 'remove', 'root')).stderr).toContain('the only active user with the role ADMIN')
  const { code, stdout } = await run(folder, 'user', 'remove', 'ada', '--pseudonym')
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^The user is removed; the history says "removed-[0-9a-f]{10}"\.\n$/),
  ])
  expect((await run(folder, 'user', 'remove', 'ada')).stderr).toContain('There is no user "ada"')
  expect((await run(folder, 'users')).stdout).not.toContain('ada')
  const log = await inStore(folder, (store) => store.auditLog({ ...ANY, action: 'user remove' }, null, 10))
  expect(log.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'DONE', 'REFUSED'])
})
