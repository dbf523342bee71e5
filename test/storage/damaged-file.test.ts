import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, runAetia } from '../notation/run-cli.ts'
import { publishedBy } from '../processes/published-by.ts'
import { servedProcess } from '../processes/served-process.ts'

test('a server whose file is damaged continues with its memory and says so, and none can start', async () => {
  const environment = { AETIA_DATA_DIR: await folderOf([]) }
  const served = await servedProcess(environment)
  const file = join(environment.AETIA_DATA_DIR, 'aetia.db')
  await publishedBy(file, 'a', 1, 3)
  await served.reached(4)
  const before = await served.ready()

  await damage(environment.AETIA_DATA_DIR)
  await expect.poll(() => served.ready()).toMatchObject({ ...before, stale: true })
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { version digest } drivers { totalCount } }' }),
  })
  expect(response.status).toBe(200)
  const { version, digest } = before
  expect(((await response.json()) as { data: unknown }).data).toEqual({
    graph: { version, digest },
    drivers: { totalCount: 1 },
  })
  const told = served.log().filter(({ msg }) => msg.startsWith('the content store does not answer'))
  expect(told).toHaveLength(1)

  const refused = await runAetia(['serve'], { PORT: '0', ...environment })
  expect(refused).toMatchObject({ code: 2, stdout: '' })
  expect(refused.stderr).toMatch(/^AETIA_DATA_DIR \S+: The content store found /)
  expect(refused.stderr.trim().split('\n')).toHaveLength(1)
})

/**
 * Overwrites every file of the database, the log and its index among them, as a broken disk or a
 * stray program would.
 */
async function damage(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const handle = await open(join(folder, name), 'r+')
    const { size } = await handle.stat()
    await handle.write(Buffer.alloc(size, 0xaa), 0, size, 0)
    await handle.close()
  }
}
