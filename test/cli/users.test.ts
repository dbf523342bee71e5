import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { cheapHash } from '../notation/cheap-hash.ts'
import { contentFiles } from '../notation/content-files.ts'
import { ended, folderOf, runAetia } from '../notation/run-cli.ts'
import { startCli } from '../notation/start-cli.ts'

const ONE_TIME = /with the one-time password ((?:[0-9a-z]{5}-){3}[0-9a-z]{5}) - it is not shown again\n/
const READY = /^Aetia is ready at (\S+) /m
const ANY = { actor: null, action: null, target: null }
const ACTOR = expect.stringMatching(/^cli:./)

/** A folder for a store, which goes with the test. */
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-users-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** Serves until it is stopped, which answers with all that it wrote. */
async function serve(environment: Readonly<Record<string, string>>) {
  const child = startCli(['serve'], { PORT: '0', AETIA_CONTENT: 'none', ...environment })
  const end = ended(child)
  const failed = end.then(({ stderr }) => Promise.reject(new Error(stderr)))
  failed.catch(() => {})
  const ready = new Promise<string>((resolve) => {
    let said = ''
    child.stdout?.on('data', (text) => {
      said += String(text)
      const url = READY.exec(said)?.[1]
      if (url) resolve(url)
    })
  })
  const url = await Promise.race([ready, failed])
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      return end
    },
  }
}

async function signIn(
  url: string,
  name: string,
  password: string,
): Promise<{ outcome: string; secret: string | null }> {
  const query =
    'mutation ($name: String!, $password: String!) { signIn(input: { name: $name, password: $password }) { outcome secret } }'
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { name, password } }),
  })
  return ((await response.json()) as { data: { signIn: { outcome: string; secret: string | null } } }).data.signIn
}

const run = (dataDir: string, ...args: string[]) => runAetia(args, { AETIA_DATA_DIR: dataDir, AETIA_CONTENT: 'none' })

/** What the audit log of a store has, oldest first. */
async function audit(dataDir: string) {
  const store = await openSqliteStore({ file: join(dataDir, 'aetia.db') })
  try {
    return (await store.auditLog(ANY, null, 100)).toReversed()
  } finally {
    await store.close()
  }
}

describe('the first start', () => {
  test('makes an administrator and prints the one-time password once', async () => {
    const dataDir = await newFolder()
    const first = await serve({ AETIA_DATA_DIR: dataDir })
    const { stdout, stderr } = await first.stop()
    const [, password = ''] = ONE_TIME.exec(stdout) ?? []
    expect(stdout.split(password)).toHaveLength(2)
    expect(stderr).not.toContain(password)

    const second = await serve({ AETIA_DATA_DIR: dataDir })
    expect(await signIn(second.url, 'admin', password)).toMatchObject({ outcome: 'PASSWORD_MUST_CHANGE' })
    expect((await second.stop()).stdout).not.toMatch(/first user|one-time/)
    expect(await audit(dataDir)).toMatchObject([
      { actor: ACTOR, action: 'serve', target: 'admin', outcome: 'DONE' },
      { actor: null, action: 'signIn', target: 'admin', outcome: 'DONE', detail: 'PASSWORD_MUST_CHANGE' },
    ])
  })

  test('takes the password from the environment, prints none, and does not ask for another', async () => {
    const dataDir = await newFolder()
    const password = 'correct horse battery staple'
    const server = await serve({ AETIA_DATA_DIR: dataDir, AETIA_ADMIN_PASSWORD: password })
    expect(await signIn(server.url, 'admin', password)).toMatchObject({ outcome: 'SIGNED_IN' })
    const { stdout, stderr } = await server.stop()
    expect(stdout).toMatch(/^Aetia is ready/)
    expect(stdout + stderr).not.toContain(password)
    for (const file of await readdir(dataDir))
      expect((await readFile(join(dataDir, file), 'latin1')).includes(password)).toBe(false)
    const again = await serve({ AETIA_DATA_DIR: dataDir, AETIA_ADMIN_PASSWORD: 'another password altogether' })
    expect(await signIn(again.url, 'admin', 'another password altogether')).toMatchObject({
      outcome: 'WRONG_NAME_OR_PASSWORD',
    })
    await again.stop()
  })

  test('of several at once makes one administrator, and one of them prints', async () => {
    const dataDir = await newFolder()
    const servers = await Promise.all([1, 2, 3].map(() => serve({ AETIA_DATA_DIR: dataDir })))
    const written = await Promise.all(servers.map(({ stop }) => stop()))
    expect(written.filter(({ stdout }) => ONE_TIME.test(stdout))).toHaveLength(1)
    expect((await run(dataDir, 'users')).stdout.split('\n')).toHaveLength(2)
  })

  test('of a reader makes nobody', async () => {
    const dataDir = await newFolder()
    await run(dataDir, 'changesets')
    const server = await serve({ AETIA_DATA_DIR: dataDir, AETIA_ROLE: 'reader' })
    expect((await server.stop()).stdout).toMatch(/^Aetia is ready/)
    expect((await run(dataDir, 'users')).stdout).toMatch(/^There are no users\./)
  })
})

describe('reset-password', () => {
  test('lets somebody in again who is locked out, and ends all sessions', async () => {
    const dataDir = await newFolder()
    const server = await serve({ AETIA_DATA_DIR: dataDir, AETIA_ADMIN_PASSWORD: 'correct horse battery staple' })
    const { secret: token } = await signIn(server.url, 'admin', 'correct horse battery staple')
    const reset = await run(dataDir, 'reset-password', 'admin')
    const [, password = ''] =
      /^The one-time password of "admin" is ((?:[0-9a-z]{5}-){3}[0-9a-z]{5})\n$/.exec(reset.stdout) ?? []
    expect(reset).toMatchObject({ code: 0, stderr: '' })
    expect(await signIn(server.url, 'admin', 'correct horse battery staple')).toMatchObject({ secret: null })
    expect(await signIn(server.url, 'admin', password)).toMatchObject({ outcome: 'PASSWORD_MUST_CHANGE' })
    const asked = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ viewer { rights } }"}',
    })
    expect(asked.status).toBe(401)
    await server.stop()
    expect((await run(dataDir, 'users')).stdout).toMatch(/^admin +ADMIN +\d{4}-\S+Z {2}must change the password\n$/)
    expect(JSON.stringify(await audit(dataDir))).not.toContain(password)
    expect(await audit(dataDir)).toContainEqual(
      expect.objectContaining({ actor: ACTOR, action: 'reset-password', target: 'admin', outcome: 'DONE' }),
    )
  })

  test('lifts what a server that runs counts against the name', async () => {
    const dataDir = await newFolder()
    const own = 'correct horse battery staple'
    const store = await openSqliteStore({ file: join(dataDir, 'aetia.db') })
    const account = { role: 'ADMIN', mustChangePassword: false, createdAt: '2026-11-23T00:00:00.000Z' } as const
    await store.createUser({ id: 'admin', name: 'admin', passwordHash: cheapHash(own), ...account })
    await store.close()
    const server = await serve({ AETIA_DATA_DIR: dataDir })
    for (let count = 0; count < 10; count++)
      expect(await signIn(server.url, 'admin', 'wrong')).toMatchObject({ outcome: 'WRONG_NAME_OR_PASSWORD' })
    expect(await signIn(server.url, 'admin', own)).toMatchObject({ outcome: 'TOO_MANY_ATTEMPTS' })
    const { stdout } = await run(dataDir, 'reset-password', 'admin')
    const [password = ''] = /(?:[0-9a-z]{5}-){3}[0-9a-z]{5}/.exec(stdout) ?? []
    expect(await signIn(server.url, 'admin', password)).toMatchObject({ outcome: 'PASSWORD_MUST_CHANGE' })
    await server.stop()
  })

  test('says that there is no such user, and that is written down too', async () => {
    const dataDir = await newFolder()
    expect(await run(dataDir, 'reset-password', 'nobody')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no user "nobody". List them with: aetia users\n',
    })
    expect(await audit(dataDir)).toMatchObject([{ action: 'reset-password', target: 'nobody', outcome: 'REFUSED' }])
  })
})

test('commands that change content are in the audit log, and others are not', async () => {
  const dataDir = await newFolder()
  const folder = await folderOf(contentFiles())
  const dry = await run(dataDir, 'import', folder, '--dry-run')
  expect(dry).toMatchObject({ code: 0, stderr: '' })
  await run(dataDir, 'changesets')
  expect(await audit(dataDir)).toEqual([])

  const staged = await run(dataDir, 'import', folder)
  const [, id = ''] = /Staged as changeset (\S+)\./.exec(staged.stdout) ?? []
  await run(dataDir, 'discard', id)
  expect((await run(dataDir, 'discard', id)).code).toBe(2)
  expect((await run(dataDir, 'import', folder, '--publish')).code).toBe(0)
  expect((await run(dataDir, 'publish', 'none')).code).toBe(2)
  expect(await audit(dataDir)).toMatchObject(
    [
      ['import', folder, 'DONE'],
      ['discard', id, 'DONE'],
      ['discard', id, 'REFUSED'],
      ['import', folder, 'DONE'],
      ['publish', 'none', 'REFUSED'],
    ].map(([action, target, outcome]) => ({ actor: ACTOR, action, target, outcome, requestId: null, tokenId: null })),
  )
})
