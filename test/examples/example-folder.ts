import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, realpath, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { clientPackage } from '../../src/packaging/client-package.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const run = promisify(execFile)
const program = process.env['npm_execpath']
const [NPM = '', ...NPM_FIRST] = program === undefined ? ['npm'] : [process.execPath, program]
const npm = (args: readonly string[], options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv }) =>
  run(NPM, [...NPM_FIRST, ...args], options)

/** A stranger's own: no variables of a test runner. */
const environment = (more: Readonly<Record<string, string>>) => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  NO_COLOR: '1',
  ...more,
})

/** A program that runs until it is stopped. */
export interface Running {
  /** The first address that it has printed. */
  readonly url: string
  stop(): Promise<void>
}

/** The examples, copied and installed as somebody would who has only their folder. */
export interface ExampleFolder {
  /** The output of a script of one example; rejects with both outputs where it fails. */
  script(example: string, name: string, variables?: Readonly<Record<string, string>>): Promise<string>
  /** Starts a program in the folder of an example, and waits until it prints its address. */
  start(example: string, program: readonly string[], variables?: Readonly<Record<string, string>>): Promise<Running>
  remove(): Promise<void>
}

export async function installExamples(): Promise<ExampleFolder> {
  // Outside of the repository, so that nothing is found in its packages.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'aetia-examples-')))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
  try {
    await install(folder)
  } catch (error) {
    await remove()
    throw error
  }
  return {
    async script(example, name, variables = {}) {
      const args = ['run', '--silent', name]
      const { stdout } = await npm(args, { cwd: join(folder, example), env: environment(variables) }).catch((error) => {
        throw new Error(`${example}: ${name}\n${error.stdout}${error.stderr}`)
      })
      return stdout
    },
    async start(example, program, variables = {}) {
      const child = spawn(process.execPath, program, { cwd: join(folder, example), env: environment(variables) })
      return { url: await firstAddress(child), stop: () => stopped(child) }
    },
    remove,
  }
}

async function install(folder: string): Promise<void> {
  await cp(join(ROOT, 'docs/examples'), folder, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|gql|__generated__|\.next|[\w-]+\.tgz)$/.test(path),
  })
  await clientPackage()
  // Where the registry is, and whom it is trusted by, this machine knows.
  const { stdout } = await npm(['pack', '--silent', join(ROOT, 'build/packages/aetia-client')], { cwd: folder })
  await rename(join(folder, stdout.trim()), join(folder, 'aetia-client.tgz'))
  await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder })
}

async function firstAddress(child: ChildProcess): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        printed += chunk
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? []
        if (url !== undefined) resolve(url)
      })
    child.once('error', reject)
    child.once('close', () => reject(new Error(`It ended before it printed an address:\n${printed}`)))
  })
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'close')
  child.kill('SIGKILL')
  await ended
}
