import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { runCli } from '../../src/cli/run-cli.ts'
import { createStopRequests } from '../../src/cli/stop-requests.ts'
import type { ContentFile } from '../../src/content/files/read-content-files.ts'
import { whenFileIsDone } from './leftovers.ts'

export const CLI = fileURLToPath(new URL('../../src/cli/aetia.js', import.meta.url))
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface CliRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The environment of the tests, without what would configure Aetia. */
const bareEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(?:AETIA_.*|PORT|HOST|DATABASE_URL|NODE_OPTIONS)$/.test(key)),
  )

/** Where the command line keeps its store: a folder of the test file's own. */
let folder: string | undefined
function dataDir(): string {
  if (folder !== undefined) return folder
  const made = mkdtempSync(join(tmpdir(), 'aetia-data-'))
  whenFileIsDone(() => {
    folder = undefined
    return rm(made, { recursive: true, force: true, maxRetries: 5 })
  })
  folder = made
  return made
}

/**
 * Starts a program at the root of the project, with a store of the test file's own. It is killed
 * when the file's tests are done, should it still run.
 */
export function startProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  // Nobody sends anything to a server that a test stops, so there is nothing to drain.
  const env = { ...bareEnvironment(), AETIA_DATA_DIR: dataDir(), AETIA_DRAIN_MS: '0', ...environment }
  const child = spawn(program, [...args], { cwd: ROOT, env })
  whenFileIsDone(() => child.kill('SIGKILL'))
  return child
}

/** Everything that a started command line writes until it ends. */
export function ended(child: ChildProcess): Promise<CliRun> {
  const written = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (written.stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (written.stderr += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...written }))
  })
}

/** Runs the command line to its end, in this process. What is written appears nowhere else. */
export const aetia = (...args: readonly string[]): Promise<CliRun> => runAetia(args)

/** Runs the command line to its end, in this process, with keys of the environment of its own. */
export async function runAetia(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { signal, cwd = ROOT }: { readonly signal?: AbortSignal; readonly cwd?: string } = {},
): Promise<CliRun> {
  const [stdout, stderr] = [collector(), collector()]
  const code = await runCli(args, {
    stdin: Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { ...bareEnvironment(), AETIA_DATA_DIR: dataDir(), AETIA_DRAIN_MS: '0', ...environment },
    cwd,
    stopping: {
      endAtSignals() {},
      interruptible: (work) => work(signal ?? new AbortController().signal),
      takeRequests: () => createStopRequests(),
    },
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

/** A stream that keeps what is written. */
function collector() {
  const pieces: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write(piece, _encoding, done) {
      pieces.push(String(piece))
      done()
    },
  })
  return { stream, text: () => pieces.join('') }
}

/** Writes files into a new folder, which goes when the file's tests are done. */
export async function folderOf(files: readonly ContentFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-'))
  whenFileIsDone(() => rm(folder, { recursive: true }))
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}
