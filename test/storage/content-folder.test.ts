import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContentFolder } from '../../src/storage/content-folder.ts'
import { contentFiles } from '../notation/content-files.ts'
import { folderOf } from '../notation/run-cli.ts'

const inOrder = <File extends { readonly path: string }>(files: readonly File[]) =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : 1))

test('written files are read again, with forward slashes below the folder', async () => {
  const files = contentFiles({ 'articles/odd.md': '\uFEFFÄ \u00a0 🦵\r\n' })
  const folder = await folderOf(files)
  expect(inOrder(await readContentFolder(folder))).toEqual(inOrder(files))
})

test('the folder may be named with a slash at its end', async () => {
  const folder = await folderOf(contentFiles())
  expect(await readContentFolder(`${folder}/`)).toEqual(await readContentFolder(folder))
})

test('files whose names start with a dot are not content, and neither are empty folders', async () => {
  const folder = await folderOf([
    { path: 'release.yaml', text: 'x' },
    { path: '.DS_Store', text: 'x' },
    { path: 'concepts/driver/.camber.yaml.swp', text: 'x' },
  ])
  await mkdir(join(folder, 'sources'))
  expect(await readContentFolder(folder)).toEqual([{ path: 'release.yaml', text: 'x' }])
})

test('files that are not content are read all the same, for the check to refuse', async () => {
  const files = [{ path: 'notes/todo.txt', text: 'x' }]
  expect(await readContentFolder(await folderOf(files))).toEqual(files)
})

test('an empty folder has no files', async () => {
  expect(await readContentFolder(await folderOf([]))).toEqual([])
})

test('a file of 2 MB is read, and one byte more is refused by name', async () => {
  const folder = await folderOf([{ path: 'large.yaml', text: 'x'.repeat(2_000_000) }])
  expect((await readContentFolder(folder))[0]?.text).toHaveLength(2_000_000)
  await writeFile(join(folder, 'large.yaml'), 'x'.repeat(2_000_001))
  await expect(readContentFolder(folder)).rejects.toThrow(
    new RangeError(`${join(folder, 'large.yaml')} has 2000001 bytes; a content file has at most 2000000`),
  )
})

test('a folder that is not there is an error, and so is a file in its place', async () => {
  const folder = await folderOf([{ path: 'a-file', text: 'x' }])
  await expect(readContentFolder(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(readContentFolder(join(folder, 'a-file'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})
