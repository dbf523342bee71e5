import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAetia } from '../notation/run-cli.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aetia-xliff-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('texts go out as XLIFF, come back translated, and are published', async () => {
  const file = join(folder, 'fr.xlf')
  const sent = await runAetia(['translations', 'export', '--language', 'fr', file])
  expect(sent).toMatchObject({ code: 0, stdout: `The texts of version 1 for fr are in ${file}.\n` })
  const text = await readFile(file, 'utf8')
  const unit = '<source>Running on cambered roads</source>'
  expect(text.split(unit)).toHaveLength(2)
  await writeFile(file, text.replace(unit, `${unit}<target>Courir sur des routes inclinées</target>`))

  const dry = await runAetia(['translations', 'import', file, '--dry-run'])
  expect(dry.stdout).toContain('1 texts in fr differ, in 1 documents.\nNothing was written')
  expect(await runAetia(['translations', 'import', file, '--publish'])).toMatchObject({ code: 0 })
  expect(await runAetia(['translations', 'import', file])).toMatchObject({
    code: 0,
    stdout: 'Nothing differs from version 2.\n',
  })
  const found = await runAetia(['search', 'routes inclinées', '--language', 'fr-CA'])
  expect(found.stdout).toContain('Courir sur des routes inclinées')
  expect((await runAetia(['search', 'driver:cambered-roads', '--language', '!'])).stderr).toContain(
    '--language must list',
  )
})

test('what is wrong with the file or the language is said', async () => {
  const file = join(folder, 'broken.xlf')
  await writeFile(file, '<xliff')
  expect((await runAetia(['translations', 'import', file])).stderr).toContain('is no XLIFF 2 that can be read: line 1')
  expect((await runAetia(['translations', 'import', join(folder, 'none.xlf')])).code).toBe(2)
  const wrong = await runAetia(['translations', 'export', '--language', 'en', file])
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('another language than en')])
})
