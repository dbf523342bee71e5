import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writeContentFiles } from '../../src/content/files/write-content-files.ts'
import { largeContent } from '../notation/large-content.ts'
import { ended, folderOf, runAetia } from '../notation/run-cli.ts'

const CLI = fileURLToPath(new URL('../../src/cli/aetia.js', import.meta.url))

const canBeTerminal = (() => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux')
  } catch {
    return false
  }
})()

const empty = async () => ({ AETIA_CONTENT: 'none', AETIA_DATA_DIR: join(await folderOf([]), 'data') })

test.skipIf(!canBeTerminal)('on a terminal an import shows how far it is, phase by phase (needs script)', async () => {
  const folder = await folderOf(writeContentFiles(largeContent(2_000)))
  const command = `'${process.execPath}' '${CLI}' import '${folder}' --publish`
  const run = await ended(
    spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      env: { ...process.env, ...(await empty()) },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )
  expect(run.code).toBe(0)
  const phases = [...run.stdout.matchAll(/K(\w+) +\[#* *\] (?:[\d,]+ of [\d,]+|\.\.\.)/g)].map(([, phase]) => phase)
  expect([...new Set(phases)]).toEqual(['reading', 'comparing', 'staging', 'checking', 'publishing'])
  expect(run.stdout).toContain('Published as version 2')
})

test('where there is no terminal a short import writes nothing but its result', async () => {
  const folder = await folderOf(writeContentFiles(largeContent(200)))
  const run = await runAetia(['import', folder, '--publish'], await empty())
  expect(run).toMatchObject({ code: 0, stderr: '' })
  expect(run.stdout).not.toContain('\u001B')
})

test('an import says in its title how many edits there are', async () => {
  const folder = await folderOf(writeContentFiles(largeContent(200)))
  const environment = await empty()
  await runAetia(['import', folder], environment)
  const { stdout } = await runAetia(['changesets'], environment)
  expect(stdout).toMatch(/ DRAFT {2}Import of \S+, \d+ edits /)
})
