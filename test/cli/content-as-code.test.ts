import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SHIPPED_CONTENT } from '../../src/app/first-content.ts'
import { runAetia } from '../notation/run-cli.ts'

// Content leaves the store as files and comes back as a changeset, by the command line alone.

let folder: string
let data: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aetia-content-'))
  data = join(folder, 'data')
})
afterEach(() => rm(folder, { recursive: true, maxRetries: 5 }))

const aetia = (...args: string[]) => runAetia(args, { AETIA_DATA_DIR: data })
const CAMBER = 'concepts/driver/cambered-roads.yaml'

/** Every file of a folder with its text. */
async function filesOf(place: string): Promise<Record<string, string>> {
  const names = (await readdir(place, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const files = names.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(place.length + 1), await readFile(path, 'utf8')] as const
  })
  return Object.fromEntries((await Promise.all(files)).sort())
}

/** What an export adds to the release: the version that it is of. */
const withoutVersion = ({ 'release.yaml': release = '', ...files }: Record<string, string>) => ({
  ...files,
  'release.yaml': release.replace(/version: \d+\ndigest: sha256-tree:[\da-f]{64}\n$/, ''),
})

/** A copy of the shipped content in which camber has another name and its claim is less certain. */
async function edited(): Promise<string> {
  const place = join(folder, 'edited')
  await aetia('export', place)
  const text = await readFile(join(place, CAMBER), 'utf8')
  await writeFile(
    join(place, CAMBER),
    text.replace(/^name: .*/, 'name: Sloping roads').replace('certainty: 0.85', 'certainty: 0.8'),
  )
  return place
}

test('a new store exports the shipped content, byte for byte, and its version', async () => {
  const out = join(folder, 'out')
  const count = Object.keys(await filesOf(SHIPPED_CONTENT)).length
  expect(await aetia('export', out)).toMatchObject({ code: 0, stdout: `Version 1 is in ${out}: ${count} files.\n` })
  const files = await filesOf(out)
  expect(withoutVersion(files)).toEqual(await filesOf(SHIPPED_CONTENT))
  expect(files['release.yaml']).toMatch(/\nversion: 1\ndigest: sha256-tree:[\da-f]{64}\n$/)
  expect(await aetia('import', out)).toMatchObject({ code: 0, stdout: 'Nothing differs from version 1.\n' })
})

test('export, import into an empty store and export again: the same bytes', async () => {
  const other = (...args: string[]) => runAetia(args, { AETIA_DATA_DIR: join(folder, 'other'), AETIA_CONTENT: 'none' })
  expect(await other('import', SHIPPED_CONTENT, '--publish')).toMatchObject({ code: 0 })
  await other('export', join(folder, 'again'))
  expect(withoutVersion(await filesOf(join(folder, 'again')))).toEqual(await filesOf(SHIPPED_CONTENT))
})

test('a dry run tells what differs and what it does to causal paths, and writes nothing', async () => {
  const { code, stdout } = await aetia('import', await edited(), '--dry-run')
  expect(code).toBe(0)
  expect(stdout).toContain('~ claim:e59  certainty\n~ driver:cambered-roads  name\n0 added, 2 changed, 0 retired.\n')
  expect(stdout).toContain('Causal paths: 0 gained, 0 lost, 11 changed in certainty.\n')
  expect(stdout).toContain('article:hip-pain-in-runners expresses claims that change: claim:e59.\n')
  expect(stdout).toMatch(/Nothing was written; version 1 is unchanged\.\n$/)
  expect((await aetia('changesets')).stdout).toBe('No changeset is open.\n')
})

test('an import stages a changeset, which is published or discarded by its id', async () => {
  const place = await edited()
  const { stdout } = await aetia('import', place)
  const [, id = ''] = /Publish it with: aetia publish (\S+)\n$/.exec(stdout) ?? []
  expect((await aetia('changesets')).stdout).toMatch(new RegExp(`^${id}  DRAFT  Import of `))
  expect((await aetia('publish', id)).stdout).toMatch(
    /^\nPublished as version 2, sha256-tree:[\da-f]{64}\.\nCausal paths: /,
  )
  expect(await aetia('publish', id)).toMatchObject({ code: 2, stderr: expect.stringContaining('is PUBLISHED') })
  expect((await aetia('import', place)).stdout).toBe('Nothing differs from version 2.\n')

  await aetia('import', SHIPPED_CONTENT, '--overwrite')
  const [back = ''] = (await aetia('changesets')).stdout.split(' ')
  expect(await aetia('discard', back)).toMatchObject({ code: 0, stdout: `Changeset ${back} is discarded.\n` })
  expect((await aetia('changesets', '--all')).stdout).toMatch(
    / DISCARDED .*\n.* PUBLISHED as version 2 .*\n.* PUBLISHED as version 1 /,
  )
})

test('of two imports that change one document, the second is told what moved', async () => {
  const place = await edited()
  await aetia('import', place)
  const [first = ''] = (await aetia('changesets')).stdout.split(' ')
  await aetia('import', place, '--publish')
  const { code, stdout } = await aetia('publish', first)
  expect(code).toBe(1)
  expect(stdout).toContain(
    'Documents have moved since the changeset edited them:\n  claim:e59: edited revision 1, published is 3\n',
  )
})

test('a stale changeset is reported, and a rebase moves it onto the published version', async () => {
  const place = await edited()
  await aetia('import', place)
  const [first = ''] = (await aetia('changesets')).stdout.split(' ')
  const text = await readFile(join(place, CAMBER), 'utf8')
  await writeFile(join(place, CAMBER), text.replace('certainty: 0.8\n', 'certainty: 0.7\n'))
  expect(await aetia('import', place, '--publish')).toMatchObject({ code: 0 })

  expect((await aetia('publish', first)).stdout).toContain('aetia rebase <changeset>')
  const refused = await aetia('rebase', first)
  expect(refused).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('  claim:e59\n    certainty: mine 0.8, theirs 0.7\nNothing was written.'),
  })
  expect(await aetia('rebase', first, '--keep', 'ours')).toMatchObject({
    code: 2,
    stderr: '--keep takes "mine" or "theirs", not "ours".\n',
  })
  expect(await aetia('rebase', first, '--keep', 'mine')).toEqual({
    code: 0,
    stdout: `Changeset ${first} is based on the published version now.\nPublish it with: aetia publish ${first}\n`,
    stderr: '',
  })
  expect((await aetia('publish', first)).stdout).toContain('Published as version 3')
  expect(await aetia('rebase', first)).toMatchObject({ code: 2, stderr: expect.stringContaining('is PUBLISHED') })
})

test('a version is undone by a changeset that can be published, and the export is that of before', async () => {
  expect(await aetia('import', await edited(), '--publish')).toMatchObject({ code: 0 })
  const { code, stdout } = await aetia('revert', '2')
  const [, id = ''] = /^Staged as changeset (\S+)\.\nPublish it with: aetia publish \S+\n$/.exec(stdout) ?? []
  expect([code, id]).toEqual([0, expect.stringMatching(/./)])
  expect((await aetia('changesets')).stdout).toContain(`${id}  DRAFT  Revert of version 2 (`)
  expect(await aetia('publish', id)).toMatchObject({ code: 0 })
  const out = join(folder, 'out')
  await aetia('export', out)
  const [{ 'release.yaml': _, ...files }, { 'release.yaml': __, ...shipped }] = [
    await filesOf(out),
    await filesOf(SHIPPED_CONTENT),
  ]
  expect(files).toEqual(shipped)
  expect((await aetia('revert', '2')).stdout).toBe('Nothing is left of version 2 that could be undone.\n')
  expect(await aetia('revert', '9')).toMatchObject({ code: 2, stderr: 'No version "9". The newest is 3.\n' })
  expect(await aetia('revert', 'two')).toMatchObject({ code: 2, stderr: expect.stringContaining('whole number') })
})

test('broken content is listed and not staged', async () => {
  const place = await edited()
  await rm(join(place, CAMBER))
  const { code, stdout } = await aetia('import', place, '--publish')
  expect(code).toBe(1)
  expect(stdout).toContain('UNKNOWN_ID')
  expect((await aetia('changesets')).stdout).toBe('No changeset is open.\n')
})

test('a later import can bring back what an import removed', async () => {
  const place = await edited()
  await rm(join(place, 'articles'), { recursive: true })
  expect((await aetia('import', place, '--publish')).stdout).toContain('- article:')
  const back = await aetia('import', SHIPPED_CONTENT, '--publish', '--overwrite')
  expect(back).toMatchObject({ code: 0, stdout: expect.stringContaining('Published as version 3') })
  expect(back.stdout).toContain('+ article:')
})

test('an export does not go into a folder that holds anything else', async () => {
  const out = join(folder, 'mine')
  await cp(SHIPPED_CONTENT, out, { recursive: true })
  await writeFile(join(out, 'notes.txt'), 'mine')
  expect(await aetia('export', out)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('notes.txt is not content'),
  })
})
