import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAetia } from '../notation/run-cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aetia-rename-'))
})
afterAll(() => rm(folder, { recursive: true, maxRetries: 5 }))

const aetia = (...args: string[]) => runAetia(args, { AETIA_DATA_DIR: join(folder, 'data') })

test('a document is renamed by the command line, and its old key still finds it', async () => {
  const staged = await aetia('rename', 'cambered-roads', 'driver:sloping-roads')
  expect(staged).toMatchObject({ code: 0, stderr: '' })
  const [, id = ''] = /^Staged as changeset (\S+), with \d+ edits\./.exec(staged.stdout) ?? []
  expect((await aetia('publish', id)).code).toBe(0)
  for (const name of ['cambered-roads', 'driver:cambered-roads', 'sloping-roads']) {
    const { code, stdout } = await aetia('used-in', name)
    expect({ code, start: stdout.slice(0, 20) }).toEqual({ code: 0, start: 'driver:sloping-roads' })
  }
  expect((await aetia('path', 'cambered-roads', 'achilles-tendinitis')).code).toBe(0)

  const place = join(folder, 'content')
  await aetia('export', place)
  const file = await readFile(join(place, 'concepts/driver/sloping-roads.yaml'), 'utf8')
  expect(file).toContain('formerKeys: [driver:cambered-roads]')
  expect((await aetia('import', place, '--dry-run')).stdout).toContain('Nothing differs')
})

test('what cannot be renamed is said, and nothing is staged', async () => {
  const { code, stderr } = await aetia('rename', 'strength-imbalance', 'symptom:imbalance')
  expect(code).toBe(2)
  expect(stderr).toContain('"to" must be a key of the same kind')
  expect((await aetia('changesets')).stdout).toBe('No changeset is open.\n')
})
