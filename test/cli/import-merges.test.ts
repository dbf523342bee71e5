import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importBase } from '../../src/cli/options/import-base.ts'
import { contentFiles } from '../notation/content-files.ts'
import { folderOf, runAetia } from '../notation/run-cli.ts'

// A folder that was exported, and edited while others published.

const CAMBER = 'concepts/driver/camber.yaml'
const PAIN = 'concepts/symptom/hip-pain.yaml'

/** A store of the small content as version 2, and two copies of its export. */
async function startWith() {
  const root = await folderOf([])
  const run = (...args: readonly string[]) =>
    runAetia(args, { AETIA_DATA_DIR: join(root, 'data'), AETIA_CONTENT: 'none' })
  expect(await run('import', await folderOf(contentFiles()), '--publish')).toMatchObject({ code: 0 })
  const [mine, theirs] = [join(root, 'mine'), join(root, 'theirs')]
  await run('export', mine)
  await cp(mine, theirs, { recursive: true })
  return { root, run, mine, theirs }
}

async function edit(folder: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8')
  expect(text).toContain(from)
  await writeFile(join(folder, file), text.replace(from, to))
}

test('an import keeps what others published since the export', async () => {
  const { root, run, mine, theirs } = await startWith()
  const release = await readFile(join(mine, 'release.yaml'), 'utf8')
  expect(release).toMatch(/^publishedAt: ".+"\nlanguage: en\nversion: 2\ndigest: sha256-tree:[\da-f]{64}\n$/)
  await edit(theirs, PAIN, 'Pain at the hip.', 'Pain of the hip.')
  expect(await run('import', theirs, '--publish')).toMatchObject({ code: 0 })
  await edit(mine, CAMBER, 'name: Cambered roads', 'name: Sloping roads')
  await edit(mine, CAMBER, 'certainty: 0.7', 'certainty: 0.6')

  expect(await run('import', mine, '--dry-run')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(
      'Changes since version 2, merged into version 3:\n' +
        '~ claim:c1  certainty\n~ driver:camber  name\n0 added, 2 changed, 0 retired.\n',
    ),
  })
  const { stdout } = await run('import', mine, '--publish')
  expect(stdout).toContain('Published as version 4')
  expect(stdout).toContain(`The folder still has version 2. Before you edit on: aetia export ${mine}\n`)

  const after = join(root, 'after')
  await run('export', after)
  expect(await readFile(join(after, PAIN), 'utf8')).toContain('Pain of the hip.')
  expect(await readFile(join(after, CAMBER), 'utf8')).toContain('name: Sloping roads')
  expect(await readFile(join(after, 'release.yaml'), 'utf8')).toContain('version: 4\n')
})

test('conflicts of both sides are listed field by field, and --keep decides', async () => {
  const { run, mine, theirs } = await startWith()
  await edit(theirs, CAMBER, 'certainty: 0.7', 'certainty: 0.8')
  await edit(theirs, CAMBER, 'name: Cambered roads', 'name: Tilted roads')
  await run('import', theirs, '--publish')
  await edit(mine, CAMBER, 'certainty: 0.7', 'certainty: 0.6')
  expect(await run('import', mine, '--publish')).toEqual({
    code: 1,
    stdout:
      'Both sides changed the same:\n  claim:c1\n    certainty: mine 0.6, theirs 0.8\n' +
      'Nothing was written. Say which side to keep with --keep mine or --keep theirs.\n',
    stderr: '',
  })
  const { stdout } = await run('import', mine, '--keep', 'mine', '--dry-run')
  expect(stdout).toContain('~ claim:c1  certainty\n0 added, 1 changed, 0 retired.\n')
  expect(stdout).toContain('--keep mine decided:\n  claim:c1\n    certainty: mine 0.6, theirs 0.8\n')
})

test('a folder that names no version is refused unless it is told how', async () => {
  const { run, mine } = await startWith()
  await edit(mine, CAMBER, 'name: Cambered roads', 'name: Sloping roads')
  await writeFile(join(mine, 'release.yaml'), 'publishedAt: "2026-01-01T00:00:00Z"\nlanguage: en\n')
  expect(await run('import', mine, '--publish')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/does not say which version.*\n.*--base <version>.*\n.*--overwrite/),
  })
  for (const how of [['--base', '2'], ['--overwrite']])
    expect((await run('import', mine, ...how, '--dry-run')).stdout).toContain('0 added, 1 changed, 0 retired.')
})

test('options that exclude each other are refused', () => {
  expect(importBase({})).toBe('EXPORTED')
  expect(importBase({ base: '12' })).toBe(12)
  expect(importBase({ overwrite: true })).toBe('REPLACE')
  expect(() => importBase({ base: 'two' })).toThrow('--base takes a version such as 3, not "two".')
  expect(() => importBase({ base: '0' })).toThrow('--base takes a version')
  expect(() => importBase({ base: '2', overwrite: true })).toThrow('--base and --overwrite exclude each other.')
  expect(() => importBase({ keep: 'mine', overwrite: true })).toThrow('--keep and --overwrite exclude each other')
})
