import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aetia } from '../notation/run-cli.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aetia-export-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('KGX is two tables in a folder, named after it', async () => {
  const target = join(folder, 'hips')
  const { code, stdout, stderr } = await aetia('export', '--format', 'kgx', target)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^Version 1 is in .*hips_nodes\.tsv and .*hips_edges\.tsv\.\n$/)
  expect((await readdir(target)).sort()).toEqual(['hips_edges.tsv', 'hips_nodes.tsv'])
  const again = await aetia('export', '--format', 'kgx', target)
  expect(again.code).toBe(2)
  expect(again.stderr).toContain('Say --replace to write over it.')
  expect((await aetia('export', '--format', 'kgx', target, '--replace')).code).toBe(0)
})

test.each([
  ['jsonld', /^\{"@context":/],
  ['graphml', /<graphml /],
  ['gexf', /<gexf /],
  ['mermaid', /^flowchart LR\n/],
  ['sqlite', /^SQLite format 3\0/],
])('%s is one file', async (format, expected) => {
  const target = join(folder, `deep/hips.${format}`)
  const { code, stderr } = await aetia('export', '--format', format, target)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(await readFile(target, 'utf8')).toMatch(expected)
})

test('a picture may be of a part, between two concepts that are named as elsewhere', async () => {
  const target = join(folder, 'part.mmd')
  const { code } = await aetia('export', '--format', 'mermaid', target, '--from', 'cambered-roads', '--to', 'hip pain')
  expect(code).toBe(0)
  const part = await readFile(target, 'utf8')
  expect(part).toContain('Hip pain')
  expect(part.length).toBeLessThan((await readFile(join(folder, 'deep/hips.mermaid'), 'utf8')).length)
})

test('any format may be of a part, and of kinds', async () => {
  const target = join(folder, 'part.graphml')
  const { code } = await aetia('export', '--format', 'graphml', target, '--kinds', 'driver,misalignment')
  expect(code).toBe(0)
  const kinds = [...(await readFile(target, 'utf8')).matchAll(/<data key="kind">(\w+)</g)].map(([, kind]) => kind)
  expect(new Set(kinds)).toEqual(new Set(['DRIVER', 'MISALIGNMENT']))
})

test.each([
  [['--format', 'xml'], '--format takes kgx, jsonld, graphml, gexf, mermaid, sqlite, not "xml".'],
  [['--format', 'gexf', '--kinds', 'drivr'], 'there is no kind "drivr". Did you mean "driver"?'],
  [['--replace'], '--format takes'],
  [['--format', 'mermaid', '--to', 'nothing-like-it'], 'There is no concept "nothing-like-it".'],
])('export with %j is refused', async (options, message) => {
  const { code, stderr } = await aetia('export', join(folder, 'refused'), ...options)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
  expect(await readdir(folder)).not.toContain('refused')
})
