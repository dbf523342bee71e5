import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { aetia } from '../notation/run-cli.ts'

test.concurrent('--help names every command and says what the exit codes mean', async () => {
  const { code, stdout, stderr } = await aetia('--help')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  for (const command of [
    'serve',
    'check [options] [folder]',
    'search [options] <text>',
    'path [options] <from> [to]',
    'why-not [options] <from> [to]',
    'breakpoints [options] [from] [to]',
    'common-causes [options] <outcomes...>',
    'corrections [options] [from] [to]',
    'differential [options] <findings...>',
    'what-if [options] [from] [to]',
    'leg-side [options] <country>',
    'shape [options]',
    'evidence [options] <claim>',
  ]) {
    expect(stdout).toContain(`\n  ${command} `)
  }
  expect(stdout).toContain('Exit codes: 0 done; 1 violations, or nothing found; 2 could not run.')
})

test.concurrent.each([
  ['serve', 'PORT=4000'],
  ['path', '--max-length <steps>'],
  ['why-not', '--predicates <names>'],
  ['breakpoints', '--min-certainty <number>'],
  ['common-causes', '--explicit'],
  ['corrections', '--among <kinds>'],
  ['differential', '--country <code>'],
  ['what-if', '--set <claims...>'],
  ['leg-side', '--with-traffic'],
  ['shape', '--first <count>'],
  ['evidence', 'such as claim:e60 or e60'],
])('%s --help tells how it is used', async (command, hint) => {
  const { code, stdout } = await aetia(command, '--help')
  expect(code).toBe(0)
  expect(stdout).toContain(hint)
})

test.concurrent('--version is that of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'))
  expect(await aetia('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test.concurrent.each([
  ['an unknown command', ['frobnicate'], "unknown command 'frobnicate'"],
  ['an unknown option', ['check', '--frobnicate'], "unknown option '--frobnicate'"],
  ['no text to look for', ['search'], "missing required argument 'text'"],
  ['a word too many', ['search', 'hip', 'pain'], 'too many arguments'],
])('%s is wrong usage', async (_, args, message) => {
  const { code, stdout, stderr } = await aetia(...args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
})
