import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ended, runAetia } from '../notation/run-cli.ts'
import { startCli } from '../notation/start-cli.ts'

const READY = /^Aetia is ready at (http:\/\/127\.0\.0\.1:\d+\/graphql) - try \{.*\}\n/

/** What an editor says of the first user, where there is none. */
const FIRST_USER = /The first user is "admin", with the one-time password [0-9a-z-]+ - it is not shown again\n/

/**
 * Serves on any free port until the test ends. `ready` is what it writes to standard output, but
 * for a first user.
 */
async function serve(environment: Readonly<Record<string, string>> = {}) {
  const child = startCli(['serve'], { PORT: '0', ...environment })
  const end = ended(child)
  const failed = end.then(({ stderr }) => Promise.reject(new Error(stderr)))
  failed.catch(() => {})
  let said = ''
  child.stdout?.on('data', (text) => {
    said += String(text)
  })
  while (child.stdout && !READY.test(said.replace(FIRST_USER, '')))
    await Promise.race([once(child.stdout, 'data'), failed])
  const ready = said.replace(FIRST_USER, '')
  return { child, end, ready, said: () => said, url: READY.exec(ready)?.[1] ?? '' }
}

const ask = async (url: string, query: string) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return answer.json()
}

test.each(['SIGTERM', 'SIGINT'] as const)('serves when it says so, and %s ends it in peace', async (signal) => {
  const { child, end, ready, url } = await serve()
  expect(ready).toMatch(READY)
  const query = ready.slice(ready.indexOf('try ') + 4)
  expect(await ask(url, query)).toMatchObject({
    data: { driver: { leadsTo: { nodes: { length: expect.any(Number) } } } },
  })
  child.kill(signal)
  const { code, stdout, stderr } = await end
  expect({ code, stdout: stdout.replace(FIRST_USER, '') }).toEqual({ code: 0, stdout: ready })
  const lines = stderr
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { level: number; msg: string })
  for (const line of lines) expect(line).toHaveProperty('level')
  expect(lines[0]).toMatchObject({ msg: 'ready', address: new URL(url).origin })
})

/** An empty folder for a store, which goes with the test. */
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

test('with AETIA_CONTENT=none serves a first version without content', async () => {
  const { url } = await serve({ AETIA_CONTENT: 'none', AETIA_DATA_DIR: await newFolder() })
  expect(await ask(url, '{ graph { version } concepts(first: 1) { totalCount } }')).toMatchObject({
    data: { graph: { version: 1 }, concepts: { totalCount: 0 } },
  })
})

test('a reader does not start on a store that has no version yet', async () => {
  const run = await runAetia(['serve'], { PORT: '0', AETIA_ROLE: 'reader', AETIA_DATA_DIR: await newFolder() })
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('AETIA_DATA_DIR') })
})

test('a wrong configuration is told key by key, and nothing is served', async () => {
  const run = await runAetia(['serve'], {
    PORT: 'http',
    AETIA_MAX_DEPHT: '3',
    DATABASE_URL: 'mysql://me:secret@host/db',
  })
  expect(run.code).toBe(2)
  expect(run.stdout).toBe('')
  expect(run.stderr).toMatch(
    /^The configuration is wrong:\n {2}AETIA_MAX_DEPHT: there is no such key\. Did you mean "AETIA_MAX_DEPTH"/,
  )
  expect(run.stderr).toContain('\n  PORT: expected a whole number from 0 to 65535; "http" came.\n')
  expect(run.stderr).toContain('\n  DATABASE_URL: expected ')
  expect(run.stderr).not.toContain('secret')
})

test('a port that is taken is said to be taken', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? `${address?.port}` : ''
  expect(await ended(startCli(['serve'], { PORT: port, AETIA_LOG_LEVEL: 'silent' }))).toEqual({
    code: 2,
    stdout: '',
    stderr:
      `Could not listen on HOST 127.0.0.1 and PORT ${port}: another program already listens there. ` +
      'Choose another PORT, or 0 for any free one.\n',
  })
})
