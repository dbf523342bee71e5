import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { FilteredGraph } from '../../src/traversal/graph/filtered-graph.ts'

const run = promisify(execFile)
const SOURCE = join(import.meta.dirname, 'path-enum.cpp')

export interface Asking {
  readonly start: number
  readonly end: number
  readonly maxLength: number
  /** How many paths are enough. */
  readonly limit: number
}

export interface Enumerated {
  readonly count: number
  /** The sum of `checksumOf` over the paths. */
  readonly checksum: number
  readonly milliseconds: number
}

/**
 * Puts questions to `path-enum.cpp`, compiled into a temporary folder; null where there is no g++.
 * Each is asked so many times and the least time counts.
 */
export async function pathEnum(
  walk: FilteredGraph,
  askings: readonly Asking[],
  rounds: number,
): Promise<Enumerated[] | null> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-path-enum-'))
  const [program, graph, questions] = ['path-enum', 'graph', 'questions'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  try {
    if (!(await compiles(program))) return null
    const { size, out, in: into } = walk
    const columns = [Uint32Array.of(size, out.targets.length), out.offsets, out.targets, into.offsets, into.targets]
    await writeFile(graph, Buffer.concat(columns.map(bytes)))
    const numbers = askings.flatMap(({ start, end, maxLength, limit }) => [start, end, maxLength, limit])
    await writeFile(questions, bytes(Uint32Array.from(numbers)))
    const { stdout } = await run(program, [graph, questions, `${rounds}`], { maxBuffer: 2 ** 28 })
    return stdout.trim().split('\n').map(read)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const compiles = (program: string): Promise<boolean> =>
  run('g++', ['-O3', '-march=native', '-std=c++17', '-o', program, SOURCE]).then(
    () => true,
    () => false,
  )

function read(line: string): Enumerated {
  const [count = 0, checksum = 0, nanoseconds = 0] = line.split(' ').map(Number)
  return { count, checksum, milliseconds: nanoseconds / 1e6 }
}

const bytes = ({ buffer, byteOffset, byteLength }: Uint32Array) => new Uint8Array(buffer, byteOffset, byteLength)

/** A number of a path; the sum over all paths does not depend on their order. */
export function checksumOf(path: ArrayLike<number>): number {
  let sum = 2166136261
  for (let at = 0; at < path.length; at++) sum = Math.imul(sum ^ path[at]!, 16777619)
  return sum >>> 0
}
