import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAetia } from '../notation/run-cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aetia-edit-where-'))
})
afterAll(() => rm(folder, { recursive: true, maxRetries: 5 }))

const aetia = (...args: string[]) => runAetia(args, { AETIA_DATA_DIR: join(folder, 'data') })
const SET = ['edit-where', '--kinds', 'source', '--set', 'category=Running notes'] as const

test('a change of many documents is shown first, then staged in a changeset, which is found by conditions', async () => {
  const dry = await aetia(...SET)
  expect(dry).toMatchObject({ code: 0, stderr: '' })
  expect(dry.stdout).toMatch(/^~ source:\S+ {2}category$/m)
  expect(dry.stdout).toMatch(/^0 added, \d+ changed, 0 retired\.$/m)
  expect(dry.stdout).toContain('Nothing is staged.')
  expect((await aetia('changesets')).stdout).toBe('No changeset is open.\n')

  const staged = await aetia(...SET, '--stage')
  const [, id = ''] = /^Staged in changeset (\S+)\.$/m.exec(staged.stdout) ?? []
  expect(id).not.toBe('')
  const listed = (await aetia('changesets')).stdout
  expect(listed).toMatch(new RegExp(`^${id} {2}DRAFT {2}Change category of \\d+ documents \\(`))
  const found = async (...where: string[]) => (await aetia('changesets', ...where)).stdout.includes(id)
  expect(await found('--title', 'CATEGORY', '--violations', 'no')).toBe(true)
  expect(await found('--document', 'source:best-runners-tips-2014', '--unassigned')).toBe(true)
  expect((await aetia('changesets', '--author', 'nobody')).stdout).toBe('No changeset matches.\n')
  expect(await found('--states', 'approved,published')).toBe(false)
  expect(await found('--violations', 'yes')).toBe(false)

  const more = await aetia(...SET.slice(0, 3), '--clear', 'category', '--changeset', id, '--stage')
  expect(more.stdout).toContain(`Staged in changeset ${id}.`)
  expect((await aetia('publish', id)).code).toBe(0)
  const closed = await aetia(...SET, '--changeset', id, '--stage')
  expect(closed).toMatchObject({ code: 2, stderr: expect.stringContaining(`Changeset ${id} is PUBLISHED`) })
})

test.each([
  [['--set', 'category=Health'], 'Say which documents'],
  [['--kinds', 'source'], 'Say one change'],
  [['--kinds', 'source', '--set', 'category'], '--set must be a field and a value'],
  [['--kinds', 'source', '--replace', 'title', '--find', 'a'], '--replace needs --find <text> and --with <text>'],
  [['--kinds', 'claim', '--set', 'id=e1'], '"id" makes the key of a document'],
  [['--text', 'nothing has this text', '--set', 'note=New'], null],
])('what makes no change says why: %j', async (options, words) => {
  const { code, stdout, stderr } = await aetia('edit-where', ...options)
  if (words === null) expect({ code, stdout }).toEqual({ code: 1, stdout: '0 documents match; none would change.\n' })
  else expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(words) })
})
