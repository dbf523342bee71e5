import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFiles } from '../notation/content-files.ts'
import { germanFiles } from '../notation/german-files.ts'
import { aetia, folderOf, runAetia } from '../notation/run-cli.ts'

test('an empty store takes over the language of the folder that is published into it, for good', async () => {
  const empty = { AETIA_CONTENT: 'none' }
  const folder = await folderOf(germanFiles())
  const staged = await runAetia(['import', folder], empty)
  expect([staged.code, staged.stderr]).toEqual([2, expect.stringContaining('The folder is in de')])
  const published = await runAetia(['import', folder, '--publish'], empty)
  expect(published).toMatchObject({ code: 0, stderr: '' })
  expect(published.stdout).toContain('Published as version 2')

  const out = await folderOf([])
  expect((await aetia('export', out)).code).toBe(0)
  expect(await readFile(join(out, 'release.yaml'), 'utf8')).toContain('language: de\nlanguages: [de, en]\n')
  expect((await aetia('import', out)).stdout).toContain('Nothing differs from version 2')
  expect((await aetia('search', 'Straßen')).stdout).toContain('Geneigte Straßen')
  expect((await aetia('check', out)).code).toBe(0)

  const english = await aetia('import', await folderOf(contentFiles()), '--overwrite', '--publish')
  expect([english.code, english.stderr]).toEqual([
    2,
    expect.stringContaining(
      'The folder is in en, and the content of this store in de. A store has one source language.',
    ),
  ])
})

test('what is in the language of the source is not translated into it', async () => {
  const folder = await folderOf(germanFiles())
  await runAetia(['import', folder, '--publish'], { AETIA_CONTENT: 'none' })
  const { code, stderr } = await aetia('translations', 'export', '--language', 'de', join(folder, 'de.xlf'))
  expect([code, stderr]).toEqual([2, expect.stringContaining('another language than de')])
})
