import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import pino from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readCompiledFile, writeCompiledFile } from '../../src/app/compiled-file.ts'
import { createAetia } from '../../src/app/create-aetia.ts'
import type { BuiltVersion } from '../../src/publishing/built-version.ts'
import { runInSlices } from '../../src/publishing/run-work.ts'
import { versionInFile } from '../../src/publishing/version-in-file.ts'
import { replaceWholeFile } from '../../src/storage/whole-file.ts'
import { until } from '../notation/until.ts'

vi.setConfig({ testTimeout: 120_000 })

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-compiled-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/** A server on a folder: what its log says of the compiled file, and the graph that it serves. */
async function started(dataDir: string, settings: { readonly compiledFile?: boolean } = {}) {
  const lines: string[] = []
  const stream = new Writable({
    write(line, _encoding, done) {
      lines.push(JSON.parse(String(line)).msg)
      done()
    },
  })
  const aetia = createAetia({
    dataDir,
    adminPassword: 'correct horse battery staple',
    logger: pino({ level: 'debug' }, stream),
    drainMilliseconds: 0,
    port: 0,
    listen: true,
    ...settings,
  })
  onTestFinished(() => aetia.stop())
  const address = await aetia.start()
  const graph = async () => {
    const query =
      '{ graph { version digest } drivers(first: 3) { nodes { id claims(first: 2) { nodes { id sentence } } } } }'
    const response = await fetch(`${address}/graphql?query=${encodeURIComponent(query)}`)
    return response.json() as Promise<{ data: { graph: { version: number } } }>
  }
  return {
    graph,
    said: () => lines.filter((line) => line.includes('compiled')),
    stop: () => aetia.stop(),
  }
}

/** A folder whose compiled file is written, and what its server answers. */
async function writtenFolder() {
  const folder = await newFolder()
  const server = await started(folder)
  const graph = await server.graph()
  await server.stop()
  return { folder, graph, file: join(folder, 'aetia.graph'), said: server.said() }
}

test('a server writes the compiled graph, and the next one reads it and answers the same', async () => {
  const { folder, graph, said } = await writtenFolder()
  expect(said).toEqual([
    'there is no compiled file; the graph is compiled from the store',
    'the compiled graph was written',
  ])
  const next = await started(folder)
  expect(await next.graph()).toEqual(graph)
  await next.stop()
  expect(next.said()).toEqual(['the graph was read from the compiled file'])
  expect((await readdir(folder)).filter((name) => name.includes('.new'))).toEqual([])
})

test.each<[string, (file: string, size: number) => Promise<void>]>([
  ['with another first byte', (file) => flip(file, 0)],
  ['with another byte in its header', (file) => flip(file, 200)],
  ['with another byte in its middle', (file, size) => flip(file, size >> 1)],
  ['with another last byte', (file, size) => flip(file, size - 1)],
  ['cut short', (file, size) => truncate(file, size - 100)],
  ['that is empty', (file) => truncate(file, 0)],
  ['that is longer', (file, size) => truncate(file, size + 4096)],
])('a file %s is not used, and is written anew', async (_how, damage) => {
  const { folder, graph, file } = await writtenFolder()
  await damage(file, (await stat(file)).size)
  const server = await started(folder)
  expect(server.said()).toEqual([
    expect.stringMatching(/^the compiled file is not used, because .+compiled from the store$/),
  ])
  expect(await server.graph()).toEqual(graph)
  await server.stop()
  const next = await started(folder)
  expect(next.said()).toEqual(['the graph was read from the compiled file'])
  expect(await next.graph()).toEqual(graph)
})

async function flip(file: string, at: number): Promise<void> {
  const bytes = await readFile(file)
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  await writeFile(file, bytes)
}

async function builtIn(file: string): Promise<BuiltVersion> {
  const reading = await readCompiledFile(file)
  if (reading.outcome !== 'READ') throw new Error(reading.outcome)
  return reading.built
}

test('a file of another version of the program is not used', async () => {
  const { folder, file } = await writtenFolder()
  await replaceWholeFile(file, await runInSlices(versionInFile(await builtIn(file), '0.0.1')))
  const server = await started(folder)
  expect(server.said()[0]).toMatch(/because Aetia 0\.0\.1 wrote it/)
})

test('a file with another digest than the log, or of another store, is not used', async () => {
  const { folder, file, graph } = await writtenFolder()
  const built = await builtIn(file)
  const digest = `sha256-tree:${'0'.repeat(64)}`
  const other = { ...built, publication: { ...built.publication, digest }, snapshot: { ...built.snapshot, digest } }
  await replaceWholeFile(
    file,
    await runInSlices(versionInFile(other, JSON.parse(await readFile('package.json', 'utf8')).version)),
  )
  const server = await started(folder)
  expect(server.said()[0]).toMatch(/not one of the log of this store/)
  expect(await server.graph()).toEqual(graph)
  const elsewhere = await writtenFolder()
  await writeFile(elsewhere.file, await readFile(file))
  expect((await started(elsewhere.folder)).said()[0]).toMatch(/because/)
})

test('a file that is deleted while a server runs is written again when it stops', async () => {
  const { folder, file } = await writtenFolder()
  const server = await started(folder)
  await unlink(file)
  await server.graph()
  await server.stop()
  expect(server.said().at(-1)).toBe('the compiled graph was written')
  expect((await builtIn(file)).snapshot.version).toBe(1)
})

test('two servers of one folder do each other no harm', async () => {
  const folder = await newFolder()
  const first = await started(folder)
  const second = await started(folder)
  await Promise.all([first.stop(), second.stop()])
  expect((await readdir(folder)).filter((name) => name.startsWith('aetia.graph'))).toEqual(['aetia.graph'])
  expect((await started(folder)).said()).toEqual(['the graph was read from the compiled file'])
})

test('where the file cannot be written, the server says so and serves on, and leaves nothing behind', async () => {
  const { folder, file } = await writtenFolder()
  await unlink(file)
  // No file can take the place of a folder that is not empty.
  await mkdir(join(file, 'inside'), { recursive: true })
  const server = await started(folder)
  const { graph } = (await server.graph()).data
  expect(graph.version).toBe(1)
  await server.stop()
  expect(server.said().at(-1)).toMatch(/^the compiled graph could not be written/)
  expect((await readdir(folder)).filter((name) => name.endsWith('.new'))).toEqual([])
})

test('while versions follow each other, the file is written at most once in an interval', async () => {
  const { file } = await writtenFolder()
  const built = await builtIn(file)
  const written: string[] = []
  const logger = { debug: (_facts: unknown, line: string) => written.push(line), warn: () => {} }
  const writer = writeCompiledFile({
    ...{ path: file, written: null, run: runInSlices, delay: 1, interval: 3_600_000 },
    logger: logger as never,
  })
  writer.note(built)
  await until(() => written.length === 1)
  for (let version = 2; version < 20; version++) {
    writer.note({ ...built, publication: { ...built.publication } })
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(written).toHaveLength(1)
  await writer.stop()
  expect(written).toHaveLength(2)
})

test('with the setting off, no file is read or written', async () => {
  const { folder, file } = await writtenFolder()
  await writeFile(file, 'no graph')
  const server = await started(folder, { compiledFile: false })
  await server.stop()
  expect(server.said()).toEqual([])
  expect(await readFile(file, 'utf8')).toBe('no graph')
})
