import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const scratch = join(root, 'test/.scratch')

export interface Finished {
  /** Zero when all went well. */
  readonly code: number
  /** Both outputs, one after the other. */
  readonly output: string
}

/**
 * A folder that stands for someone's own project; it finds the installed packages, for it lies
 * below them.
 */
export interface ScratchProject {
  write(path: string, text: string): Promise<void>
  node(...args: string[]): Promise<Finished>
  codegen(): Promise<Finished>
  tsc(tsconfig?: string): Promise<Finished>
  /** Also ends what still runs there. */
  remove(): Promise<void>
}

export async function createScratchProject(name: string): Promise<ScratchProject> {
  await mkdir(scratch, { recursive: true })
  const folder = await mkdtemp(join(scratch, `${name}-`))
  const removed = new AbortController()
  const node = (...args: string[]) => run(folder, args, removed.signal)
  const project: ScratchProject = {
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    },
    node,
    codegen: () => node(join(root, 'node_modules/@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.ts'),
    tsc: (tsconfig = 'tsconfig.json') => node(join(root, 'node_modules/typescript/bin/tsc'), '-p', tsconfig),
    async remove() {
      removed.abort()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  await project.write('package.json', JSON.stringify({ name, private: true, type: 'module' }))
  return project
}

/** A stranger's own: under the variables of a test runner codegen says less. */
const ENVIRONMENT = { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' }

/** Not the blocking kind: the server that is asked runs in this very process. */
const run = (cwd: string, args: string[], signal: AbortSignal): Promise<Finished> =>
  new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env: ENVIRONMENT, signal }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1) || 1, output: stdout + stderr })
    })
  })
