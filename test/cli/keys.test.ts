import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keysAsTypes } from '../../src/cli/print/keys-as-types.ts'
import { aetia } from '../notation/run-cli.ts'
import { startServer } from '../notation/start-server.ts'

let server: Awaited<ReturnType<typeof startServer>>
let folder: string
beforeAll(async () => {
  server = await startServer()
  folder = await mkdtemp(join(tmpdir(), 'aetia-keys-'))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

describe('keys', () => {
  test('prints every key of the store, one a line, kind by kind', async () => {
    const { code, stdout, stderr } = await aetia('keys')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const keys = stdout.trimEnd().split('\n')
    expect(keys[0]).toBe('driver:cambered-roads')
    expect(keys).toEqual(
      expect.arrayContaining(['claim:e58', 'source:predawn-runner-2013', 'article:hip-pain-in-runners']),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('writes a type for each kind with --ts, the same from the store and from a server', async () => {
    const { code, stdout, stderr } = await aetia('keys', '--ts')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^\/\/ The keys of version 1 of the graph\./)
    expect(stdout).toContain("export type DriverKey =\n  | 'driver:cambered-roads'\n")
    expect(stdout).toContain("    readonly 'leg-side': LegSideKey\n")
    expect(stdout).toContain('export type EntityKey = never\n')
    expect(stdout).toContain("declare module 'aetia-client' {\n  interface AetiaKeys {\n")
    expect((await aetia('keys', '--ts', '--url', server.url)).stdout).toBe(stdout)
    expect((await aetia('keys', '--ts', '--url', server.origin, '--module', './aetia.ts')).stdout).toBe(
      stdout.replace("'aetia-client'", "'./aetia.ts'"),
    )
  })

  test('accepts every key of a kind that has too many, and says so', async () => {
    const { code, stdout, stderr } = await aetia('keys', '--ts', '--most', '20')
    expect(code).toBe(0)
    expect(stderr).toBe('claim: 93 keys, more than --most 20; every "claim:..." is accepted.\n')
    expect(stdout).toContain('/** There are 93, too many to list')
    expect(stdout).toMatch(/export type ClaimKey = `claim:\$\{string\}`\n/)
    expect(stdout).not.toContain('claim:e58')
    const listed = await aetia('keys', '--most', '20')
    expect(listed.stdout).not.toContain('claim:')
    expect(listed.stderr).toBe('claim: 93 keys, more than --most 20: not listed.\n')
  })

  test('writes into a file, which stays as it is where the keys are not known', async () => {
    const file = join(folder, 'keys.ts')
    await writeFile(file, 'before')
    const failed = await aetia('keys', '--ts', '--url', 'http://127.0.0.1:9', '--out', file)
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining('http://127.0.0.1:9/graphql') })
    expect(await readFile(file, 'utf8')).toBe('before')
    expect(await aetia('keys', '--ts', '--out', file)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await readFile(file, 'utf8')).toContain('export type DriverKey')
  })

  test.each([
    [['--url', 'ftp://example.org'], '--url takes the address of a server'],
    [['--most', '0'], '--most must be a whole number from 1 to 100000'],
  ])('refuses %j', async (args, told) => {
    expect(await aetia('keys', ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(told) })
  })
})

test('a key is written as it is, whatever is in it', () => {
  const kinds = [{ kind: 'entity', isConcept: true, keys: ["entity:it's", 'entity:a\\b'], count: 2 }]
  const text = keysAsTypes({ version: 1, kinds, attributes: [] }, 'aetia-client')
  expect(text).toContain("  | 'entity:it\\'s'\n  | 'entity:a\\\\b'\n")
})
