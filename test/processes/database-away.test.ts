import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { runAetia } from '../notation/run-cli.ts'
import { startPostgres } from '../notation/start-postgres.ts'
import { publishedBy } from './published-by.ts'
import { servedProcess } from './served-process.ts'

const LOST = 'the content store does not answer'
const FOUND = 'the content store answers again'

test('while the database is away, reads continue and say that they are stale; afterwards the server recovers by itself', async () => {
  const begun = Date.now()
  const database = await startPostgres()
  onTestFinished(() => database.stop())
  const processes = await Promise.all([1, 2].map(() => servedProcess({ DATABASE_URL: database.url })))
  await publishedBy(database.url, 'a')
  for (const served of processes) await served.reached(2)
  const [one, two] = processes
  if (!one || !two) throw new Error('two were started')
  const said = (text: string) => one.log().filter(({ msg }) => msg.startsWith(text)).length
  const before = await one.ready()

  await database.halt()
  await expect.poll(() => one.ready()).toHaveProperty('stale', true)
  const stale = await one.ready()
  expect(stale).toEqual({ ...before, stale: true, since: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) })
  const since = Date.parse(stale.since ?? '')
  // The last look that succeeded began after the processes did, and before the database was away
  // for long.
  expect(since).toBeGreaterThanOrEqual(begun)
  expect(since).toBeLessThanOrEqual(Date.now())
  expect(await graphOf(one.url)).toEqual({ data: { graph: { version: 2 } } })
  // Long enough for several looks: it is told once, and since when does not move.
  await sleep(5_000)
  expect(said(LOST)).toBe(1)
  expect(await one.ready()).toEqual(stale)

  const refused = await runAetia(['serve'], { PORT: '0', DATABASE_URL: withPassword(database.url) })
  expect(refused).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^DATABASE_URL postgres:\/\/aetia@\S+: /),
  })
  expect(refused.stderr).toContain('ECONNREFUSED')
  expect(refused.stderr).not.toContain('secret')

  const resumed = Date.now()
  await database.resume()
  await expect.poll(() => one.ready()).not.toHaveProperty('stale')
  console.log(`current again ${Date.now() - resumed} ms after the database was started`)
  expect(said(FOUND)).toBe(1)
  const [made] = await publishedBy(database.url, 'b')
  for (const served of processes) {
    await served.reached(3)
    expect(await served.ready()).toEqual({ status: 'ready', version: 3, digest: made?.digest })
  }
  await expect.poll(() => said('new versions are announced again')).toBe(1)

  await database.halt()
  const closed = once(two.child, 'close')
  two.child.kill('SIGTERM')
  expect(await closed).toEqual([0, null])
})

async function graphOf(url: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { version } }' }),
  })
  const { data } = (await response.json()) as { data: unknown }
  return { data }
}

function withPassword(url: string): string {
  const address = new URL(url)
  address.password = 'secret'
  address.searchParams.set('password', 'secret')
  return address.href
}
