import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ownNode } from '../../src/cli/own-node.js'
import { folderOf } from '../notation/run-cli.ts'

const { optionalDependencies, scripts } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

test('the Node.js that came with the packages is the one that package.json names', () => {
  const own = ownNode()
  expect(own).toBeDefined()
  const version = execFileSync(own ?? '', ['--version'], { encoding: 'utf8' }).trim()
  expect(new Set(Object.values(optionalDependencies))).toEqual(new Set([version.slice(1)]))
})

test('it is what the scripts of this project run on', () => {
  expect(`v${Object.values(optionalDependencies)[0]}`).toBe(process.version)
})

test('on Windows, whose shell has no exec, the install puts a command file of that name beside the other programs', async () => {
  const folder = await folderOf([])
  const programs = join(folder, 'node_modules', '.bin')
  await mkdir(programs, { recursive: true })
  const cli = fileURLToPath(new URL('../../src/cli', import.meta.url))
  for (const name of ['link-own-node.js', 'own-node.js'])
    await cp(join(cli, name), join(folder, 'src', 'cli', name), { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  const onWindows = "data:text/javascript,Object.defineProperty(process,'platform',{value:'win32'})"
  execFileSync(process.execPath, ['--import', onWindows, join(folder, 'src', 'cli', 'link-own-node.js')])
  expect(scripts.start).toMatch(/^exec node /)
  expect(await readFile(join(programs, 'exec.cmd'), 'utf8')).toBe('@%*\r\n')
})
