import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import type { TestProject } from 'vitest/node'
import { lightBuiltins } from '../../src/packaging/light-builtins.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The port where `program` asks for bundles; none where the run has no bundles. */
    readonly programDoor?: number
  }
}

/** What is said at the door to a worker that gives the place of a program in the checkout. */
export type ProgramAnswer = { readonly file: string } | { readonly problem: string }

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Bundles of the programs that tests start, each made when the first test of a run asks. A process
 * spends most of its start on finding and loading hundreds of modules, and one that is killed
 * leaves nothing in the cache of Node.js.
 */
export default async function programsOnDemand({ provide }: TestProject): Promise<() => Promise<void>> {
  // Two folders below the top, as the sources are: that is how they find the schema and the content.
  const folder = join(ROOT, 'build', `programs-${process.pid}`)
  const made = new Map<string, Promise<string>>()
  const door = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {})
    socket.setEncoding('utf8').once('data', async (source: string) => {
      const bundle = made.get(source) ?? bundleOf(source, folder)
      made.set(source, bundle)
      const answer: ProgramAnswer = await bundle.then(
        (file) => ({ file }),
        (error: unknown) => ({ problem: String(error) }),
      )
      socket.end(JSON.stringify(answer))
    })
  }).listen(0, '127.0.0.1')
  await once(door, 'listening')
  const address = door.address()
  if (address === null || typeof address === 'string') throw new Error('A listening server has no port.')
  provide('programDoor', address.port)
  return async () => {
    door.close()
    await Promise.allSettled(made.values())
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What the server starts beside its own file, in a thread. */
const THREADS = { 'measure-worker': 'src/traversal/measures/measure-worker.ts' }

async function bundleOf(source: string, folder: string): Promise<string> {
  const name = source.replace(/^.*\/|\.[jt]s$/g, '')
  await build({
    cwd: ROOT,
    input: { [name]: source, ...(source.startsWith('src/') && THREADS) },
    platform: 'node',
    external: ['pg-native', 'sharp'],
    plugins: [lightBuiltins()],
    output: { dir: folder, format: 'esm', chunkFileNames: `${name}-[name]-[hash].js` },
    logLevel: 'silent',
  })
  return join(folder, `${name}.js`)
}
