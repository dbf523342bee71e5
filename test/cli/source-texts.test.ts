import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BOOK_TEXT, CAMBER, contentFiles } from '../notation/content-files.ts'
import { folderOf, runAetia } from '../notation/run-cli.ts'

const SOURCE = 'source:best-runners-tips-2014'

test('the text of a source is kept, searched, checked with and deleted', async () => {
  const environment = { AETIA_DATA_DIR: await folderOf([]) }
  const texts = await folderOf([
    { path: 'text.txt', text: 'A made-up text. Bends of a banked track tilt the hips.' },
    { path: 'none.txt', text: '' },
  ])
  const run = (...args: string[]) => runAetia(args, environment)
  const file = join(texts, 'text.txt')

  expect(await run('find-quote', 'best-runners-tips-2014', 'tilt')).toMatchObject({
    code: 2,
    stderr: `No text of ${SOURCE} is kept. Keep it with: aetia keep-text ${SOURCE} <file>\n`,
  })
  expect(await run('keep-text', 'best-runners-tips-2014', file)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(`^The text of ${SOURCE} is kept: 54 UTF-16 code units, sha256:[0-9a-f]{64}\\.\n$`),
  })
  expect((await run('keep-text', SOURCE, file)).stdout).toContain('Nothing changes: ')
  expect(await run('find-quote', SOURCE, 'tild the hips')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(
      '1 passage:\n  "tilt the hips"\n    start: 40, end: 53 (1 letter differs, 3 words, in ',
    ),
  })
  expect((await run('find-quote', SOURCE, 'shoe laces')).code).toBe(1)
  const { code, stdout } = await run('health', '--reasons', 'quote-not-in-text', '--first', '3')
  expect([code, stdout]).toEqual([0, expect.stringContaining('quote-not-in-text')])
  expect(stdout).toContain('Find the words with "findQuote"')

  expect(await run('keep-text', 'nobody', file)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('No document "source:nobody"'),
  })
  expect((await run('keep-text', SOURCE, join(texts, 'none.txt'))).stderr).toContain('"text" must not be empty')
  expect(await run('delete-text', SOURCE)).toMatchObject({ code: 0, stdout: `The text of ${SOURCE} is deleted.\n` })
  expect(await run('delete-text', SOURCE)).toMatchObject({ code: 2, stderr: `No text of ${SOURCE} is kept.\n` })
})

test('a folder is checked with the texts that the store keeps', async () => {
  const folder = await folderOf(contentFiles())
  const environment = { AETIA_DATA_DIR: await folderOf([]), AETIA_CONTENT: 'none' }
  const run = (...args: string[]) => runAetia(args, environment)
  const texts = await folderOf([
    { path: 'book.txt', text: BOOK_TEXT },
    { path: 'moved.txt', text: `x${BOOK_TEXT}` },
  ])
  expect(await run('import', folder, '--publish')).toMatchObject({ code: 0 })
  expect((await run('check', folder, '--kept-texts')).stdout).toContain('All 0 quotes of sources whose text is kept')
  expect((await run('keep-text', 'book', join(texts, 'book.txt'))).code).toBe(0)
  expect(await run('check', folder, '--kept-texts')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('All 3 quotes of sources whose text is kept are in it at their offsets.'),
  })
  expect((await run('keep-text', 'book', join(texts, 'moved.txt'))).code).toBe(0)
  expect(await run('check', folder, '--kept-texts')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining(`${CAMBER}:10  QUOTE_MISMATCH`),
  })
})
