import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { EdgeVM } from '@edge-runtime/vm'
import { rolldown } from 'rolldown'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../notation/start-server.ts'

/**
 * The packages as others get them: built, packed, and installed by npm in an empty folder. Besides
 * them the folder has only what a program of it names, and the types of Node.js.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MEGABYTE = 1_000_000

const run = promisify(execFile)
const npm = process.env['npm_execpath']
const [NPM, ...NPM_FIRST] = npm === undefined ? ['npm'] : [process.execPath, npm]
const runNpm = (cwd: string, ...args: string[]) => run(NPM ?? '', [...NPM_FIRST, ...args], { cwd })
const node = (cwd: string, ...args: string[]) => run(process.execPath, args, { cwd, env: ENVIRONMENT })
const ENVIRONMENT = { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' }

let folder: string
let project: string
beforeAll(async () => {
  await node(ROOT, 'src/packaging/build.ts')
  folder = await mkdtemp(join(tmpdir(), 'aetia-packages-'))
  project = join(folder, 'project')
  await mkdir(project)
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const { stdout } = await runNpm(
    folder,
    'pack',
    '--silent',
    ...['aetia', 'aetia-client'].map((name) => join(ROOT, 'build/packages', name)),
  )
  const tarballs = stdout.trim().split('\n')
  // The Node.js that comes with the package has a hundred megabytes, and the tests have it already.
  await runNpm(
    project,
    'install',
    '--omit=optional',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    ...tarballs.map((name) => join(folder, name)),
  )
  for (const name of ['fastify', 'express', '@types/node']) {
    await mkdir(dirname(join(project, 'node_modules', name)), { recursive: true })
    await symlink(join(ROOT, 'node_modules', name), join(project, 'node_modules', name))
  }
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))

const filesOf = async (name: string) => {
  const top = join(project, 'node_modules', name)
  const entries = await readdir(top, { recursive: true, withFileTypes: true })
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        return { path: path.slice(top.length + 1).replaceAll('\\', '/'), size: (await stat(path)).size }
      }),
  )
}

describe('what is in the packages', () => {
  test.each([
    [
      'aetia',
      /^(?:dist\/server\/[\w.-]+\.js|dist\/server\/index\.d\.ts|graph\/content\/.+\.(?:yaml|md|svg)|build\/(?:docs|graphiql|explorer|embed)\/.+|schema\.graphql|package\.json|README\.md|LICENSE|THIRD-PARTY-LICENSES\.txt)$/,
      15 * MEGABYTE,
    ],
    ['aetia-client', /^(?:dist\/(?:generated\/)?[\w-]+\.(?:js|d\.ts)|package\.json|README\.md|LICENSE)$/, MEGABYTE],
  ])('%s has built files alone, and no more than it may', async (name, expected, most) => {
    const files = await filesOf(name)
    expect(files.map(({ path }) => path).filter((path) => !expected.test(path))).toEqual([])
    expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(most)
  })

  test('neither has a dependency but the Node.js that starts the command line, and what makes pictures', async () => {
    const manifest = async (name: string) =>
      JSON.parse(await readFile(join(project, 'node_modules', name, 'package.json'), 'utf8'))
    const root = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
    expect(await manifest('aetia-client')).not.toHaveProperty('dependencies')
    const { dependencies, optionalDependencies } = await manifest('aetia')
    expect([dependencies, optionalDependencies]).toEqual([
      { sharp: root.dependencies.sharp },
      root.optionalDependencies,
    ])
  })

  test('the licenses of everything that the server contains go with it', async () => {
    const text = await readFile(join(project, 'node_modules/aetia/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['fastify', '@apollo/server', 'graphql', 'pg', 'zod', 'light-my-request'])
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.`, 'm'))
  })

  test('the client names nothing of Node.js, and makes no code from text', async () => {
    for (const { path } of await filesOf('aetia-client')) {
      if (!path.endsWith('.js')) continue
      const code = await readFile(join(project, 'node_modules/aetia-client', path), 'utf8')
      expect(code).not.toMatch(/\b(?:node:|require\(|process\.|Buffer\b|eval\(|new Function\b)/)
    }
  })

  test.each([
    'aetia',
    'aetia-client',
    'aetia-client/operations',
    'aetia-client/graphology',
    'aetia-client/cache-settings',
  ])('every value that %s exports is documented', (name) => {
    const file = createRequire(join(project, 'package.json')).resolve(name).replace(/\.js$/, '.d.ts')
    const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, types: [] })
    const checker = program.getTypeChecker()
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (module === undefined) throw new Error(`${file} is no module`)
    const bare = checker.getExportsOfModule(module).filter((found) => {
      const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found
      return symbol.flags & ts.SymbolFlags.Value && symbol.getDocumentationComment(checker).length === 0
    })
    expect(bare.map((symbol) => symbol.name)).toEqual([])
  })
})

describe('a bundle of the client', () => {
  /** The size of a minified program after gzip, in bytes. */
  const gzipped = async (code: string) => {
    const entry = join(project, 'entry.js')
    await writeFile(entry, code)
    const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' })
    const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false })
    return gzipSync(output[0].code, { level: 9 }).length
  }

  test('with one operation has at most 4 kB', async () => {
    const size = await gzipped(`import { createClientWith } from 'aetia-client'
import { leadsTo } from 'aetia-client/operations'
globalThis.aetia = createClientWith({ leadsTo }, { url: '/graphql' })`)
    expect(size).toBeLessThanOrEqual(4_096)
  })

  test('with all that readers ask has less than 10 kB', async () => {
    const size = await gzipped(`import { createClient } from 'aetia-client'
globalThis.aetia = createClient({ url: '/graphql' })`)
    expect(size).toBeLessThan(10_000)
  })

  test('with all that editors do has at most 12 kB', async () => {
    const size = await gzipped(`import { createEditingClient } from 'aetia-client'
globalThis.aetia = createEditingClient({ url: '/graphql' })`)
    expect(size).toBeLessThanOrEqual(12_000)
  })
})

test('the client asks, pages, follows and gives up in an edge runtime, which has nothing of Node.js', async () => {
  const entry = join(project, 'edge.js')
  await writeFile(
    entry,
    `import { createClient, isCode, items } from 'aetia-client'
export async function ask(url) {
  const aetia = createClient({ url })
  const told = { version: (await aetia.graph()).version, concepts: 0 }
  for await (const _ of items(aetia.concepts, { first: 50 })) told.concepts++
  for await (const { version } of aetia.graphPublished({ since: 0 })) {
    told.followed = version
    break
  }
  await aetia.leadsTo({ id: 'driver:cambered-roads', first: 0 }).catch((error) => {
    told.refused = isCode(error, 'BAD_USER_INPUT')
  })
  await aetia.graph({}, { signal: AbortSignal.abort(new Error('enough')) }).catch(({ message }) => {
    told.aborted = message
  })
  return JSON.stringify(told)
}`,
  )
  const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'iife', name: 'program' })
  const server = await startServer()
  try {
    const edge = new EdgeVM()
    edge.evaluate(output[0].code)
    expect(edge.evaluate('typeof process + typeof Buffer + typeof require')).toBe('undefined'.repeat(3))
    expect(JSON.parse(await edge.evaluate(`program.ask(${JSON.stringify(server.url)})`))).toEqual({
      version: 1,
      concepts: 68,
      followed: 1,
      refused: true,
      aborted: 'enough',
    })
  } finally {
    await server.close()
  }
})

/** What every program ends with: it asks the server that it has started, and stops it. */
const ASK = `
const client = createClientWith({ leadsTo }, { url: new URL('/aetia/graphql', origin) })
const outcomes = await client.leadsTo({ id: 'driver:cambered-roads', kinds: ['INJURY'] })
console.log(outcomes?.totalCount)
await aetia.stop()
process.exit()
`
const CLIENT = `import { createClientWith } from 'aetia-client'
import { leadsTo } from 'aetia-client/operations'
`
const settings = (name: string, more = '') =>
  `createAetia({ dataDir: 'data-${name}', adminPassword: 'correct horse battery staple', logLevel: 'silent'${more} })`

const PROGRAMS = {
  'plain.ts': `import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAetia } from 'aetia'
${CLIENT}
const aetia = ${settings('plain', ", basePath: '/aetia'")}
await aetia.start()
const server = createServer((request, response) => aetia.handle(request, response, () => response.end('mine')))
server.on('upgrade', (request, socket, head) => aetia.upgrade(request, socket, head) || socket.destroy())
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const origin = \`http://127.0.0.1:\${(server.address() as AddressInfo).port}\`
${ASK}`,
  'fastify.ts': `import Fastify from 'fastify'
import { createAetia } from 'aetia'
${CLIENT}
const aetia = ${settings('fastify')}
await aetia.start()
const server = Fastify()
server.register(aetia.plugin, { prefix: '/aetia' })
const origin = await server.listen({ port: 0, host: '127.0.0.1' })
${ASK}`,
  'express.js': `import { once } from 'node:events'
import express from 'express'
import { createAetia } from 'aetia'
${CLIENT}
const aetia = ${settings('express', ", basePath: '/aetia'")}
await aetia.start()
const server = express().use('/aetia', aetia.handle).listen(0, '127.0.0.1')
await once(server, 'listening')
const origin = \`http://127.0.0.1:\${server.address().port}\`
${ASK}`,
  'route.ts': `import { createAetia } from 'aetia'
${CLIENT}
const aetia = ${settings('route', ", basePath: '/aetia'")}
await aetia.start()
export const GET = aetia.respond
export const POST = aetia.respond
const origin = 'https://example.com'
${ASK.replace('origin) }', 'origin), fetch: (url, init) => POST(new Request(url, init)) }')}`,
}

describe('programs with the packages', () => {
  beforeAll(() => Promise.all(Object.entries(PROGRAMS).map(([name, text]) => writeFile(join(project, name), text))))

  test.each(['node16', 'bundler'] as const)('are well typed with the resolution %s', async (moduleResolution) => {
    const compilerOptions = {
      target: 'es2023',
      lib: ['es2024', 'esnext.disposable', 'dom'],
      module: moduleResolution === 'node16' ? 'node16' : 'esnext',
      moduleResolution,
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      // The declarations of the packages are checked as well; those of fastify are not ours.
      skipLibCheck: moduleResolution === 'bundler',
    }
    const config = `tsconfig.${moduleResolution}.json`
    const programs = moduleResolution === 'bundler' ? Object.keys(PROGRAMS) : ['plain.ts', 'route.ts']
    const files = programs.filter((name) => name.endsWith('.ts'))
    await writeFile(join(project, config), JSON.stringify({ compilerOptions, files }))
    const { stdout } = await node(project, join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config).catch(
      (error: { stdout: string }) => error,
    )
    expect(stdout).toBe('')
  })

  test.each(Object.keys(PROGRAMS))('%s answers', async (name) => {
    expect((await node(project, name)).stdout).toBe('8\n')
  })
})

test('the command line writes the published keys, which the client then checks', async () => {
  const program = join(project, 'node_modules/aetia/dist/server/aetia.js')
  await node(project, program, 'keys', '--ts', '--out', 'aetia-keys.ts')
  await writeFile(
    join(project, 'asked.ts'),
    `import { createClient } from 'aetia-client'
const aetia = createClient({ url: 'http://127.0.0.1:4000/graphql' })
aetia.leadsTo({ id: 'driver:cambered-roads' })
aetia.leadsTo({ id: 'driver:cambered-raods' })
`,
  )
  const compilerOptions = { lib: ['es2024', 'dom'], module: 'nodenext', types: [], strict: true, noEmit: true }
  const files = ['asked.ts', 'aetia-keys.ts']
  await writeFile(join(project, 'tsconfig.keys.json'), JSON.stringify({ compilerOptions, files }))
  const { stdout } = await node(
    project,
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '-p',
    'tsconfig.keys.json',
  ).catch((error: { stdout: string }) => error)
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^asked\.ts\(4,17\): .* Did you mean '"driver:cambered-roads"'\?$/),
  ])
})

test('the command line serves in an empty folder, and says first where', async () => {
  const empty = join(folder, 'empty')
  await mkdir(empty)
  const program = join(project, 'node_modules/aetia/dist/server/aetia.js')
  const child = spawn(process.execPath, [program], {
    cwd: empty,
    env: { ...ENVIRONMENT, PORT: '0', AETIA_DRAIN_MS: '0' },
  })
  try {
    let printed = ''
    child.stdout.on('data', (text) => {
      printed += text
    })
    while (!printed.includes('\n')) await once(child.stdout, 'data')
    const [, address = ''] = /^Aetia is ready at (\S+)/.exec(printed) ?? []
    const documentation = await fetch(new URL('/docs/client', address))
    expect([documentation.status, await documentation.text()]).toEqual([200, expect.stringContaining('Aetia')])
    const graphiql = await fetch(new URL('/graphiql', address))
    expect([graphiql.status, await graphiql.text()]).toEqual([200, expect.stringContaining('GraphiQL')])
    const body = JSON.stringify({ query: '{ graph { communities { count } } }' })
    const headers = { 'content-type': 'application/json' }
    const measured = await fetch(address, { method: 'POST', headers, body })
    // In a thread of its own, which the package has as a file.
    expect(await measured.json()).toMatchObject({ data: { graph: { communities: expect.anything() } } })
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
})
